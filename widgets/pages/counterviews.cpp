#include "widgets/pages/counterviews.h"

#include "widgets/fields/datewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using namespace casework;
using domain::Assessment;
using domain::CaseKind;
using domain::EventMeaning;

static QString differingField(DifferingField field)
{
    switch (field) {
    case DifferingField::NameTh:
        //: Flag: a field in which card and register differ.
        return QCoreApplication::translate("CounterViews", "Thai name");
    case DifferingField::NameEn:
        //: Flag: a field in which card and register differ.
        return QCoreApplication::translate("CounterViews", "English name");
    case DifferingField::Birth:
        //: Flag: a field in which card and register differ.
        return QCoreApplication::translate("CounterViews", "birth");
    case DifferingField::Sex:
        //: Flag: a field in which card and register differ.
        return QCoreApplication::translate("CounterViews", "sex");
    case DifferingField::Address:
        //: Flag: a field in which card and register differ.
        return QCoreApplication::translate("CounterViews", "address");
    }
    return {};
}

// House and street, then tambon and amphoe, then the province: no line ends between "จ." and its name.
static QString addressLines(const domain::Address& address)
{
    QString text = address.shortLine();
    for (const auto& part : {u" ต."_s, u" แขวง"_s, u" ตำบล"_s, u" จ."_s})
        if (const auto at = text.lastIndexOf(part); at > 0)
            text[at] = u'\n';
    return text;
}

static void fill(PersonView& view, const Applicant& person, QDate today)
{
    view.citizenNumber = person.id.formatted();
    view.maskedNumber = person.id.masked();
    view.nameTh = person.nameTh.full();
    view.nameEn = person.nameEn ? person.nameEn->full() : QString();
    view.age = domain::ageOn(person.birth, today);
    view.sex = person.sex;
    view.birth = person.birth;
    view.address = addressLines(person.address);
    view.today = today;
}

static void flagDifferences(PersonView& view, const std::vector<DifferingField>& differing)
{
    QStringList fields;
    for (const auto field : differing)
        fields << differingField(field);
    if (!fields.isEmpty())
        //: Flag: card and register differ in these fields (%1).
        view.flags << PersonView::Flag{
            Note::Kind::Look,
            QCoreApplication::translate("CounterViews", "Register differs from card: %1").arg(fields.join(u", "_s))};
}

static void flagReplacements(PersonView& view, const RegisterFacts& facts)
{
    if (facts.replacements > 0)
        //: Flag: cards replaced within three years.
        view.flags << PersonView::Flag{
            facts.replacements >= 3 ? Note::Kind::Look : Note::Kind::Plain,
            QCoreApplication::translate("CounterViews", "Replacements within 3 years: %1").arg(facts.replacements)};
}

static void flagBrokenText(PersonView& view, const QStringList& findings)
{
    static const QStringList broken{u"controlCharacter"_s, u"undecodable"_s, u"strayMark"_s};
    if (std::ranges::any_of(broken, [&](const QString& code) { return findings.contains(code); }))
        //: Flag: some bytes on the chip are no text; they are shown as a mark of replacement.
        view.flags << PersonView::Flag{
            Note::Kind::Look,
            QCoreApplication::translate("CounterViews",
                                        "The chip holds characters that are no text: compare with the printed card")};
}

