#include "registry/protocol/canonical.h"
#include "registry/protocol/digitalidrecords.h"
#include "registry/protocol/pullpages.h"
#include "tests/protocol/vectors.h"
#include "tests/support/quiettest.h"

#include <QFile>

using namespace tabian;
using namespace tabian::protocol;
using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

template <typename Record> void comesBack(const Record& record)
{
    const QByteArray bytes = bytesOf(record);
    const auto read = recordOf<Record>(bytes);
    QVERIFY2(read.has_value(), qPrintable(typeOf<Record>()));
    QCOMPARE(bytesOf(*read), bytes);
}

QCborMap mapOf(const QByteArray& bytes)
{
    return QCborValue::fromCbor(bytes).toMap();
}

template <typename Record> std::optional<FailureCode> refusal(const QCborMap& map)
{
    const auto read = recordOf<Record>(canonicalBytes(map));
    return read ? std::nullopt : std::optional(read.error().code);
}

} // namespace

class TestRecords : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theVectorsOfTheDocumentationAreWhatIsWritten()
    {
        QFile file(QStringLiteral(PROTOCOL_VECTORS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), tests::vectorsText());
    }

    void everyRecordComesBackAsItWas()
    {
        comesBack(tests::sampleEnrolRequest());
        comesBack(KeyGrant{tests::sampleJournal(), tests::payloadKey()});
        comesBack(EnrolAnswer{QUuid::createUuid(), u"1301"_s, "certificate", "authority"});
        comesBack(tests::sampleAnswers());
        comesBack(tests::samplePage());
        comesBack(tests::samplePerson());
        comesBack(CardStatus{u"1999900000017"_s, u"TB00000042"_s, CardState::Lost, u"5001"_s, 5, 6, true});
        comesBack(OfficerRecord{QUuid::createUuid(), u"1999900000017"_s, u"นาย"_s, u"ตำแหน่ง"_s, u"1301"_s, 3, 0, {}});
        comesBack(StationRecord{QUuid::createUuid(), u"1301"_s, u"1"_s, 7});
        comesBack(TableRecord{u"holidays"_s, 4, "25690101\tวันขึ้นปีใหม่\n"});
        comesBack(AppointmentRecord{QUuid::createUuid(), u"1999900000017"_s, u"นาย"_s, u"1301"_s, u"idCard"_s,
                                    QDate(2026, 3, 17), 570, 1, AppointmentState::NoShow});
        comesBack(DigitalIdState{QUuid::createUuid(), DigitalIdStep::OldPhoneCancelled, u"rooted"_s, 8});
        comesBack(AllotmentRecord{u"1301"_s, u"TB00000001"_s, 500});
        comesBack(ConflictRecord{QUuid::createUuid(), ConflictKind::LostElsewhere, u"1999900000017"_s, u"1301"_s,
                                 QUuid::createUuid(), QUuid::createUuid(), 5, tests::sampleAnswers().answers[2].with[0],
                                 true, u"kept"_s});
        comesBack(PersonQuery{u"1999900000017"_s, u"cardPresented"_s, QUuid::createUuid()});
        comesBack(Problem{u"TB-7010"_s, u"detail"_s, 30});
    }

    void theRecordsOfADigitalIdComeBackToo()
    {
        QHash<QString, QByteArray> bytes;
        for (const tests::Vector& vector : tests::digitalIdVectors())
            bytes.insert(vector.name, vector.bytes);
        const auto holds = [&]<typename Record>(const Record&) {
            const auto read = recordOf<Record>(bytes.value(typeOf<Record>()));
            QVERIFY2(read.has_value(), qPrintable(typeOf<Record>()));
            QCOMPARE(bytesOf(*read), bytes.value(typeOf<Record>()));
        };
        holds(DigitalIdBegin());
        holds(DigitalIdOpened());
        holds(DigitalIdEvidence());
        holds(DigitalIdCode());
        holds(DigitalIdAsked());
        holds(DigitalIdProgress());
        holds(PhoneClaim());
        holds(PhoneClaimed());
        holds(PhonePinSet());
        holds(PhoneConsent());
        holds(PhoneAsk());
        holds(DigitalCard());
        holds(DisclosureList());
        QCOMPARE(bytes.size(), 18); // and five signed ones
    }

    void whatAPhoneSignsIsOfItsRequestAlone()
    {
        const PhoneStamp stamp{tests::sampleToken().enrolment, QByteArray(32, 1), 7};
        PhoneStamp next = stamp;
        ++next.counter;
        const QByteArray challenge(32, 2), other(32, 3);
        QSet<QByteArray> messages{pinMessage(stamp),
                                  pinMessage(next),
                                  consentMessage(stamp, challenge, u"2569.1"_s),
                                  consentMessage(next, challenge, u"2569.1"_s),
                                  consentMessage(stamp, other, u"2569.1"_s),
                                  consentMessage(stamp, challenge, u"2569.2"_s),
                                  wishMessage(stamp, PhoneWish::Card),
                                  wishMessage(stamp, PhoneWish::Disclosures),
                                  wishMessage(next, PhoneWish::Card)};
        QCOMPARE(messages.size(), 9);
    }

    void aRecordIsRefusedThatIsNotWhollyRight()
    {
        const QCborMap good = mapOf(bytesOf(Problem{u"TB-7010"_s, {}, 0}));
        QCOMPARE(refusal<Problem>(good), std::nullopt);
        QCborMap map = good;
        map.remove(u"code"_s);
        QCOMPARE(refusal<Problem>(map), FailureCode::WireMalformed);
        map = good;
        map[u"more"_s] = 1;
        QCOMPARE(refusal<Problem>(map), FailureCode::WireMalformed);
        map = good;
        map[u"retryAfterS"_s] = u"0"_s;
        QCOMPARE(refusal<Problem>(map), FailureCode::WireMalformed);
        map = good;
        map[u"t"_s] = u"person"_s;
        QCOMPARE(refusal<Problem>(map), FailureCode::WireMalformed);
        QCOMPARE(refusal<PersonQuery>(good), FailureCode::WireMalformed);
        QCborMap state = mapOf(bytesOf(CardStatus{}));
        state[u"state"_s] = u"stolen"_s;
        QCOMPARE(refusal<CardStatus>(state), FailureCode::WireMalformed);
    }

    void anotherVersionIsRefusedByName()
    {
        QCborMap map = mapOf(bytesOf(Problem{u"TB-7010"_s, {}, 0}));
        map[u"v"_s] = 2;
        QCOMPARE(refusal<Problem>(map), FailureCode::WireVersion);
        map[u"v"_s] = 0;
        QCOMPARE(refusal<Problem>(map), FailureCode::WireVersion);
    }

    void aRecordIsBounded()
    {
        const auto read = recordOf<Problem>(bytesOf(Problem{u"TB-7010"_s, QString(5000, u'x'), 0}));
        QVERIFY(!read);
        QCOMPARE(read.error().code, FailureCode::WireTooLarge);
    }

    void aSignedRecordIsOfItsSignerAndItsType()
    {
        const auto key = tests::registryKey();
        const QByteArray bytes = signedRecord(tests::sampleAnswers(), key);
        QVERIFY(verifiedRecord<PushAnswers>(bytes, key.publicKey()).has_value());
        const auto codeOf = [](const auto& result) {
            return result ? std::nullopt : std::optional(result.error().code);
        };
        QCOMPARE(codeOf(verifiedRecord<PushAnswers>(bytes, tests::stationKey().publicKey())),
                 FailureCode::WireSignature);
        QCOMPARE(codeOf(verifiedRecord<PullPage>(bytes, key.publicKey())), FailureCode::WireSignature);
        for (const qsizetype at : {qsizetype(10), bytes.size() / 2, bytes.size() - 1}) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY(!verifiedRecord<PushAnswers>(changed, key.publicKey()));
        }
    }

    void onlyTheNextPageIsAdmitted()
    {
        const auto key = tests::registryKey();
        const PullPage page = tests::samplePage();
        const auto codeOf = [&](const PullPage& p, qint64 cursor, const QUuid& station) {
            const auto admitted = admittedPage(signedRecord(p, key), key.publicKey(), station, cursor);
            return admitted ? std::nullopt : std::optional(admitted.error().code);
        };
        QCOMPARE(codeOf(page, 40, page.station), std::nullopt);
        QCOMPARE(codeOf(page, 42, page.station), FailureCode::PageNotNext);        // replayed
        QCOMPARE(codeOf(page, 40, QUuid::createUuid()), FailureCode::PageNotNext); // another station's
        PullPage wrong = page;
        std::swap(wrong.items[0], wrong.items[1]);
        QCOMPARE(codeOf(wrong, 40, page.station), FailureCode::PageNotNext);
        wrong = page;
        wrong.next = 41;
        QCOMPARE(codeOf(wrong, 40, page.station), FailureCode::PageNotNext);
        PullPage nothing{.station = page.station, .after = 42, .next = 42, .more = false, .items = {}, .atMs = 0};
        QCOMPARE(codeOf(nothing, 42, page.station), std::nullopt);
        nothing.more = true;
        QCOMPARE(codeOf(nothing, 42, page.station), FailureCode::PageNotNext); // it would ask for ever
    }

    void theProofOfAnEnrolmentCoversTheWholeRequest()
    {
        EnrolRequest request = tests::sampleEnrolRequest();
        QVERIFY(isSignedBy(request.signKey, enrolMessage(request), request.proof));
        request.code = u"another"_s;
        QVERIFY(!isSignedBy(request.signKey, enrolMessage(request), request.proof));
    }
};

QTEST_APPLESS_MAIN(TestRecords)
#include "test_records.moc"
