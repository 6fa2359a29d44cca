// Two implementations of the card's offset table, made apart, check each other: the simulator's cards are parsed by
// devices/thaicard, and devices/thaicard's file of the same person is the simulator's, byte for byte.
#include "devices/simulator/cardfile.h"
#include "devices/simulator/portrait.h"
#include "devices/thaicard/file.h"
#include "devices/thaicard/layout.h"
#include "devices/thaicard/record.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::simulator;

namespace
{
devices::RecordBytes recordBytes(const CardBlocks& blocks, const QString& version)
{
    namespace layout = devices::layout;
    if (version != "0002"_L1) {
        return devices::RecordBytes::fromFile(blocks[0]);
    }
    return {blocks[0].first(layout::version.length), layout::oldPersonal.in(blocks[1]).toByteArray(),
            layout::oldAddress.in(blocks[0]).toByteArray(), QByteArray()};
}
} // namespace

class TwoTablesTest : public tests::QuietTest
{
    Q_OBJECT

    std::unique_ptr<People> m_people;

    static void eachCard(const People& people)
    {
        QTest::addColumn<QString>("digits");
        for (const Person& person : people.all()) {
            if (person.card && person.card->condition == PersonCard::Condition::Good) {
                QTest::newRow(qPrintable(person.id.digits())) << person.id.digits();
            }
        }
    }

    const Person& person(const QString& digits) const { return *m_people->find(*domain::CitizenId::parse(digits)); }

  private Q_SLOTS:
    void initTestCase()
    {
        auto people = People::shipped();
        QVERIFY(people);
        m_people = std::make_unique<People>(std::move(*people));
    }

    void cardIsParsedAsItWasMeant_data() { eachCard(*m_people); }
    void cardIsParsedAsItWasMeant()
    {
        QFETCH(QString, digits);
        const Person& who = person(digits);
        const PersonCard& card = *who.card;
        const auto record = devices::parseRecord(recordBytes(cardBlocks(who, card, {}), card.version), {});
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->version, card.version);
        QCOMPARE(record->id.digits(), digits);
        QVERIFY(record->nameTh == card.nameTh);
        QVERIFY(record->nameEn == card.nameEn);
        QCOMPARE(record->birth.beText(), who.birth.beText());
        QCOMPARE(int(record->sex), int(who.sex));
        QCOMPARE(record->issuer, card.issuer);
        QCOMPARE(record->issuerCode, card.issuerCode);
        QCOMPARE(record->issued, card.issued);
        QCOMPARE(record->expiry.beText(), card.expiry.beText());
        QCOMPARE(record->documentType, card.documentType);
        QCOMPARE(record->address.oneLine(), card.address.oneLine());
        QVERIFY(record->address == card.address);
        QCOMPARE(record->requestNumber, card.requestNumber);
        QCOMPARE(record->photoNumber, card.version == "0002"_L1 ? QString() : card.photoNumber);
    }

    void bothMakeTheSameFile_data() { eachCard(*m_people); }
    void bothMakeTheSameFile()
    {
        QFETCH(QString, digits);
        const Person& who = person(digits);
        PersonCard card = *who.card;
        if (card.version == "0002"_L1) {
            card.version = u"0003"_s; // the other side writes new cards only
        }
        const QByteArray jpeg = portraitJpeg(who.portraitSeed, who.sex, 40, QSize(148, 178), int(cardPhotoSize));
        QVERIFY(!jpeg.isEmpty());
        QByteArray mine = cardBlocks(who, card, jpeg)[0];
        const auto record = devices::parseRecord(devices::RecordBytes::fromFile(mine), {});
        QVERIFY(record);
        const auto other = devices::makeCardFile(*record, jpeg);
        QVERIFY(other);
        const qsizetype unknown = devices::layout::documentType.end(); // two bytes whose use nobody knows
        mine.replace(unknown, 2, other->sliced(unknown, 2));
        QCOMPARE(mine.toHex(' '), other->toHex(' '));
    }
};

QTEST_GUILESS_MAIN(TwoTablesTest)
#include "twotablestest.moc"