PersonView CounterViews::person(const Intake& intake, QDate today)
{
    PersonView view;
    if (const auto applicant = intake.applicant())
        fill(view, *applicant, today);
    if (intake.record) {
        view.issued = intake.record->issued;
        view.issuer = intake.record->issuer;
        flagBrokenText(view, intake.record->findings);
    }
    view.expiry = intake.lastExpiry();
    view.photo = QImage::fromData(!intake.chipPhoto.isEmpty() ? intake.chipPhoto
                                  : intake.reg                ? intake.reg->photo
                                                              : QByteArray());
    if (intake.reg && intake.record && intake.differing.empty())
        //: Flag: card and register agree; %1 is when the office's copy was made.
        view.flags << PersonView::Flag{
            Note::Kind::Done,
            tr("Card agrees with the register (copy of %1)").arg(DateWords::shortDate(intake.reg->asOf.date()))};
    if (intake.reg && !intake.record)
        //: Flag: no card was presented, the register's copy is shown; %1 is its date.
        view.flags << PersonView::Flag{
            Note::Kind::Plain,
            tr("From the register (copy of %1), no card presented").arg(DateWords::shortDate(intake.reg->asOf.date()))};
    if (!intake.reg && intake.regAsked)
        //: Flag: only the card's data are known.
        view.flags << PersonView::Flag{Note::Kind::Look, tr("Not in the office's copy of the register")};
    flagDifferences(view, intake.differing);
    if (intake.reg)
        flagReplacements(view, intake.reg->facts);
    return view;
}

PersonView CounterViews::person(const Case& c, QDate today)
{
    PersonView view;
    fill(view, c.intake.applicant, today);
    if (c.intake.oldCard) {
        view.issued = c.intake.oldCard->issued;
        view.issuer = c.intake.oldCard->issuer;
        view.expiry = c.intake.oldCard->expiry;
    } else {
        view.expiry = c.intake.facts.lastExpiry;
    }
    view.photo = QImage::fromData(c.intake.oldPhoto);
    if (c.intake.onCard) {
        const auto differing = differences(*c.intake.onCard, c.intake.applicant);
        flagDifferences(view, differing);
    }
    flagReplacements(view, c.intake.facts);
    if (c.witness)
        //: Flag: a witness certified; %1 is his name.
        view.flags << PersonView::Flag{Note::Kind::Look, tr("Certified by %1").arg(c.witness->name)};
    return view;
}

CardDetailsView CounterViews::cardDetails(CounterDesk& desk)
{
    CardDetailsView view;
    const auto* card = desk.cardShown();
    if (!card)
        return view;
    const auto& details = desk.cardDetails();
    view.cardNumber = details.cardNumber();
    view.chipNumber = details.chipNumber();
    view.requestNumber = card->requestNumber;
    view.photoNumber = card->photoNumber;
    view.version = card->version;
    view.isIn = details.isIn();
    view.asking = details.asking();
    return view;
}

QString CounterViews::otherCard(const CounterDesk& desk)
{
    const auto* intake = desk.intake();
    const auto applicant = intake ? intake->applicant() : std::nullopt;
    if (!applicant || applicant->id.mayHoldThaiCard())
        return {};
    switch (applicant->id.digits().front().unicode()) {
    case u'0':
        //: Explains a card whose number begins with 0 (a pink card).
        return tr("The number begins with 0: a person without status in the civil registration. This is the pink card "
                  "of persons without registration status, not a national identity card.");
    case u'6':
        //: Explains a card whose number begins with 6 (a pink card).
        return tr(
            "The number begins with 6: a person who entered temporarily or without leave. This is the pink card of "
            "persons without Thai nationality, not a national identity card.");
    default:
        //: Explains a card whose number begins with 7 (a pink card).
        return tr(
            "The number begins with 7: a child, born in Thailand, of a person whose number begins with 6. This is "
            "the pink card of persons without Thai nationality, not a national identity card.");
    }
}

static QString dayZeroIs(CaseKind kind)
{
    switch (domain::eventMeaning(kind)) {
    case EventMeaning::Loss:
        //: What day 0 of the day count is.
        return QCoreApplication::translate("CounterViews", "card lost");
    case EventMeaning::Damage:
        //: What day 0 of the day count is.
        return QCoreApplication::translate("CounterViews", "card damaged");
    case EventMeaning::RegisterCorrection:
        //: What day 0 of the day count is.
        return QCoreApplication::translate("CounterViews", "register corrected");
    case EventMeaning::AddedToRegister:
        //: What day 0 of the day count is.
        return QCoreApplication::translate("CounterViews", "name added");
    case EventMeaning::ExemptionEnd:
        //: What day 0 of the day count is.
        return QCoreApplication::translate("CounterViews", "exemption ended");
    case EventMeaning::Nationality:
        //: What day 0 of the day count is.
        return QCoreApplication::translate("CounterViews", "nationality got");
    case EventMeaning::None:
        break;
    }
    if (kind == CaseKind::Expired)
        //: What day 0 of the day count is.
        return QCoreApplication::translate("CounterViews", "card expired");
    //: What day 0 of the day count is: the birthday at which a first card is due.
    return QCoreApplication::translate("CounterViews", "age reached");
}

