#include "tests/reports/fixtures.h"

#include <QTimeZone>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

namespace
{

QDateTime at(int hour, int minute)
{
    return {QDate(2026, 1, 15), QTime(hour, minute), QTimeZone("Asia/Bangkok")};
}

} // namespace

domain::CitizenId trainingId(const QString& twelve)
{
    return *domain::CitizenId::parse(twelve + QString::number(*domain::CitizenId::checkDigit(twelve)));
}

QString longName()
{
    return u"นางสาวพิมพ์ณัฏฐ์ชญานุช ปุณณ์ปวีร์กัญญาภัค ตัวอย่างสกุลยาวเป็นพิเศษเพื่อทดสอบ ณ อยุธยาสมมุติ"_s;
}

QString longAddress()
{
    return u"บ้านเลขที่ 1234/5678 หมู่ที่ 12 ซอยเฉลิมพระเกียรติสมมุติ 48 แยก 17 ถนนตัวอย่างสายเลียบคลองชลประทานฝั่งใต้ ตำบลบ้านใหม่หนองทรายทดสอบ อำเภอเมืองตัวอย่างสมมุติ จังหวัดพระนครศรีอยุธยา"_s;
}

reports::Setting sampleSetting(const messages::Phrasebook& book)
{
    reports::Office office;
    office.code = u"1301"_s;
    office.name = u"สำนักทะเบียนอำเภอตัวอย่าง จังหวัดสมมุติ"_s;
    office.address = u"ที่ว่าการอำเภอตัวอย่าง หมู่ที่ 1 ตำบลทดสอบ อำเภอตัวอย่าง จังหวัดสมมุติ"_s;
    office.phone = u"0 2000 0000"_s;
    return {.book = book,
            .office = office,
            .titles = reports::FormTitles::standard(book),
            .printedAt = at(16, 42),
            .printedBy = u"นางสาวแก้วตา ฝึกหัด"_s,
            .digits = reports::Digits::Arabic,
            .training = false};
}

reports::Setting longSetting(const messages::Phrasebook& book)
{
    reports::Setting setting = sampleSetting(book);
    setting.office.name = u"สำนักทะเบียนท้องถิ่นเทศบาลนครตัวอย่างเจ้าพระยาสุรศักดิ์สมมุติ อำเภอเมืองทดสอบ จังหวัดพระนครศรีอยุธยา"_s;
    setting.office.address = u"อาคารศูนย์บริการร่วมภาครัฐ ชั้น 3 "_s + longAddress();
    setting.printedBy = longName();
    setting.digits = reports::Digits::Thai;
    setting.training = true;
    setting.office.emblem = QImage(64, 64, QImage::Format_RGB32);
    setting.office.emblem.fill(QColor(0x14, 0x21, 0x3d));
    return setting;
}

reports::Receipt sampleReceipt()
{
    using Line = reports::ReceiptLine;
    reports::Receipt receipt;
    receipt.number = u"1301-69-000123"_s;
    receipt.at = at(9, 42);
    receipt.payer = u"นายปู่ย่า ทดสอบน้ำใจ"_s;
    receipt.payerId = trainingId(u"199900000123"_s);
    receipt.caseNumber = u"1301-69-000482"_s;
    receipt.caseKind = domain::CaseKind::LostOrDestroyed;
    receipt.lines = {{Line::Kind::Fine, u"ข้อ 2.1 เกินกำหนด 12 วัน"_s, domain::Baht::ofBaht(101)},
                     {Line::Kind::Fee, u"ข้อ 3"_s, domain::Baht::ofBaht(20)}};
    receipt.cash = domain::Baht::ofBaht(500);
    receipt.receiver = u"นางสาวแก้วตา ฝึกหัด"_s;
    receipt.receiverPosition = u"เจ้าพนักงานปกครองชำนาญงาน"_s;
    return receipt;
}

