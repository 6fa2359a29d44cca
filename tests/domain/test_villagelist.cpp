// A village list as it comes out of spreadsheets, editors and worse.
#include "app/domain/villagelist.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

namespace
{

QString digits(int n)
{
    const QString twelve = u"1999%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    return twelve + QString::number(*CitizenId::checkDigit(twelve));
}
QByteArray number(int n)
{
    return digits(n).toLatin1();
}
QByteArray hyphened(int n)
{
    return CitizenId::parse(digits(n))->formatted().toLatin1();
}
QByteArray thai(int n)
{
    QString text;
    for (const QChar c : digits(n))
        text += QChar(char16_t(0x0e50 + c.digitValue()));
    return text.toUtf8();
}
/** With another check digit. */
QByteArray wrong(int n)
{
    QByteArray text = number(n);
    text.back() = text.back() == '9' ? '0' : char(text.back() + 1);
    return text;
}

/** "1 2 3", then what was repeated and what is bad: "+2", "4:length". */
QString told(const VillageList& list)
{
    QStringList words;
    for (const CitizenId& id : list.persons)
        words << QString::number(QStringView(id.digits()).mid(4, 8).toInt());
    if (list.repeated > 0)
        words << u"+%1"_s.arg(list.repeated);
    const QStringList faults{u""_s, u"nan"_s, u"length"_s, u"check"_s};
    for (const ListLine& line : list.bad)
        words << u"%1:%2"_s.arg(line.number).arg(faults[int(line.fault)]);
    return words.join(u' ');
}

} // namespace

class TestVillageList : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void whatIsRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const QByteArray& file, const char* answer) {
            QTest::newRow(name) << file << QString::fromLatin1(answer);
        };
        row("one a line", number(1) + '\n' + number(2) + '\n', "1 2");
        row("no end of line at the end", number(1) + '\n' + number(2), "1 2");
        row("of another system", number(1) + "\r\n" + number(2) + "\r\n", "1 2");
        row("of an old system", number(1) + '\r' + number(2), "1 2");
        row("the order of the file", number(9) + '\n' + number(3) + '\n' + number(7), "9 3 7");
        row("other columns", number(1) + ",name,2\n" + number(2) + ";name\n" + number(3) + "\tname", "1 2 3");
        row("another number in another column", number(1) + ',' + number(2), "1");
        row("a heading", "เลขประจำตัวประชาชน,ชื่อ\n" + number(1), "1");
        row("a heading in the middle", number(1) + "\nnumber\n" + number(2), "1 2 2:nan");
        row("with its mark", "\xEF\xBB\xBF" + number(1), "1");
        row("a mark and a heading", QByteArray("\xEF\xBB\xBFid,name\n") + number(1), "1");
        row("quoted", '"' + number(1) + "\",\"a\"\n\" " + number(2) + " \"", "1 2");
        row("a quote that does not end", '"' + number(1) + '\n' + number(2), "2 1:nan");
        row("hyphens", hyphened(1), "1");
        row("Thai digits", thai(1), "1");
        row("spaces around", "  " + number(1) + " \n\t\n   \n" + number(2), "1 2");
        row("an empty first column", "," + number(1) + '\n' + number(2), "2");
        row("the same person again", number(1) + '\n' + number(2) + '\n' + hyphened(1) + '\n' + thai(1), "1 2 +2");
        row("a wrong check digit", number(1) + '\n' + wrong(2) + '\n' + number(3), "1 3 2:check");
        row("a wrong check digit in the first line", wrong(1) + '\n' + number(3), "3 1:check");
        row("a digit too few", number(1).chopped(1) + '\n' + number(2), "2 1:length");
        row("a digit too many", number(1) + "0\n" + number(2), "2 1:length");
        row("what a spreadsheet makes of it", "1.99900E+12\n" + number(2), "2 1:nan");
        row("a letter for a digit", number(2) + "\nl" + number(1).sliced(1), "2 2:nan");
        row("two in one line", number(1) + ' ' + number(2) + '\n' + number(3), "3 1:length");
        row("a formula", "=HYPERLINK(\"http://example\")\n" + number(2), "2");
        row("empty lines count as lines", "\n\n" + wrong(1) + '\n' + number(2), "2 3:check");
        row("superscripts are no digits", "\xC2\xB9" + number(1).sliced(1) + '\n' + number(2), "2 1:nan");
    }
    void whatIsRead()
    {
        QFETCH(QByteArray, file);
        const VillageList list = readVillageList(file);
        QCOMPARE(list.state, ListState::Read);
        QTEST(told(list), "answer");
        QCOMPARE(list.badCount, int(list.bad.size()));
    }

    void whatIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, const QByteArray& file, ListState state) {
            QTest::newRow(name) << file << int(state);
        };
        row("empty", {}, ListState::Nobody);
        row("a heading only", "id\n", ListState::Nobody);
        row("wrong ones only", wrong(1) + '\n' + wrong(2), ListState::Nobody);
        row("zeros in it", number(1) + QByteArray("\n\0", 2) + number(2), ListState::NotText);
        row("a spreadsheet's own file", QByteArray("PK\x03\x04\x14\0\x06\0", 8), ListState::NotText);
        row("UTF-16", QByteArray("\xFF\xFE\x31\0\x39\0", 6), ListState::NotText);
        row("an old code page", number(1) + ",\xC1\xD2\xC5\xD5\xAD", ListState::NotText);
        row("too large", QByteArray(listBytes + 1, '\n'), ListState::TooLarge);
        QByteArray many;
        for (int n = 0; n <= int(listPersons); ++n)
            many += number(n) + '\n';
        row("too many", many, ListState::TooMany);
    }
    void whatIsNotRead()
    {
        QFETCH(QByteArray, file);
        const VillageList list = readVillageList(file);
        QFETCH(int, state);
        QCOMPARE(int(list.state), state);
        QVERIFY(list.persons.empty());
    }

    void asManyAsMayBe()
    {
        QByteArray file;
        for (int n = 0; n < int(listPersons); ++n)
            file += number(n) + '\n' + number(n) + '\n';
        const VillageList list = readVillageList(file);
        QCOMPARE(list.state, ListState::Read);
        QCOMPARE(list.persons.size(), listPersons);
        QCOMPARE(list.repeated, int(listPersons));
    }
    void aFileFullOfFaultsNamesTheFirstOnes()
    {
        QByteArray file = number(1) + '\n';
        for (int n = 0; n < 5'000; ++n)
            file += "nobody\n";
        const VillageList list = readVillageList(file);
        QCOMPARE(list.persons.size(), 1u);
        QCOMPARE(list.badCount, 5'000);
        QCOMPARE(list.bad.size(), listFaults);
        QCOMPARE(list.bad.back().number, int(listFaults) + 1);
    }
    void aSingleLineAsLongAsTheFile()
    {
        QCOMPARE(readVillageList(QByteArray(listBytes, '1')).badCount, 1);
        QCOMPARE(readVillageList(QByteArray(listBytes, ',')).state, ListState::Nobody);
    }
};

QTEST_APPLESS_MAIN(TestVillageList)
#include "test_villagelist.moc"