static bool has(const Assessment& assessment, domain::Finding::Code code)
{
    return std::any_of(assessment.findings.begin(), assessment.findings.end(),
                       [code](const domain::Finding& finding) { return finding.code == code; });
}

DayCount CounterViews::days(CaseKind kind, const Assessment& a, QDate applied, const domain::Holidays& holidays,
                            int graceDays)
{
    using Situation = DayCount::Situation;
    DayCount count;
    count.today = applied;
    count.dayZero = a.dayZero;
    count.dueRaw = a.dueRaw;
    count.due = a.due;
    count.daysLate = a.daysLate;
    count.earliest = a.earliest;
    count.graceDays = graceDays;
    count.dayZeroIs = dayZeroIs(kind);
    if (a.dueRaw.isValid() && a.dueRaw != a.due)
        count.closedDay = holidays.nameOf(a.dueRaw);
    if (has(a, domain::Finding::Code::RenewalTooEarly) && a.earliest.isValid())
        count.situation = Situation::RenewalTooEarly;
    else if (has(a, domain::Finding::Code::NoDeadline))
        count.situation = Situation::NoDeadline;
    else if (!a.dayZero.isValid() || !a.due.isValid())
        count.situation = Situation::Waiting;
    else if (a.daysLate > 0)
        count.situation = Situation::Late;
    else if (applied < a.dayZero && a.earliest.isValid())
        count.situation = Situation::EarlyRenewal;
    else
        count.situation = Situation::InTime;
    return count;
}

// Findings that the day line or the amounts already say.
static bool saidElsewhere(domain::Finding::Code code)
{
    using Code = domain::Finding::Code;
    return code == Code::InTime || code == Code::Late || code == Code::DueMoved || code == Code::NoDeadline ||
           code == Code::RenewalEarly;
}

DecisionView CounterViews::decision(const CounterDesk& desk, const RequestChoice& choice, const Wording& wording)
{
    const auto* c = desk.currentCase();
    const auto a = desk.assess(choice);
    const QDate applied = c ? c->opened.at.date() : desk.today();
    const auto row = desk.rules().schedule.rowOn(applied);
    DecisionView view;
    view.days = days(choice.kind, a, applied, desk.rules().holidays, row ? (*row)->graceDays : 60);
    view.fineMost = a.fine.most;
    view.fee = a.fee;
    if (a.accepted)
        view.newExpiry = a.newExpiry;
    for (const auto& finding : a.findings) {
        if (saidElsewhere(finding.code))
            continue;
        const auto kind = finding.severity == domain::Severity::Refusal  ? Note::Kind::Refused
                          : finding.severity == domain::Severity::Notice ? Note::Kind::Look
                                                                         : Note::Kind::Plain;
        view.findings.append(qMakePair(kind, wording.finding(finding)));
    }
    if (!a.fine.most.isZero()) {
        //: Under the fine: why one is due; %1 is the number of days allowed.
        const auto renewing = tr("Card not renewed or replaced within %1 days").arg(view.days.graceDays);
        //: Under the fine: why one is due; %1 is the number of days allowed.
        const auto applying = tr("Card not applied for within %1 days").arg(view.days.graceDays);
        view.fineRule = a.offence == domain::Offence::NotRenewing ? renewing : applying;
    }
    if (a.fee.isZero() && a.accepted)
        //: Under the fee.
        view.feeRule = tr("No fee in this case");
    using FineState = DecisionView::FineState;
    view.fineState = a.fine.most.isZero() ? FineState::NoneDue : FineState::Open;
    view.total = a.fee;
    if (c && c->fine) {
        view.fine = c->fine->amount;
        switch (c->fine->outcome) {
        case FineOutcome::NoneDue:
            view.fineState = FineState::NoneDue;
            break;
        case FineOutcome::Agreed:
            view.fineState = FineState::Agreed;
            break;
        case FineOutcome::Refused:
            view.fineState = FineState::Refused;
            break;
        case FineOutcome::Waived:
            view.fineState = FineState::Waived;
            break;
        }
        view.total = c->total();
    }
    if (c && c->payment) {
        view.paid = true;
        view.receipt = c->payment->receiptNumber;
        view.receiptShown = desk.receiptShow().isShown();
    }
    view.stock = desk.stock().onHand;
    if (desk.stock().issuedPerWorkingDay > 0.05)
        view.stockDays = int(desk.stock().onHand / desk.stock().issuedPerWorkingDay);
    return view;
}

