// The sentences of the 4000 block: store.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::StoreUnopenable,
     //: Failure TB-4001: what happened
     QT_TRANSLATE_NOOP("failure", "The store cannot be opened."),
     //: Failure TB-4001: the cause
     QT_TRANSLATE_NOOP("failure", "The file or its folder is not there and cannot be made."),
     //: Failure TB-4001: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the disk and the folder of the counter.")},
    {FailureCode::StoreDiskFull,
     //: Failure TB-4002: what happened
     QT_TRANSLATE_NOOP("failure", "The disk is full."),
     //: Failure TB-4002: the cause
     QT_TRANSLATE_NOOP("failure", "Nothing more can be saved. What was saved before is whole."),
     //: Failure TB-4002: the remedy
     QT_TRANSLATE_NOOP("failure", "Free space on the disk, then do the step again.")},
    {FailureCode::StoreReadOnly,
     //: Failure TB-4003: what happened
     QT_TRANSLATE_NOOP("failure", "The store cannot be written."),
     //: Failure TB-4003: the cause
     QT_TRANSLATE_NOOP("failure", "The file or its folder is write-protected for this account."),
     //: Failure TB-4003: the remedy
     QT_TRANSLATE_NOOP("failure", "Give the account the right to write, or check the disk.")},
    {FailureCode::StoreDamaged,
     //: Failure TB-4004: what happened
     QT_TRANSLATE_NOOP("failure", "The store is damaged."),
     //: Failure TB-4004: the cause
     QT_TRANSLATE_NOOP("failure", "The file is not a database, or its own check fails."),
     //: Failure TB-4004: the remedy
     QT_TRANSLATE_NOOP("failure", "Do not go on with it; restore the latest copy and keep the damaged file.")},
    {FailureCode::StoreNewer,
     //: Failure TB-4005: what happened
     QT_TRANSLATE_NOOP("failure", "The store is of a newer version."),
     //: Failure TB-4005: the cause
     QT_TRANSLATE_NOOP("failure", "A newer version of the program made it."),
     //: Failure TB-4005: the remedy
     QT_TRANSLATE_NOOP("failure", "Use that version.")},
    {FailureCode::StorePragma,
     //: Failure TB-4006: what happened
     QT_TRANSLATE_NOOP("failure", "The store cannot be run safely."),
     //: Failure TB-4006: the cause
     QT_TRANSLATE_NOOP("failure", "A setting that protects against power cuts could not be made."),
     //: Failure TB-4006: the remedy
     QT_TRANSLATE_NOOP("failure", "Put the store on a local disk.")},
    {FailureCode::StoreQuery,
     //: Failure TB-4007: what happened
     QT_TRANSLATE_NOOP("failure", "The store refused a statement."),
     //: Failure TB-4007: the cause
     QT_TRANSLATE_NOOP("failure", "An unforeseen error of the database; the step was undone whole."),
     //: Failure TB-4007: the remedy
     QT_TRANSLATE_NOOP("failure", "Try again; if it repeats, report it with the detail.")},
    {FailureCode::StoreBusy,
     //: Failure TB-4008: what happened
     QT_TRANSLATE_NOOP("failure", "Another program holds the store."),
     //: Failure TB-4008: the cause
     QT_TRANSLATE_NOOP("failure", "The counter may be open twice."),
     //: Failure TB-4008: the remedy
     QT_TRANSLATE_NOOP("failure", "Close the other one and try again.")},
    {FailureCode::ChainBroken,
     //: Failure TB-4009: what happened
     QT_TRANSLATE_NOOP("failure", "The journal was tampered with or damaged."),
     //: Failure TB-4009: the cause
     QT_TRANSLATE_NOOP("failure", "An entry does not follow the one before it."),
     //: Failure TB-4009: the remedy
     QT_TRANSLATE_NOOP("failure", "Stop working, keep the file, tell the supervisor.")},
    {FailureCode::SealBroken,
     //: Failure TB-4010: what happened
     QT_TRANSLATE_NOOP("failure", "Sealed data cannot be opened."),
     //: Failure TB-4010: the cause
     QT_TRANSLATE_NOOP("failure", "The key is another one, or the data were changed."),
     //: Failure TB-4010: the remedy
     QT_TRANSLATE_NOOP("failure", "Sign in again; if it repeats, tell the supervisor.")},
    {FailureCode::StationKeyMissing,
     //: Failure TB-4011: what happened
     QT_TRANSLATE_NOOP("failure", "The counter's signing key is missing."),
     //: Failure TB-4011: the cause
     QT_TRANSLATE_NOOP("failure", "The file with the key is not in the counter's folder."),
     //: Failure TB-4011: the remedy
     QT_TRANSLATE_NOOP("failure", "Restore the key, or have the counter registered anew.")},
    {FailureCode::EntryMalformed,
     //: Failure TB-4012: what happened
     QT_TRANSLATE_NOOP("failure", "A journal entry cannot be understood."),
     //: Failure TB-4012: the cause
     QT_TRANSLATE_NOOP("failure", "Its content is damaged or of an unknown kind."),
     //: Failure TB-4012: the remedy
     QT_TRANSLATE_NOOP("failure", "Keep the file and report it; the other entries are unaffected.")},
    {FailureCode::StoreDisk,
     //: Failure TB-4013: what happened
     QT_TRANSLATE_NOOP("failure", "The disk reports an error."),
     //: Failure TB-4013: the cause
     QT_TRANSLATE_NOOP("failure", "Reading or writing the store failed in the disk itself."),
     //: Failure TB-4013: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Stop working, copy the counter's folder to another disk, and have the disk checked.")},
    {FailureCode::KeyMemory,
     //: Failure TB-4014: what happened
     QT_TRANSLATE_NOOP("failure", "There is not enough memory to sign in."),
     //: Failure TB-4014: the cause
     QT_TRANSLATE_NOOP("failure", "Working out a password's key needs memory that the computer cannot give now."),
     //: Failure TB-4014: the remedy
     QT_TRANSLATE_NOOP("failure", "Close other programs and try again.")},
    {FailureCode::StoreAddress,
     //: Failure TB-4015: what happened
     QT_TRANSLATE_NOOP("failure", "The database's address is not one."),
     //: Failure TB-4015: the cause
     QT_TRANSLATE_NOOP("failure", "It is not of the form postgresql://user@host/database, or it holds a password."),
     //: Failure TB-4015: the remedy
     QT_TRANSLATE_NOOP("failure", "Correct the address; a password belongs into the file .pgpass.")},
    {FailureCode::StoreServer,
     //: Failure TB-4016: what happened
     QT_TRANSLATE_NOOP("failure", "The database server does not answer."),
     //: Failure TB-4016: the cause
     QT_TRANSLATE_NOOP("failure", "The server or the network between is down."),
     //: Failure TB-4016: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Nothing was recorded. Try again; if it repeats, tell whoever looks after the server.")},
    {FailureCode::StoreUnsure,
     //: Failure TB-4017: what happened
     QT_TRANSLATE_NOOP("failure", "Whether this was recorded is not known."),
     //: Failure TB-4017: the cause
     QT_TRANSLATE_NOOP("failure", "The database server went away while it was being written."),
     //: Failure TB-4017: the remedy
     QT_TRANSLATE_NOOP("failure", "Open the case again when the server is back, and look before doing it once more.")},
    {FailureCode::StationUnknown,
     //: Failure TB-4018: what happened
     QT_TRANSLATE_NOOP("failure", "This counter does not belong to the store."),
     //: Failure TB-4018: the cause
     QT_TRANSLATE_NOOP("failure", "Its signing key is not one that the store knows."),
     //: Failure TB-4018: the remedy
     QT_TRANSLATE_NOOP("failure", "Restore the counter's own key, or have the counter join the store.")},
    {FailureCode::StoreExists,
     //: Failure TB-4019: what happened
     QT_TRANSLATE_NOOP("failure", "There is a store in that folder already."),
     //: Failure TB-4019: the cause
     QT_TRANSLATE_NOOP("failure", "A backup or a restored store never takes the place of another one."),
     //: Failure TB-4019: the remedy
     QT_TRANSLATE_NOOP("failure", "Name another folder.")},
    {FailureCode::BackupDiffers,
     //: Failure TB-4020: what happened
     QT_TRANSLATE_NOOP("failure", "The copy is not equal to the store."),
     //: Failure TB-4020: the cause
     QT_TRANSLATE_NOOP("failure", "What was written to the other place is not what was read from the store."),
     //: Failure TB-4020: the remedy
     QT_TRANSLATE_NOOP("failure", "Make the copy again on another disk, and have the disk checked.")},
    {FailureCode::RecoveryCodeWrong,
     //: Failure TB-4021: what happened
     QT_TRANSLATE_NOOP("failure", "The recovery codes do not open the store."),
     //: Failure TB-4021: the cause
     QT_TRANSLATE_NOOP("failure", "A sign was mistyped, a code is missing, or newer codes were made."),
     //: Failure TB-4021: the remedy
     QT_TRANSLATE_NOOP("failure", "Type the codes of the latest print, all of them.")},
    {FailureCode::ColleagueUnfit,
     //: Failure TB-4022: what happened
     QT_TRANSLATE_NOOP("failure", "That colleague cannot take this case."),
     //: Failure TB-4022: the cause
     QT_TRANSLATE_NOOP("failure", "He is not an officer of the counter, his access has ended, or he is the applicant."),
     //: Failure TB-4022: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose another colleague.")},
};

} // namespace

std::span<const FailureEntry> storeFailures()
{
    return Entries;
}

} // namespace tabian::messages
