#include "widgets/commands/commandtable.h"

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

const QList<CommandRow>& CommandTable::rows()
{
    static const QKeySequence enter(Qt::Key_Return);
    static const QKeySequence keypadEnter(Qt::Key_Enter);
    static const QList<CommandRow> table{
        {Command::GoCounter, "commandGoCounter", {Qt::Key_F1}},
        {Command::GoDigitalId, "commandGoDigitalId", {Qt::Key_F3}},
        {Command::GoAppointments, "commandGoAppointments", {Qt::Key_F2}},
        {Command::GoStock, "commandGoStock", {Qt::Key_F5}},
        {Command::GoApprovals, "commandGoApprovals", {Qt::Key_F6}},
        {Command::GoReports, "commandGoReports", {Qt::Key_F7}},
        {Command::GoSettings, "commandGoSettings", {Qt::Key_F8}},
        {Command::GoRegistry, "commandGoRegistry", {QKeySequence(Qt::SHIFT | Qt::Key_F11)}},
        {Command::GoSelfTest, "commandGoSelfTest", {Qt::Key_F11}},
        {Command::GoOn, "commandGoOn", {enter, keypadEnter, QKeySequence(Qt::CTRL | Qt::Key_Return)}},
        {Command::Back, "commandBack", {QKeySequence(Qt::ALT | Qt::Key_Left)}},
        {Command::Reveal, "commandReveal", {Qt::Key_F9}},
        {Command::HideNumber, "commandHideNumber", {QKeySequence(Qt::SHIFT | Qt::Key_F9)}},
        {Command::ShowCard, "commandShowCard", {QKeySequence(Qt::CTRL | Qt::Key_I)}},
        {Command::SetAside, "commandSetAside", {Qt::Key_F10}},
        {Command::Lock, "commandLock", {QKeySequence(Qt::CTRL | Qt::Key_L)}},
        {Command::Help, "commandHelp", {Qt::Key_F12}},
        {Command::Search, "commandSearch", {QKeySequence(Qt::CTRL | Qt::Key_F)}},
        {Command::Reread, "commandReread", {QKeySequence(Qt::CTRL | Qt::Key_R)}},
        {Command::DropPerson, "commandDropPerson", {Qt::Key_Escape}},
        {Command::CancelCase, "commandCancelCase", {QKeySequence(Qt::CTRL | Qt::Key_Delete)}},
        {Command::CheckFingers, "commandCheckFingers", {QKeySequence(Qt::CTRL | Qt::Key_M)}},
        {Command::LeftMissing, "commandLeftMissing", {QKeySequence(Qt::ALT | Qt::Key_1)}},
        {Command::RightMissing, "commandRightMissing", {QKeySequence(Qt::ALT | Qt::Key_2)}},
        {Command::TakePhoto, "commandTakePhoto", {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        {Command::LoadPhoto, "commandLoadPhoto", {QKeySequence(Qt::CTRL | Qt::Key_O)}},
        {Command::TakePrints, "commandTakePrints", {Qt::Key_F4}},
        {Command::OpenDocument, "commandOpenDocument", {QKeySequence(Qt::CTRL | Qt::Key_P)}},
        {Command::ShowReceipt, "commandShowReceipt", {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        {Command::Approve,
         "commandApprove",
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}},
        {Command::SendBack, "commandSendBack", {QKeySequence(Qt::CTRL | Qt::Key_R)}},
        {Command::BooksStock, "commandBooksStock", {QKeySequence(Qt::ALT | Qt::Key_1)}},
        {Command::BooksCash, "commandBooksCash", {QKeySequence(Qt::ALT | Qt::Key_2)}},
        {Command::BooksFines, "commandBooksFines", {QKeySequence(Qt::ALT | Qt::Key_3)}},
        {Command::BooksDay, "commandBooksDay", {QKeySequence(Qt::ALT | Qt::Key_4)}},
        {Command::MarkCalled, "commandMarkCalled", {QKeySequence(Qt::CTRL | Qt::Key_T)}},
        {Command::TakeUpCase, "commandTakeUpCase", {QKeySequence(Qt::CTRL | Qt::Key_O)}},
        {Command::StartCase, "commandStartCase", {QKeySequence(Qt::CTRL | Qt::Key_O)}},
        {Command::NoShow, "commandNoShow", {QKeySequence(Qt::CTRL | Qt::Key_M)}},
        {Command::TakeBack, "commandTakeBack", {QKeySequence(Qt::CTRL | Qt::Key_T)}},
        {Command::NoteWalkIn, "commandNoteWalkIn", {QKeySequence(Qt::CTRL | Qt::Key_N)}},
        {Command::MakeReport, "commandMakeReport", {enter, keypadEnter}},
        {Command::Refresh, "commandRefresh", {QKeySequence(Qt::CTRL | Qt::Key_U)}},
        {Command::RunChecks, "commandRunChecks", {enter, keypadEnter}},
        {Command::RunCheck, "commandRunCheck", {QKeySequence(Qt::CTRL | Qt::Key_R)}},
        {Command::PrintChecks, "commandPrintChecks", {QKeySequence(Qt::CTRL | Qt::Key_P)}},
        {Command::MakeBundle, "commandMakeBundle", {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        {Command::SaveBundle, "commandSaveBundle", {enter, keypadEnter}},
        {Command::SaveElsewhere, "commandSaveElsewhere", {QKeySequence(Qt::CTRL | Qt::Key_S)}},
        {Command::PrintDocument, "commandPrintDocument", {enter, keypadEnter, QKeySequence(Qt::CTRL | Qt::Key_P)}},
        {Command::OpenElsewhere, "commandOpenElsewhere", {QKeySequence(Qt::CTRL | Qt::Key_O)}},
        {Command::ClosePage, "commandClosePage", {Qt::Key_Escape}},
        {Command::ApproveTogether, "commandApproveTogether", {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        {Command::PrintHistory, "commandPrintHistory", {QKeySequence(Qt::CTRL | Qt::Key_H)}},
        {Command::HandOn, "commandHandOn", {QKeySequence(Qt::CTRL | Qt::Key_G)}},
        {Command::CarryOut, "commandCarryOut", {QKeySequence(Qt::CTRL | Qt::Key_S)}},
        {Command::TakeIn, "commandTakeIn", {QKeySequence(Qt::CTRL | Qt::Key_O)}},
        {Command::ChooseOurs, "commandChooseOurs", {QKeySequence(Qt::ALT | Qt::Key_1)}},
        {Command::ChooseOthers, "commandChooseOthers", {QKeySequence(Qt::ALT | Qt::Key_2)}},
        {Command::ChooseNoted, "commandChooseNoted", {QKeySequence(Qt::ALT | Qt::Key_3)}},
        {Command::KitList, "commandKitList", {QKeySequence(Qt::CTRL | Qt::Key_O)}},
        {Command::KitDay, "commandKitDay", {QKeySequence(Qt::CTRL | Qt::Key_D)}},
        {Command::KitAgain, "commandKitAgain", {QKeySequence(Qt::CTRL | Qt::Key_R)}},
        {Command::KitBack, "commandKitBack", {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        {Command::NextTab, "commandNextTab", {QKeySequence(Qt::CTRL | Qt::Key_Tab)}},
        {Command::AddOfficer, "commandAddOfficer", {QKeySequence(Qt::CTRL | Qt::Key_N)}},
        {Command::ResetPassword, "commandResetPassword", {QKeySequence(Qt::CTRL | Qt::Key_R)}},
        {Command::SignOut, "commandSignOut", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}},
    };
    return table;
}

const CommandRow& CommandTable::row(Command command)
{
    for (const auto& candidate : rows())
        if (candidate.command == command)
            return candidate;
    Q_UNREACHABLE();
}

QString CommandTable::text(Command command)
{
    switch (command) {
    //: Work place on the rail.
    case Command::GoCounter:
        return tr("Counter");
    //: Work place on the rail: digital IDs on citizens' phones.
    case Command::GoDigitalId:
        return tr("Digital ID");
    //: Work place on the rail: who has an appointment.
    case Command::GoAppointments:
        return tr("Appointments");
    //: Work place on the rail: blank cards and money.
    case Command::GoStock:
        return tr("Cards and cash");
    //: Work place on the rail.
    case Command::GoApprovals:
        return tr("Approvals");
    //: Work place on the rail.
    case Command::GoReports:
        return tr("Reports");
    //: Work place on the rail.
    case Command::GoSettings:
        return tr("Settings");
    //: Work place on the rail: the line to the central registry, what it did not accept, conflicts.
    case Command::GoRegistry:
        return tr("Registry");
    //: Work place on the rail: the checks before opening.
    case Command::GoSelfTest:
        return tr("Self-test");
    //: Foot bar: Enter goes on to the next thing.
    case Command::GoOn:
        return tr("Go on");
    //: Foot bar: back to the step before.
    case Command::Back:
        return tr("Back");
    //: Foot bar: shows the secret number on the back of the card, for a reason that is recorded.
    case Command::Reveal:
        return tr("Card number");
    //: Foot bar: hides the middle of the citizen number from those who look on, or shows it again.
    case Command::HideNumber:
        return tr("Hide number");
    //: Foot bar: shows or hides what the card holds beside the person.
    case Command::ShowCard:
        return tr("The card");
    //: Foot bar: keeps the case for later and clears the page.
    case Command::SetAside:
        return tr("Set aside");
    //: Foot bar: locks the counter.
    case Command::Lock:
        return tr("Lock");
    //: Foot bar: shows the keys and what this page is for.
    case Command::Help:
        return tr("Help");
    //: Foot bar: puts the cursor into the search field.
    case Command::Search:
        return tr("Search");
    //: Foot bar: reads the card in the reader again.
    case Command::Reread:
        return tr("Read card again");
    //: Foot bar: forgets the person shown before a case is opened.
    case Command::DropPerson:
        return tr("Clear");
    //: Foot bar: ends the case without a card.
    case Command::CancelCase:
        return tr("Cancel case");
    //: Foot bar: starts matching the fingers (again).
    case Command::CheckFingers:
        return tr("Check fingers");
    //: Foot bar: the left index finger cannot be taken.
    case Command::LeftMissing:
        return tr("No left finger");
    //: Foot bar: the right index finger cannot be taken.
    case Command::RightMissing:
        return tr("No right finger");
    //: Foot bar: takes the applicant's photo.
    case Command::TakePhoto:
        return tr("Take photo");
    //: Foot bar: a photo from a file.
    case Command::LoadPhoto:
        return tr("Photo from file");
    //: Foot bar: takes the prints of both index fingers.
    case Command::TakePrints:
        return tr("Take prints");
    //: Foot bar: opens the newest document (PDF).
    case Command::OpenDocument:
        return tr("Open document");
    //: Foot bar: shows the receipt as a QR code on the citizen's window.
    case Command::ShowReceipt:
        return tr("Receipt as QR");
    //: Foot bar of the approval page.
    case Command::Approve:
        return tr("Approve");
    //: Foot bar of the approval page: back to the officer of the case.
    case Command::SendBack:
        return tr("Send back");
    //: Foot bar of the books page: section of blank cards.
    case Command::BooksStock:
        return tr("Blank cards");
    //: Foot bar of the books page: section of cash and receipts.
    case Command::BooksCash:
        return tr("Cash");
    //: Foot bar of the books page: section of fine orders.
    case Command::BooksFines:
        return tr("Fine orders");
    //: Foot bar of the books page: section of the day's opening and close.
    case Command::BooksDay:
        return tr("Day");
    //: Foot bar of the books page: the chosen citizen was reached by telephone.
    case Command::MarkCalled:
        return tr("Was called");
    //: Foot bar of the books page: the chosen citizen's case goes on at the counter.
    case Command::TakeUpCase:
        return tr("Take up the case");
    //: Foot bar of the appointments: a case is begun at the counter for the person who waits.
    case Command::StartCase:
        return tr("Begin at the counter");
    //: Foot bar of the appointments: the person did not come.
    case Command::NoShow:
        return tr("Did not come");
    //: Foot bar of the appointments: the person was not served after all.
    case Command::TakeBack:
        return tr("Take back");
    //: Foot bar of the appointments: somebody came without one.
    case Command::NoteWalkIn:
        return tr("Add a walk-in");
    //: Foot bar of the report page: makes the PDF.
    case Command::MakeReport:
        return tr("Make report");
    //: Foot bar: reads lists and figures again.
    case Command::Refresh:
        return tr("Refresh");
    //: Foot bar of the self-test.
    case Command::RunChecks:
        return tr("Check everything");
    //: Foot bar of the self-test: the chosen check once more.
    case Command::RunCheck:
        return tr("Check this one again");
    //: Foot bar of the self-test: the result on paper.
    case Command::PrintChecks:
        return tr("Print the result");
    //: Foot bar of the self-test: what support may see.
    case Command::MakeBundle:
        return tr("Bundle for support");
    //: Foot bar of the support bundle.
    case Command::SaveBundle:
        return tr("Save the bundle");
    //: Foot bar of the support bundle: asks for the place.
    case Command::SaveElsewhere:
        return tr("Save elsewhere");
    //: Foot bar of the preview of a document.
    case Command::PrintDocument:
        return tr("Print");
    //: Foot bar of the preview: the system's own program shows the PDF.
    case Command::OpenElsewhere:
        return tr("Open in another program");
    //: Foot bar: leaves the page that lies over the others.
    case Command::ClosePage:
        return tr("Close");
    //: Foot bar of the approval page: several equal cases with one confirmation.
    case Command::ApproveTogether:
        return tr("Several together");
    //: Foot bar: prints the applicant's own history for himself.
    case Command::PrintHistory:
        return tr("Own history");
    //: Foot bar of the counter without a case: a colleague goes on with the chosen open case.
    case Command::HandOn:
        return tr("Hand on");
    //: Foot bar of the registry's line: what waits, onto a memory stick.
    case Command::CarryOut:
        return tr("Onto a stick");
    //: Foot bar of the registry's line: the registry's receipt, from a memory stick.
    case Command::TakeIn:
        return tr("Receipt from a stick");
    //: Foot bar of the conflicts: what this office recorded holds.
    case Command::ChooseOurs:
        return tr("This office's record");
    //: Foot bar of the conflicts: what the other side recorded holds.
    case Command::ChooseOthers:
        return tr("The other's record");
    //: Foot bar of the conflicts: seen, and nothing is to be changed.
    case Command::ChooseNoted:
        return tr("Noted only");
    //: Foot bar of the field kit: a file with its people.
    case Command::KitList:
        return tr("Village list");
    //: Foot bar of the field kit: the people who have an appointment on a day.
    case Command::KitDay:
        return tr("A day's people");
    //: Foot bar of the field kit: asks the registry once more.
    case Command::KitAgain:
        return tr("Ask again");
    //: Foot bar of the field kit: it comes back.
    case Command::KitBack:
        return tr("Bring back");
    //: Foot bar: the next tab of this place.
    case Command::NextTab:
        return tr("Next tab");
    //: Foot bar of the officers page.
    case Command::AddOfficer:
        return tr("Add an officer");
    //: Foot bar of the officers page.
    case Command::ResetPassword:
        return tr("New first password");
    //: Foot bar of the locked counter: the officer leaves, another may sign in.
    case Command::SignOut:
        return tr("Sign out");
    }
    return {};
}

QString CommandTable::keyText(Command command)
{
    const auto key = row(command).keys.value(0)[0];
    QString text;
    if (key.keyboardModifiers() & Qt::ControlModifier)
        text += u"Ctrl "_s;
    if (key.keyboardModifiers() & Qt::AltModifier)
        text += u"Alt "_s;
    if (key.keyboardModifiers() & Qt::ShiftModifier)
        text += u"Shift "_s;
    switch (key.key()) {
    case Qt::Key_Return:
        return text + u"Enter"_s;
    case Qt::Key_Left:
        return text + u"←"_s;
    case Qt::Key_Escape:
        return text + u"Esc"_s;
    case Qt::Key_Delete:
        return text + u"Del"_s;
    default:
        return text + QKeySequence(key.key()).toString(QKeySequence::PortableText);
    }
}

} // namespace tabian::widgets
