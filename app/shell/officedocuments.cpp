#include "app/shell/officedocuments.h"

#include "app/doctor/checkwords.h"
#include "app/messages/lookmessages.h"
#include "app/shell/dayreportfigures.h"
#include "app/shell/formtitles.h"
#include "reports/documents/application.h"
#include "reports/documents/cardface.h"
#include "reports/documents/checksheet.h"
#include "reports/documents/dayreport.h"
#include "reports/documents/history.h"
#include "reports/documents/statement.h"
#include "reports/documents/testpage.h"
#include "reports/output/pdf.h"

#include <QDir>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using casework::Case;
using casework::Officer;

namespace
{
QString fingerWord(const casework::FingerException& exception)
{
    using casework::FingerReason;
    const QString finger = exception.what.finger == devices::Finger::LeftIndex ? u"นิ้วชี้ซ้าย"_s : u"นิ้วชี้ขวา"_s;
    switch (exception.what.reason) {
    case FingerReason::Missing:
        return finger + u"ขาด"_s;
    case FingerReason::Injured:
        return finger + u"บาดเจ็บ"_s;
    case FingerReason::Worn:
        return finger + u"ลายเลือน"_s;
    case FingerReason::Other:
        break;
    }
    return finger + u": "_s + exception.what.note;
}

/** What stands in the form in the place of a print; the documents are always Thai. */
QString printsNote(const Case& c)
{
    QStringList words;
    for (const casework::FingerException& exception : c.exceptions)
        words << fingerWord(exception);
    if (c.prints && !c.prints->exception.isEmpty())
        words << c.prints->exception;
    return words.join(u' ');
}
} // namespace

OfficeDocuments::OfficeDocuments(const Home& home, const ScreenMemory& memory, const casework::Clock& clock,
                                 QObject* parent)
    : QObject(parent), m_home(home), m_memory(memory), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

OfficeDocuments::~OfficeDocuments()
{
    m_pool.waitForDone();
}

QString OfficeDocuments::folderOfToday() const
{
    const QDate today = m_clock.now().date();
    return m_home.documents() + u"/%1-%2"_s.arg(today.year() + 543).arg(today.toString(u"MM-dd"));
}

void OfficeDocuments::make(const QString& name, const Officer& by, Compose compose, Answer answer)
{
    const reports::Setting setting{
        .book = m_thai,
        .office = {.code = m_office.info.code, .name = m_office.info.name, .address = {}, .phone = {}, .emblem = {}},
        .titles = formTitlesOf(m_home.settings(), m_thai),
        .printedAt = m_clock.now(),
        .printedBy = by.name,
        .digits = m_memory.thaiDigits() ? reports::Digits::Thai : reports::Digits::Arabic,
        .training = m_office.training};
    m_pool.start([this, path = folderOfToday() + u'/' + name + u".pdf"_s, setting, compose = std::move(compose),
                  answer = std::move(answer)] {
        QDir().mkpath(QFileInfo(path).path());
        const domain::Outcome written = compose(setting).and_then(
            [&](const reports::Document& document) { return reports::writePdf(document, path); });
        const auto result = written ? domain::Result<QString>(path) : tl::make_unexpected(written.error());
        QMetaObject::invokeMethod(this, [answer, result] { answer(result); });
    });
}

void OfficeDocuments::receipt(const Case& c, const Officer& receiver, Answer answer)
{
    reports::Receipt receipt = receiptOf(c, *c.payment, c.paidAt);
    receipt.receiver = receiver.name;
    receipt.receiverPosition = receiver.position;
    make(
        u"receipt-"_s + receipt.number, receiver,
        [receipt](const reports::Setting& setting) { return reports::composeReceipt(receipt, setting); },
        std::move(answer));
}

void OfficeDocuments::applicationForm(const Case& c, const Officer& officer, Answer answer)
{
    const casework::Applicant& who = c.intake.applicant;
    const casework::RequestDecided& request = *c.request;
    reports::ApplicationForm form{.number = c.intake.number,
                                  .day = c.opened.at.date(),
                                  .id = who.id,
                                  .nameTh = who.nameTh,
                                  .nameEn = who.nameEn,
                                  .birth = who.birth,
                                  .age = domain::ageOn(who.birth, c.opened.at.date()),
                                  .sex = who.sex,
                                  .address = who.address,
                                  .house = {},
                                  .kind = request.kind,
                                  .alsoNoted = request.alsoNoted,
                                  .event = request.event,
                                  .due = request.due,
                                  .daysLate = request.daysLate,
                                  .oldCard = {},
                                  .evidence = domain::evidenceFor(request.kind, request.evidenceFacts),
                                  .ticked = c.evidence ? c.evidence->ticked : QSet<domain::Evidence>(),
                                  .fine = c.fineDue(),
                                  .fee = c.fee(),
                                  .fineNote = c.fine ? c.fine->reason : QString(),
                                  .receiptNumber = c.payment ? c.payment->receiptNumber : QString(),
                                  .photo = QImage::fromData(c.newPhoto),
                                  .printsNote = printsNote(c),
                                  .witness = c.witness ? c.witness->name : QString(),
                                  .officer = officer.name,
                                  .officerPosition = officer.position,
                                  .approver = {},
                                  .approverPosition = {},
                                  .newSerial = {}};
    if (const auto& old = c.intake.oldCard)
        form.oldCard = reports::ApplicationForm::OldCard{old->issued, old->expiry, old->issuer};
    make(
        u"application-"_s + form.number, officer,
        [form](const reports::Setting& setting) { return reports::composeApplication(form, setting); },
        std::move(answer));
}