QList<StepState> CounterViews::steps(const Case* c, Step shown)
{
    QList<StepState> out;
    const int now = c ? int(c->step()) : 1;
    for (int number = 1; number <= 8; ++number) {
        auto state = number < now ? StepState::Done : number == now ? StepState::Current : StepState::ToCome;
        if (state == StepState::Done && number == int(shown))
            state = StepState::Shown;
        out << state;
    }
    if (c && c->approval == ApprovalState::Returned && now <= 6)
        out[5] = StepState::Refused;
    return out;
}

CardProgressView CounterViews::card(const CardIssue& issue, const Case& c)
{
    using Phase = CardProgressView::Phase;
    CardProgressView view;
    switch (issue.state()) {
    case CardIssue::State::Idle:
        view.phase = Phase::Idle;
        break;
    case CardIssue::State::LookingForBlank:
        view.phase = Phase::LookingForBlank;
        break;
    case CardIssue::State::Drawing:
        view.phase = Phase::Drawing;
        break;
    case CardIssue::State::Writing:
        view.phase = Phase::Writing;
        break;
    case CardIssue::State::ReadingBack:
        view.phase = Phase::ReadingBack;
        break;
    case CardIssue::State::Spoiling:
        view.phase = Phase::Spoiling;
        break;
    case CardIssue::State::WantsNextBlank:
        view.phase = Phase::WantsNextBlank;
        break;
    case CardIssue::State::Done:
        view.phase = Phase::Done;
        break;
    }
    view.serial = issue.serial();
    view.done = issue.done();
    view.total = issue.total();
    for (const auto& attempt : c.attempts)
        view.spoiled += attempt.state == CardAttempt::State::Spoiled ? 1 : 0;
    if (const auto* good = c.goodCard()) {
        view.phase = Phase::Done;
        view.serial = good->serial;
    } else if (const auto* drawn = c.drawnCard(); drawn && view.serial.isEmpty()) {
        view.serial = drawn->serial;
    }
    return view;
}

QString CounterViews::caseLine(CaseKind kind, const Wording& wording)
{
    //: A case of the counter: %1 its number, %2 its title.
    return tr("Case %1 ‧ %2").arg(int(kind)).arg(wording.caseTitle(kind));
}

QString CounterViews::remark(Remark remark)
{
    switch (remark) {
    case Remark::FingerMismatch:
        //: Something the approver must look at.
        return tr("A finger does not match");
    case Remark::NoFingerprints:
        //: Something the approver must look at.
        return tr("A finger could not be compared");
    case Remark::Witnessed:
        //: Something the approver must look at.
        return tr("A witness certified the applicant");
    case Remark::FineWaived:
        //: Something the approver must look at.
        return tr("The fine was waived");
    case Remark::FineRefused:
        //: Something the approver must look at.
        return tr("The applicant refused the fine");
    case Remark::NeverHadCard:
        //: Something the approver must look at.
        return tr("First card: no earlier record");
    case Remark::ManyReplacements:
        //: Something the approver must look at.
        return tr("Fourth card or more within 3 years");
    case Remark::DiffersFromCard:
        //: Something the approver must look at.
        return tr("Register differs from the card");
    case Remark::ReturnedBefore:
        //: Something the approver must look at.
        return tr("Was returned before");
    case Remark::FingerExcepted:
        //: Something the approver must look at.
        return tr("No good print of a finger");
    case Remark::PhotoKeptFlawed:
        //: Something the approver must look at.
        return tr("The photo was kept with a flaw");
    case Remark::RecentMove:
        //: Something the approver must look at.
        return tr("Moved house recently");
    case Remark::OutOfHours:
        //: Something the approver must look at.
        return tr("Outside office hours");
    case Remark::PairTooOften:
        //: Something the approver must look at.
        return tr("The same officer and approver too often");
    }
    return {};
}