reports::Receipt longReceipt()
{
    using Line = reports::ReceiptLine;
    reports::Receipt receipt = sampleReceipt();
    receipt.book = u"1234567"_s;
    receipt.payer = longName();
    receipt.caseKind = domain::CaseKind::NationalityByAct;
    receipt.lines = {
        {Line::Kind::Fine,
         u"พระราชบัญญัติบัตรประจำตัวประชาชน พ.ศ. 2526 มาตรา 6 จัตวา ประกอบประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/3 และ 193/8 เกินกำหนด 3,652 วัน"_s,
         domain::Baht::ofSatang(98765432175)},
        {Line::Kind::Fee, u"กฎกระทรวง ฉบับที่ 20 ข้อ 3 (1)"_s, domain::Baht::ofBaht(20)},
        {Line::Kind::Copy, QString(), domain::Baht::ofBaht(20)}};
    receipt.cash = domain::Baht::ofBaht(1000000000);
    receipt.receiver = longName();
    receipt.receiverPosition = u"เจ้าพนักงานปกครองชำนาญงาน รักษาราชการแทนผู้ช่วยนายทะเบียนอำเภอตัวอย่าง"_s;
    receipt.copy = true;
    receipt.voided = {u"พิมพ์ชื่อผู้ชำระเงินผิด (ป้ำ ฟั่น ฝั่ง ปั๊ม ป๋า ฝ้าย ฟื้นฟู ปฎิปทา ญฺุฐี) ออกใบเสร็จรับเงินเลขที่ 1301-69-000124 แทนแล้ว"_s,
                      longName(), at(10, 5)};
    receipt.qr = QImage(29, 29, QImage::Format_RGB32);
    for (int y = 0; y < 29; ++y)
        for (int x = 0; x < 29; ++x)
            receipt.qr.setPixelColor(x, y, (x * 7 + y * 3 + x * y) % 3 ? Qt::white : Qt::black);
    return receipt;
}

reports::DayReport sampleDay()
{
    reports::DayReport day;
    day.day = QDate(2026, 1, 15);
    day.cases[1] = {4, 4};
    day.cases[3] = {11, 10};
    day.cases[4] = {3, 3};
    day.cases[5] = {1, 1};
    day.cases[6] = {2, 2};
    day.cancelled = 1;
    day.cards = {140, 0, 20, 1, 119, {u"TB00000861-TB00000868"_s, u"TB00000870-TB00000881"_s}, {u"TB00000869"_s}};
    day.fees = {6, domain::Baht::ofBaht(120)};
    day.finesPaid = {5, domain::Baht::ofBaht(620)};
    day.finesUnpaid = {1, domain::Baht::ofBaht(200)};
    day.finesWaived = 1;
    day.firstReceipt = u"1301-69-000123"_s;
    day.lastReceipt = u"1301-69-000131"_s;
    day.receipts = 9;
    day.voidReceipts = {u"1301-69-000126"_s};
    day.officers = {
        {u"นางสาวแก้วตา ฝึกหัด"_s, 12, 0, 11}, {u"นายป้องฟ้า ตัวอย่าง"_s, 9, 2, 9}, {u"นางเพ็ญศิริ สมมุติ"_s, 0, 18, 0}};
    day.stationKeys = {QByteArray(32, 'k')};
    day.journalHead = QByteArray::fromHex("a3f90c12bc7711d05e4488aa01ff23cd");
    day.journalSequence = 12345;
    day.madeBy = u"นางสาวแก้วตา ฝึกหัด"_s;
    day.madeByPosition = u"เจ้าพนักงานปกครองชำนาญงาน"_s;
    day.checkedByPosition = u"ปลัดอำเภอ ผู้ช่วยนายทะเบียนอำเภอ"_s;
    return day;
}

reports::DayReport closedDay()
{
    using domain::Baht;
    reports::DayReport day = sampleDay();
    day.cards.returned = 10;
    day.cards.onHand = 109;
    day.cards.returnedSerials = QStringList{u"TB00000991-TB00001000"_s};
    day.fineCode = u"201"_s;
    day.feeCode = u"101"_s;
    day.close =
        reports::DayReport::Close{.broughtForward = Baht::ofBaht(1240),
                                  .opening = Baht::ofBaht(500),
                                  .remitted = Baht::ofBaht(1240),
                                  .cash = {124000, 122000},
                                  .cards = {109, 109},
                                  .receipts = {9, 9},
                                  .slips = {2, 2},
                                  .pieces = {{Baht::ofBaht(500), 1}, {Baht::ofBaht(100), 7}, {Baht::ofBaht(20), 1}},
                                  .explanation = u"ทอนเงินเกินให้ผู้ขอรายหนึ่ง ติดต่อแล้วยังไม่ได้คืน"_s,
                                  .countersignedBy = u"นางเพ็ญศิริ สมมุติ"_s};
    day.checkedBy = u"นางเพ็ญศิริ สมมุติ"_s;
    return day;
}

