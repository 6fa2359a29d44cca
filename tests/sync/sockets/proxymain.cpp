// faultproxy SEED: says its port, then does what the standard input says, a line each, and ends with it:
//   target PORT   good   bad PERCENT   report
#include "tests/sync/sockets/faultproxy.h"

#include <QJsonDocument>
#include <cstdio>
#include <unistd.h>

using namespace tabian::tests;

namespace
{

void obey(FaultProxy& proxy, const QList<QByteArray>& words)
{
    const int number = words.value(1).toInt();
    if (words.first() == "target")
        proxy.setTarget(number);
    else if (words.first() == "good")
        proxy.setBadness(0);
    else if (words.first() == "bad")
        proxy.setBadness(number);
    std::printf("%s\n", QJsonDocument(proxy.report()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "faultproxy SEED\n");
        return 2;
    }
    FaultProxy proxy([seed = QByteArray(argv[1]).toUInt()](quint32 connection, int badness) {
        return planOf(seed, connection, badness);
    });
    std::printf("%d\n", proxy.port());
    std::fflush(stdout);
    QByteArray said;
    for (;;) {
        if (!proxy.turn(STDIN_FILENO))
            continue;
        char buffer[1024];
        const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0)
            return 0;
        said.append(buffer, qsizetype(size));
        for (qsizetype end = said.indexOf('\n'); end >= 0; end = said.indexOf('\n')) {
            obey(proxy, said.first(end).split(' '));
            said.remove(0, end + 1);
        }
    }
}
