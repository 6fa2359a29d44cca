// Panels fed by plain values: the day line, the steps, evidence, fingers, the new card, the citizen's window.
#include "tests/support/quiettest.h"
#include "tests/widgets/screen.h"

#include "widgets/fields/datewords.h"
#include "widgets/pages/counterviews.h"
#include "widgets/panels/evidencelist.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;
using domain::CaseKind;
using Situation = DayCount::Situation;

class PanelsTest : public tests::QuietTest
{
    Q_OBJECT

    static DayCount countOf(CaseKind kind, QDate applied, const QString& expiry, const QString& event = {})
    {
        domain::AssessmentRequest request{
            .kind = kind, .birth = *domain::ThaiDate::parse(u"25310317"), .applied = applied};
        if (!expiry.isEmpty())
            request.cardExpiry = *domain::CardExpiry::parse(expiry);
        if (!event.isEmpty())
            request.event = *domain::ThaiDate::parse(event);
        const auto schedule = domain::Schedule::shipped(u"mission");
        const auto assessment = domain::assess(request, *schedule, domain::Holidays::shipped());
        return CounterViews::days(kind, assessment, applied, domain::Holidays::shipped(), 60);
    }

  private Q_SLOTS:
    void theDayLineKnowsEverySituation_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("applied");
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QString>("event");
        QTest::addColumn<int>("situation");
        const auto row = [](const char* name, CaseKind kind, QDate day, const QString& expiry, const QString& event,
                            Situation situation) {
            QTest::newRow(name) << int(kind) << day << expiry << event << int(situation);
        };
        row("late", CaseKind::Expired, {2026, 5, 21}, u"25690316"_s, {}, Situation::Late);
        row("last day", CaseKind::Expired, {2026, 5, 15}, u"25690316"_s, {}, Situation::InTime);
        row("before the expiry", CaseKind::Expired, {2026, 2, 2}, u"25690316"_s, {}, Situation::EarlyRenewal);
        row("too early", CaseKind::Expired, {2025, 12, 1}, u"25690316"_s, {}, Situation::RenewalTooEarly);
        row("no deadline", CaseKind::AddressChanged, {2026, 2, 2}, u"25720316"_s, {}, Situation::NoDeadline);
        row("day of loss not yet known", CaseKind::LostOrDestroyed, {2026, 5, 21}, {}, {}, Situation::Waiting);
        row("lost yesterday", CaseKind::LostOrDestroyed, {2026, 5, 21}, u"25720316"_s, u"25690520"_s,
            Situation::InTime);
    }
    void theDayLineKnowsEverySituation()
    {
        QFETCH(int, kind);
        QFETCH(QDate, applied);
        QFETCH(QString, expiry);
        QFETCH(QString, event);
        QFETCH(int, situation);
        const auto count = countOf(CaseKind(kind), applied, expiry, event);
        QCOMPARE(int(count.situation), situation);
        DayLine line;
        line.setCount(count);
        line.resize(rem(20), line.heightForWidth(rem(20)));
        QVERIFY(!line.grab().isNull());
        QVERIFY(!line.accessibleDescription().isEmpty());
    }
    void theDayLineSaysInWordsWhatItDraws()
    {
        DayLine line;
        line.setCount(countOf(CaseKind::Expired, {2026, 5, 21}, u"25690316"_s));
        const auto spoken = line.accessibleDescription();
        for (const auto* part : {"16 Mar", "15 May", "21 May", "6"})
            QVERIFY2(spoken.contains(QString::fromLatin1(part)), qPrintable(spoken));
    }
    void aMovedLastDayNamesTheHoliday()
    {
        DayLine line;
        line.setCount(countOf(CaseKind::Expired, {2026, 1, 6}, u"25681102"_s)); // 60 days on: 1 January
        QVERIFY(line.count().due != line.count().dueRaw);
        QVERIFY2(line.explanation().contains(u"5 Jan 2569"), qPrintable(line.explanation()));
        QVERIFY(!line.count().closedDay.isEmpty());
    }
    void theDayLineStandsEveryWidth()
    {
        DayLine line;
        line.setCount(countOf(CaseKind::Expired, {2026, 2, 2}, u"25690316"_s));
        for (const int width : {1, 40, 160, 300, 2000})
            QVERIFY(line.heightForWidth(width) > 0);
    }

    void anUnfinishedStepCannotBeChosen()
    {
        StepList steps;
        steps.resize(600, steps.sizeHint().height());
        steps.setStates(CounterViews::steps(nullptr, casework::Step::Request));
        QSignalSpy chosen(&steps, &StepList::stepChosen);
        steps.findChild<QAbstractButton*>(u"step4"_s)->click();
        QCOMPARE(chosen.count(), 0);
        steps.findChild<QAbstractButton*>(u"step1"_s)->click();
        QCOMPARE(chosen.count(), 1);
    }
    void everyStepSaysItsStateInWords()
    {
        StepList steps;
        steps.setStates(CounterViews::steps(nullptr, casework::Step::Request));
        QVERIFY(steps.findChild<QWidget*>(u"step1"_s)->accessibleName() !=
                steps.findChild<QWidget*>(u"step2"_s)->accessibleName());
        QVERIFY(steps.findChild<QWidget*>(u"step2"_s)->accessibleName().contains(u": "));
    }

    void evidenceKeepsItsTicksWhenTheCaseIsShownAgain()
    {
        EvidenceList list([](domain::Evidence piece) { return u"piece %1"_s.arg(int(piece)); });
        list.setRequirements(domain::evidenceFor(CaseKind::First, {}));
        list.findChild<QAbstractButton*>(u"evidence2"_s)->click();
        QCOMPARE(list.ticked(), QSet<domain::Evidence>{domain::Evidence::BirthCertificate});
        list.setRequirements(domain::evidenceFor(CaseKind::First, {}));
        QCOMPARE(list.ticked(), QSet<domain::Evidence>{domain::Evidence::BirthCertificate});
    }
    void oneTickSatisfiesAGroupOfAlternatives()
    {
        EvidenceList list([](domain::Evidence piece) { return u"piece %1"_s.arg(int(piece)); });
        list.setRequirements(domain::evidenceFor(CaseKind::First, {}));
        list.findChild<QAbstractButton*>(u"evidence1"_s)->click();
        QVERIFY(!domain::missingEvidence(CaseKind::First, {}, list.ticked()).empty());
        list.findChild<QAbstractButton*>(u"evidence4"_s)->click();
        QVERIFY(domain::missingEvidence(CaseKind::First, {}, list.ticked()).empty());
    }

    void theTotalWaitsUntilTheFineIsSet()
    {
        DecisionPanel panel;
        DecisionView view;
        view.fineMost = domain::Baht::ofBaht(200);
        panel.setDecision(view);
        QVERIFY(!panel.findChild<QLabel*>(u"decisionTotal"_s)->text().contains(u'0'));
        view.fineState = DecisionView::FineState::Agreed;
        view.fine = view.total = domain::Baht::ofBaht(121);
        panel.setDecision(view);
        QVERIFY(panel.findChild<QLabel*>(u"decisionTotal"_s)->text().contains(u"121"));
        QCOMPARE(panel.findChild<QLabel*>(u"decisionWords"_s)->text(), u"หนึ่งร้อยยี่สิบเอ็ดบาทถ้วน"_s);
    }
    void thePersonsNumberIsMaskedAndRevealed()
    {
        PersonPanel panel;
        PersonView view;
        view.citizenNumber = u"1-9990-00000-01-7"_s;
        view.maskedNumber = u"1-9990-xxxxx-xx-7"_s;
        panel.setPerson(view);
        panel.setRevealed(false);
        QCOMPARE(panel.findChild<QLabel*>(u"personNumber"_s)->text(), view.maskedNumber);
        panel.setRevealed(true);
        QCOMPARE(panel.findChild<QLabel*>(u"personNumber"_s)->text(), view.citizenNumber);
    }
    void namesFromACardAreNeverMarkup()
    {
        PersonPanel panel;
        PersonView view;
        view.nameTh = u"<img src=x><b>ทดสอบ</b>"_s;
        panel.setPerson(view);
        QCOMPARE(panel.findChild<QLabel*>(u"personNameTh"_s)->textFormat(), Qt::PlainText);
    }
    void anUnknownBirthDayIsSaidNotFilledIn()
    {
        QVERIFY(!DateWords::shortDate(*domain::ThaiDate::parse(u"25330000")).contains(u"1 "));
        QVERIFY(DateWords::shortDate(*domain::ThaiDate::parse(u"25330000")).contains(u"2533"));
    }

    void theCitizenSeesBothLanguagesAndNoNumber()
    {
        CitizenWindow window;
        window.showAmount(domain::Baht::ofBaht(100), domain::Baht::ofBaht(20));
        QCOMPARE(window.findChild<QLabel*>(u"citizenTitle"_s)->text(), u"จำนวนเงินที่ต้องชำระ"_s);
        QCOMPARE(window.findChild<QLabel*>(u"citizenTitleEn"_s)->text(), u"Amount to pay"_s);
        QCOMPARE(window.findChild<QLabel*>(u"citizenBig"_s)->text(), u"120 บาท"_s);
        for (const auto* label : window.findChildren<QLabel*>())
            QVERIFY(!label->text().contains(u"9990"));
    }
    void aQrCodeEndsByItselfWhenItsTimeIsUp()
    {
        CitizenWindow window;
        QSignalSpy over(&window, &CitizenWindow::timeRanOut);
        window.showQr({u"ก"_s, u"a"_s}, {}, QImage(29, 29, QImage::Format_Mono), 1, {});
        QVERIFY(window.showsCode());
        QCOMPARE(window.secondsLeft(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, 10000);
        QVERIFY(!window.showsCode());
        QCOMPARE(window.findChild<QLabel*>(u"citizenTitleEn"_s)->text(), u"Welcome"_s);
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, 1.0);
    PanelsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_panels.moc"