reports::DayReport fullDay()
{
    reports::DayReport day = sampleDay();
    for (size_t i = 1; i <= 13; ++i)
        day.cases[i] = {int(7 * i), int(6 * i)};
    day.cards = {700, 100, 546, 1, 253, {u"TB00000323-TB00000868"_s}, {u"TB00000869"_s}};
    day.officers.clear();
    for (int i = 1; i <= 12; ++i)
        day.officers.push_back({u"นายปฏิบัติ ทดสอบลำดับที่ %1"_s.arg(i), 60 + i, i, 50});
    return day;
}

reports::DayReport crowdedDay()
{
    reports::DayReport day = fullDay();
    for (int i = 13; i <= 60; ++i)
        day.officers.push_back({longName(), 1000 + i, i, 50});
    for (int i = 0; i < 60; ++i)
        day.cards.spoiledSerials << u"TB000%1"_s.arg(10000 + 7 * i);
    for (int i = 0; i < 30; ++i)
        day.voidReceipts << u"1301-69-000%1"_s.arg(200 + i);
    day.finesPaid.amount = domain::Baht::ofSatang(987654321050);
    day.madeBy = day.checkedBy = longName();
    return day;
}

reports::SlipPaper sampleSlip()
{
    return {.caseNumber = u"1301-69-000482"_s,
            .name = u"นายปู่ย่า ทดสอบน้ำใจ"_s,
            .maskedId = trainingId(u"199900000123"_s).masked(),
            .kind = domain::CaseKind::LostOrDestroyed,
            .at = at(9, 42),
            .receiptNumber = u"1301-69-R000123"_s,
            .phone = u"081-234-5678"_s,
            .reason = u"บัตรว่างหมด"_s,
            .officer = {u"นางสาวแก้วตา ฝึกหัด"_s, u"เจ้าพนักงานปกครองชำนาญงาน"_s}};
}

reports::FineOrderPaper sampleFine(reports::FineOrderPaper::Outcome outcome)
{
    return {.number = u"1301-69-F000012"_s,
            .caseNumber = u"1301-69-000482"_s,
            .name = u"นายปู่ย่า ทดสอบน้ำใจ"_s,
            .id = trainingId(u"199900000123"_s).formatted(),
            .kind = domain::CaseKind::LostOrDestroyed,
            .due = QDate(2026, 1, 3),
            .daysLate = 12,
            .amount = domain::Baht::ofBaht(100),
            .most = domain::Baht::ofBaht(200),
            .outcome = outcome,
            .facts = u"ทำบัตรหายตั้งแต่เดือนตุลาคม ไม่ทราบว่าต้องขอมีบัตรใหม่ภายในกำหนด"_s,
            .reason = u"เหตุสุดวิสัย น้ำท่วมหมู่บ้าน"_s,
            .receiptNumber = u"1301-69-R000123"_s,
            .at = at(9, 42),
            .officer = {u"นางสาวแก้วตา ฝึกหัด"_s, u"เจ้าพนักงานปกครองชำนาญงาน"_s}};
}

reports::FineListPaper sampleFineList(int rows, bool forwarded)
{
    reports::FineListPaper list{.number = forwarded ? u"1301-69-L000003"_s : QString(),
                                .addressee = forwarded ? u"พนักงานสอบสวน สถานีตำรวจภูธรตัวอย่าง"_s : QString(),
                                .rows = {},
                                .at = at(16, 30),
                                .officer = {u"นางสาวแก้วตา ฝึกหัด"_s, u"เจ้าพนักงานปกครองชำนาญงาน"_s}};
    for (int i = 1; i <= rows; ++i)
        list.rows.push_back({.number = u"1301-69-F%1"_s.arg(i, 6, 10, QLatin1Char('0')),
                             .caseNumber = u"1301-69-000482"_s,
                             .name = i % 2 ? u"นายปู่ย่า ทดสอบน้ำใจ"_s : longName(),
                             .state = forwarded ? u"ส่งต่อแล้ว"_s : u"ชำระแล้ว"_s,
                             .daysLate = 3 * i,
                             .amount = domain::Baht::ofBaht(100)});
    return list;
}

