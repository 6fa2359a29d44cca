// Typed fields: what may be typed or pasted, when an error shows and when it goes.
#include "tests/support/quiettest.h"
#include "tests/support/typing.h"

#include "widgets/fields/digits.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typeddate.h"
#include "widgets/fields/typededits.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;

static const auto goodId = u"1-9990-00000-01-7"_s;

class FieldsTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aCitizenNumberIsGroupedWhileItIsTyped()
    {
        CitizenIdEdit edit;
        tests::typeInto(&edit, u"19990000"_s);
        QCOMPARE(edit.text(), u"1-9990-000"_s);
        tests::typeInto(&edit, u"00017"_s);
        QCOMPARE(edit.text(), goodId);
        QVERIFY(edit.value());
    }
    void aCitizenNumberIsPastedInEveryForm_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("13 digits") << u"1999000000017"_s;
        QTest::newRow("hyphens") << goodId;
        QTest::newRow("spaces") << u" 1 9990 00000 01 7 "_s;
        QTest::newRow("Thai digits") << thaiDigits(goodId);
    }
    void aCitizenNumberIsPastedInEveryForm()
    {
        QFETCH(QString, pasted);
        CitizenIdEdit edit;
        QApplication::clipboard()->setText(pasted);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.text(), goodId);
    }
    void surplusDigitsAreNotCutOff()
    {
        CitizenIdEdit edit;
        tests::typeInto(&edit, u"19990000000175"_s);
        QCOMPARE(digitsOnly(edit.text()), u"19990000000175"_s);
        QVERIFY(!edit.value());
    }
    void theCursorStaysAmongTheDigitsWhereItWas()
    {
        CitizenIdEdit edit;
        tests::typeInto(&edit, u"199000000017"_s);
        edit.setCursorPosition(3); // after 1-9
        tests::typeInto(&edit, u"9"_s);
        QCOMPARE(edit.text(), goodId);
        QCOMPARE(edit.cursorPosition(), 4);
    }

    void datesAreReadAsOfficersWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("be"); // empty: refused
        const auto day = u"25690316"_s;
        QTest::newRow("slashes") << u"16/3/2569"_s << day;
        QTest::newRow("hyphens") << u"16-03-2569"_s << day;
        QTest::newRow("dots") << u"16.3.2569"_s << day;
        QTest::newRow("short month") << u"16 มี.ค. 2569"_s << day;
        QTest::newRow("long month") << u"16 มีนาคม 2569"_s << day;
        QTest::newRow("with the era") << u"16 มีนาคม พ.ศ. 2569"_s << day;
        QTest::newRow("English month") << u"16 Mar 2569"_s << day;
        QTest::newRow("Thai digits") << u"๑๖/๓/๒๕๖๙"_s << day;
        QTest::newRow("day first") << u"16032569"_s << day;
        QTest::newRow("year first") << u"25690316"_s << day;
        QTest::newRow("day unknown") << u"-/3/2500"_s << u"25000300"_s;
        QTest::newRow("month and year") << u"มี.ค. 2500"_s << u"25000300"_s;
        QTest::newRow("month and year in numbers") << u"3/2500"_s << u"25000300"_s;
        QTest::newRow("year alone") << u"2500"_s << u"25000000"_s;
        QTest::newRow("no such day") << u"31/4/2569"_s << QString();
        QTest::newRow("Christian era") << u"16/3/2026"_s << QString();
        QTest::newRow("two-figure year") << u"16/3/69"_s << QString();
        QTest::newRow("words") << u"เมื่อวาน"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("very long") << QString(5000, u'1') << QString();
    }
    void datesAreReadAsOfficersWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, be);
        const auto date = readTypedDate(typed);
        QCOMPARE(date ? date->beText() : QString(), be);
    }
    void aRightDateIsRewrittenWhenItIsLeft()
    {
        QWidget sheet;
        QVBoxLayout column(&sheet);
        auto* date = new ThaiDateEdit;
        auto* next = new QLineEdit;
        column.addWidget(date);
        column.addWidget(next);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        date->setFocus();
        tests::typeInto(date, u"16 มี.ค. 2569"_s);
        next->setFocus();
        QCOMPARE(date->text(), u"16/3/2569"_s);
    }

    void serialsBecomeCapitals()
    {
        CardSerialEdit edit;
        tests::typeInto(&edit, u"tb00000123"_s);
        QCOMPARE(edit.text(), u"TB00000123"_s);
        QVERIFY(edit.value());
    }
    void amountsTakeThaiDigits()
    {
        BahtEdit edit;
        edit.setText(u"๑๐๐"_s);
        QCOMPARE(edit.value()->wholeBaht(), 100);
    }

    void anErrorComesWhenEditingEndsAndGoesWhenItIsRight()
    {
        QWidget sheet;
        QVBoxLayout column(&sheet);
        auto* edit = new CitizenIdEdit;
        auto* field = new FormField(u"number"_s, edit);
        field->setCheck([edit] { return edit->value() ? QString() : u"wrong"_s; });
        auto* next = new QLineEdit;
        column.addWidget(field);
        column.addWidget(next);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        edit->setFocus();
        tests::typeInto(edit, u"199900000001"_s);
        QVERIFY(field->error().isEmpty()); // not while it is typed
        next->setFocus();
        QCOMPARE(field->error(), u"wrong"_s);
        QCOMPARE(edit->accessibleDescription(), u"wrong"_s);
        edit->setFocus();
        edit->end(false);
        tests::typeInto(edit, u"7"_s);
        QVERIFY(field->error().isEmpty()); // at once
    }
    void anEmptyRequiredFieldIsNamedOnlyWhenThePageGoesOn()
    {
        auto* edit = new QLineEdit;
        FormField field(u"name"_s, edit);
        field.setLabel(u"Name"_s);
        field.setRequired(true);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        edit->setFocus();
        edit->clearFocus();
        QVERIFY(field.error().isEmpty());
        QVERIFY(!field.finish());
        QVERIFY(!field.error().isEmpty());
        tests::typeInto(edit, u"x"_s);
        QVERIFY(field.error().isEmpty());
        QVERIFY(field.finish());
    }
    void aFieldIsAccessible()
    {
        auto* edit = new QLineEdit;
        FormField field(u"name"_s, edit);
        field.setLabel(u"Name"_s);
        field.setHint(u"as on the card"_s);
        field.setRequired(true);
        QVERIFY(edit->accessibleName().startsWith(u"Name"));
        QVERIFY(edit->accessibleName() != u"Name"_s); // says that it is required
        QCOMPARE(edit->accessibleDescription(), u"as on the card"_s);
        auto* label = field.findChild<QLabel*>(u"nameLabel"_s);
        QVERIFY(label);
        QCOMPARE(label->buddy(), edit);
    }
    void enterLeavesAParagraphAloneAndShiftEnterBreaksTheLine()
    {
        ParagraphEdit edit(2);
        tests::typeInto(&edit, u"a"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"a"_s);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
        tests::typeInto(&edit, u"b"_s);
        QCOMPARE(edit.text(), u"a\nb"_s);
    }
};

QTEST_MAIN(FieldsTest)
#include "tst_fields.moc"
