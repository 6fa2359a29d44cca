// The synthetic people: every case and every oddity has somebody, and a file with a mistake is refused with
// its place.
#include "devices/simulator/people.h"
#include "app/domain/assessment.h"
#include "devices/simulator/atrtable.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::simulator;

namespace
{
using Trait = std::function<bool(const Person&)>;

const People& shipped()
{
    static const auto people = People::shipped();
    return *people;
}

QJsonObject shippedJson()
{
    QFile file(u":/simulator/people.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}
} // namespace
Q_DECLARE_METATYPE(Trait)

class PeopleTest : public tests::QuietTest
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        const auto people = People::shipped();
        QVERIFY2(people, people ? "" : qPrintable(people.error()));
    }

    void areAtLeast24OnTheTrainingThursday()
    {
        QVERIFY(shipped().all().size() >= 24);
        QCOMPARE(shipped().trainingDay(), QDate(2026, 5, 21));
        QCOMPARE(shipped().trainingDay().dayOfWeek(), int(Qt::Thursday));
    }

    void haveSomebodyForEveryCase()
    {
        QSet<int> cases;
        for (const Person& person : shipped().all()) {
            cases += person.caseNumber;
        }
        for (int number = 0; number <= 13; ++number) {
            QVERIFY2(cases.contains(number), qPrintable(QString::number(number)));
        }
    }

    void haveSomebodyForEveryOddity_data()
    {
        QTest::addColumn<Trait>("trait");
        using Facts = RegisterFacts;
        using Card = PersonCard;
        const auto row = [](const char* name, Trait trait) { QTest::newRow(name) << trait; };
        row("middle name", [](const Person& p) { return !p.nameTh.middle().isEmpty(); });
        row("unknown day", [](const Person& p) { return p.birth.precision() == domain::DatePrecision::Month; });
        row("unknown month", [](const Person& p) { return p.birth.precision() == domain::DatePrecision::Year; });
        row("for life", [](const Person& p) { return p.card && p.card->expiry.isLifetime(); });
        row("moo and soi",
            [](const Person& p) { return !p.address.parts().moo.isEmpty() && !p.address.parts().soi.isEmpty(); });
        row("Bangkok", [](const Person& p) { return p.card && p.card->address.parts().province == u"กรุงเทพมหานคร"_s; });
        row("long province", [](const Person& p) { return p.address.parts().province.size() >= 22; });
        row("29 February", [](const Person& p) { return p.birth.beText().endsWith(u"0229"_s); });
        row("70 today", [](const Person& p) { return p.birth.beText() == u"24990521"_s; });
        row("version 0002", [](const Person& p) { return p.card && p.card->version == u"0002"_s; });
        row("version 0004", [](const Person& p) { return p.card && p.card->version == u"0004"_s; });
        row("mute card", [](const Person& p) { return p.card && p.card->condition == Card::Condition::Mute; });
        row("damaged photo",
            [](const Person& p) { return p.card && p.card->condition == Card::Condition::PhotoDamaged; });
        row("lost card", [](const Person& p) { return !p.card && p.facts.everHadCard; });
        row("stranger's fingers", [](const Person& p) { return p.facts.templates == Facts::Templates::Stranger; });
        row("no fingers", [](const Person& p) { return p.card && p.facts.templates == Facts::Templates::None; });
        row("no English name", [](const Person& p) { return p.card && !p.card->nameEn; });
        row("chip's other name", [](const Person& p) { return p.card && p.card->nameTh != p.nameTh; });
        row("chip's other address", [](const Person& p) { return p.card && p.card->address != p.address; });
        row("no laser code", [](const Person& p) { return p.card && !p.card->laser; });
        row("split laser code",
            [](const Person& p) { return p.card && p.card->laserVariant == Card::LaserVariant::Split; });
    }

    void haveSomebodyForEveryOddity()
    {
        QFETCH(Trait, trait);
        const auto& all = shipped().all();
        QVERIFY(std::any_of(all.begin(), all.end(), trait));
    }