reports::RemittancePaper sampleRemittance()
{
    return {.number = u"1301-69-N000004"_s,
            .reference = u"นส. 12/2569"_s,
            .fines = domain::Baht::ofBaht(12000),
            .fees = domain::Baht::ofBaht(340),
            .fineCode = u"201"_s,
            .feeCode = u"101"_s,
            .at = at(16, 30),
            .officer = {u"นางสาวแก้วตา ฝึกหัด"_s, u"เจ้าพนักงานปกครองชำนาญงาน"_s}};
}

reports::DayReport quietDay()
{
    reports::DayReport day;
    day.day = QDate(2026, 1, 16);
    day.cards = {119, 0, 0, 0, 118, {}, {}};
    day.madeBy = u"นางสาวแก้วตา ฝึกหัด"_s;
    return day;
}

namespace
{

/** A face that is nobody's: a head and shoulders of two colours, shaded so that smoothing can be seen. */
QImage portrait()
{
    QImage image(148, 178, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double dx = (x - 74) / 36.0, dy = (y - 70) / 46.0, sx = (x - 74) / 70.0, sy = (y - 190) / 62.0;
            QColor colour(198 - y / 6, 214 - y / 6, 232 - y / 8);
            if (sx * sx + sy * sy < 1)
                colour = QColor(44, 62, 98);
            if (dx * dx + dy * dy < 1)
                colour = QColor(222 - int(30 * dx * dx), 184 - int(20 * dx * dx), 154);
            if (dx * dx + dy * dy < 1 && dy < -0.45)
                colour = QColor(38, 32, 30);
            image.setPixelColor(x, y, colour);
        }
    }
    return image;
}

} // namespace

reports::ApplicationForm sampleApplication()
{
    using domain::CaseKind;
    reports::ApplicationForm form{
        .number = u"1301-69-000482"_s,
        .day = QDate(2026, 1, 15),
        .id = trainingId(u"199900000123"_s),
        .nameTh = *domain::PersonName::make(u"นาย"_s, u"ปู่ย่า"_s, {}, u"ทดสอบน้ำใจ"_s),
        .nameEn = *domain::PersonName::make(u"Mr."_s, u"Puya"_s, {}, u"Thotsopnamchai"_s),
        .birth = *domain::ThaiDate::parse(u"25331220"),
        .age = 35,
        .sex = domain::Sex::Male,
        .address = *domain::Address::make(
            {u"99/1"_s, u"หมู่ที่ 12"_s, u"ซอยฝึกหัด 4"_s, {}, u"ตำบลบ้านใหม่"_s, u"อำเภอตัวอย่าง"_s, u"จังหวัดสมมุติ"_s}),
        .house = *domain::HouseCode::parse(u"13010000123"),
        .kind = CaseKind::LostOrDestroyed};
    form.event = *domain::ThaiDate::parse(u"25681104");
    form.due = QDate(2026, 1, 5);
    form.daysLate = 10;
    form.oldCard = reports::ApplicationForm::OldCard{QDate(2018, 5, 10), domain::CardExpiry::onDay(QDate(2026, 12, 19)),
                                                     u"อำเภอตัวอย่าง/สมมุติ"_s};
    form.evidence = {{{domain::Evidence::HouseRegister}, true},
                     {{domain::Evidence::OfficialDocument}, false},
                     {{domain::Evidence::Witness}, true}};
    form.ticked = {domain::Evidence::HouseRegister, domain::Evidence::Witness};
    form.witness = u"นางแก้ว ตัวอย่าง"_s;
    form.fine = domain::Baht::ofBaht(101);
    form.fee = domain::Baht::ofBaht(20);
    form.receiptNumber = u"1301-69-000123"_s;
    form.photo = portrait();
    form.printsNote = u"บันทึกด้วยเครื่องแล้ว"_s;
    form.officer = u"นางสาวแก้วตา ฝึกหัด"_s;
    form.officerPosition = u"เจ้าพนักงานปกครองชำนาญงาน"_s;
    form.approver = u"นายป้องฟ้า ตัวอย่าง"_s;
    form.approverPosition = u"ปลัดอำเภอ เจ้าพนักงานออกบัตร"_s;
    form.newSerial = u"TB00000870"_s;
    form.newExpiry = domain::CardExpiry::onDay(QDate(2034, 12, 19));
    form.showNewExpiry = true;
    return form;
}