void OfficeDocuments::witnessStatement(const Case& c, const Officer& officer, Answer answer)
{
    const auto witnessId = domain::CitizenId::parse(c.witness->citizenId);
    const reports::WitnessStatement statement{.caseNumber = c.intake.number,
                                              .at = m_clock.now(),
                                              .witness = c.witness->name,
                                              .witnessId = witnessId ? std::optional(*witnessId) : std::nullopt,
                                              .witnessAddress = {},
                                              .relation = c.witness->relation,
                                              .applicant = c.intake.applicant.nameTh.full(),
                                              .applicantId = c.intake.applicant.id,
                                              .statement = c.witness->statement,
                                              .officer = officer.name,
                                              .officerPosition = officer.position};
    make(
        u"statement-"_s + statement.caseNumber, officer,
        [statement](const reports::Setting& setting) { return reports::composeStatement(statement, setting); },
        std::move(answer));
}

void OfficeDocuments::history(const casework::PersonHistory& of, const Officer& officer, Answer answer)
{
    reports::OwnHistory history{.name = of.person->nameTh.full(), .id = of.person->id, .cases = {}, .looks = {}};
    for (const auto& line : of.cases)
        history.cases.push_back({.number = line.number,
                                 .kind = line.kind,
                                 .opened = line.opened,
                                 .closed = line.closed,
                                 .cancelled = line.cancelled,
                                 .serial = line.serial});
    for (const casework::ViewRow& row : of.looks)
        history.looks.push_back({.at = row.at,
                                 .officer = row.officerName,
                                 .what = messages::lookTitle(row.what, m_thai),
                                 .reason = messages::lookReason(row.reason, m_thai)});
    // The file's name tells nobody whose history it is.
    make(
        u"history-"_s + m_clock.now().toString(u"HHmmss"), officer,
        [history](const reports::Setting& setting) { return reports::composeHistory(history, setting); },
        std::move(answer));
}

void OfficeDocuments::dayReport(const casework::DayFigures& f, const Officer& maker, Answer answer)
{
    reports::DayReport report = dayReportOf(f, maker.name, maker.position);
    report.fineCode = m_office.codes.fine;
    report.feeCode = m_office.codes.fee;
    const QString day = u"%1-%2"_s.arg(f.day.year() + 543).arg(f.day.toString(u"MM-dd"));
    make(
        u"day-report-"_s + day, maker,
        [report](const reports::Setting& setting) { return reports::composeDayReport(report, setting); },
        std::move(answer));
}

void OfficeDocuments::cardFace(const Case& c, const QString& serial, const domain::CardExpiry& expiry, Answer answer)
{
    const casework::Applicant& person = c.intake.applicant;
    const reports::CardFace card{.id = person.id,
                                 .nameTh = person.nameTh,
                                 .nameEn = person.nameEn,
                                 .birth = person.birth,
                                 .address = person.address,
                                 .issued = c.approver->at.date(),
                                 .expiry = expiry,
                                 .issuer = c.approver->officerName,
                                 .issuerPosition = {},
                                 .issuedAt = m_office.info.name,
                                 .photo = QImage::fromData(c.newPhoto),
                                 .requestNumber = c.intake.number,
                                 .serial = serial};
    make(
        u"card-"_s + serial, {},
        [card](const reports::Setting& setting) { return reports::composeCardFace(card, setting); }, std::move(answer));
}

void OfficeDocuments::testPage(const QString& printer, bool cards, Answer answer)
{
    const QString name = cards ? u"card-test"_s : u"test-page"_s;
    make(
        name, {}, [=](const reports::Setting& setting) { return reports::composeTestPage(printer, cards, setting); },
        std::move(answer));
}

void OfficeDocuments::checkSheet(const std::vector<doctor::CheckResult>& results, const QDateTime& at, Answer answer)
{
    reports::CheckSheet sheet{.rows = {}, .station = m_office.info.station, .at = at};
    for (const doctor::CheckResult& result : results) {
        const auto& failure = result.outcome.failure;
        sheet.rows.push_back({.number = int(result.check),
                              .state = reports::CheckSheet::State(result.outcome.state),
                              .name = doctor::checkName(result.check, m_thai),
                              .found = doctor::foundWords(result.outcome, m_thai),
                              .remedy = doctor::remedyWords(result.outcome, m_thai),
                              .code = failure ? domain::failureCodeText(failure->code) : QString()});
    }
    const casework::Officer station{
        .id = {}, .login = {}, .name = m_office.info.station, .position = {}, .citizenId = {}, .roles = {}};
    make(
        u"self-test-"_s + m_clock.now().toString(u"HHmm"), station,
        [sheet](const reports::Setting& setting) { return reports::composeCheckSheet(sheet, setting); },
        std::move(answer));
}

} // namespace tabian::shell