    void haveEveryFirstDigitButTheReserved()
    {
        QSet<QChar> digits;
        for (const Person& person : shipped().all()) {
            digits += person.id.digits().front();
        }
        QCOMPARE(digits.size(), 9);
        QVERIFY(!digits.contains(u'9'));
    }

    void haveACardOfEveryAtr()
    {
        QStringList left = atrNames();
        for (const Person& person : shipped().all()) {
            if (person.card) {
                left.removeAll(person.card->atr);
            }
        }
        QCOMPARE(left, QStringList());
    }

    void knowTheSixDaysLateOfTheExample()
    {
        const Person* person = shipped().find(*domain::CitizenId::parse(u"1999000001234"));
        QVERIFY(person && person->card);
        QCOMPARE(person->card->expiry.beText(), u"25690316"_s);
        QCOMPARE(person->card->expiry.lastDay().addDays(60 + 6), shipped().trainingDay());
        QCOMPARE(person->address.oneLine(), u"99/9 หมู่ที่ 12 ซอยสุขใจ 3 ตำบลบ้านใหม่ อำเภอฝึกหัด จังหวัดสมมุติ"_s);
    }

    void haveCardsThatLastAsTheRegimeSays()
    {
        const auto schedule = domain::Schedule::shipped(u"mission");
        QVERIFY(schedule);
        int checked = 0;
        for (const Person& person : shipped().all()) {
            if (person.card && person.card->version != u"0002"_s) { // its six years are written in the file
                const auto expiry = domain::expiryOfNewCard(person.birth, person.card->issued, *schedule);
                // Somebody of 70 today holds a card that was printed with a day.
                const QString right =
                    expiry.isLifetime() && person.birth.beText() == u"24990521"_s ? u"25700520"_s : expiry.beText();
                QCOMPARE(person.id.digits() + u' ' + person.card->expiry.beText(), person.id.digits() + u' ' + right);
                ++checked;
            }
        }
        QVERIFY(checked > 15);
    }