QString CounterViews::flag(const casework::RiskFlag& flag)
{
    switch (flag.what) {
    case Remark::FingerMismatch:
        //: Something the approver must look at; %1 is the number of tries.
        return flag.count > 0 ? tr("A finger does not match after %1 tries").arg(flag.count) : remark(flag.what);
    case Remark::ManyReplacements:
        //: Something the approver must look at; %1 is a number such as 4.
        return tr("Card no. %1 within 3 years").arg(flag.count);
    case Remark::RecentMove:
        //: Something the approver must look at; %1 is a number of days.
        return tr("Moved into this house %1 days before").arg(flag.count);
    case Remark::OutOfHours:
        //: Something the approver must look at; %1 is day and time.
        return tr("Outside office hours: %1").arg(DateWords::weekdayDateTime(flag.at));
    case Remark::PairTooOften:
        //: Something the approver must look at; %1 cases, %2 percent of the officer's cases.
        return tr("You approved %1 cases of this officer lately, %2 % of his cases; another approver could have")
            .arg(flag.count)
            .arg(flag.percent);
    case Remark::NoFingerprints:
    case Remark::Witnessed:
    case Remark::FineWaived:
    case Remark::FineRefused:
    case Remark::NeverHadCard:
    case Remark::DiffersFromCard:
    case Remark::ReturnedBefore:
    case Remark::FingerExcepted:
    case Remark::PhotoKeptFlawed:
        break;
    }
    return remark(flag.what);
}

QString CounterViews::eventQuestion(EventMeaning meaning)
{
    switch (meaning) {
    case EventMeaning::None:
        break;
    case EventMeaning::Loss:
        //: Label of the date of the event.
        return tr("Day the card was lost or destroyed");
    case EventMeaning::Damage:
        //: Label of the date of the event.
        return tr("Day the card was damaged");
    case EventMeaning::RegisterCorrection:
        //: Label of the date of the event.
        return tr("Day the house register was corrected");
    case EventMeaning::AddedToRegister:
        //: Label of the date of the event.
        return tr("Day the name was added to the house register");
    case EventMeaning::ExemptionEnd:
        //: Label of the date of the event.
        return tr("Day the exemption ended");
    case EventMeaning::Nationality:
        //: Label of the date of the event.
        return tr("Day Thai nationality was got");
    }
    return {};
}

QString CounterViews::stepTitle(Step step)
{
    switch (step) {
    case Step::Request:
        //: Heading of a step's form.
        return tr("Which case is it?");
    case Step::Identity:
        //: Heading of a step's form.
        return tr("Check identity by both index fingers");
    case Step::Evidence:
        //: Heading of a step's form.
        return tr("Check the evidence");
    case Step::FineAndFee:
        //: Heading of a step's form.
        return tr("Set the fine, take fine and fee");
    case Step::PhotoAndPrints:
        //: Heading of a step's form.
        return tr("Photo, prints and signed form");
    case Step::Approval:
        //: Heading of a step's form.
        return tr("Approval by another officer");
    case Step::WriteAndReadBack:
        //: Heading of a step's form.
        return tr("Write the card and read it back");
    case Step::HandOver:
        //: Heading of a step's form.
        return tr("Hand over against signature");
    case Step::Closed:
        break;
    }
    return {};
}

} // namespace tabian::widgets
