#include "widgets/pages/digitalidviews.h"

#include "app/domain/citizenid.h"
#include "widgets/pages/counterviews.h"

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::DigitalIdDesk;
using casework::DigitalIdOutcome;
using casework::DigitalIdRow;
using casework::DigitalIdStage;
using casework::DigitalIdStep;
using casework::DigitalIdWork;
using Step = DigitalIdDesk::Step;

PersonView DigitalIdViews::person(const DigitalIdDesk& desk)
{
    const DigitalIdWork* work = desk.work();
    const devices::CardRecord* card = work ? (work->card ? &*work->card : nullptr) : desk.card();
    PersonView view;
    view.today = desk.day();
    if (card) {
        casework::Intake intake;
        intake.record = *card;
        intake.chipPhoto = work ? work->photo : desk.cardPhoto();
        view = CounterViews::person(intake, desk.day());
    } else if (work) {
        if (const auto id = domain::CitizenId::parse(work->row.citizenId)) {
            view.citizenNumber = id->formatted();
            view.maskedNumber = id->masked();
        }
    }
    if (work && work->row.stage != DigitalIdStage::None)
        //: Flag beside the person: the central registry knows no later card, and this one is in force.
        view.flags << PersonView::Flag{Note::Kind::Done, tr("The latest card, in force (central registry)")};
    if (work && work->opening && work->opening->hasPhone)
        view.flags << PersonView::Flag{
            Note::Kind::Look,
            //: Flag beside the person: he has a digital ID on another telephone.
            tr("Has a digital ID on another phone: it is cancelled when this one is active")};
    return view;
}

QList<EnrolmentLine> DigitalIdViews::steps(const DigitalIdDesk& desk)
{
    const QStringList words{//: Step 1 of enrolling a digital ID.
                            tr("1  The latest ID card, checked with the central registry"),
                            //: Step 2 of enrolling a digital ID.
                            tr("2  Both index fingers"),
                            //: Step 3 of enrolling a digital ID.
                            tr("3  Terms of service"),
                            //: Step 4 of enrolling a digital ID.
                            tr("4  QR code, scanned with the citizen's phone"),
                            //: Step 5 of enrolling a digital ID.
                            tr("5  PIN and consent on the phone")};
    int now = int(desk.step());
    const DigitalIdWork* work = desk.work();
    const bool scanned = work && work->news.open && work->news.step >= DigitalIdStep::Scanned &&
                         work->news.step <= DigitalIdStep::Consented;
    if (desk.step() == Step::Code && scanned)
        now = 4;
    const bool over = desk.step() == Step::Done;
    const bool active = over && work->row.outcome == DigitalIdOutcome::Active;
    QList<EnrolmentLine> lines;
    for (int i = 0; i < words.size(); ++i) {
        Sign sign = i < now ? Sign::Done : i == now ? Sign::Current : Sign::None;
        if (over)
            sign = active ? Sign::Done : Sign::None;
        lines << EnrolmentLine{words[i], sign};
    }
    return lines;
}

QList<EnrolmentLine> DigitalIdViews::phone(const DigitalIdWork& work)
{
    const QStringList words{//: State of the citizen's phone: the QR code was scanned and the number typed.
                            tr("Code scanned"),
                            //: State of the citizen's phone.
                            tr("PIN set on the phone"),
                            //: State of the citizen's phone.
                            tr("Consent given with the PIN"),
                            //: State of the citizen's phone: the card is shown in the application.
                            tr("Active: the card is on the phone")};
    // how many of them are done
    int done = 0;
    switch (work.news.step) {
    case DigitalIdStep::Begun:
    case DigitalIdStep::Issued:
    case DigitalIdStep::Expired:
    case DigitalIdStep::Refused:
        break;
    case DigitalIdStep::Scanned:
        done = 1;
        break;
    case DigitalIdStep::PinSet:
        done = 2;
        break;
    case DigitalIdStep::Consented:
        done = 3;
        break;
    case DigitalIdStep::Active:
        done = 4;
        break;
    }
    const bool waits =
        work.news.open && work.row.stage == DigitalIdStage::CodeShown && (!work.ticket.bytes.isEmpty() || done > 0);
    QList<EnrolmentLine> lines;
    for (int i = 0; i < words.size(); ++i)
        lines << EnrolmentLine{words[i], i < done ? Sign::Done : i == done && waits ? Sign::Working : Sign::None};
    return lines;
}

QString DigitalIdViews::instruction(const DigitalIdDesk& desk)
{
    const DigitalIdWork* work = desk.work();
    switch (desk.step()) {
    case Step::Card:
        if (!desk.card())
            //: Digital ID, step 1: no card in the reader yet.
            return tr("Put the citizen's latest ID card into the reader.");
        //: Digital ID, step 1: what the officer does.
        return tr("Compare the person with the card. The central registry then checks whether it is the latest card "
                  "and in force.");
    case Step::Fingers:
        //: Digital ID, step 2: what the officer does.
        return tr("The citizen lays both index fingers on the reader, one after the other.");
    case Step::Terms:
        //: Digital ID, step 3: what the officer does.
        return tr("The citizen reads the terms, here and on his window, and agrees or not.");
    case Step::Code:
        if (work->news.step >= DigitalIdStep::Scanned && work->news.step <= DigitalIdStep::Consented)
            //: Digital ID, step 5: what the officer does.
            return tr("The citizen sets his PIN on his phone. Do not ask for it and do not look.");
        //: Digital ID, step 4: what the officer does.
        return tr("The citizen opens the application on his phone, types his 13 digits and scans the code on his "
                  "window.");
    case Step::Done:
        break;
    }
    return {};
}

