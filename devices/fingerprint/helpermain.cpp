// tabian-fingers MINUTIAE [SOCKET]: the counter's fingerprint helper. Not meant to be started by hand.
// Its one thread runs GLib's default main context, which libfprint uses for everything, matching included.
#include "devices/fingerprint/orderchannel.h"
#include "devices/fingerprint/sensorwork.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

using namespace tabian::devices;

namespace
{
constexpr guint longestGoodbye = 1500; // ms

/** Which drivers libfprint loads follows from the command line alone, never from the environment. */
void setDrivers(const char* virtualSocket)
{
    for (const char* name : {"FP_VIRTUAL_IMAGE", "FP_VIRTUAL_DEVICE", "FP_VIRTUAL_DEVICE_STORAGE",
                             "FP_VIRTUAL_DEVICE_IDENT", "FP_DRIVERS_WHITELIST"})
        g_unsetenv(name);
    if (!virtualSocket)
        return;
    g_setenv("FP_VIRTUAL_IMAGE", virtualSocket, TRUE);
    g_setenv("FP_DRIVERS_WHITELIST", "virtual_image", TRUE); // a training counter leaves real sensors alone
}

/** Events leave by a descriptor of their own, so that nothing a library prints can get between them. */
int takeOutput()
{
    const int events = ::dup(STDOUT_FILENO);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    return events;
}
} // namespace

int main(int argc, char** argv)
{
    const long mostMinutiae = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 0;
    if (argc > 3 || mostMinutiae < 1) {
        std::fputs("usage: tabian-fingers MINUTIAE [SOCKET]\n", stderr);
        return 2;
    }
    const bool isVirtual = argc == 3;
    const rlimit noCore{0, 0}; // a core file would hold citizens' fingerprints
    ::setrlimit(RLIMIT_CORE, &noCore);
    std::signal(SIGPIPE, SIG_IGN);
    setDrivers(isVirtual ? argv[2] : nullptr);
    const int events = takeOutput();

    const GRef<GMainLoop> loop(g_main_loop_new(nullptr, FALSE));
    SensorWork* working = nullptr;
    OrderChannel* talking = nullptr;
    const auto tell = [&talking](const FingerEvent& event) { talking->send(event); };
    Sensor sensor(isVirtual, {[&](const QString& name) {
                                  tell({.kind = FingerEvent::Kind::Sensor, .text = name});
                                  working->proceed();
                              },
                              [&](Trouble trouble, const QString& detail) {
                                  tell({.kind = FingerEvent::Kind::Failed, .text = detail, .trouble = trouble});
                                  working->proceed();
                              }});
    SensorWork work(sensor, static_cast<std::size_t>(mostMinutiae), tell);
    OrderChannel channel(
        STDIN_FILENO, events, [&work](const FingerOrder& order) { work.take(order); },
        [&] {
            const auto leave = +[](gpointer running) -> gboolean {
                g_main_loop_quit(static_cast<GMainLoop*>(running));
                return G_SOURCE_REMOVE;
            };
            g_timeout_add(longestGoodbye, leave, loop.get());
            work.finish([&] { sensor.close([&] { g_main_loop_quit(loop.get()); }); });
        });
    working = &work;
    talking = &channel;
    sensor.search();
    g_main_loop_run(loop.get());
    return 0;
}
