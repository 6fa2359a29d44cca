#include "app/casework/actcodec.h"

#include "app/casework/actvalues.h"

namespace tabian::casework
{

using namespace Qt::StringLiterals;

namespace
{

// Each act's fields, once, for writing and for reading; their order is the byte form.
#define TABIAN_FIELDS(Type)                                                                                            \
    template <typename A, typename T>                                                                                  \
    requires std::is_same_v<std::remove_const_t<T>, Type>                                                              \
    void fields(A& a, T& v)

TABIAN_FIELDS(OfficeOpened)
{
    a("officeCode"_L1, v.officeCode);
    a("officeName"_L1, v.officeName);
    a("station"_L1, v.station);
}
TABIAN_FIELDS(OfficerAdded)
{
    a("officer"_L1, v.officer);
}
TABIAN_FIELDS(StationAdded)
{
    a("number"_L1, v.number);
    a("name"_L1, v.name);
    a("publicKey"_L1, v.publicKey);
}
TABIAN_FIELDS(RecoveryKeyMade)
{
    a("parts"_L1, v.parts);
}
TABIAN_FIELDS(CaseHandedOn)
{
    a("to"_L1, v.to);
    a("reason"_L1, v.reason);
}
template <typename A, typename T>
requires std::is_empty_v<std::remove_const_t<T>>
void fields(A&, T&) {}
TABIAN_FIELDS(StockReceived)
{
    a("firstSerial"_L1, v.firstSerial);
    a("count"_L1, v.count);
    a("note"_L1, v.note);
    a.since(2, "second"_L1, v.second);
}
TABIAN_FIELDS(PersonLookedUp)
{
    a("citizenId"_L1, v.citizenId);
    a("reason"_L1, v.reason);
    a("found"_L1, v.found);
}
TABIAN_FIELDS(CardNumberRevealed)
{
    a("citizenId"_L1, v.citizenId);
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(ReportMade)
{
    a("day"_L1, v.day);
    a("kind"_L1, v.kind);
}
TABIAN_FIELDS(PolicySet)
{
    a("policy"_L1, v.policy);
}
TABIAN_FIELDS(PasswordSet)
{
    a("officer"_L1, v.officer);
    a("mustChange"_L1, v.mustChange);
}
TABIAN_FIELDS(FingersEnrolled)
{
    a("officer"_L1, v.officer);
    a("left"_L1, v.leftTemplate);
    a("right"_L1, v.rightTemplate);
}
TABIAN_FIELDS(SecondFactorShown)
{
    a("how"_L1, v.how);
    a("citizenId"_L1, v.citizenId);
}
TABIAN_FIELDS(WrongTriesNoted)
{
    a("officer"_L1, v.officer);
    a("count"_L1, v.count);
}
TABIAN_FIELDS(ViewsLookedAt)
{
    a("from"_L1, v.from);
    a("until"_L1, v.until);
    a("officer"_L1, v.officer);
    a("citizenId"_L1, v.citizenId);
}
TABIAN_FIELDS(DayOpened)
{
    a("opening"_L1, v.opening);
    a("selfTest"_L1, v.selfTest);
}
TABIAN_FIELDS(DayClosed)
{
    a("day"_L1, v.day);
    a("cash"_L1, v.cash);
    a("cards"_L1, v.cards);
    a("receipts"_L1, v.receipts);
    a("slips"_L1, v.slips);
    a("explanation"_L1, v.explanation);
    a("expected"_L1, v.expected);
    a("second"_L1, v.second);
}
TABIAN_FIELDS(CashRemitted)
{
    a("fines"_L1, v.fines);
    a("fees"_L1, v.fees);
    a("reference"_L1, v.reference);
    a("number"_L1, v.number);
}
TABIAN_FIELDS(ReceiptRangeSet)
{
    a("station"_L1, v.station);
    a("fiscalYear"_L1, v.fiscalYear);
    a("first"_L1, v.first);
    a("last"_L1, v.last);
}
TABIAN_FIELDS(StockReturned)
{
    a("firstSerial"_L1, v.firstSerial);
    a("count"_L1, v.count);
    a("reason"_L1, v.reason);
    a("second"_L1, v.second);
}
TABIAN_FIELDS(FinesForwarded)
{
    a("cases"_L1, v.cases);
    a("addressee"_L1, v.addressee);
    a("number"_L1, v.number);
}
TABIAN_FIELDS(ClockAccepted)
{
    a("reason"_L1, v.reason);
    a("clock"_L1, v.clock);
    a("heldUntil"_L1, v.heldUntil);
    a("second"_L1, v.second);
}
TABIAN_FIELDS(CaseOpened)
{
    a("source"_L1, v.source);
    a("applicant"_L1, v.applicant);
    a("onCard"_L1, v.onCard);
    a("oldCard"_L1, v.oldCard);
    a("oldPhoto"_L1, v.oldPhoto);
    a("facts"_L1, v.facts);
    a("number"_L1, v.number);
}
TABIAN_FIELDS(RequestDecided)
{
    a("kind"_L1, v.kind);
    a("event"_L1, v.event);
    a("schedule"_L1, v.schedule);
    a("agePolicy"_L1, v.agePolicy);
    a("evidenceFacts"_L1, v.evidenceFacts);
    a("alsoNoted"_L1, v.alsoNoted);
    a("accepted"_L1, v.accepted);
    a("dayZero"_L1, v.dayZero);
    a("due"_L1, v.due);
    a("daysLate"_L1, v.daysLate);
    a("fine"_L1, v.fine);
    a("fee"_L1, v.fee);
    a("newExpiry"_L1, v.newExpiry);
}
TABIAN_FIELDS(FingersChecked)
{
    a("left"_L1, v.left);
    a("right"_L1, v.right);
    a("leftTries"_L1, v.leftTries);
    a("rightTries"_L1, v.rightTries);
    a.since(2, "leftQuality"_L1, v.leftQuality);
    a.since(2, "rightQuality"_L1, v.rightQuality);
}
TABIAN_FIELDS(FingerExcepted)
{
    a("finger"_L1, v.finger);
    a("reason"_L1, v.reason);
    a("note"_L1, v.note);
}
TABIAN_FIELDS(WitnessRecorded)
{
    a("name"_L1, v.name);
    a("citizenId"_L1, v.citizenId);
    a("relation"_L1, v.relation);
    a("statement"_L1, v.statement);
}
TABIAN_FIELDS(EvidenceChecked)
{
    a("ticked"_L1, v.ticked);
    a("done"_L1, v.done);
}
TABIAN_FIELDS(FineDecided)
{
    a("outcome"_L1, v.outcome);
    a("amount"_L1, v.amount);
    a("reason"_L1, v.reason);
    a("facts"_L1, v.facts);
}
TABIAN_FIELDS(PaymentReceived)
{
    a("fine"_L1, v.fine);
    a("fee"_L1, v.fee);
    a("cash"_L1, v.cash);
    a("receiptNumber"_L1, v.receiptNumber);
}
TABIAN_FIELDS(PhotoTaken)
{
    a("jpeg"_L1, v.jpeg);
    a.since(2, "print"_L1, v.print);
    a.since(2, "flaws"_L1, v.flaws);
    a.since(2, "override"_L1, v.override);
}
TABIAN_FIELDS(PrintsTaken)
{
    a("left"_L1, v.leftTemplate);
    a("right"_L1, v.rightTemplate);
    a("exception"_L1, v.exception);
    a.since(2, "leftQuality"_L1, v.leftQuality);
    a.since(2, "rightQuality"_L1, v.rightQuality);
}
TABIAN_FIELDS(Approved)
{
    a("reason"_L1, v.reason);
    a.since(2, "by"_L1, v.by);
    a.since(2, "together"_L1, v.together);
}
TABIAN_FIELDS(ReturnedByApprover)
{
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(BlankDrawn)
{
    a("serial"_L1, v.serial);
}
TABIAN_FIELDS(CardWritten)
{
    a("serial"_L1, v.serial);
    a("file"_L1, v.fileSha256);
    a("readBack"_L1, v.readBackSha256);
}
TABIAN_FIELDS(CardSpoiled)
{
    a("serial"_L1, v.serial);
    a("failure"_L1, v.failureCode);
}
TABIAN_FIELDS(HandedOver)
{
    a("receivedBy"_L1, v.receivedBy);
    a("receiverName"_L1, v.receiverName);
    a("oldCardCut"_L1, v.oldCardCut);
    a("signature"_L1, v.signature);
}
TABIAN_FIELDS(CaseCancelled)
{
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(DraftSaved)
{
    a("step"_L1, v.step);
    a("fields"_L1, v.fields);
}
TABIAN_FIELDS(CaseViewed)
{
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(DocumentPrinted)
{
    a("document"_L1, v.document);
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(ReceiptVoided)
{
    a("receiptNumber"_L1, v.receiptNumber);
    a("reason"_L1, v.reason);
    a("second"_L1, v.second);
}
TABIAN_FIELDS(SlipGiven)
{
    a("phone"_L1, v.phone);
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(CitizenCalled)
{
    a("reached"_L1, v.reached);
    a("note"_L1, v.note);
}
TABIAN_FIELDS(ConflictDecided)
{
    a("conflict"_L1, v.conflict);
    a("choice"_L1, v.choice);
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(EntriesCarried)
{
    a("first"_L1, v.first);
    a("last"_L1, v.last);
    a("sha256"_L1, v.sha256);
}
TABIAN_FIELDS(KitPacked)
{
    a("label"_L1, v.label);
    a("persons"_L1, v.persons);
    a("firstSerial"_L1, v.firstSerial);
    a("cards"_L1, v.cards);
    a("firstReceipt"_L1, v.firstReceipt);
    a("receipts"_L1, v.receipts);
}
TABIAN_FIELDS(KitReturned)
{
    a("cards"_L1, v.cards);
    a("note"_L1, v.note);
}
TABIAN_FIELDS(AppointmentKept)
{
    a("appointment"_L1, v.appointment);
    a("step"_L1, v.step);
    a("citizenId"_L1, v.citizenId);
    a("byCard"_L1, v.byCard);
}
TABIAN_FIELDS(WalkInNoted)
{
    a("appointment"_L1, v.appointment);
    a("citizenId"_L1, v.citizenId);
    a("name"_L1, v.name);
    a("service"_L1, v.service);
}
TABIAN_FIELDS(DigitalIdBegun)
{
    a("enrolment"_L1, v.enrolment);
    a("citizenId"_L1, v.citizenId);
    a("cardIssued"_L1, v.cardIssued);
    a("cardExpiry"_L1, v.cardExpiry);
}
TABIAN_FIELDS(DigitalIdFingersMatched)
{
    a("enrolment"_L1, v.enrolment);
    a("left"_L1, v.left);
    a("right"_L1, v.right);
    a("leftQuality"_L1, v.leftQuality);
    a("rightQuality"_L1, v.rightQuality);
}
TABIAN_FIELDS(DigitalIdTermsAgreed)
{
    a("enrolment"_L1, v.enrolment);
    a("version"_L1, v.version);
}
TABIAN_FIELDS(DigitalIdCodeShown)
{
    a("enrolment"_L1, v.enrolment);
    a("token"_L1, v.token);
    a("seconds"_L1, v.seconds);
}
TABIAN_FIELDS(DigitalIdEnded)
{
    a("enrolment"_L1, v.enrolment);
    a("outcome"_L1, v.outcome);
    a("reason"_L1, v.reason);
    a("oldPhoneCancelled"_L1, v.oldPhoneCancelled);
}
#undef TABIAN_FIELDS

/** Kinds in the order of the variant; the names are stored and never change. */
constexpr std::array kinds{
    "officeOpened"_L1,
    "officerAdded"_L1,
    "stationAdded"_L1,
    "recoveryKeyMade"_L1,
    "passwordRecovered"_L1,
    "journalExported"_L1,
    "signedIn"_L1,
    "signedOut"_L1,
    "stockReceived"_L1,
    "personLookedUp"_L1,
    "cardNumberRevealed"_L1,
    "reportMade"_L1,
    "policySet"_L1,
    "passwordSet"_L1,
    "fingersEnrolled"_L1,
    "secondFactorShown"_L1,
    "wrongTriesNoted"_L1,
    "viewsLookedAt"_L1,
    "dayOpened"_L1,
    "dayClosed"_L1,
    "cashRemitted"_L1,
    "receiptRangeSet"_L1,
    "stockReturned"_L1,
    "finesForwarded"_L1,
    "clockAccepted"_L1,
    "conflictDecided"_L1,
    "entriesCarried"_L1,
    "kitPacked"_L1,
    "kitReturned"_L1,
    "appointmentKept"_L1,
    "walkInNoted"_L1,
    "digitalIdBegun"_L1,
    "digitalIdFingersMatched"_L1,
    "digitalIdTermsAgreed"_L1,
    "digitalIdCodeShown"_L1,
    "digitalIdEnded"_L1,
    "caseOpened"_L1,
    "requestDecided"_L1,
    "fingersChecked"_L1,
    "witnessRecorded"_L1,
    "evidenceChecked"_L1,
    "fineDecided"_L1,
    "paymentReceived"_L1,
    "photoTaken"_L1,
    "printsTaken"_L1,
    "formSigned"_L1,
    "approved"_L1,
    "returnedByApprover"_L1,
    "blankDrawn"_L1,
    "cardWritten"_L1,
    "cardSpoiled"_L1,
    "handedOver"_L1,
    "caseCancelled"_L1,
    "draftSaved"_L1,
    "caseHandedOn"_L1,
    "fingerExcepted"_L1,
    "fingersConfirmed"_L1,
    "receiptVoided"_L1,
    "slipGiven"_L1,
    "citizenCalled"_L1,
    "caseViewed"_L1,
    "documentPrinted"_L1,
    "historyPrinted"_L1,
};
static_assert(kinds.size() == std::variant_size_v<Act>);

template <typename T> std::optional<Act> read(const QCborMap& map, int version)
{
    codec::Reader r(map, version);
    if constexpr (std::is_same_v<T, CaseOpened>) {
        const auto applicant = r.get<Applicant>("applicant"_L1);
        if (!applicant)
            return std::nullopt;
        CaseOpened act{.applicant = *applicant, .onCard = {}, .oldCard = {}, .oldPhoto = {}, .facts = {}, .number = {}};
        fields(r, act);
        return r.whole() ? std::optional<Act>(act) : std::nullopt;
    } else {
        T act;
        fields(r, act);
        return r.whole() ? std::optional<Act>(act) : std::nullopt;
    }
}

template <std::size_t I = 0> std::optional<Act> readKind(std::size_t index, const QCborMap& map, int version)
{
    if constexpr (I < std::variant_size_v<Act>) {
        if (index == I)
            return read<std::variant_alternative_t<I, Act>>(map, version);
        return readKind<I + 1>(index, map, version);
    } else {
        return std::nullopt;
    }
}

} // namespace

QString kindOf(const Act& act)
{
    return kinds.at(act.index());
}

QStringList everyKind()
{
    return {kinds.begin(), kinds.end()};
}

int versionOf(const Act& act)
{
    const bool grew = std::holds_alternative<FingersChecked>(act) || std::holds_alternative<PhotoTaken>(act) ||
                      std::holds_alternative<PrintsTaken>(act) || std::holds_alternative<Approved>(act) ||
                      std::holds_alternative<StockReceived>(act);
    return grew ? 2 : 1;
}

QByteArray encode(const Act& act)
{
    codec::Writer w;
    std::visit([&w](const auto& value) { fields(w, value); }, act);
    return QCborValue(w.map()).toCbor();
}

domain::Result<Act> decode(const QString& kind, int version, const QByteArray& payload)
{
    const auto known = std::ranges::find(kinds, kind);
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    std::optional<Act> act;
    if (known != kinds.end() && version >= 1 && error.error == QCborError::NoError && value.isMap())
        act = readKind(std::size_t(known - kinds.begin()), value.toMap(), version);
    if (!act || version > versionOf(*act))
        return domain::fail(domain::FailureCode::EntryMalformed, kind);
    return *act;
}

} // namespace tabian::casework
