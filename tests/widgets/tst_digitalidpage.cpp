// The page of digital IDs by its keys: nothing needs a mouse, nothing is asked of the citizen without a line, and no field takes a PIN.
#include "tests/support/quiettest.h"
#include "tests/widgets/digitalscreen.h"
#include "widgets/theme/card.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;
using casework::DigitalIdOutcome;
using casework::DigitalIdStep;
using tests::DigitalScreen;
using Step = casework::DigitalIdDesk::Step;

class TestDigitalIdPage : public tests::QuietTest
{
    Q_OBJECT
    static QString text(DigitalScreen& s, const char* name)
    {
        auto* label = s.screen.window.findChild<QLabel*>(QString::fromLatin1(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    static QString note(DigitalScreen& s, const char* name)
    {
        auto* strip = s.screen.window.findChild<Note*>(QString::fromLatin1(name));
        return strip && strip->isVisible() ? strip->text() : QString();
    }
    static bool inView(DigitalScreen& s, const char* name)
    {
        auto* widget = s.screen.window.findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    static void toCode(DigitalScreen& s)
    {
        s.go();
        s.insert();
        s.enter();
        s.screen.fingers.matches = {true, true};
        s.enter();
        s.enter();
    }

  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, 1.0); }

    void theWholeWayByEnterAlone()
    {
        DigitalScreen s(ScreenLanguage::English);
        s.go();
        QVERIFY(text(s, "digitalIdInstruction").contains(u"latest ID card"_s));
        s.insert();
        s.enter();
        QCOMPARE(s.desk.step(), Step::Fingers);
        s.screen.fingers.matches = {true, true};
        s.enter();
        QCOMPARE(s.desk.step(), Step::Terms);
        QVERIFY(text(s, "digitalIdTerms").contains(u"โทรศัพท์เครื่องเดียว"_s));
        s.enter();
        QCOMPARE(s.desk.step(), Step::Code);
        QCOMPARE(text(s, "digitalIdTime"), u"3:00"_s);
        s.enter(); // the code is good: Enter does not take it away
        QCOMPARE(s.registry.codes, 1);
        s.tell(DigitalIdStep::Scanned);
        QVERIFY(text(s, "digitalIdInstruction").contains(u"Do not ask for it"_s));
        QVERIFY(!inView(s, "digitalIdTime"));
        s.tell(DigitalIdStep::PinSet);
        s.tell(DigitalIdStep::Active, false, {}, true);
        QVERIFY(note(s, "digitalIdResult").contains(u"phone used before is cancelled"_s));
        s.enter(); // the next citizen
        QCOMPARE(s.desk.step(), Step::Card);
        QCOMPARE(s.screen.window.findChild<QListWidget*>(u"digitalIdList"_s)->count(), 1);
        QCOMPARE(s.screen.failures.size(), 0);
    }

    void noFieldOfThePageTakesAPin()
    {
        DigitalScreen s;
        toCode(s);
        s.tell(DigitalIdStep::Scanned);
        for (auto* edit : s.screen.window.page(Command::GoDigitalId)->findChildren<QLineEdit*>())
            QVERIFY2(!edit->isVisible(), qPrintable(edit->objectName()));
    }

    void withoutALineThePageSaysSoWhenItIsEntered()
    {
        DigitalScreen s(ScreenLanguage::English);
        s.registry.line = false;
        s.go();
        QVERIFY(!note(s, "digitalIdLine").isEmpty());
        s.insert();
        s.enter(); // no finger is scripted: asking for one would fail the test
        QCOMPARE(s.desk.step(), Step::Card);
        QCOMPARE(s.registry.asked, QStringList());
        s.registry.setLine(true);
        s.screen.settle();
        QVERIFY(note(s, "digitalIdLine").isEmpty());
        s.enter();
        QCOMPARE(s.desk.step(), Step::Fingers);
    }

    void aNewCodeIsOneKey()
    {
        DigitalScreen s;
        toCode(s);
        s.screen.key(Qt::Key_R, Qt::ControlModifier);
        s.screen.settle();
        QCOMPARE(s.registry.codes, 2);
        s.tell(DigitalIdStep::Expired);
        QVERIFY(!note(s, "digitalIdResult").isEmpty());
        s.enter(); // and Enter, once it has run out
        QCOMPARE(s.registry.codes, 3);
    }

    void givingUpWantsAReason()
    {
        DigitalScreen s;
        toCode(s);
        s.screen.key(Qt::Key_Delete, Qt::ControlModifier);
        s.enter();
        QVERIFY(s.desk.work()->row.open());
        s.screen.type("digitalIdReason", u"ผู้ขอเปลี่ยนใจ"_s);
        s.enter();
        QCOMPARE(s.desk.work()->row.outcome, DigitalIdOutcome::Abandoned);
        QVERIFY(note(s, "digitalIdResult").contains(u"ผู้ขอเปลี่ยนใจ"_s));
    }

    void aRefusalIsSaidInWords()
    {
        DigitalScreen s(ScreenLanguage::English);
        s.go();
        s.registry.refuses = domain::FailureCode::DigitalIdCardNotLatest;
        s.insert();
        s.enter();
        QVERIFY(inView(s, "digitalIdMessage"));
        QVERIFY(text(s, "digitalIdMessageSentence").contains(u"latest"_s));
        toCode(s);
        QVERIFY(!inView(s, "digitalIdMessage"));
        s.tell(DigitalIdStep::Refused, false, u"rootedPhone"_s);
        QVERIFY(note(s, "digitalIdResult").contains(u"jailbreak"_s));
    }

    void whatIsOpenIsTakenUpByKey()
    {
        DigitalScreen s;
        toCode(s);
        s.desk.clear();
        s.screen.settle();
        auto* list = s.screen.window.findChild<QListWidget*>(u"digitalIdList"_s);
        QCOMPARE(list->count(), 1);
        list->setFocus();
        list->setCurrentRow(0);
        s.screen.key(Qt::Key_O, Qt::ControlModifier);
        s.screen.settle();
        QCOMPARE(s.desk.step(), Step::Code);
    }

    void aCardForThisPageBeginsNothingAtTheCounter()
    {
        DigitalScreen s;
        s.go();
        s.insert();
        QVERIFY(!s.screen.desk.intake());
        s.screen.cards.lying = tests::cardOf(tests::applicant());
        s.screen.window.go(Command::GoCounter); // and lies there for the counter afterwards
        s.screen.settle();
        QVERIFY(s.screen.desk.intake());
    }

    void everyLanguageAndSizeHoldsThePage()
    {
        for (const auto language : {ScreenLanguage::Thai, ScreenLanguage::English}) {
            DigitalScreen s(language);
            toCode(s);
            s.screen.window.resize(1280, 720);
            s.screen.settle();
            auto* page = s.screen.window.page(Command::GoDigitalId);
            for (auto* button : page->findChildren<QAbstractButton*>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
            }
        }
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, 1.0);
    TestDigitalIdPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_digitalidpage.moc"
