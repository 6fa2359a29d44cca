#include "tests/protocol/vectors.h"

#include "registry/protocol/sealedform.h"

#include <QCborArray>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace protocol;

namespace
{

constexpr qint64 noon = 1'773'637'200'000; // 16 March 2026, 12:00 in Bangkok

QUuid uuid(int n)
{
    return QUuid::fromRfc4122(QByteArray(15, char(n)) + char(0x10 + n));
}

} // namespace

SigningKey stationKey()
{
    return *SigningKey::ofSeed(QByteArray(32, 1));
}
SigningKey registryKey()
{
    return *SigningKey::ofSeed(QByteArray(32, 2));
}
BoxKey registryBox()
{
    return *BoxKey::ofSecret(QByteArray(32, 3));
}
QByteArray payloadKey()
{
    return QByteArray(32, 4);
}

Entry sampleEntry(int n)
{
    Entry entry{.sequence = quint64(n),
                .id = uuid(n),
                .station = 1,
                .kind = n == 1 ? u"officeOpened"_s : u"signedIn"_s,
                .version = 1,
                .atMs = noon + n * 1000,
                .offsetSeconds = 7 * 3600,
                .officer = uuid(100),
                .caseId = n % 2 == 0 ? uuid(50) : QUuid(),
                .payload = {},
                .previous = firstLink(),
                .hash = {},
                .signature = {}};
    if (n > 1)
        entry.previous = linkOf(sampleEntry(n - 1));
    entry.payload =
        sealedWith(raw(payloadKey()), QByteArray(24, char(n)), QByteArray::fromHex("a0"), boundBytes(entry));
    entry.hash = hashOf(entry);
    entry.signature = stationKey().sign(entry.hash);
    return entry;
}

JournalId sampleJournal()
{
    return sampleEntry(1).hash;
}

EnrolRequest sampleEnrolRequest()
{
    EnrolRequest request{.code = u"7K3M-Q9TD-X2HP-5WRA"_s,
                         .journal = sampleJournal(),
                         .number = 1,
                         .signKey = stationKey().publicKey(),
                         .tlsKey = QByteArray(91, 5),
                         .keyGrant = sampleEnvelope(),
                         .proof = {}};
    request.proof = stationKey().sign(enrolMessage(request));
    return request;
}

PushAnswers sampleAnswers()
{
    PushAnswers answers{
        .journal = sampleJournal(), .answers = {}, .sequence = 3, .link = linkOf(sampleEntry(3)), .atMs = noon};
    answers.answers = {{.sequence = 1,
                        .hash = sampleEntry(1).hash,
                        .verdict = Verdict::Duplicate,
                        .stands = Verdict::Accepted,
                        .kept = true,
                        .code = {},
                        .with = {}},
                       {.sequence = 2,
                        .hash = sampleEntry(2).hash,
                        .verdict = Verdict::Rejected,
                        .stands = {},
                        .kept = true,
                        .code = u"TB-3004"_s,
                        .with = {}},
                       {.sequence = 3,
                        .hash = sampleEntry(3).hash,
                        .verdict = Verdict::Conflict,
                        .stands = {},
                        .kept = true,
                        .code = {},
                        .with = {{.kind = ConflictKind::IssuedElsewhere,
                                  .id = uuid(60),
                                  .office = u"5001"_s,
                                  .atMs = noon - 86'400'000,
                                  .serial = u"TB00000042"_s,
                                  .hash = QByteArray(32, 6)}}}};
    return answers;
}

PullPage samplePage()
{
    const CardStatus status{.citizen = u"1999900000017"_s,
                            .serial = u"TB00000042"_s,
                            .state = CardState::Active,
                            .office = u"5001"_s,
                            .issuedMs = noon,
                            .sinceMs = noon,
                            .disputed = false};
    const AppointmentRecord appointment{.id = uuid(70),
                                        .citizen = u"1999900000017"_s,
                                        .name = u"นายทดสอบ ตัวอย่าง"_s,
                                        .office = u"1301"_s,
                                        .service = u"idCard"_s,
                                        .day = QDate(2026, 3, 17),
                                        .minute = 9 * 60 + 30,
                                        .bookedMs = noon,
                                        .state = AppointmentState::Booked};
    return {.station = uuid(80),
            .after = 40,
            .next = 42,
            .more = true,
            .items = {{41, typeOf<CardStatus>(), status.citizen, 1, bytesOf(status)},
                      {42, typeOf<AppointmentRecord>(), appointment.id.toString(QUuid::WithoutBraces), 1,
                       bytesOf(appointment)}},
            .atMs = noon};
}

