// realsockets SECONDS [SEED [HOST]]: the ordeal (realsockets.h) for so long. Without a seed by one of its own, which it says.
#include "tests/sync/sockets/realsockets.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace tabian::tests;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 2) {
        out << "realsockets SECONDS [SEED [HOST]]\n";
        return 2;
    }
    const Ordeal ordeal{.seconds = arguments.at(1).toInt(),
                        .seed = arguments.size() > 2 ? arguments.at(2).toUInt()
                                                     : QRandomGenerator::global()->bounded(1'000'000U),
                        .host = arguments.value(3, QStringLiteral(COUNTER_HOST))};
    out << ordeal.seconds << " seconds; again: realsockets " << ordeal.seconds << ' ' << ordeal.seed << Qt::endl;
    const Endured endured = endure(ordeal);
    for (const QString& figure : endured.figures)
        out << "    " << figure << '\n';
    for (const QString& wrong : endured.wrong)
        out << "WRONG: " << wrong << '\n';
    out << (endured.wrong.isEmpty() ? "both sides are equal: nothing lost, nothing double\n" : "not equal\n");
    return endured.wrong.isEmpty() ? 0 : 1;
}
