// F2 by the keyboard alone: check in, served, taken back, a walk-in, the search; and a card that is put in.
#include "tests/support/quiettest.h"
#include "tests/widgets/screen.h"

#include "widgets/status/chip.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;
using casework::AppointmentRow;
using domain::AppointmentStage;

namespace
{

AppointmentRow row(int person, QDate day, int minute, const QString& name)
{
    return {.id = QUuid::createUuid(),
            .stage = AppointmentStage::Booked,
            .day = day,
            .minute = minute,
            .service = u"registration"_s,
            .citizenId = tests::trainingId(person).digits(),
            .name = name,
            .walkIn = false,
            .since = {},
            .officerName = {}};
}

/** Two today (it is 10:36), one tomorrow; the first one's card is the one of Screen::insertCard(). */
struct Office
{
    tests::Screen screen{ScreenLanguage::English};
    Office()
    {
        const QDate today = screen.clock.now().date();
        screen.store.bookedAsOf = screen.clock.now().addSecs(-1800);
        screen.store.booked = {row(1, today, 10 * 60, u"นายหนึ่ง นัดหมาย"_s), row(2, today, 11 * 60, u"นางสอง รอคอย"_s),
                               row(3, today.addDays(1), 9 * 60, u"นายสาม พรุ่งนี้"_s)};
        screen.show({1280, 720});
        screen.key(Qt::Key_F2);
    }
    AppointmentStage stage(std::size_t i) const { return screen.store.booked[i].stage; }
    QString text(const char* name) { return screen.find<QLabel>(name)->text(); }
    QString blue() { return screen.find<QAbstractButton>("appointmentsGoOn")->text(); }
    QString done() { return screen.find<Note>("appointmentsDone")->text(); }
    bool shows(const char* name) { return screen.find(name)->isVisible(); }
};

} // namespace

class AppointmentsPageTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, 1.0); }

    void checkedInServedAndTakenBackByKeys()
    {
        Office o;
        QVERIFY(o.screen.find<QListWidget>("appointmentsList")->hasFocus());
        QCOMPARE(o.text("appointmentsTitle"), u"นายหนึ่ง นัดหมาย"_s);
        QVERIFY(o.text("appointmentsAge").contains(u"10:06"_s));
        QCOMPARE(o.blue(), u"Check in"_s);
        o.screen.key(Qt::Key_Return);
        QCOMPARE(o.stage(0), AppointmentStage::CheckedIn);
        QCOMPARE(o.screen.find<Chip>("appointmentsState")->word(), u"waiting"_s);
        QVERIFY(o.done().contains(u"is here"_s));
        QCOMPARE(o.blue(), u"Served"_s);
        o.screen.key(Qt::Key_Return);
        QCOMPARE(o.stage(0), AppointmentStage::Served);
        QVERIFY(!o.shows("appointmentsGoOn"));
        o.screen.key(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(o.stage(0), AppointmentStage::CheckedIn);
        o.screen.key(Qt::Key_M, Qt::ControlModifier); // went away
        QCOMPARE(o.stage(0), AppointmentStage::NoShow);
        o.screen.key(Qt::Key_Return); // and is here after all
        QCOMPARE(o.stage(0), AppointmentStage::CheckedIn);
    }
    void whoIsExpectedLaterCannotBeMissed()
    {
        Office o;
        o.screen.key(Qt::Key_Down);
        QCOMPARE(o.text("appointmentsTitle"), u"นางสอง รอคอย"_s);
        QVERIFY(!o.shows("appointmentsNoShow"));
        o.screen.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(o.stage(1), AppointmentStage::Booked);
    }
    void aCardChecksItsHolderIn()
    {
        Office o;
        o.screen.key(Qt::Key_Down);
        o.screen.insertCard();
        QCOMPARE(o.stage(0), AppointmentStage::CheckedIn);
        QVERIFY(o.screen.store.kept.front().byCard);
        QCOMPARE(o.text("appointmentsTitle"), u"นายหนึ่ง นัดหมาย"_s);
    }
    void aStrangersCardBecomesAWalkIn()
    {
        Office o;
        o.screen.cards.insert(tests::cardOf(tests::applicant(8)));
        o.screen.settle();
        QVERIFY(o.done().contains(u"no appointment today"_s));
        o.screen.key(Qt::Key_Return);
        QVERIFY(o.screen.store.booked.back().walkIn);
        QCOMPARE(o.screen.store.booked.back().citizenId, tests::trainingId(8).digits());
        QCOMPARE(o.screen.store.booked.back().name, tests::applicant(8).nameTh.full());
        QVERIFY(o.done().contains(u"on today's list"_s));
    }
    void aWalkInIsTyped()
    {
        Office o;
        o.screen.key(Qt::Key_N, Qt::ControlModifier);
        o.screen.key(Qt::Key_Return); // nothing typed
        QCOMPARE(o.screen.store.booked.size(), 3u);
        o.screen.type("walkInCitizenId", tests::trainingId(9).digits());
        o.screen.key(Qt::Key_Return); // the register's copy does not know him
        QVERIFY(o.shows("walkInName"));
        o.screen.type("walkInName", u"นายเก้า มาเอง"_s);
        o.screen.key(Qt::Key_Return);
        QCOMPARE(o.screen.store.booked.back().name, u"นายเก้า มาเอง"_s);
        QCOMPARE(o.text("appointmentsTitle"), u"นายเก้า มาเอง"_s);
        o.screen.key(Qt::Key_N, Qt::ControlModifier);
        o.screen.key(Qt::Key_Escape);
        QVERIFY(!o.shows("walkInCitizenId"));
    }
    void theSearchNarrowsTheList()
    {
        Office o;
        auto* list = o.screen.find<QListWidget>("appointmentsList");
        o.screen.key(Qt::Key_F, Qt::ControlModifier);
        o.screen.type("appointmentsSearch", u"สอง"_s);
        QCOMPARE(list->count(), 1);
        o.screen.key(Qt::Key_Return);
        QCOMPARE(o.stage(1), AppointmentStage::CheckedIn);
        QCOMPARE(list->count(), 2); // found: the search is over
        o.screen.type("appointmentsSearch", u"ไม่มี"_s);
        QVERIFY(o.shows("appointmentsEmpty") && !list->isVisible());
    }
    void anotherDayIsLookedAtOnly()
    {
        Office o;
        auto* day = o.screen.find<QComboBox>("appointmentsDay");
        QVERIFY(day->currentText().contains(u"today"_s));
        QVERIFY(day->currentText().contains(u"appointments: 2"_s));
        day->setFocus();
        o.screen.key(Qt::Key_Down);
        QCOMPARE(o.text("appointmentsTitle"), u"นายสาม พรุ่งนี้"_s);
        QVERIFY(!o.shows("appointmentsGoOn") && !o.shows("appointmentsStart"));
        QCOMPARE(day->count(), 10); // the working days of sixteen: two of them are holidays
    }
    void whoWaitsGoesOnAtTheCounter()
    {
        Office o;
        auto* page = o.screen.find<AppointmentsPage>("appointmentsPage");
        QSignalSpy wanted(page, &AppointmentsPage::caseWanted);
        o.screen.key(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 0); // nobody waits
        o.screen.key(Qt::Key_Return);
        o.screen.key(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
    }
    void withoutARegistryItSaysSo()
    {
        Office o;
        o.screen.store.booked.clear();
        o.screen.store.bookedAsOf = {};
        o.screen.key(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(o.shows("appointmentsEmpty"));
        QVERIFY(o.text("appointmentsAge").contains(u"no appointments yet"_s));
        o.screen.store.bookedAsOf = o.screen.clock.now().addDays(-2);
        o.screen.key(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(o.text("appointmentsAge").contains(u"since then"_s));
    }
};

QTEST_MAIN(AppointmentsPageTest)
#include "tst_appointmentspage.moc"
