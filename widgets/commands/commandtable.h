// Every command of the counter in one table: its name, key and place in the foot bar. Words are translated when asked for.
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace tabian::widgets
{

enum class Command : quint8 {
    GoCounter,
    GoDigitalId,
    GoAppointments,
    GoStock,
    GoApprovals,
    GoReports,
    GoSettings,
    GoRegistry,
    GoSelfTest, // places
    GoOn,
    Back,
    Reveal,
    HideNumber,
    ShowCard,
    SetAside,
    Lock,
    Help, // everywhere in a case
    Search,
    Reread,
    DropPerson,
    CancelCase, // the counter without a case, and leaving one
    CheckFingers,
    LeftMissing,
    RightMissing, // identity
    TakePhoto,
    LoadPhoto,
    TakePrints, // photo and prints
    OpenDocument,
    ShowReceipt,
    Approve,
    SendBack,
    BooksStock,
    BooksCash,
    BooksFines,
    BooksDay,
    MarkCalled,
    TakeUpCase, // the books
    StartCase,
    NoShow,
    TakeBack,
    NoteWalkIn, // appointments
    MakeReport,
    Refresh,
    RunChecks,
    RunCheck,
    PrintChecks,
    MakeBundle,
    SaveBundle,
    SaveElsewhere, // self-test and support
    PrintDocument,
    OpenElsewhere,
    ClosePage, // a page over the others
    ApproveTogether,
    PrintHistory,
    HandOn,
    CarryOut,
    TakeIn, // the memory stick
    ChooseOurs,
    ChooseOthers,
    ChooseNoted, // a conflict
    KitList,
    KitDay,
    KitAgain,
    KitBack, // the field kit
    NextTab,
    AddOfficer,
    ResetPassword,
    SignOut
};

/** One row of the table. */
struct CommandRow
{
    Command command;
    const char* name;         // object name of its action: "commandGoOn"
    QList<QKeySequence> keys; // the first one is shown
};

class CommandTable
{
    Q_DECLARE_TR_FUNCTIONS(CommandTable)
  public:
    static const CommandRow& row(Command command);
    static const QList<CommandRow>& rows();
    static QString text(Command command);    // in the language in force
    static QString keyText(Command command); // "Enter", "F10", "Alt ←", "Ctrl L"
};

} // namespace tabian::widgets
