#include "app/messages/failuremessages.h"

#include "app/messages/failuretable.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

/** The table a code stands in. Without a default, so that a new code does not compile until it has its words. */
std::span<const FailureEntry> tableOf(FailureCode code)
{
    switch (code) {
    case FailureCode::CitizenIdLength:
    case FailureCode::CitizenIdCheckDigit:
    case FailureCode::DateFormat:
    case FailureCode::DateImpossible:
    case FailureCode::LaserCodeFormat:
    case FailureCode::HouseCodeFormat:
    case FailureCode::AmountFormat:
    case FailureCode::CardSerialFormat:
    case FailureCode::AddressFormat:
    case FailureCode::NameFormat:
    case FailureCode::CaseNumberUnknown:
        return valuesFailures();
    case FailureCode::ScheduleUnreadable:
    case FailureCode::ScheduleSyntax:
    case FailureCode::ScheduleField:
    case FailureCode::ScheduleUnknown:
    case FailureCode::ScheduleOutOfDate:
    case FailureCode::HolidayTable:
        return rulesFailures();
    case FailureCode::ReaderServiceAbsent:
    case FailureCode::ReaderNone:
    case FailureCode::CardAbsent:
    case FailureCode::CardMute:
    case FailureCode::CardNotThai:
    case FailureCode::CardRemoved:
    case FailureCode::CardBusy:
    case FailureCode::CardCommunication:
    case FailureCode::CardStatusWord:
    case FailureCode::CardShortData:
    case FailureCode::CardTooManyExchanges:
    case FailureCode::CardTimeout:
    case FailureCode::CardNumberChanged:
    case FailureCode::CardRecordDamaged:
    case FailureCode::CardPhotoDamaged:
    case FailureCode::CardReaderUnknown:
    case FailureCode::CardReset:
    case FailureCode::CardReadCancelled:
    case FailureCode::CardExcessData:
    case FailureCode::CardLaserAbsent:
    case FailureCode::ReaderUnplugged:
    case FailureCode::ReaderFault:
    case FailureCode::CardHeld:
    case FailureCode::TranscriptUnreadable:
    case FailureCode::TranscriptMalformed:
    case FailureCode::TranscriptDiffers:
    case FailureCode::ChipNumberAbsent:
    case FailureCode::CardNotTheOne:
        return cardsFailures();
    case FailureCode::BlankAbsent:
    case FailureCode::BlankNotBlank:
    case FailureCode::BlankSerial:
    case FailureCode::EncodeFailed:
    case FailureCode::ReadBackDiffers:
    case FailureCode::BlankForeign:
    case FailureCode::FieldTooLong:
    case FailureCode::FieldUnwritable:
    case FailureCode::EncoderUnset:
        return encodingFailures();
    case FailureCode::SensorAbsent:
    case FailureCode::SensorNotAllowed:
    case FailureCode::SensorFailed:
    case FailureCode::SensorRemoved:
    case FailureCode::TemplateDamaged:
    case FailureCode::FingerTimeout:
    case FailureCode::SensorBusy:
    case FailureCode::FingerReasonMissing:
    case FailureCode::SecondOfficerSame:
    case FailureCode::FingersUnconfirmed:
    case FailureCode::PrintsUnexplained:
        return fingersFailures();
    case FailureCode::PhotoSourceEmpty:
    case FailureCode::PhotoUnreadable:
    case FailureCode::PhotoTooSmall:
    case FailureCode::QrUnreadable:
    case FailureCode::QrTooLong:
    case FailureCode::ReceiptCodeForeign:
    case FailureCode::ReceiptCodeVersion:
    case FailureCode::ReceiptCodeForged:
    case FailureCode::ReceiptCodeOtherKey:
    case FailureCode::OfficeKeyUnreadable:
    case FailureCode::ReceiptNotWritten:
    case FailureCode::PhotoBlurred:
    case FailureCode::PhotoDark:
    case FailureCode::PhotoBright:
    case FailureCode::PhotoBackground:
    case FailureCode::PhotoHeadPlace:
    case FailureCode::PhotoHeadSize:
    case FailureCode::PhotoCoarse:
    case FailureCode::CameraAbsent:
    case FailureCode::CameraFailed:
    case FailureCode::CameraSilent:
        return picturesFailures();
    case FailureCode::ActOutOfOrder:
    case FailureCode::ApproverIsOfficer:
    case FailureCode::RoleMissing:
    case FailureCode::FineAboveMaximum:
    case FailureCode::FineBelowMinimum:
    case FailureCode::WaiverWithoutReason:
    case FailureCode::EvidenceIncomplete:
    case FailureCode::IdentityUnproved:
    case FailureCode::WitnessIsOfficer:
    case FailureCode::CaseClosed:
    case FailureCode::CaseUnknown:
    case FailureCode::StockEmpty:
    case FailureCode::SerialUsed:
    case FailureCode::ReadBackMissing:
    case FailureCode::OfficerUnknown:
    case FailureCode::PasswordWrong:
    case FailureCode::OfficerRevoked:
    case FailureCode::DateBeforeLast:
    case FailureCode::ApplicationRefused:
    case FailureCode::PersonUnknown:
    case FailureCode::CaseOpenElsewhere:
    case FailureCode::SignedOut:
    case FailureCode::PaymentDiffers:
    case FailureCode::ReasonMissing:
    case FailureCode::NotAThaiCardHolder:
    case FailureCode::OwnCase:
    case FailureCode::SignatureMissing:
    case FailureCode::OfficerTwice:
        return workFailures();
    case FailureCode::AccountPerson:
    case FailureCode::PasswordMustChange:
    case FailureCode::SecondFactorWanted:
    case FailureCode::SignInDelayed:
    case FailureCode::PasswordWeak:
    case FailureCode::SecondFactorOther:
    case FailureCode::BatchFlagged:
    case FailureCode::BatchUnequal:
    case FailureCode::PolicyImpossible:
    case FailureCode::FlagsUnexplained:
    case FailureCode::AccountInUse:
    case FailureCode::FingersNotEnrolled:
    case FailureCode::FingerNotOfficers:
    case FailureCode::LastAdministrator:
        return peopleFailures();
    case FailureCode::OfficeTableInvalid:
    case FailureCode::SecondPersonMissing:
    case FailureCode::SecondPersonSame:
    case FailureCode::SecondPersonRole:
    case FailureCode::DayNotOpen:
    case FailureCode::DayIsClosed:
    case FailureCode::DayStillOpen:
    case FailureCode::DayOpenAlready:
    case FailureCode::DayNotToClose:
    case FailureCode::DayBreakUnexplained:
    case FailureCode::CountImpossible:
    case FailureCode::ReceiptRangeImpossible:
    case FailureCode::ReceiptRangeOverlaps:
    case FailureCode::ReceiptRangeExhausted:
    case FailureCode::ReceiptUnknown:
    case FailureCode::VoidAfterCard:
    case FailureCode::VoidAfterDay:
    case FailureCode::FineNotUsual:
    case FailureCode::FineNotToForward:
    case FailureCode::RemittanceAboveCash:
    case FailureCode::StockNotOnHand:
    case FailureCode::PhoneFormat:
    case FailureCode::ClockAhead:
    case FailureCode::ClockNotAcceptable:
    case FailureCode::ReceiptIsVoid:
        return booksFailures();
    case FailureCode::StoreUnopenable:
    case FailureCode::StoreDiskFull:
    case FailureCode::StoreReadOnly:
    case FailureCode::StoreDamaged:
    case FailureCode::StoreNewer:
    case FailureCode::StorePragma:
    case FailureCode::StoreQuery:
    case FailureCode::StoreBusy:
    case FailureCode::ChainBroken:
    case FailureCode::SealBroken:
    case FailureCode::StationKeyMissing:
    case FailureCode::EntryMalformed:
    case FailureCode::StoreDisk:
    case FailureCode::KeyMemory:
    case FailureCode::StoreAddress:
    case FailureCode::StoreServer:
    case FailureCode::StoreUnsure:
    case FailureCode::StationUnknown:
    case FailureCode::StoreExists:
    case FailureCode::BackupDiffers:
    case FailureCode::RecoveryCodeWrong:
    case FailureCode::ColleagueUnfit:
        return storeFailures();
    case FailureCode::DocumentUnwritable:
    case FailureCode::FontMissing:
    case FailureCode::PrinterAbsent:
        return documentsFailures();
    case FailureCode::PrintServiceSilent:
    case FailureCode::PrinterOffline:
    case FailureCode::PrinterPaperOut:
    case FailureCode::PrinterJam:
    case FailureCode::PrinterDoorOpen:
    case FailureCode::PrinterMarkerOut:
    case FailureCode::PrinterPaused:
    case FailureCode::PrinterNotAccepting:
    case FailureCode::PrinterStopped:
    case FailureCode::PrinterPaperLow:
    case FailureCode::PrinterMarkerLow:
    case FailureCode::PrintFormatRefused:
    case FailureCode::PrintRefused:
    case FailureCode::PrintAborted:
    case FailureCode::PrintFileUnreadable:
        return printersFailures();
    case FailureCode::VirtualDevicePresent:
    case FailureCode::DiskSpaceLow:
    case FailureCode::DiskSpaceOut:
    case FailureCode::ClockBehindJournal:
    case FailureCode::ClockFarAhead:
    case FailureCode::CameraUnreachable:
    case FailureCode::CheckCutShort:
    case FailureCode::BundleUnwritable:
        return checksFailures();
    case FailureCode::WireMalformed:
    case FailureCode::WireVersion:
    case FailureCode::WireSignature:
    case FailureCode::WireTooLarge:
    case FailureCode::EnvelopeBroken:
    case FailureCode::TokenNotInForce:
    case FailureCode::PageNotNext:
    case FailureCode::SeatUnknown:
    case FailureCode::SeatRevoked:
    case FailureCode::EnrolmentCode:
    case FailureCode::EnrolmentProof:
    case FailureCode::EnrolmentKeys:
    case FailureCode::JournalForeign:
    case FailureCode::CertificateAbsent:
    case FailureCode::PathUnknown:
    case FailureCode::BodyTooLarge:
    case FailureCode::RegistryBusy:
    case FailureCode::RegisterPersonUnknown:
    case FailureCode::EntryOutOfOrder:
    case FailureCode::EntryChanged:
    case FailureCode::EntrySignature:
    case FailureCode::EntryStation:
    case FailureCode::EntryStationRevoked:
    case FailureCode::EntryForked:
    case FailureCode::EntryDate:
    case FailureCode::PayloadSealed:
    case FailureCode::OfficerUnregistered:
    case FailureCode::OfficerEnded:
    case FailureCode::RolesNotGranted:
    case FailureCode::AccountTwice:
    case FailureCode::OfficeDiffers:
    case FailureCode::StationKeyDiffers:
    case FailureCode::NumberGap:
    case FailureCode::CaseOpenTwice:
    case FailureCode::AssessmentDiffers:
    case FailureCode::StockNotAllotted:
    case FailureCode::StockTwice:
    case FailureCode::BlankNotFree:
    case FailureCode::SecondUnregistered:
    case FailureCode::ReceiptRangeTaken:
    case FailureCode::ConflictNotOpen:
    case FailureCode::AppointmentNotOurs:
    case FailureCode::RegistryFolder:
    case FailureCode::CertificateUnmade:
    case FailureCode::ListenFailed:
    case FailureCode::OfficerNotThere:
    case FailureCode::AllotmentTaken:
    case FailureCode::ImportLine:
    case FailureCode::RegistryProgram:
        return registryFailures();
    case FailureCode::RegistryUnreachable:
    case FailureCode::RegistryStrange:
    case FailureCode::RegistryRefused:
    case FailureCode::LetterUnreadable:
    case FailureCode::NotEnrolled:
    case FailureCode::EnrolledAlready:
    case FailureCode::JournalsDiffer:
    case FailureCode::OfflineTooLong:
    case FailureCode::CarriedUnreadable:
    case FailureCode::ConflictUnknown:
    case FailureCode::PersonNotInCopy:
    case FailureCode::KitImpossible:
    case FailureCode::KitIsOut:
        return syncFailures();
    case FailureCode::DigitalIdNoLine:
    case FailureCode::DigitalIdCardNotLatest:
    case FailureCode::DigitalIdCardExpired:
    case FailureCode::DigitalIdFingersDiffer:
    case FailureCode::DigitalIdOutOfOrder:
    case FailureCode::DigitalIdTermsOld:
    case FailureCode::EnrolmentUnknown:
    case FailureCode::EnrolmentOver:
    case FailureCode::TokenSpent:
    case FailureCode::PhoneNumberDiffers:
    case FailureCode::PhoneRooted:
    case FailureCode::PinTooSimple:
    case FailureCode::PinsDiffer:
    case FailureCode::PhoneProof:
    case FailureCode::PhoneReplaced:
        return digitalIdFailures();
    case FailureCode::AppointmentUnknown:
    case FailureCode::AppointmentTooLate:
    case FailureCode::AppointmentTooFar:
    case FailureCode::AppointmentClosedDay:
    case FailureCode::AppointmentService:
    case FailureCode::AppointmentTwice:
    case FailureCode::AppointmentState:
        return appointmentFailures();
    case FailureCode::UsageInput:
    case FailureCode::HomeUnusable:
    case FailureCode::SettingInvalid:
    case FailureCode::FileUnwritable:
    case FailureCode::SelfTestFailed:
        return programsFailures();
    }
    return {};
}

