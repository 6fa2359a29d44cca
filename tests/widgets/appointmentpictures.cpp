#include "tests/widgets/appointmentpictures.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace widgets;
using casework::AppointmentRow;
using domain::AppointmentStage;

namespace
{

/** A morning: one served, one who waits, one who did not come, some expected, one walked in. */
std::vector<AppointmentRow> morning(const QDateTime& now)
{
    std::vector<AppointmentRow> rows;
    const auto add = [&](int person, int minute, const QString& name, AppointmentStage stage, bool copies = false) {
        const bool begun = stage != AppointmentStage::Booked && stage != AppointmentStage::Cancelled;
        rows.push_back({.id = QUuid::createUuidV5(QUuid(), QString::number(person)),
                        .stage = stage,
                        .day = now.date(),
                        .minute = minute,
                        .service = copies ? u"certifiedCopies"_s : u"registration"_s,
                        .citizenId = trainingId(person).digits(),
                        .name = name,
                        .walkIn = person == 5,
                        .since = begun ? now.addSecs(-60 * person) : QDateTime(),
                        .officerName = begun ? u"สมใจ ฝึกหัด"_s : QString()});
    };
    add(11, 9 * 60, u"นางสาวมาลี ดอกไม้สมมุติ"_s, AppointmentStage::Served);
    add(12, 9 * 60 + 30, u"นายบุญส่ง ทดลองยิ่งยวดชื่อยาวนัก"_s, AppointmentStage::NoShow, true);
    add(13, 10 * 60, u"นางสมศรี ตัวอย่าง"_s, AppointmentStage::CheckedIn);
    add(5, 10 * 60 + 21, u"นายวันชัย มาเอง"_s, AppointmentStage::CheckedIn, true);
    add(15, 10 * 60 + 30, u"นายกิตติ ฝึกหัด"_s, AppointmentStage::Booked);
    add(16, 11 * 60, u"นางสาวจันทร์เพ็ญ ใจดีสมมุติ"_s, AppointmentStage::Cancelled);
    add(17, 13 * 60 + 30, u"นายประเสริฐ ทดสอบ"_s, AppointmentStage::Booked, true);
    return rows;
}

} // namespace

void drawAppointments(ScreenLanguage language, QSize size, const std::function<void(QWidget&, const QString&)>& save)
{
    Screen screen(language);
    const QDateTime now = screen.clock.now();
    screen.show(size);
    screen.key(Qt::Key_F2);
    save(screen.window, u"70-appointments-none"_s);
    screen.store.booked = morning(now);
    screen.store.bookedAsOf = now.addSecs(-900);
    screen.key(Qt::Key_U, Qt::ControlModifier);
    save(screen.window, u"71-appointments"_s);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Down);
    save(screen.window, u"72-appointments-expected"_s);
    screen.key(Qt::Key_Return);
    screen.key(Qt::Key_Return);
    save(screen.window, u"73-appointments-served"_s);
    screen.cards.insert(cardOf(applicant(99)));
    screen.settle();
    save(screen.window, u"74-appointments-stranger"_s);
    screen.cards.remove();
    screen.settle();
    screen.store.bookedAsOf = now.addDays(-3);
    screen.key(Qt::Key_U, Qt::ControlModifier);
    screen.type("appointmentsSearch", u"ทด"_s);
    save(screen.window, u"75-appointments-old"_s);
}

} // namespace tabian::tests