reports::ApplicationForm longApplication()
{
    using domain::CaseKind, domain::Evidence;
    reports::ApplicationForm form = sampleApplication();
    form.nameTh = *domain::PersonName::make(u"พระเจ้าวรวงศ์เธอสมมุติ "_s, u"พิมพ์ณัฏฐ์ชญานุชปุณณ์ปวีร์"_s, u"กัญญาภัคณัฐณิชาภัทร"_s,
                                            u"ตัวอย่างสกุลยาวเป็นพิเศษเพื่อทดสอบ ณ อยุธยา"_s);
    form.nameEn = *domain::PersonName::make(u"Miss"_s, u"Phimnatchayanutpunpawi"_s, u"Kanyaphaknatnichaphat"_s,
                                            u"Tuayangsakunyaopenphisetphuathotsop Na Ayudhya"_s);
    form.birth = *domain::ThaiDate::parse(u"24750000");
    form.address = *domain::Address::make({u"1234/5678"_s, u"หมู่ที่ 12"_s, u"ซอยเฉลิมพระเกียรติสมมุติ 48 แยก 17"_s,
                                           u"ถนนตัวอย่างสายเลียบคลองชลประทานฝั่งใต้"_s, u"ตำบลบ้านใหม่หนองทรายทดสอบ"_s,
                                           u"อำเภอเมืองตัวอย่างสมมุติ"_s, u"จังหวัดพระนครศรีอยุธยา"_s});
    form.kind = CaseKind::ParentsAlien;
    form.alsoNoted = {CaseKind::NameChanged, CaseKind::AddressChanged, CaseKind::Damaged};
    form.oldCard->issuer = u"ท้องถิ่นเทศบาลนครตัวอย่างเจ้าพระยาสุรศักดิ์/พระนครศรีอยุธยา"_s;
    form.evidence = {{{Evidence::HouseRegister}, true},
                     {{Evidence::BirthCertificate, Evidence::OfficialDocument, Evidence::Witness}, true},
                     {{Evidence::FatherAlienDocument}, true},
                     {{Evidence::MotherAlienDocument}, true},
                     {{Evidence::NationalityDocument}, false}};
    form.ticked = {Evidence::HouseRegister, Evidence::BirthCertificate, Evidence::FatherAlienDocument,
                   Evidence::MotherAlienDocument};
    form.witness = form.officer = form.approver = longName();
    form.fineNote =
        u"งดค่าปรับ เพราะผู้ขอเจ็บป่วยรักษาตัวอยู่ในโรงพยาบาลตัวอย่างตั้งแต่วันที่ 1 พฤศจิกายน 2568 ถึงวันที่ 10 มกราคม 2569 มีใบรับรองแพทย์ประกอบ"_s;
    form.photo = {};
    form.newExpiry = domain::CardExpiry::lifetime();
    return form;
}

reports::WitnessStatement sampleStatement()
{
    reports::WitnessStatement statement;
    statement.caseNumber = u"1301-69-000482"_s;
    statement.at = at(9, 30);
    statement.witness = u"นางแก้ว ตัวอย่าง"_s;
    statement.witnessId = trainingId(u"399900000456"_s);
    statement.witnessAge = 58;
    statement.witnessAddress = u"บ้านเลขที่ 99/1 หมู่ที่ 12 ตำบลบ้านใหม่ อำเภอตัวอย่าง จังหวัดสมมุติ"_s;
    statement.relation = u"มารดา"_s;
    statement.applicant = u"นายปู่ย่า ทดสอบน้ำใจ"_s;
    statement.applicantId = trainingId(u"199900000123"_s);
    statement.statement =
        u"ข้าพเจ้าขอรับรองว่านายปู่ย่า ทดสอบน้ำใจ เป็นบุคคลคนเดียวกับผู้มีชื่อในทะเบียนบ้านเลขที่ 99/1 หมู่ที่ 12 ตำบลบ้านใหม่ อำเภอตัวอย่าง จังหวัดสมมุติ จริง โดยข้าพเจ้าเป็นมารดาและเป็นเจ้าบ้าน\nนายปู่ย่าแจ้งว่าบัตรประจำตัวประชาชนสูญหายที่ตลาดน้ำตัวอย่าง เมื่อวันที่ 4 พฤศจิกายน 2568"_s;
    statement.officer = u"นางสาวแก้วตา ฝึกหัด"_s;
    statement.officerPosition = u"เจ้าพนักงานปกครองชำนาญงาน"_s;
    return statement;
}