QString DigitalIdViews::goOnText(const DigitalIdDesk& desk)
{
    switch (desk.step()) {
    case Step::Card:
        //: The blue button: asks the central registry about the card and begins.
        return tr("Check the card with the registry");
    case Step::Fingers:
        //: The blue button: matches both index fingers.
        return tr("Check both fingers");
    case Step::Terms:
        //: The blue button: the citizen agreed to the terms.
        return tr("The citizen agrees");
    case Step::Code:
        if (desk.work()->row.codes == 0)
            //: The blue button: the first QR code.
            return tr("Show the code");
        //: The blue button: another QR code.
        return tr("Issue a new code");
    case Step::Done:
        break;
    }
    //: The blue button: the desk is cleared.
    return tr("Next citizen");
}

DigitalIdViews::Result DigitalIdViews::result(const DigitalIdDesk& desk)
{
    const DigitalIdWork* work = desk.work();
    if (!work)
        return {};
    if (desk.step() == Step::Code && work->lineLost)
        return {Note::Kind::Look,
                //: Digital ID: the registry does not answer while the phone is at work.
                tr("No line to the central registry just now; what the phone does is shown when it is back.")};
    if (desk.step() == Step::Code && work->news.step == DigitalIdStep::Expired)
        //: Digital ID: nobody scanned the code in time.
        return {Note::Kind::Look, tr("The code has run out. Issue a new one: nothing has to be typed again.")};
    if (desk.step() != Step::Done)
        return {};
    const DigitalIdRow& row = work->row;
    switch (row.outcome) {
    case DigitalIdOutcome::Active:
        if (row.oldPhoneCancelled)
            //: Digital ID: done.
            return {Note::Kind::Done, tr("Enrolled. The phone used before is cancelled; both were told.")};
        //: Digital ID: done.
        return {Note::Kind::Done, tr("Enrolled. The card is on the citizen's phone.")};
    case DigitalIdOutcome::Refused:
        //: Digital ID: refused; %1 says why.
        return {Note::Kind::Refused, tr("Refused: %1").arg(reason(row.reason))};
    case DigitalIdOutcome::Expired:
        //: Digital ID: it was not finished in time.
        return {Note::Kind::Refused, tr("The enrolment took too long and has ended. Begin anew.")};
    case DigitalIdOutcome::Abandoned:
        break;
    }
    //: Digital ID: given up; %1 is the officer's reason.
    return {Note::Kind::Look, tr("Given up: %1").arg(row.reason)};
}

QString DigitalIdViews::standing(const DigitalIdRow& row)
{
    switch (row.stage) {
    case DigitalIdStage::None:
    case DigitalIdStage::CardChecked:
        //: How an enrolment in the list stands.
        return tr("open: card checked");
    case DigitalIdStage::FingersTried:
        //: How an enrolment in the list stands.
        return tr("open: the fingers did not match");
    case DigitalIdStage::FingersMatched:
        //: How an enrolment in the list stands.
        return tr("open: fingers matched");
    case DigitalIdStage::TermsAgreed:
        //: How an enrolment in the list stands.
        return tr("open: terms agreed");
    case DigitalIdStage::CodeShown:
        //: How an enrolment in the list stands.
        return tr("open: code shown");
    case DigitalIdStage::Ended:
        break;
    }
    switch (row.outcome) {
    case DigitalIdOutcome::Active:
        if (row.oldPhoneCancelled)
            //: How an enrolment in the list ended.
            return tr("active, old phone cancelled");
        //: How an enrolment in the list ended.
        return tr("active");
    case DigitalIdOutcome::Refused:
        //: How an enrolment in the list ended; %1 says why.
        return tr("refused: %1").arg(reason(row.reason));
    case DigitalIdOutcome::Expired:
        //: How an enrolment in the list ended.
        return tr("ran out");
    case DigitalIdOutcome::Abandoned:
        break;
    }
    //: How an enrolment in the list ended; %1 is the officer's reason.
    return tr("given up: %1").arg(row.reason);
}

QString DigitalIdViews::reason(const QString& word)
{
    if (word == u"rootedPhone"_s)
        //: Why an enrolment was refused.
        return tr("the phone's system was changed (jailbreak or root)");
    if (word == u"numberDiffers"_s)
        //: Why an enrolment was refused.
        return tr("another person's number was typed on the phone three times");
    if (word == u"begunAnew"_s)
        //: Why an enrolment was refused.
        return tr("it was begun anew");
    if (word == u"givenUp"_s)
        //: Why an enrolment was refused.
        return tr("it was given up");
    return word;
}

QString DigitalIdViews::time(int seconds)
{
    return QString::number(seconds / 60) + u':' + QString::number(seconds % 60).rightJustified(2, u'0');
}

} // namespace tabian::widgets
