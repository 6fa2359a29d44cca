// Never a wrong record: each fault at each exchange of a full reading, through real pcscds and tabian-simcard. The matrix is
// cut into parts that run side by side, each in a training session of its own (fault-shard).
#include "tests/support/quiettest.h"

#include <QCoreApplication>
#include <QMap>
#include <QProcess>
#include <cstdio>
#include <memory>

using namespace tabian::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t sideBySide = 8;
const QString newCard = u"1999000001234"_s; // version 0003
const QString oldCard = u"3999000020413"_s; // version 0002

struct Part
{
    QString number, fault;
    int from, to; // 0 = to the last exchange
};

/** Faults after which the card has to be put in anew take a second each and are cut finer. */
std::vector<Part> parts()
{
    std::vector<Part> all;
    for (const QString& fault : {u"silent"_s, u"remove"_s, u"reset"_s}) {
        for (const auto& [from, to] : {std::pair(1, 12), std::pair(13, 24), std::pair(25, 36), std::pair(37, 0)})
            all.push_back({newCard, fault, from, to});
    }
    for (const QString& fault : {u"garbage"_s, u"short"_s, u"endless61"_s}) {
        all.push_back({newCard, fault, 1, 0});
        all.push_back({oldCard, fault, 1, 0});
    }
    return all;
}

} // namespace

class TestFaultMatrix : public QuietTest
{
    Q_OBJECT
    QMap<QString, QMap<QString, int>> m_counts; // by fault and outcome
    int m_runs = 0;
    QStringList m_bad;

    void take(const Part& part, const QByteArray& output)
    {
        int exchanges = 0;
        int runs = 0;
        for (const QByteArray& line : output.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2 && words[0] == "exchanges")
                exchanges = words[1].toInt();
            if (words.size() != 3)
                continue;
            const QString outcome = QString::fromLatin1(words[2]);
            ++m_counts[part.fault][outcome];
            ++runs;
            if (outcome != u"record" && !outcome.startsWith(u"TB-"))
                m_bad << part.number + u' ' + QString::fromLatin1(line);
        }
        m_runs += runs;
        const int wanted = (part.to == 0 ? exchanges : std::min(part.to, exchanges)) - part.from + 1;
        if (exchanges == 0 || runs != wanted)
            m_bad << u"%1 %2 from %3: %4 runs instead of %5"_s.arg(part.number, part.fault)
                         .arg(part.from)
                         .arg(runs)
                         .arg(wanted);
    }

    void print() const
    {
        std::printf("%d readings, each with one fault\n", m_runs);
        for (auto fault = m_counts.begin(); fault != m_counts.end(); ++fault) {
            std::printf("%-10s", qPrintable(fault.key()));
            for (auto outcome = fault->begin(); outcome != fault->end(); ++outcome)
                std::printf("  %s %d", qPrintable(outcome.key()), outcome.value());
            std::printf("\n");
        }
        std::fflush(stdout);
    }

  private Q_SLOTS:
    void eachFaultAtEachExchangeEndsInTheRightRecordOrACode()
    {
        const QString bin = QCoreApplication::applicationDirPath();
        const std::vector<Part> all = parts();
        std::vector<std::pair<Part, std::unique_ptr<QProcess>>> running;
        for (std::size_t next = 0; next < all.size() || !running.empty();) {
            while (next < all.size() && running.size() < sideBySide) {
                const Part& part = all[next++];
                auto process = std::make_unique<QProcess>();
                process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
                process->start(QString::fromLatin1(TABIAN_SOURCE_DIR "/installer/training-session"),
                               {bin + u"/fault-shard"_s, part.number, part.fault, QString::number(part.from),
                                QString::number(part.to)});
                running.emplace_back(part, std::move(process));
            }
            QTest::qWait(50);
            std::erase_if(running, [this](auto& entry) {
                if (entry.second->state() != QProcess::NotRunning)
                    return false;
                take(entry.first, entry.second->readAllStandardOutput());
                return true;
            });
        }
        print();
        QVERIFY2(m_bad.isEmpty(), qPrintable(m_bad.join(u'\n')));
        QVERIFY(m_runs >= 300);
        QCOMPARE(m_counts.size(), 6);
        for (const QString& mended : {u"garbage"_s, u"short"_s}) // a power cycle and a second try are enough
            QCOMPARE(m_counts[mended].keys(), QStringList{u"record"_s});
        for (const QString& hopeless : {u"remove"_s, u"silent"_s})
            QCOMPARE(m_counts[hopeless].value(u"record"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "test_faultmatrix.moc"