reports::WitnessStatement longStatement()
{
    reports::WitnessStatement statement = sampleStatement();
    statement.witness = statement.officer = statement.applicant = longName();
    statement.witnessAddress = longAddress();
    statement.relation = u"ผู้ใหญ่บ้านหมู่ที่ 12 ซึ่งเป็นบุคคลที่น่าเชื่อถือและรู้จักผู้ขอมาตั้งแต่เกิด"_s;
    const QString first = statement.statement;
    for (int i = 1; i <= 20; ++i)
        statement.statement += u"\nข้อ %1 "_s.arg(i) + first;
    return statement;
}

reports::CardFace sampleCard()
{
    QImage photo(297, 355, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    return {.id = trainingId(u"199901234567"_s),
            .nameTh = *domain::PersonName::make(u"นางสาว"_s, u"กิ่งแก้ว"_s, {}, u"ทดสอบสกุล"_s),
            .nameEn = *domain::PersonName::make(u"Miss"_s, u"Kingkaew"_s, {}, u"Thotsopsakun"_s),
            .birth = *domain::ThaiDate::parse(u"25330716"),
            .address = *domain::Address::make({.house = u"99/1"_s,
                                               .moo = u"หมู่ที่ 4"_s,
                                               .soi = {},
                                               .road = {},
                                               .tambon = u"ตำบลทดสอบ"_s,
                                               .amphoe = u"อำเภอตัวอย่าง"_s,
                                               .province = u"จังหวัดสมมุติ"_s}),
            .issued = QDate(2026, 1, 15),
            .expiry = domain::CardExpiry::onDay(QDate(2034, 7, 15)),
            .issuer = u"นายวิชัย ฝึกหัด"_s,
            .issuerPosition = {},
            .issuedAt = u"สำนักทะเบียนอำเภอตัวอย่าง"_s,
            .photo = photo,
            .requestNumber = u"1301-69-000123"_s,
            .serial = u"TB00000001"_s};
}

reports::CardFace longCard()
{
    reports::CardFace card = sampleCard();
    card.nameTh = *domain::PersonName::make(u"นางสาว"_s, u"พิมพ์ณัฏฐ์ชญานุช"_s, u"ปุณณ์ปวีร์กัญญาภัค"_s,
                                            u"ตัวอย่างสกุลยาวเป็นพิเศษ ณ อยุธยาสมมุติ"_s);
    card.nameEn = *domain::PersonName::make(u"Miss"_s, u"Phimnatchayanut"_s, u"Punpaweekanyaphak"_s,
                                            u"Tuayangsakunyaopenphiset Na Ayutthayasommut"_s);
    card.address = *domain::Address::make({.house = u"1234/5678"_s,
                                           .moo = u"หมู่ที่ 12"_s,
                                           .soi = u"ซอยเฉลิมพระเกียรติสมมุติ 48 แยก 17"_s,
                                           .road = u"ถนนตัวอย่างสายเลียบคลองชลประทานฝั่งใต้"_s,
                                           .tambon = u"ตำบลบ้านใหม่หนองทรายทดสอบ"_s,
                                           .amphoe = u"อำเภอเมืองตัวอย่างสมมุติ"_s,
                                           .province = u"จังหวัดพระนครศรีอยุธยา"_s});
    card.issuer = u"ว่าที่ร้อยตรีหญิงพิมพ์ณัฏฐ์ ตัวอย่างสกุลยาว"_s;
    card.issuedAt = u"สำนักทะเบียนอำเภอเมืองตัวอย่างสมมุติ จังหวัดพระนครศรีอยุธยา"_s;
    return card;
}

} // namespace tabian::tests
