#include "tests/widgets/digitalidpages.h"

#include "app/shell/digitaliddisplay.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using casework::DigitalIdStep;

namespace
{

const char termsThai[] = "ข้อตกลงและเงื่อนไขการใช้บริการสิ่งแทนเอกลักษณ์ดิจิทัล\n"
                         "1. ผู้ขอเป็นเจ้าของบัตรประจำตัวประชาชนและโทรศัพท์มือถือเครื่องที่ใช้ลงทะเบียน\n"
                         "2. ใช้งานได้เพียงโทรศัพท์เครื่องเดียว เมื่อลงทะเบียนเครื่องใหม่สำเร็จ เครื่องเก่าจะถูกยกเลิกทันที\n"
                         "3. รหัสผ่าน 8 หลักตั้งและใช้บนโทรศัพท์ของท่านเท่านั้น เจ้าหน้าที่ไม่ขอและไม่ทราบรหัสผ่าน\n"
                         "4. ข้อมูลจะส่งออกต่อเมื่อท่านยินยอมด้วยรหัสผ่าน และท่านดูประวัติการให้ข้อมูลได้ด้วยตนเอง\n"
                         "5. โทรศัพท์ที่มีการแก้ไขระบบของเครื่อง (Jailbreak) ใช้งานไม่ได้ และบริการนี้ไม่มีค่าใช้จ่าย";
const char termsEnglish[] =
    "Terms of the digital identity service\n"
    "1. The applicant holds the ID card and the telephone that is enrolled.\n"
    "2. One telephone only: when a new one is enrolled, the old one is cancelled at once.\n"
    "3. The PIN of 8 digits is set and used on your telephone only. The officer never asks for it and does not know "
    "it.\n"
    "4. Data are given only when you consent with your PIN, and you can see the history of disclosures yourself.\n"
    "5. A telephone whose system was changed (jailbreak) is refused. The service is free of charge.";

/** Earlier enrolments of the day. */
void sampleDay(DigitalScreen& s)
{
    casework::DigitalIdRow row;
    row.officerName = u"สมใจ ฝึกหัด"_s;
    row.stage = casework::DigitalIdStage::Ended;
    const auto add = [&](const QString& citizen, const QString& name, int minutes, casework::DigitalIdOutcome outcome,
                         const QString& reason) {
        row.enrolment = QUuid::createUuid();
        row.citizenId = citizen;
        row.name = name;
        row.begun = row.touched = s.screen.clock.now().addSecs(-60 * minutes);
        row.outcome = outcome;
        row.reason = reason;
        s.screen.store.digital.push_back(row);
    };
    add(tests::trainingId(17).digits(), u"นายต้นกล้า ตัวอย่างงาม"_s, 12, casework::DigitalIdOutcome::Active, {});
    add(tests::trainingId(25).digits(), u"นางสาวปีอธิก ตัวอย่างสุข"_s, 25, casework::DigitalIdOutcome::Refused,
        u"rootedPhone"_s);
    row.stage = casework::DigitalIdStage::CodeShown;
    add(tests::trainingId(33).digits(), {}, 40, casework::DigitalIdOutcome::Abandoned, {});
}

} // namespace

void digitalIdPages(widgets::ScreenLanguage language, QSize size, const Save& save)
{
    DigitalScreen s(language);
    s.registry.termsThai = QString::fromUtf8(termsThai);
    s.registry.termsEnglish = QString::fromUtf8(termsEnglish);
    s.registry.hasPhone = true;
    const auto picture = [&](const QString& name) {
        s.screen.settle();
        save(s.screen.window, name);
    };
    s.registry.line = false;
    s.go(size);
    picture(u"70-digital-no-line"_s);
    s.registry.setLine(true);
    sampleDay(s);
    s.desk.refresh();
    s.screen.settle();
    s.insert();
    picture(u"71-digital-card"_s);
    s.registry.refuses = domain::FailureCode::DigitalIdCardNotLatest;
    s.enter();
    picture(u"72-digital-not-latest"_s);
    s.enter();
    s.screen.fingers.matches = {true, true};
    picture(u"73-digital-fingers"_s);
    s.enter();
    picture(u"74-digital-terms"_s);
    s.enter();
    picture(u"75-digital-code"_s);
    s.tell(DigitalIdStep::Expired);
    picture(u"76-digital-ran-out"_s);
    s.enter();
    s.tell(DigitalIdStep::Scanned);
    picture(u"77-digital-scanned"_s);
    s.screen.key(Qt::Key_Delete, Qt::ControlModifier);
    picture(u"78-digital-give-up"_s);
    s.screen.key(Qt::Key_Delete, Qt::ControlModifier);
    s.tell(DigitalIdStep::Active, false, {}, true);
    picture(u"79-digital-active"_s);
}

void digitalIdCitizen(const Save& save)
{
    DigitalScreen s;
    s.registry.termsThai = QString::fromUtf8(termsThai);
    s.registry.termsEnglish = QString::fromUtf8(termsEnglish);
    widgets::CitizenWindow window;
    window.showWelcome(u"สำนักทะเบียนอำเภอฝึกหัด"_s);
    shell::DigitalIdDisplay display(s.desk, window, [](bool) {});
    window.show();
    const auto picture = [&](const QString& name) {
        s.screen.settle();
        save(window, name);
    };
    s.go();
    s.insert();
    s.enter();
    picture(u"80-citizen-digital-begun"_s);
    s.screen.fingers.matches = {true, true};
    s.enter();
    picture(u"81-citizen-digital-terms"_s);
    s.enter();
    picture(u"82-citizen-digital-code"_s);
    s.tell(DigitalIdStep::Expired);
    picture(u"83-citizen-digital-ran-out"_s);
    s.enter();
    s.tell(DigitalIdStep::Scanned);
    picture(u"84-citizen-digital-pin"_s);
    s.tell(DigitalIdStep::PinSet);
    picture(u"85-citizen-digital-consent"_s);
    s.tell(DigitalIdStep::Active, false, {}, true);
    picture(u"86-citizen-digital-active"_s);
}

} // namespace tabian::tests
