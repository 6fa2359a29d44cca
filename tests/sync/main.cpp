// The long run: twoworlds FIRST COUNT [EVENTS] plays the seeds from FIRST on, and says of each that failed how to play it again.
#include "tests/sync/twoworlds.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace tabian::tests;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        QTextStream(stderr) << "twoworlds FIRST COUNT [EVENTS]\n";
        return 2;
    }
    const quint32 first = arguments.at(1).toUInt();
    const quint32 count = arguments.at(2).toUInt();
    const int events = arguments.size() > 3 ? arguments.at(3).toInt() : usualEvents;
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const Template begin(folder.filePath(u"template"_s));
    Played all;
    int failed = 0;
    for (quint32 seed = first; seed < first + count; ++seed) {
        const Played one = play(begin, folder.filePath(u"world"_s), seed, events);
        all += one;
        if (!one.wrong.isEmpty()) {
            ++failed;
            out << "seed " << seed << " failed; again: twoworlds " << seed << " 1 " << events << '\n';
            for (const QString& wrong : one.wrong)
                out << "    " << wrong << '\n';
            out.flush();
        }
    }
    out << count << " seeds, " << failed << " failed: " << wordsOf(all) << '\n';
    return failed == 0 ? 0 : 1;
}
