// Until when an appointment can be booked, for which days and services.
#include "app/domain/appointments.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

namespace
{

/** The office's time, as the registry has it. */
QDateTime at(const char* text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    time.setOffsetFromUtc(7 * 3600);
    return time;
}

} // namespace

class TestAppointments : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theRule_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("minute");
        QTest::addColumn<bool>("another");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("calendar"); // the answer where the day before is the calendar's
        QTest::addColumn<QString>("working");  // and where it is the working day before
        const QString work = u"registration"_s, fine;
        const QDate tuesday(2026, 3, 17), monday(2026, 3, 16), holiday(2026, 4, 6), afterHoliday(2026, 4, 7);
        const QString late = u"TB-7302"_s, far = u"TB-7303"_s, closed = u"TB-7304"_s;
        const auto row = [](const char* name, const QString& service, QDate day, int minute, const QDateTime& now,
                            const QString& calendar, const QString& working, bool another = false) {
            QTest::newRow(name) << service << day << minute << another << now << calendar << working;
        };
        row("a week ahead", work, tuesday, 570, at("2026-03-10 10:00:00.000"), fine, fine);
        row("certified copies", u"certifiedCopies"_s, tuesday, 570, at("2026-03-10 10:00:00.000"), fine, fine);
        row("another service", u"idCard"_s, tuesday, 570, at("2026-03-10 10:00:00.000"), u"TB-7305"_s, u"TB-7305"_s);
        row("no service", fine, tuesday, 570, at("2026-03-10 10:00:00.000"), u"TB-7305"_s, u"TB-7305"_s);
        row("in the morning of the day before", work, tuesday, 570, at("2026-03-16 08:00:00.000"), fine, fine);
        row("exactly at 16:00", work, tuesday, 570, at("2026-03-16 16:00:00.000"), fine, fine);
        row("a moment after 16:00", work, tuesday, 570, at("2026-03-16 16:00:00.001"), late, late);
        row("on the day", work, tuesday, 900, at("2026-03-17 08:00:00.000"), late, late);
        row("for yesterday", work, monday, 570, at("2026-03-17 08:00:00.000"), late, late);
        row("for Monday, on Friday at 16:00", work, monday, 570, at("2026-03-13 16:00:00.000"), fine, fine);
        row("for Monday, on Friday evening", work, monday, 570, at("2026-03-13 18:00:00.000"), fine, late);
        row("for Monday, on Sunday", work, monday, 570, at("2026-03-15 15:59:59.000"), fine, late);
        row("for Monday, on Sunday evening", work, monday, 570, at("2026-03-15 16:30:00.000"), late, late);
        row("after a long week-end, on its last day", work, afterHoliday, 570, at("2026-04-06 12:00:00.000"), fine,
            late);
        row("after a long week-end, on Friday before", work, afterHoliday, 570, at("2026-04-03 16:00:00.000"), fine,
            fine);
        row("15 days ahead", work, tuesday, 570, at("2026-03-02 00:00:00.000"), fine, fine);
        row("15 days ahead, at the day's end", work, tuesday, 570, at("2026-03-02 23:59:59.999"), fine, fine);
        row("16 days ahead", work, tuesday, 570, at("2026-03-01 23:59:59.999"), far, far);
        row("a Saturday", work, QDate(2026, 3, 14), 570, at("2026-03-10 10:00:00.000"), closed, closed);
        row("a Sunday", work, QDate(2026, 3, 15), 570, at("2026-03-10 10:00:00.000"), closed, closed);
        row("a holiday", work, holiday, 570, at("2026-04-01 10:00:00.000"), closed, closed);
        row("when the office opens", work, tuesday, 510, at("2026-03-10 10:00:00.000"), fine, fine);
        row("before it opens", work, tuesday, 509, at("2026-03-10 10:00:00.000"), closed, closed);
        row("a minute before it closes", work, tuesday, 989, at("2026-03-10 10:00:00.000"), fine, fine);
        row("when it closes", work, tuesday, 990, at("2026-03-10 10:00:00.000"), closed, closed);
        row("a second one of the day", work, tuesday, 570, at("2026-03-10 10:00:00.000"), u"TB-7306"_s, u"TB-7306"_s,
            true);
    }
    void theRule()
    {
        QFETCH(QString, service);
        QFETCH(QDate, day);
        QFETCH(int, minute);
        QFETCH(bool, another);
        QFETCH(QDateTime, now);
        const auto told = [&](DayBefore before) {
            const auto outcome =
                bookable({service, day, minute, another}, now, Holidays::shipped(), {.dayBefore = before});
            return outcome ? QString() : failureCodeText(outcome.error().code);
        };
        QTEST(told(DayBefore::Calendar), "calendar");
        QTEST(told(DayBefore::Working), "working");
    }

    void anOfficeThatWorksOnAHolidayCanBeBooked()
    {
        const auto open = Holidays::parse("25690406\tวันจักรี\topen\n");
        QVERIFY(open);
        QVERIFY(bookable({u"registration"_s, QDate(2026, 4, 6), 570}, at("2026-04-01 10:00:00.000"), *open));
    }

    void theTimeIsTheOffices()
    {
        // 16:00 in Bangkok is 09:00 in UTC: the moment counts, in whatever zone this computer stands.
        const QDateTime now = at("2026-03-16 16:00:00.000");
        QCOMPARE(bookingEnds(QDate(2026, 3, 17), now, Holidays::shipped()).toUTC().time(), QTime(9, 0));
    }

    void aServicesWordComesBack()
    {
        for (const BookedService service : bookedServices())
            QCOMPARE(bookedServiceOf(wordOf(service)), service);
        QVERIFY(!bookedServiceOf(u"passport"));
    }
};

QTEST_APPLESS_MAIN(TestAppointments)
#include "test_appointments.moc"
