#include "app/domain/person.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

class TestPerson : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aNameIsWrittenAsItsScriptWrites_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("full");
        QTest::newRow("Thai") << QStringList{u"นางสาว"_s, u"กิ่งแก้ว"_s, u""_s, u"ทดสอบสกุล"_s}
                              << u"นางสาวกิ่งแก้ว ทดสอบสกุล"_s;
        QTest::newRow("Thai with middle name")
            << QStringList{u"นางสาว"_s, u"กิ่งแก้ว"_s, u"ณัฐณิชา"_s, u"ทดสอบสกุล"_s} << u"นางสาวกิ่งแก้ว ณัฐณิชา ทดสอบสกุล"_s;
        QTest::newRow("Thai without title") << QStringList{u""_s, u"ฝึกหัด"_s, u""_s, u"ตัวอย่าง"_s} << u"ฝึกหัด ตัวอย่าง"_s;
        QTest::newRow("Latin") << QStringList{u"Miss"_s, u"Kingkaew"_s, u""_s, u"Thotsopsakun"_s}
                               << u"Miss Kingkaew Thotsopsakun"_s;
        QTest::newRow("blanks around go")
            << QStringList{u" นาย "_s, u" ทดลอง "_s, u" "_s, u" สมมุติ "_s} << u"นายทดลอง สมมุติ"_s;
    }
    void aNameIsWrittenAsItsScriptWrites()
    {
        QFETCH(QStringList, parts);
        const Result<PersonName> name = PersonName::make(parts[0], parts[1], parts[2], parts[3]);
        QVERIFY(name);
        QTEST(name->full(), "full");
    }

    void aNameThatLacksAPartIsRefused_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("no first") << QStringList{u"นาย"_s, u""_s, u""_s, u"สมมุติ"_s};
        QTest::newRow("blank first") << QStringList{u"นาย"_s, u"  "_s, u""_s, u"สมมุติ"_s};
        QTest::newRow("no last") << QStringList{u"นาย"_s, u"ทดลอง"_s, u""_s, u""_s};
        QTest::newRow("line break") << QStringList{u"นาย"_s, u"ทด\nลอง"_s, u""_s, u"สมมุติ"_s};
        QTest::newRow("NUL") << QStringList{u"นาย"_s, u"ทดลอง"_s, u""_s, u"สม\0มุติ"_s};
        QTest::newRow("paragraph mark") << QStringList{u"นาย"_s, u"ทดลอง"_s, u""_s, u"สม\u2029มุติ"_s};
    }
    void aNameThatLacksAPartIsRefused()
    {
        QFETCH(QStringList, parts);
        const Result<PersonName> name = PersonName::make(parts[0], parts[1], parts[2], parts[3]);
        QVERIFY(!name);
        QCOMPARE(name.error().code, FailureCode::NameFormat);
    }

    void anAddressIsWrittenWholeAndShort()
    {
        const Result<Address> country = Address::make(
            {u"99/1"_s, u"หมู่ที่ 12"_s, u"ซอยฝึกหัด 3"_s, u""_s, u"ตำบลบ้านใหม่"_s, u"อำเภอตัวอย่าง"_s, u"จังหวัดสมมุติ"_s});
        QVERIFY(country);
        QCOMPARE(country->oneLine(), u"99/1 หมู่ที่ 12 ซอยฝึกหัด 3 ตำบลบ้านใหม่ อำเภอตัวอย่าง จังหวัดสมมุติ"_s);
        QCOMPARE(country->shortLine(), u"99/1 หมู่ที่ 12 ซอยฝึกหัด 3 ต.บ้านใหม่ อ.ตัวอย่าง จ.สมมุติ"_s);
        const Result<Address> bangkok =
            Address::make({u"1"_s, u""_s, u""_s, u"ถนนทดสอบ"_s, u"แขวงตัวอย่าง"_s, u"เขตฝึกหัด"_s, u"กรุงเทพมหานคร"_s});
        QVERIFY(bangkok);
        QCOMPARE(bangkok->shortLine(), u"1 ถนนทดสอบ แขวงตัวอย่าง เขตฝึกหัด กรุงเทพมหานคร"_s);
    }

    void anAddressWithoutItsPlacesIsRefused_data()
    {
        QTest::addColumn<QString>("tambon");
        QTest::addColumn<QString>("amphoe");
        QTest::addColumn<QString>("province");
        QTest::newRow("tambon") << u""_s << u"อำเภอก"_s << u"จังหวัดข"_s;
        QTest::newRow("amphoe") << u"ตำบลก"_s << u" "_s << u"จังหวัดข"_s;
        QTest::newRow("province") << u"ตำบลก"_s << u"อำเภอข"_s << u""_s;
        QTest::newRow("tabulator") << u"ตำบล\tก"_s << u"อำเภอข"_s << u"จังหวัดค"_s;
    }
    void anAddressWithoutItsPlacesIsRefused()
    {
        QFETCH(QString, tambon);
        QFETCH(QString, amphoe);
        QFETCH(QString, province);
        const Result<Address> address = Address::make({u"1"_s, {}, {}, {}, tambon, amphoe, province});
        QVERIFY(!address);
        QCOMPARE(address.error().code, FailureCode::AddressFormat);
    }
};

QTEST_APPLESS_MAIN(TestPerson)
#include "test_person.moc"