/** nullopt: it is no refusal of the registry, or one that this program does not know. */
std::optional<FailureCode> registrysReason(const domain::Failure& failure)
{
    if (failure.code != FailureCode::RegistryRefused || !failure.detail.startsWith("TB-"_L1))
        return std::nullopt;
    bool number = false;
    const auto reason = FailureCode(failure.detail.mid(3).toUShort(&number));
    const bool known = number && reason != FailureCode::RegistryRefused && !tableOf(reason).empty();
    return known ? std::optional(reason) : std::nullopt;
}

} // namespace

FailureMessage explain(const domain::Failure& failure, const Phrasebook& book)
{
    if (const auto own = registrysReason(failure))
        return explain({*own, {}}, book);
    const std::span<const FailureEntry> table = tableOf(failure.code);
    const auto entry =
        std::find_if(table.begin(), table.end(), [&](const FailureEntry& one) { return one.code == failure.code; });
    Q_ASSERT(entry != table.end()); // tests/messages looks at every code
    QString sentence = book.text("failure", entry->sentence);
    QString cause = book.text("failure", entry->cause);
    if (sentence.contains("%1"_L1)) // what the fact is belongs to what happened
        sentence = sentence.arg(failure.detail.isEmpty() ? u"…"_s : failure.detail);
    else if (!failure.detail.isEmpty())
        cause += u" (%1)"_s.arg(failure.detail);
    return {domain::failureCodeText(failure.code), sentence, cause, book.text("failure", entry->remedy)};
}

FailureMessage explainRefusal(const QString& reason, const Phrasebook& book)
{
    return explain({FailureCode::RegistryRefused, reason}, book);
}

std::vector<FailureCode> allFailureCodes()
{
    std::vector<FailureCode> codes;
    for (int number = 0; number <= 9999; ++number) {
        if (!tableOf(FailureCode(number)).empty())
            codes.push_back(FailureCode(number));
    }
    return codes;
}

} // namespace tabian::messages
