// tabian-camera [--simulated]: the counter's camera helper. Not meant to be started by hand.
#include "devices/camera/eye/cameraeye.h"

#include <QFile>
#include <QGuiApplication>
#include <QSocketNotifier>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace tabian::devices;

int main(int argc, char** argv)
{
    const rlimit noCore{0, 0}; // a core file would hold citizens' faces
    ::setrlimit(RLIMIT_CORE, &noCore);
    std::signal(SIGPIPE, SIG_IGN);
    // Events leave by a descriptor of their own, so that nothing a library prints can get between them.
    QFile events;
    if (!events.open(::dup(STDOUT_FILENO), QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle))
        return 1;
    ::dup2(STDERR_FILENO, STDOUT_FILENO);

    QGuiApplication app(argc, argv);
    const bool simulated = QCoreApplication::arguments().mid(1) == QStringList{QStringLiteral("--simulated")};
    CameraEye eye(simulated, [&events](const CameraEvent& event) { events.write(frame(event)); });
    QByteArray buffer;
    bool broken = false;
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &app, [&] {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) { // the counter has closed the pipe, or died
            QCoreApplication::quit();
            return;
        }
        buffer.append(bytes, count);
        while (const auto message = takePipeFrame(buffer, broken)) {
            if (const auto order = cameraOrderFrom(*message))
                eye.take(*order);
            else
                broken = true;
        }
        if (broken)
            QCoreApplication::exit(2);
    });
    return QGuiApplication::exec();
}
