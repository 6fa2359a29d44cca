#include "widgets/commands/commandtable.h"

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

const QList<CommandRow>& CommandTable::rows()
{
    static const QKeySequence enter(Qt::Key_Return);
    static const QKeySequence keypadEnter(Qt::Key_Enter);
    static const QList<CommandRow> table{
        //: Work place on the rail.
        {Command::GoCounter, "commandGoCounter", {Qt::Key_F1}, QT_TR_NOOP("Counter")},
        //: Work place on the rail: blank cards and money.
        {Command::GoStock, "commandGoStock", {Qt::Key_F5}, QT_TR_NOOP("Cards and cash")},
        //: Work place on the rail.
        {Command::GoApprovals, "commandGoApprovals", {Qt::Key_F6}, QT_TR_NOOP("Approvals")},
        //: Work place on the rail.
        {Command::GoReports, "commandGoReports", {Qt::Key_F7}, QT_TR_NOOP("Reports")},
        //: Work place on the rail.
        {Command::GoSettings, "commandGoSettings", {Qt::Key_F8}, QT_TR_NOOP("Settings")},
        //: Foot bar: Enter goes on to the next thing.
        {Command::GoOn,
         "commandGoOn",
         {enter, keypadEnter, QKeySequence(Qt::CTRL | Qt::Key_Return)},
         QT_TR_NOOP("Go on")},
        //: Foot bar: back to the step before.
        {Command::Back, "commandBack", {QKeySequence(Qt::ALT | Qt::Key_Left)}, QT_TR_NOOP("Back")},
        //: Foot bar: shows the hidden part of the citizen number.
        {Command::Reveal, "commandReveal", {Qt::Key_F9}, QT_TR_NOOP("Show number")},
        //: Foot bar: keeps the case for later and clears the page.
        {Command::SetAside, "commandSetAside", {Qt::Key_F10}, QT_TR_NOOP("Set aside")},
        //: Foot bar: locks the counter.
        {Command::Lock, "commandLock", {QKeySequence(Qt::CTRL | Qt::Key_L)}, QT_TR_NOOP("Lock")},
        //: Foot bar: shows the keys and what this page is for.
        {Command::Help, "commandHelp", {Qt::Key_F12}, QT_TR_NOOP("Help")},
        //: Foot bar: puts the cursor into the search field.
        {Command::Search, "commandSearch", {QKeySequence(Qt::CTRL | Qt::Key_F)}, QT_TR_NOOP("Search")},
        //: Foot bar: reads the card in the reader again.
        {Command::Reread, "commandReread", {QKeySequence(Qt::CTRL | Qt::Key_R)}, QT_TR_NOOP("Read card again")},
        //: Foot bar: forgets the person shown before a case is opened.
        {Command::DropPerson, "commandDropPerson", {Qt::Key_Escape}, QT_TR_NOOP("Clear")},
        //: Foot bar: ends the case without a card.
        {Command::CancelCase,
         "commandCancelCase",
         {QKeySequence(Qt::CTRL | Qt::Key_Delete)},
         QT_TR_NOOP("Cancel case")},
        //: Foot bar: starts matching the fingers (again).
        {Command::CheckFingers, "commandCheckFingers", {Qt::Key_F2}, QT_TR_NOOP("Check fingers")},
        //: Foot bar: the left index finger cannot be taken.
        {Command::LeftMissing, "commandLeftMissing", {QKeySequence(Qt::ALT | Qt::Key_1)}, QT_TR_NOOP("No left finger")},
        //: Foot bar: the right index finger cannot be taken.
        {Command::RightMissing,
         "commandRightMissing",
         {QKeySequence(Qt::ALT | Qt::Key_2)},
         QT_TR_NOOP("No right finger")},
        //: Foot bar: takes the applicant's photo.
        {Command::TakePhoto, "commandTakePhoto", {Qt::Key_F3}, QT_TR_NOOP("Take photo")},
        //: Foot bar: a photo from a file.
        {Command::LoadPhoto, "commandLoadPhoto", {QKeySequence(Qt::CTRL | Qt::Key_O)}, QT_TR_NOOP("Photo from file")},
        //: Foot bar: takes the prints of both index fingers.
        {Command::TakePrints, "commandTakePrints", {Qt::Key_F4}, QT_TR_NOOP("Take prints")},
        //: Foot bar: opens the newest document (PDF).
        {Command::OpenDocument,
         "commandOpenDocument",
         {QKeySequence(Qt::CTRL | Qt::Key_P)},
         QT_TR_NOOP("Open document")},
        //: Foot bar of the approval page.
        {Command::Approve,
         "commandApprove",
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
         QT_TR_NOOP("Approve")},
        //: Foot bar of the approval page: back to the officer of the case.
        {Command::SendBack, "commandSendBack", {QKeySequence(Qt::CTRL | Qt::Key_R)}, QT_TR_NOOP("Send back")},
        //: Foot bar of the stock page: blank cards arrived.
        {Command::ReceiveStock, "commandReceiveStock", {enter, keypadEnter}, QT_TR_NOOP("Receive cards")},
        //: Foot bar of the report page: makes the PDF.
        {Command::MakeReport, "commandMakeReport", {enter, keypadEnter}, QT_TR_NOOP("Make report")},
        //: Foot bar: reads lists and figures again.
        {Command::Refresh, "commandRefresh", {QKeySequence(Qt::CTRL | Qt::Key_U)}, QT_TR_NOOP("Refresh")},
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
    return tr(row(command).text);
}

QString CommandTable::keyText(Command command)
{
    const auto key = row(command).keys.value(0)[0];
    QString text;
    if (key.keyboardModifiers() & Qt::ControlModifier)
        text += u"Ctrl "_s;
    if (key.keyboardModifiers() & Qt::AltModifier)
        text += u"Alt "_s;
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
