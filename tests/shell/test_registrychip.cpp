// The registry's chip: a word, a sign and a number for each way the line can be.
#include "app/shell/registrychip.h"
#include "tests/support/quiettest.h"
#include "widgets/status/chip.h"
#include "widgets/theme/theme.h"

#include <QApplication>

using namespace tabian;
using namespace Qt::StringLiterals;
using casework::SyncState;
using widgets::Sign;
using Line = casework::SyncState::Line;

namespace
{

const QDateTime now(QDate(2026, 5, 21), QTime(9, 0), Qt::OffsetFromUTC, 7 * 3600);

class StillClock final : public casework::Clock
{
  public:
    QDateTime now() const override { return ::now; }
};

class StillCentre final : public casework::Centre
{
  public:
    const SyncState& state() const override { return held; }
    void tryNow() override {}
    void fetchPerson(QObject*, const QString&, const QString&, const QUuid&,
                     std::function<void(domain::Outcome)>) override
    {
    }
    void ask(QObject*, const casework::CentreQuestion&, Answer) override {}
    SyncState held;
};

SyncState stateOf(Line line, int entries, int cases = 0, int hoursSinceReceipt = 2)
{
    SyncState state;
    state.line = line;
    state.facts.waiting.entries = entries;
    state.facts.waiting.cases = cases;
    state.facts.waiting.oldest = entries > 0 ? now.addSecs(-hoursSinceReceipt * 3600) : QDateTime();
    state.facts.waiting.receipt = now.addSecs(-hoursSinceReceipt * 3600);
    state.facts.lastHeard = now.addSecs(-hoursSinceReceipt * 3600);
    return state;
}

} // namespace

class RegistryChipTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, 1.0); }

    void itSaysHowTheLineIs_data()
    {
        QTest::addColumn<SyncState>("state");
        QTest::addColumn<Sign>("sign");
        QTest::addColumn<QString>("word");
        QTest::newRow("no registry") << stateOf(Line::NotEnrolled, 14) << Sign::None << QString();
        QTest::newRow("first") << stateOf(Line::NeverHeard, 0) << Sign::Working << u"Registry: connecting"_s;
        QTest::newRow("on-line") << stateOf(Line::OnLine, 0) << Sign::Done << u"Registry"_s;
        QTest::newRow("to send") << stateOf(Line::OnLine, 3) << Sign::Transfer << u"Registry: 3 to send"_s;
        QTest::newRow("sending") << stateOf(Line::Working, 120) << Sign::Transfer << u"Registry: sending, 120 left"_s;
        QTest::newRow("asking") << stateOf(Line::Working, 0) << Sign::Done << u"Registry"_s;
        QTest::newRow("off-line") << stateOf(Line::Waiting, 14) << Sign::Transfer << u"Off-line: 14 waiting"_s;
        QTest::newRow("refused") << stateOf(Line::Refused, 14) << Sign::Refused << u"Registry refuses"_s;
        QTest::newRow("half") << stateOf(Line::Waiting, 90, 55) << Sign::Look << u"Off-line: 55 % of the limit"_s;
        QTest::newRow("nearly") << stateOf(Line::Waiting, 90, 96) << Sign::Refused << u"Off-line: 96 % of the limit"_s;
        QTest::newRow("days") << stateOf(Line::Waiting, 9, 1, 24 * 9) << Sign::Look << u"Off-line: 90 % of the limit"_s;
        QTest::newRow("limit") << stateOf(Line::Waiting, 300, 100) << Sign::Refused
                               << u"Off-line too long: no new cases"_s;
        QTest::newRow("much, but on-line")
            << stateOf(Line::Working, 9000, 300, 0) << Sign::Transfer << u"Registry: sending, 9000 left"_s;
    }
    void itSaysHowTheLineIs()
    {
        QFETCH(SyncState, state);
        QFETCH(Sign, sign);
        QFETCH(QString, word);
        StillClock clock;
        StillCentre centre;
        widgets::TopBar bar([] { return now; });
        shell::RegistryChip chip(bar, centre, {.days = 10, .cases = 100, .megabytes = 100}, clock, nullptr);
        centre.held = state;
        Q_EMIT centre.changed();
        const auto* shown = bar.findChild<widgets::Chip*>(u"chipRegistry"_s);
        QVERIFY(shown);
        QCOMPARE(shown->word(), word);
        QCOMPARE(int(shown->sign()), int(sign));
        QCOMPARE(shown->isHidden(), word.isEmpty());
        QVERIFY(shown->toolTip().contains(u"Last answer of the registry"_s));
    }

    void pressingItIsTold()
    {
        widgets::TopBar bar([] { return now; });
        bar.setPart(widgets::Part::Registry, Sign::Done, u"Registry"_s);
        bar.resize(900, 60);
        bar.show();
        int pressed = -1;
        connect(&bar, &widgets::TopBar::partPressed, this, [&](widgets::Part part) { pressed = int(part); });
        QTest::mouseClick(bar.findChild<QWidget*>(u"chipRegistry"_s), Qt::LeftButton);
        QCOMPARE(pressed, int(widgets::Part::Registry));
    }
};

QTEST_MAIN(RegistryChipTest)
#include "test_registrychip.moc"