PersonRecord samplePerson()
{
    return {.citizen = u"1999900000017"_s,
            .revision = 3,
            .asOfMs = noon,
            .person = {{u"id"_s, u"1999900000017"_s},
                       {u"nameTh"_s, QCborArray{u"นาย"_s, u"ทดสอบ"_s, u""_s, u"ตัวอย่าง"_s}},
                       {u"nameEn"_s, nullptr},
                       {u"birth"_s, u"25331220"_s},
                       {u"sex"_s, 1},
                       {u"address"_s, QCborArray{u"99/1"_s, u"หมู่ที่ 4"_s, u""_s, u""_s, u"ตำบลสมมุติ"_s, u"อำเภอฝึกหัด"_s,
                                                 u"จังหวัดตัวอย่าง"_s}}},
            .facts = {{u"everHadCard"_s, true}},
            .house = u"13010000001"_s,
            .photo = "\xff\xd8",
            .left = {},
            .right = {}};
}

DigitalIdToken sampleToken()
{
    return {.id = QByteArray(16, 9),
            .enrolment = uuid(90),
            .office = u"1301"_s,
            .issuedS = noon / 1000,
            .expiresS = noon / 1000 + 180};
}

Belonging sampleBelonging()
{
    return {uuid(20), typeOf<KeyGrant>(), 1};
}

QByteArray sampleEnvelope()
{
    return QByteArray::fromHex(
        "b2127494bd4b656bca4c256c3991a8c37aae1630868269cc3199c748d545b769b5575c2186bed04b1119aa8c15601793e846"
        "981b7a99f905214972a67e028410790e1ead1c36f6f3012b9e97889eadcb1808ed8eb8964ae226e87a10af8f0c06705aa9d1"
        "ab5436a71afd03cf1e401a903ed021009186147474e8a76295b7d44751692400c86e286a74fe20cd110d10dd0f9ae8473870"
        "838e91da60538ff894b26941f07e81e0f328415b18ba00419e2237152a3b");
}

QList<Vector> allVectors()
{
    const Entry first = sampleEntry(1);
    BatchWriter batch(sampleJournal());
    for (int n = 1; n <= 3; ++n)
        batch.add(sampleEntry(n));
    return QList<Vector>{{u"stationPublicKey"_s, stationKey().publicKey()},
                         {u"registryPublicKey"_s, registryKey().publicKey()},
                         {u"registryBoxKey"_s, registryBox().publicKey()},
                         {u"payloadKey"_s, payloadKey()},
                         {u"entry1.bound"_s, boundBytes(first)},
                         {u"entry1.payload"_s, first.payload},
                         {u"entry1.hash"_s, first.hash},
                         {u"entry1.signature"_s, first.signature},
                         {u"entry1.link"_s, linkOf(first)},
                         {u"entry1"_s, entryBytes(first)},
                         {u"batch"_s, batch.bytes()},
                         {u"keyGrant"_s, bytesOf(KeyGrant{sampleJournal(), payloadKey()})},
                         {u"keyGrant.envelope"_s, sampleEnvelope()},
                         {u"enrolRequest"_s, bytesOf(sampleEnrolRequest())},
                         {u"pushAnswers"_s, bytesOf(sampleAnswers())},
                         {u"pushAnswers.signed"_s, signedRecord(sampleAnswers(), registryKey())},
                         {u"pullPage"_s, bytesOf(samplePage())},
                         {u"pullPage.signed"_s, signedRecord(samplePage(), registryKey())},
                         {u"person"_s, bytesOf(samplePerson())},
                         {u"problem"_s, bytesOf(Problem{u"TB-7011"_s, {}, 0})},
                         {u"digitalIdToken"_s, tokenBytes(sampleToken(), registryKey())}} +
           digitalIdVectors();
}

QByteArray vectorsText()
{
    QByteArray text =
        "# Examples of docs/protocol.md, byte for byte. Made by bin/write_protocol_vectors; a test holds them.\n"
        "# Seeds and secrets: station's signing key 32 times 01, registry's 02, the registry's envelope key 03.\n";
    for (const Vector& vector : allVectors())
        text += vector.name.toLatin1() + ' ' + vector.bytes.toHex() + '\n';
    return text;
}

} // namespace tabian::tests
