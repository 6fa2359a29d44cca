// fault-shard NUMBER FAULT FROM TO: one part of the fault matrix, inside a training session of its own. Reads the card of
// that person again and again, each time with the fault at another exchange, FROM to TO; TO 0 means the last exchange of an
// undisturbed reading. One line a run on stdout: FAULT EXCHANGE OUTCOME, where OUTCOME is
//   record    text and photo came, each byte as the undisturbed reading gave it
//   TB-…      a coded failure, and nothing wrong was told before it
//   WRONG     something was told that the card does not say
//   STUCK     no end within ten seconds
#include "app/shell/cardjson.h"
#include "devices/host/cardhost.h"
#include "devices/pcsc/backend.h"
#include "tests/host/simcards.h"
#include "tests/host/stationlog.h"

#include <QCoreApplication>
#include <QTest>
#include <cstdio>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = devices::CardStation::State;

namespace
{

constexpr int longest = 10000; // milliseconds of one run

class Shard
{
  public:
    Shard(QString number, QString fault)
        : m_number(std::move(number)), m_fault(std::move(fault)),
          m_host([] { return std::make_unique<devices::pcsc::Backend>(); },
                 {.ignoredReaders = {QString::fromLatin1(encoderReader)}, .preferredReader = {}, .limit = limit()}),
          m_log(m_host)
    {
    }

    /** The undisturbed reading that all others are compared with; its exchanges, 0 when there is none. */
    int begin()
    {
        if (!m_cards.start())
            return 0;
        m_host.start();
        if (!waitFor(State::Empty) || !putIn() || m_log.records.empty() || m_log.photos.empty())
            return 0;
        m_right = shell::cardJson(m_log.records.front(), m_log.photos.front());
        m_rightText = shell::cardJson(m_log.records.front(), {});
        return m_log.photoExchanges;
    }

    QString run(int exchange)
    {
        // A card that is silent or gone has to be put in anew; the others stay in and are read again.
        const bool anew = m_fault == u"remove" || m_fault == u"silent";
        if (anew)
            takeOut();
        else if (m_host.state() != State::Ready && m_host.state() != State::Failed)
            putIn();
        m_cards.tell(u"fault none"_s);
        m_cards.tell(u"fault %1@%2"_s.arg(m_fault).arg(exchange));
        m_log.clear();
        if (anew)
            m_cards.tell(u"insert "_s + m_number);
        else
            m_host.reread();
        const bool ended =
            QTest::qWaitFor([this] { return m_log.has(u"Ready"_s) || !m_log.failures.empty(); }, longest);
        const QString outcome = ended ? judge() : u"STUCK"_s;
        m_cards.tell(u"fault none"_s);
        settle();
        return tellsRight() ? outcome : u"WRONG"_s;
    }

  private:
    std::chrono::milliseconds limit() const { return m_fault == u"silent" ? 600ms : 9500ms; }

    bool waitFor(State state)
    {
        return QTest::qWaitFor([&] { return m_host.state() == state; }, longest);
    }
    bool putIn()
    {
        takeOut();
        m_cards.tell(u"fault none"_s);
        m_log.clear();
        m_cards.tell(u"insert "_s + m_number);
        return waitFor(State::Ready);
    }
    void takeOut()
    {
        m_cards.tell(u"remove"_s);
        if (!waitFor(State::Empty))
            qFatal("the station does not see the card leave");
    }
    /** A card that lost its contact for a moment is read again by itself: what that tells is judged too. */
    void settle()
    {
        if (m_fault == u"reset" && !QTest::qWaitFor([this] { return m_log.has(u"Ready"_s); }, 2000))
            std::fprintf(stderr, "%s: not read again by itself\n", qPrintable(m_log.lines.join(u", "_s)));
    }
    bool tellsRight() const
    {
        for (const devices::CardRecord& record : m_log.records) {
            if (shell::cardJson(record, {}) != m_rightText)
                return false;
        }
        for (const devices::CardPhoto& photo : m_log.photos) {
            if (m_log.records.empty() || shell::cardJson(m_log.records.back(), photo) != m_right)
                return false;
        }
        return true;
    }
    QString judge() const
    {
        if (!m_log.failures.empty())
            return domain::failureCodeText(m_log.failures.front().code);
        return m_log.records.empty() || m_log.photos.empty() ? u"WRONG"_s : u"record"_s;
    }

    QString m_number, m_fault;
    SimCards m_cards;
    devices::CardHost m_host;
    StationLog m_log;
    QJsonObject m_right, m_rightText;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() != 5)
        return 2;
    Shard shard(args[1], args[2]);
    const int exchanges = shard.begin();
    if (exchanges == 0) {
        std::fprintf(stderr, "no undisturbed reading\n");
        return 1;
    }
    std::printf("exchanges %d\n", exchanges);
    const int to = args[4].toInt() == 0 ? exchanges : qMin(args[4].toInt(), exchanges);
    for (int exchange = args[3].toInt(); exchange <= to; ++exchange) {
        std::printf("%s %d %s\n", qPrintable(args[2]), exchange, qPrintable(shard.run(exchange)));
        std::fflush(stdout);
    }
    return 0;
}