    void comeForTheirCase_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<int>("daysLate");
        QTest::newRow("renewal, late") << u"1999000001234"_s << true << 6;
        QTest::newRow("first, in time") << u"1999000001315"_s << true << 0;
        QTest::newRow("first, late") << u"1999000001587"_s << true << 10;
        QTest::newRow("over 16") << u"1999000002141"_s << true << 780;
        QTest::newRow("29 February") << u"1999000002290"_s << true << 1116;
        QTest::newRow("renewal, in time") << u"1999000003113"_s << true << 0;
        QTest::newRow("renewal, before expiry") << u"1999000003377"_s << true << 0;
        QTest::newRow("renewal, too early") << u"1999000003521"_s << false << 0;
        QTest::newRow("lost, in time") << u"1999000004055"_s << true << 0;
        QTest::newRow("lost, long expired") << u"3999000004183"_s << true << 0;
        QTest::newRow("damaged, in time") << u"1999000005035"_s << true << 0;
        QTest::newRow("damaged, late") << u"1999000005167"_s << true << 48;
        QTest::newRow("renamed, in time") << u"1999000006023"_s << true << 0;
        QTest::newRow("renamed, late") << u"1999000006287"_s << true << 21;
        QTest::newRow("moved") << u"1999000007046"_s << true << 0;
        QTest::newRow("added, in time") << u"5999000008070"_s << true << 0;
        QTest::newRow("added, late") << u"5999000008223"_s << true << 69;
        QTest::newRow("exempt") << u"1999000009065"_s << true << 0;
        QTest::newRow("exemption ended, late") << u"1999000010080"_s << true << 35;
        QTest::newRow("exemption ended, in time") << u"1999000010217"_s << true << 0;
        QTest::newRow("naturalised") << u"8999000011091"_s << true << 0;
        QTest::newRow("by the Act, late") << u"8999000012101"_s << true << 35;
        QTest::newRow("alien parents") << u"5999000013111"_s << true << 0;
        QTest::newRow("70 today") << u"3999000020332"_s << true << 0;
    }

    void comeForTheirCase()
    {
        QFETCH(QString, digits);
        QFETCH(bool, accepted);
        QFETCH(int, daysLate);
        const Person& person = *shipped().find(*domain::CitizenId::parse(digits));
        const auto schedule = domain::Schedule::shipped(u"mission");
        QVERIFY(schedule);
        domain::AssessmentRequest request{.kind = *domain::caseKind(person.caseNumber),
                                          .birth = person.birth,
                                          .applied = shipped().trainingDay(),
                                          .event = std::nullopt,
                                          .cardExpiry = person.facts.lastExpiry};
        if (person.event) {
            request.event = domain::ThaiDate::fromDate(*person.event);
        }
        const auto assessment = domain::assess(request, *schedule, domain::Holidays::shipped());
        QCOMPARE(assessment.accepted, accepted);
        QCOMPARE(assessment.daysLate, daysLate);
        // The second clock of case 4: the lost card had itself been expired for long.
        const bool fined = daysLate > 0 || digits == u"3999000004183"_s;
        QCOMPARE(!assessment.fine.most.isZero(), fined);
    }

    void haveNothingAfterTheTrainingDay()
    {
        for (const Person& person : shipped().all()) {
            const auto& f = person.facts;
            for (const auto& day : {person.event, f.added, f.exemptionEnded, f.nationalityDay, f.nameCorrected}) {
                QVERIFY2(!day || *day <= shipped().trainingDay(), qPrintable(person.id.digits()));
            }
            QVERIFY(!person.card || person.card->issued <= shipped().trainingDay());
        }
    }

    void refuseAMistakeWithItsPlace_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        QTest::newRow("check digit") << u"id"_s << QJsonValue(u"1999000001235"_s) << u"id: TB-1002"_s;
        QTest::newRow("not synthetic") << u"id"_s << QJsonValue(u"1000000000009"_s) << u"training range"_s;
        QTest::newRow("date") << u"birth"_s << QJsonValue(u"25310230"_s) << u"birth: TB-1004"_s;
        QTest::newRow("sex") << u"sex"_s << QJsonValue(u"other"_s) << u"sex: "_s;
        QTest::newRow("case") << u"case"_s << QJsonValue(14) << u"case: "_s;
        QTest::newRow("story") << u"story"_s << QJsonValue() << u"story: "_s;
        QTest::newRow("house code") << u"houseCode"_s << QJsonValue(u"123"_s) << u"houseCode: TB-1006"_s;
        QTest::newRow("event") << u"event"_s << QJsonValue(u"25690500"_s) << u"event: "_s;
        QTest::newRow("name") << u"nameTh"_s << QJsonValue(QJsonObject{{u"title"_s, u"นาย"_s}}) << u"nameTh."_s;
        QTest::newRow("misspelt") << u"storey"_s << QJsonValue(u"x"_s) << u"storey: unknown"_s;
        QTest::newRow("card") << u"card"_s << QJsonValue(QJsonObject{{u"atr"_s, u"TH NID 99"_s}}) << u"card."_s;
    }

    void refuseAMistakeWithItsPlace()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        QJsonObject root = shippedJson();
        QJsonArray people = root["people"_L1].toArray();
        QJsonObject first = people.first().toObject();
        first.insert(field, value);
        people.replace(0, first);
        root.insert(u"people"_s, people);
        const auto result = People::parse(QJsonDocument(root).toJson());
        QVERIFY(!result);
        QVERIFY2(result.error().contains(u"person 1 "_s) && result.error().contains(place), qPrintable(result.error()));
    }

    void refuseANumberTwice()
    {
        QJsonObject root = shippedJson();
        QJsonArray people = root["people"_L1].toArray();
        people.append(people.first());
        root.insert(u"people"_s, people);
        const auto result = People::parse(QJsonDocument(root).toJson());
        QVERIFY(!result && result.error().contains(u"twice"_s));
    }

    void refuseWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("nobody") << QByteArray(R"({"trainingDay":"25690521","people":[]})");
        QTest::newRow("no day") << QByteArray(R"({"people":[{}]})");
    }

    void refuseWhatIsNoJson()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!People::parse(json));
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "peopletest.moc"
