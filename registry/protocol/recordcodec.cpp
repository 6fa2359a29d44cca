#include "registry/protocol/frames.h"

namespace tabian::protocol
{

using namespace Qt::StringLiterals;

namespace wire
{

#define TABIAN_WORDS(Enum, ...)                                                                                        \
    template <> struct Words<Enum>                                                                                     \
    {                                                                                                                  \
        static constexpr std::array all{__VA_ARGS__};                                                                  \
    };
TABIAN_WORDS(Verdict, "accepted"_L1, "duplicate"_L1, "rejected"_L1, "conflict"_L1)
TABIAN_WORDS(ConflictKind, "forked"_L1, "issuedElsewhere"_L1, "lostElsewhere"_L1, "officerRevoked"_L1,
             "personChanged"_L1, "personUnregistered"_L1)
TABIAN_WORDS(CardState, "active"_L1, "replaced"_L1, "lost"_L1, "withdrawn"_L1)
TABIAN_WORDS(AppointmentState, "booked"_L1, "cancelled"_L1, "checkedIn"_L1, "served"_L1, "noShow"_L1)
#undef TABIAN_WORDS

} // namespace wire

TABIAN_FIELDS(EnrolRequest)
{
    a("code"_L1, v.code);
    a("journal"_L1, v.journal);
    a("number"_L1, v.number);
    a("signKey"_L1, v.signKey);
    a("tlsKey"_L1, v.tlsKey);
    a("keyGrant"_L1, v.keyGrant);
    a("proof"_L1, v.proof);
}
TABIAN_FIELDS(KeyGrant)
{
    a("journal"_L1, v.journal);
    a("payloadKey"_L1, v.payloadKey);
}
TABIAN_FIELDS(EnrolAnswer)
{
    a("station"_L1, v.station);
    a("office"_L1, v.office);
    a("certificate"_L1, v.certificate);
    a("authority"_L1, v.authority);
}
TABIAN_FIELDS(ConflictWith)
{
    a("kind"_L1, v.kind);
    a("id"_L1, v.id);
    a("office"_L1, v.office);
    a("atMs"_L1, v.atMs);
    a("serial"_L1, v.serial);
    a("hash"_L1, v.hash);
}
TABIAN_FIELDS(Answer)
{
    a("sequence"_L1, v.sequence);
    a("hash"_L1, v.hash);
    a("verdict"_L1, v.verdict);
    a("stands"_L1, v.stands);
    a("kept"_L1, v.kept);
    a("code"_L1, v.code);
    a("with"_L1, v.with);
}
TABIAN_FIELDS(PushAnswers)
{
    a("journal"_L1, v.journal);
    a("answers"_L1, v.answers);
    a("sequence"_L1, v.sequence);
    a("link"_L1, v.link);
    a("atMs"_L1, v.atMs);
}
TABIAN_FIELDS(FeedItem)
{
    a("position"_L1, v.position);
    a("kind"_L1, v.kind);
    a("key"_L1, v.key);
    a("revision"_L1, v.revision);
    a("body"_L1, v.body);
}
TABIAN_FIELDS(PullPage)
{
    a("station"_L1, v.station);
    a("after"_L1, v.after);
    a("next"_L1, v.next);
    a("more"_L1, v.more);
    a("items"_L1, v.items);
    a("atMs"_L1, v.atMs);
}
TABIAN_FIELDS(CardStatus)
{
    a("citizen"_L1, v.citizen);
    a("serial"_L1, v.serial);
    a("state"_L1, v.state);
    a("office"_L1, v.office);
    a("issuedMs"_L1, v.issuedMs);
    a("sinceMs"_L1, v.sinceMs);
    a("disputed"_L1, v.disputed);
}
TABIAN_FIELDS(PersonRecord)
{
    a("citizen"_L1, v.citizen);
    a("revision"_L1, v.revision);
    a("asOfMs"_L1, v.asOfMs);
    a("person"_L1, v.person);
    a("facts"_L1, v.facts);
    a("house"_L1, v.house);
    a("photo"_L1, v.photo);
    a("left"_L1, v.left);
    a("right"_L1, v.right);
}
TABIAN_FIELDS(OfficerRecord)
{
    a("id"_L1, v.id);
    a("citizen"_L1, v.citizen);
    a("name"_L1, v.name);
    a("position"_L1, v.position);
    a("office"_L1, v.office);
    a("roles"_L1, v.roles);
    a("revokedMs"_L1, v.revokedMs);
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(StationRecord)
{
    a("id"_L1, v.id);
    a("office"_L1, v.office);
    a("name"_L1, v.name);
    a("revokedMs"_L1, v.revokedMs);
}
TABIAN_FIELDS(TableRecord)
{
    a("name"_L1, v.name);
    a("revision"_L1, v.revision);
    a("content"_L1, v.content);
}
TABIAN_FIELDS(AppointmentRecord)
{
    a("id"_L1, v.id);
    a("citizen"_L1, v.citizen);
    a("name"_L1, v.name);
    a("office"_L1, v.office);
    a("service"_L1, v.service);
    a("day"_L1, v.day);
    a("minute"_L1, v.minute);
    a("bookedMs"_L1, v.bookedMs);
    a("state"_L1, v.state);
}
TABIAN_FIELDS(AllotmentRecord)
{
    a("office"_L1, v.office);
    a("firstSerial"_L1, v.firstSerial);
    a("count"_L1, v.count);
}
TABIAN_FIELDS(ConflictRecord)
{
    a("id"_L1, v.id);
    a("kind"_L1, v.kind);
    a("citizen"_L1, v.citizen);
    a("office"_L1, v.office);
    a("entry"_L1, v.entry);
    a("caseId"_L1, v.caseId);
    a("atMs"_L1, v.atMs);
    a("with"_L1, v.with);
    a("settled"_L1, v.settled);
    a("decision"_L1, v.decision);
}
TABIAN_FIELDS(PersonQuery)
{
    a("citizen"_L1, v.citizen);
    a("reason"_L1, v.reason);
    a("officer"_L1, v.officer);
}
TABIAN_FIELDS(Problem)
{
    a("code"_L1, v.code);
    a("detail"_L1, v.detail);
    a("retryAfterS"_L1, v.retryAfterS);
}

TABIAN_FRAME(EnrolRequest, "enrolRequest"_L1, 4 * KiB)
TABIAN_FRAME(KeyGrant, "keyGrant"_L1, 1 * KiB)
TABIAN_FRAME(EnrolAnswer, "enrolAnswer"_L1, 16 * KiB)
TABIAN_FRAME(PushAnswers, "pushAnswers"_L1, 2048 * KiB)
TABIAN_FRAME(PullPage, "pullPage"_L1, 1024 * KiB)
TABIAN_FRAME(CardStatus, "cardStatus"_L1, 4 * KiB)
TABIAN_FRAME(PersonRecord, "person"_L1, 256 * KiB)
TABIAN_FRAME(OfficerRecord, "officer"_L1, 8 * KiB)
TABIAN_FRAME(StationRecord, "station"_L1, 4 * KiB)
TABIAN_FRAME(TableRecord, "table"_L1, 256 * KiB)
TABIAN_FRAME(AppointmentRecord, "appointment"_L1, 8 * KiB)
TABIAN_FRAME(AllotmentRecord, "allotment"_L1, 4 * KiB)
TABIAN_FRAME(ConflictRecord, "conflict"_L1, 16 * KiB)
TABIAN_FRAME(PersonQuery, "personQuery"_L1, 4 * KiB)
TABIAN_FRAME(Problem, "problem"_L1, 4 * KiB)
TABIAN_RECORD(EnrolRequest)
TABIAN_RECORD(KeyGrant)
TABIAN_RECORD(EnrolAnswer)
TABIAN_RECORD(PushAnswers)
TABIAN_RECORD(PullPage)
TABIAN_RECORD(CardStatus)
TABIAN_RECORD(PersonRecord)
TABIAN_RECORD(OfficerRecord)
TABIAN_RECORD(StationRecord)
TABIAN_RECORD(TableRecord)
TABIAN_RECORD(AppointmentRecord)
TABIAN_RECORD(AllotmentRecord)
TABIAN_RECORD(ConflictRecord)
TABIAN_RECORD(PersonQuery)
TABIAN_RECORD(Problem)

QByteArray enrolMessage(EnrolRequest request)
{
    request.proof.clear();
    return "tabian.enrol.1" + bytesOf(request);
}

QString wordOf(Verdict verdict)
{
    return wire::Words<Verdict>::all.at(std::size_t(verdict));
}

QString wordOf(ConflictKind kind)
{
    return wire::Words<ConflictKind>::all.at(std::size_t(kind));
}

} // namespace tabian::protocol
