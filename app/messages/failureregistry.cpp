// The sentences of the 7000 block: the wire between counter and registry, and what a registry refuses.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::WireMalformed,
     //: Failure TB-7001: what happened
     QT_TRANSLATE_NOOP("failure", "A message of the registry or of a counter cannot be read."),
     //: Failure TB-7001: the cause
     QT_TRANSLATE_NOOP("failure", "It is damaged, or not made by the rules of the protocol."),
     //: Failure TB-7001: the remedy
     QT_TRANSLATE_NOOP("failure", "Try again; if it repeats, report it with the detail.")},
    {FailureCode::WireVersion,
     //: Failure TB-7002: what happened
     QT_TRANSLATE_NOOP("failure", "A message is of another version of the protocol."),
     //: Failure TB-7002: the cause
     QT_TRANSLATE_NOOP("failure", "One of the two programs is newer than the other."),
     //: Failure TB-7002: the remedy
     QT_TRANSLATE_NOOP("failure", "Bring the older program up to date.")},
    {FailureCode::WireSignature,
     //: Failure TB-7003: what happened
     QT_TRANSLATE_NOOP("failure", "A message is not signed as it should be."),
     //: Failure TB-7003: the cause
     QT_TRANSLATE_NOOP("failure", "It was changed on the way, or somebody else made it."),
     //: Failure TB-7003: the remedy
     QT_TRANSLATE_NOOP("failure", "Nothing was taken over from it. Tell whoever looks after the registry.")},
    {FailureCode::WireTooLarge,
     //: Failure TB-7004: what happened
     QT_TRANSLATE_NOOP("failure", "A message is too large."),
     //: Failure TB-7004: the cause
     QT_TRANSLATE_NOOP("failure", "It holds more than a message of its kind may."),
     //: Failure TB-7004: the remedy
     QT_TRANSLATE_NOOP("failure", "Report it with the detail.")},
    {FailureCode::EnvelopeBroken,
     //: Failure TB-7005: what happened
     QT_TRANSLATE_NOOP("failure", "A sealed envelope cannot be opened."),
     //: Failure TB-7005: the cause
     QT_TRANSLATE_NOOP("failure", "It was sealed for another registry, was changed, or belongs to something else."),
     //: Failure TB-7005: the remedy
     QT_TRANSLATE_NOOP("failure", "Have the counter enrolled anew; if it repeats, report it.")},
    {FailureCode::TokenNotInForce,
     //: Failure TB-7006: what happened
     QT_TRANSLATE_NOOP("failure", "The digital-ID code is not valid now."),
     //: Failure TB-7006: the cause
     QT_TRANSLATE_NOOP("failure", "It has run out, or the clock of the device is wrong."),
     //: Failure TB-7006: the remedy
     QT_TRANSLATE_NOOP("failure", "Have a new code shown; check the clock if it repeats.")},
    {FailureCode::PageNotNext,
     //: Failure TB-7007: what happened
     QT_TRANSLATE_NOOP("failure", "The registry's changes do not go on from where the counter is."),
     //: Failure TB-7007: the cause
     QT_TRANSLATE_NOOP("failure", "An old page was sent again, or one that was made for another counter."),
     //: Failure TB-7007: the remedy
     QT_TRANSLATE_NOOP("failure", "Nothing was taken over from it; the counter asks again by itself.")},
    {FailureCode::SeatUnknown,
     //: Failure TB-7010: what happened
     QT_TRANSLATE_NOOP("failure", "The registry does not know this counter."),
     //: Failure TB-7010: the cause
     QT_TRANSLATE_NOOP("failure", "No enrolled counter has its certificate."),
     //: Failure TB-7010: the remedy
     QT_TRANSLATE_NOOP("failure", "Have the counter enrolled at the registry.")},
    {FailureCode::SeatRevoked,
     //: Failure TB-7011: what happened
     QT_TRANSLATE_NOOP("failure", "The registry has ended this counter's access."),
     //: Failure TB-7011: the cause
     QT_TRANSLATE_NOOP("failure", "It was reported stolen, lost or given up."),
     //: Failure TB-7011: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask whoever looks after the registry.")},
    {FailureCode::EnrolmentCode,
     //: Failure TB-7012: what happened
     QT_TRANSLATE_NOOP("failure", "The enrolment code does not work."),
     //: Failure TB-7012: the cause
     QT_TRANSLATE_NOOP("failure", "The letter was used by another counter, or is older than fourteen days."),
     //: Failure TB-7012: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask the registry's administrator for a new letter.")},
    {FailureCode::EnrolmentProof,
     //: Failure TB-7013: what happened
     QT_TRANSLATE_NOOP("failure", "The counter did not prove that it has its signing key."),
     //: Failure TB-7013: the cause
     QT_TRANSLATE_NOOP("failure", "The request was changed on the way or is not this counter's."),
     //: Failure TB-7013: the remedy
     QT_TRANSLATE_NOOP("failure", "Start the enrolment again at the counter itself.")},
    {FailureCode::EnrolmentKeys,
     //: Failure TB-7014: what happened
     QT_TRANSLATE_NOOP("failure", "Another counter is enrolled in this one's place."),
     //: Failure TB-7014: the cause
     QT_TRANSLATE_NOOP("failure",
                       "Its key or its number in the journal belongs to another counter, as with a copied store."),
     //: Failure TB-7014: the remedy
     QT_TRANSLATE_NOOP("failure", "Do not work with the copy; let the counter join the store anew and enrol it then.")},
    {FailureCode::JournalForeign,
     //: Failure TB-7015: what happened
     QT_TRANSLATE_NOOP("failure", "The counter sent the journal of another office."),
     //: Failure TB-7015: the cause
     QT_TRANSLATE_NOOP("failure", "It is not enrolled for that journal."),
     //: Failure TB-7015: the remedy
     QT_TRANSLATE_NOOP("failure", "Check which store the counter uses.")},
    {FailureCode::CertificateAbsent,
     //: Failure TB-7016: what happened
     QT_TRANSLATE_NOOP("failure", "The registry was asked without the counter's certificate."),
     //: Failure TB-7016: the cause
     QT_TRANSLATE_NOOP("failure", "The counter is not enrolled, or its certificate was not found."),
     //: Failure TB-7016: the remedy
     QT_TRANSLATE_NOOP("failure", "Have the counter enrolled.")},
    {FailureCode::PathUnknown,
     //: Failure TB-7017: what happened
     QT_TRANSLATE_NOOP("failure", "The registry does not know this request."),
     //: Failure TB-7017: the cause
     QT_TRANSLATE_NOOP("failure", "The counter's program is of another version, or the address is not the registry's."),
     //: Failure TB-7017: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the address; bring the program up to date.")},
    {FailureCode::BodyTooLarge,
     //: Failure TB-7018: what happened
     QT_TRANSLATE_NOOP("failure", "The request is too large for the registry."),
     //: Failure TB-7018: the cause
     QT_TRANSLATE_NOOP("failure", "It holds more than a request may, or does not say how much it holds."),
     //: Failure TB-7018: the remedy
     QT_TRANSLATE_NOOP("failure", "Report it with the time at which it happened.")},
    {FailureCode::RegistryBusy,
     //: Failure TB-7019: what happened
     QT_TRANSLATE_NOOP("failure", "The registry is busy."),
     //: Failure TB-7019: the cause
     QT_TRANSLATE_NOOP("failure", "Too many requests wait for its store."),
     //: Failure TB-7019: the remedy
     QT_TRANSLATE_NOOP("failure", "Nothing is lost; the counter tries again by itself.")},
    {FailureCode::RegisterPersonUnknown,
     //: Failure TB-7020: what happened
     QT_TRANSLATE_NOOP("failure", "The central register has no such person."),
     //: Failure TB-7020: the cause
     QT_TRANSLATE_NOOP("failure", "The number is not registered."),
     //: Failure TB-7020: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the number with the person's documents.")},
    {FailureCode::EntryOutOfOrder,
     //: Failure TB-7030: what happened
     QT_TRANSLATE_NOOP("failure", "The registry wants another entry first."),
     //: Failure TB-7030: the cause
     QT_TRANSLATE_NOOP("failure", "The entry does not follow the last one that the registry has."),
     //: Failure TB-7030: the remedy
     QT_TRANSLATE_NOOP("failure", "The counter goes on from the right place by itself; if it repeats, report it.")},
    {FailureCode::EntryChanged,
     //: Failure TB-7031: what happened
     QT_TRANSLATE_NOOP("failure", "An entry was changed after it was made."),
     //: Failure TB-7031: the cause
     QT_TRANSLATE_NOOP("failure", "Its contents are not those that were recorded."),
     //: Failure TB-7031: the remedy
     QT_TRANSLATE_NOOP("failure", "Stop working at this counter and have its journal verified.")},
    {FailureCode::EntrySignature,
     //: Failure TB-7032: what happened
     QT_TRANSLATE_NOOP("failure", "An entry is not signed by its counter."),
     //: Failure TB-7032: the cause
     QT_TRANSLATE_NOOP("failure", "Somebody else made it, or the signature was changed."),
     //: Failure TB-7032: the remedy
     QT_TRANSLATE_NOOP("failure", "Stop working at this counter and have its journal verified.")},
    {FailureCode::EntryStation,
     //: Failure TB-7033: what happened
     QT_TRANSLATE_NOOP("failure", "An entry is of a counter that is not enrolled."),
     //: Failure TB-7033: the cause
     QT_TRANSLATE_NOOP("failure",
                       "Another counter of the office works on the same store and has not been enrolled yet."),
     //: Failure TB-7033: the remedy
     QT_TRANSLATE_NOOP("failure", "Enrol that counter; sending goes on by itself then.")},
    {FailureCode::EntryStationRevoked,
     //: Failure TB-7034: what happened
     QT_TRANSLATE_NOOP("failure", "An entry was made after its counter's access had ended."),
     //: Failure TB-7034: the cause
     QT_TRANSLATE_NOOP("failure", "The counter was reported stolen, lost or given up before."),
     //: Failure TB-7034: the remedy
     QT_TRANSLATE_NOOP("failure", "A supervisor looks at what was done with it.")},
    {FailureCode::EntryForked,
     //: Failure TB-7035: what happened
     QT_TRANSLATE_NOOP("failure", "The registry has another entry in this one's place."),
     //: Failure TB-7035: the cause
     QT_TRANSLATE_NOOP(
         "failure",
         "Two stores go on from the same point, as after a backup was restored while the old store was used as well."),
     //: Failure TB-7035: the remedy
     QT_TRANSLATE_NOOP("failure", "Stop working; a supervisor decides which one is right.")},
    {FailureCode::EntryDate,
     //: Failure TB-7036: what happened
     QT_TRANSLATE_NOOP("failure", "An entry is dated before the one it follows."),
     //: Failure TB-7036: the cause
     QT_TRANSLATE_NOOP("failure", "The counter's clock was set back."),
     //: Failure TB-7036: the remedy
     QT_TRANSLATE_NOOP("failure", "Set the clock right; a supervisor looks at the entry.")},
    {FailureCode::PayloadSealed,
     //: Failure TB-7037: what happened
     QT_TRANSLATE_NOOP("failure", "The registry cannot open an entry."),
     //: Failure TB-7037: the cause
     QT_TRANSLATE_NOOP("failure", "It was sealed with another key than the counter handed over."),
     //: Failure TB-7037: the remedy
     QT_TRANSLATE_NOOP("failure", "Have the counter's journal verified.")},
    {FailureCode::OfficerUnregistered,
     //: Failure TB-7038: what happened
     QT_TRANSLATE_NOOP("failure", "The registry does not know the officer."),
     //: Failure TB-7038: the cause
     QT_TRANSLATE_NOOP("failure", "He was not entered at the registry for this office."),
     //: Failure TB-7038: the remedy
     QT_TRANSLATE_NOOP("failure", "Have the officer entered at the registry.")},
    {FailureCode::OfficerEnded,
     //: Failure TB-7039: what happened
     QT_TRANSLATE_NOOP("failure", "The entry is of an officer whose access the office had ended."),
     //: Failure TB-7039: the cause
     QT_TRANSLATE_NOOP("failure", "His account at the counter was revoked before."),
     //: Failure TB-7039: the remedy
     QT_TRANSLATE_NOOP("failure", "A supervisor looks at the entry.")},
    {FailureCode::RolesNotGranted,
     //: Failure TB-7040: what happened
     QT_TRANSLATE_NOOP("failure", "An officer was given a role that the registry did not grant."),
     //: Failure TB-7040: the cause
     QT_TRANSLATE_NOOP("failure", "The counter's administrator entered more than the registry allows him."),
     //: Failure TB-7040: the remedy
     QT_TRANSLATE_NOOP("failure", "Correct the officer's roles, or have them granted at the registry.")},
    {FailureCode::AccountTwice,
     //: Failure TB-7041: what happened
     QT_TRANSLATE_NOOP("failure", "An officer has two accounts at the office."),
     //: Failure TB-7041: the cause
     QT_TRANSLATE_NOOP("failure", "One person could act as two, and approve his own cases."),
     //: Failure TB-7041: the remedy
     QT_TRANSLATE_NOOP("failure", "End one of the accounts.")},
    {FailureCode::OfficeDiffers,
     //: Failure TB-7042: what happened
     QT_TRANSLATE_NOOP("failure", "The journal is of another office than the counter was enrolled for."),
     //: Failure TB-7042: the cause
     QT_TRANSLATE_NOOP("failure", "The store was made with another office's code."),
     //: Failure TB-7042: the remedy
     QT_TRANSLATE_NOOP("failure", "Enrol the counter for its own office.")},
    {FailureCode::StationKeyDiffers,
     //: Failure TB-7043: what happened
     QT_TRANSLATE_NOOP("failure", "A counter joined the store with another key than it was enrolled with."),
     //: Failure TB-7043: the cause
     QT_TRANSLATE_NOOP("failure", "It is another counter, or it was set up anew."),
     //: Failure TB-7043: the remedy
     QT_TRANSLATE_NOOP("failure", "Enrol the counter anew.")},
    {FailureCode::NumberGap,
     //: Failure TB-7044: what happened
     QT_TRANSLATE_NOOP("failure", "A case or receipt number is not the next one."),
     //: Failure TB-7044: the cause
     QT_TRANSLATE_NOOP("failure", "A number was left out or used twice."),
     //: Failure TB-7044: the remedy
     QT_TRANSLATE_NOOP("failure", "A supervisor looks at the receipts of that day.")},
    {FailureCode::CaseOpenTwice,
     //: Failure TB-7045: what happened
     QT_TRANSLATE_NOOP("failure", "The office opened a second case for a person."),
     //: Failure TB-7045: the cause
     QT_TRANSLATE_NOOP("failure", "The first one is not finished."),
     //: Failure TB-7045: the remedy
     QT_TRANSLATE_NOOP("failure", "Finish or cancel the first case.")},
    {FailureCode::AssessmentDiffers,
     //: Failure TB-7046: what happened
     QT_TRANSLATE_NOOP("failure", "Fine, fee or expiry are not what the registry's rules give."),
     //: Failure TB-7046: the cause
     QT_TRANSLATE_NOOP("failure", "The counter's schedule or holidays are others, or its program was changed."),
     //: Failure TB-7046: the remedy
     QT_TRANSLATE_NOOP("failure", "Let the counter fetch the registry's tables; a supervisor looks at the case.")},
    {FailureCode::StockNotAllotted,
     //: Failure TB-7047: what happened
     QT_TRANSLATE_NOOP("failure", "The blank cards were not given to this office."),
     //: Failure TB-7047: the cause
     QT_TRANSLATE_NOOP("failure", "The registry allotted the serials to nobody or to another office."),
     //: Failure TB-7047: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the serials on the box; have them allotted.")},
    {FailureCode::StockTwice,
     //: Failure TB-7048: what happened
     QT_TRANSLATE_NOOP("failure", "The blank cards were received before."),
     //: Failure TB-7048: the cause
     QT_TRANSLATE_NOOP("failure", "Some of these serials are in an office's stock already."),
     //: Failure TB-7048: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the serials on the box.")},
    {FailureCode::BlankNotFree,
     //: Failure TB-7049: what happened
     QT_TRANSLATE_NOOP("failure", "The blank card cannot be used."),
     //: Failure TB-7049: the cause
     QT_TRANSLATE_NOOP("failure", "It is not in this office's stock, or it was used before."),
     //: Failure TB-7049: the remedy
     QT_TRANSLATE_NOOP("failure", "A supervisor looks for the card.")},
    {FailureCode::SecondUnregistered,
     //: Failure TB-7050: what happened
     QT_TRANSLATE_NOOP("failure", "The second person of an act is not to be accepted."),
     //: Failure TB-7050: the cause
     QT_TRANSLATE_NOOP("failure", "He is not on the registry's roll, his access had ended, or he is the first person."),
     //: Failure TB-7050: the remedy
     QT_TRANSLATE_NOOP("failure", "A supervisor looks at the act; somebody else confirms the next one.")},
    {FailureCode::ReceiptRangeTaken,
     //: Failure TB-7051: what happened
     QT_TRANSLATE_NOOP("failure", "A range of receipt numbers cannot be given."),
     //: Failure TB-7051: the cause
     QT_TRANSLATE_NOOP("failure", "Some of its numbers are in another range or were used already."),
     //: Failure TB-7051: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose a range that begins after the last number used.")},
    {FailureCode::ConflictNotOpen,
     //: Failure TB-7052: what happened
     QT_TRANSLATE_NOOP("failure", "The conflict cannot be decided any more."),
     //: Failure TB-7052: the cause
     QT_TRANSLATE_NOOP("failure", "It was decided before, or it concerns other offices."),
     //: Failure TB-7052: the remedy
     QT_TRANSLATE_NOOP("failure", "Look at the decision in the list of conflicts.")},
    {FailureCode::AppointmentNotOurs,
     //: Failure TB-7053: what happened
     QT_TRANSLATE_NOOP("failure", "The registry knows no such appointment of this office."),
     //: Failure TB-7053: the cause
     QT_TRANSLATE_NOOP("failure", "It was cancelled, belongs to another office, or was never booked."),
     //: Failure TB-7053: the remedy
     QT_TRANSLATE_NOOP("failure", "Fetch the list of appointments again.")},
    {FailureCode::RegistryFolder,
     //: Failure TB-7060: what happened
     QT_TRANSLATE_NOOP("failure", "The registry's folder cannot be used."),
     //: Failure TB-7060: the cause
     QT_TRANSLATE_NOOP("failure", "A file in it is missing, is there already or cannot be written."),
     //: Failure TB-7060: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the folder and the file named.")},
    {FailureCode::CertificateUnmade,
     //: Failure TB-7061: what happened
     QT_TRANSLATE_NOOP("failure", "A certificate could not be made."),
     //: Failure TB-7061: the cause
     QT_TRANSLATE_NOOP("failure", "The key that was sent is not one on P-256, or the authority's files are damaged."),
     //: Failure TB-7061: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the authority's files; let the counter make a new key.")},
    {FailureCode::ListenFailed,
     //: Failure TB-7062: what happened
     QT_TRANSLATE_NOOP("failure", "The registry's server cannot be started."),
     //: Failure TB-7062: the cause
     QT_TRANSLATE_NOOP("failure", "Another program uses the port, or the certificates cannot be read."),
     //: Failure TB-7062: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose another port or end the other program; check the certificates.")},
    {FailureCode::OfficerNotThere,
     //: Failure TB-7063: what happened
     QT_TRANSLATE_NOOP("failure", "The registry has no such officer."),
     //: Failure TB-7063: the cause
     QT_TRANSLATE_NOOP("failure", "Nobody was entered with that number."),
     //: Failure TB-7063: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the number.")},
    {FailureCode::AllotmentTaken,
     //: Failure TB-7064: what happened
     QT_TRANSLATE_NOOP("failure", "These blank cards cannot be allotted."),
     //: Failure TB-7064: the cause
     QT_TRANSLATE_NOOP("failure", "It is no range of serials, or some of them were given to an office before."),
     //: Failure TB-7064: the remedy
     QT_TRANSLATE_NOOP("failure", "Check first serial and number.")},
    {FailureCode::ImportLine,
     //: Failure TB-7065: what happened
     QT_TRANSLATE_NOOP("failure", "A line of the file is no person."),
     //: Failure TB-7065: the cause
     QT_TRANSLATE_NOOP("failure", "A field is missing or impossible."),
     //: Failure TB-7065: the remedy
     QT_TRANSLATE_NOOP("failure", "Correct the line named; nothing was taken over.")},
    {FailureCode::RegistryProgram,
     //: Failure TB-7066: what happened
     QT_TRANSLATE_NOOP("failure", "The registry's program cannot be started."),
     //: Failure TB-7066: the cause
     QT_TRANSLATE_NOOP("failure", "It is not beside this one, or it ended by a fault."),
     //: Failure TB-7066: the remedy
     QT_TRANSLATE_NOOP("failure", "Install tabian-registryd beside tabianctl.")},
};

} // namespace

std::span<const FailureEntry> registryFailures()
{
    return Entries;
}

} // namespace tabian::messages
