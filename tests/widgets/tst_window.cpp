// The window: it stands every size, speaks one language at a time, and hides everything when it is covered.
#include "tests/support/quiettest.h"
#include "tests/support/typing.h"
#include "tests/widgets/screen.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;
using casework::Step;

class WindowTest : public tests::QuietTest
{
    Q_OBJECT

    static bool hasThai(const QString& text)
    {
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return c.unicode() >= 0x0E01 && c.unicode() <= 0x0E5B; });
    }
    /** Words in Latin letters that are no names, codes, keys or serials. */
    static QStringList englishIn(const QString& text)
    {
        static const QStringList allowed{u"Enter"_s, u"Ctrl"_s,     u"Alt"_s,      u"Esc"_s,         u"Del"_s,
                                         u"Tab"_s,   u"Shift"_s,    u"Caps"_s,     u"Lock"_s,        u"English"_s,
                                         u"Miss"_s,  u"Kingkaew"_s, u"Natnicha"_s, u"Thotsopsakun"_s};
        QStringList found;
        static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
        auto match = word.globalMatch(text);
        while (match.hasNext())
            if (const auto hit = match.next().captured(); !allowed.contains(hit))
                found << hit;
        return found;
    }
    static void collect(const QWidget& root, QStringList& texts)
    {
        for (const auto* widget : root.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts << button->text();
            texts << widget->accessibleName() << widget->toolTip();
        }
        for (const auto* action : root.findChildren<QAction*>())
            texts << action->text();
    }
    static void walk(tests::Screen& screen, const std::function<void()>& look)
    {
        look();
        screen.insertCard();
        look();
        for (const auto step : {Step::Identity, Step::Evidence, Step::FineAndFee, Step::PhotoAndPrints, Step::Approval,
                                Step::WriteAndReadBack, Step::HandOver}) {
            screen.toStep(step);
            look();
        }
        for (const auto place : {Command::GoApprovals, Command::GoStock, Command::GoReports, Command::GoSettings}) {
            screen.window.go(place);
            screen.settle();
            look();
        }
    }

  private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, 1.0); }

    void thaiHasNoEnglishLeft()
    {
        tests::Screen screen(ScreenLanguage::Thai);
        screen.show({1440, 900});
        walk(screen, [&screen] {
            QStringList texts;
            collect(screen.window, texts);
            for (const auto& text : std::as_const(texts))
                QVERIFY2(englishIn(text).isEmpty(), qPrintable(text));
        });
    }
    void theLanguageChangesWhileTheWindowIsOpen()
    {
        tests::Screen screen(ScreenLanguage::Thai);
        screen.show({1440, 900});
        screen.toStep(Step::FineAndFee);
        QVERIFY(hasThai(screen.find<QAbstractButton>("fineWaived")->text()));
        screen.choose(ScreenLanguage::English);
        for (const auto* name : {"fineAgreed", "fineRefused", "fineWaived", "counterGoOn", "counterBack"}) {
            const auto* button = screen.find<QAbstractButton>(name);
            QVERIFY2(!hasThai(button->text()), qPrintable(button->text()));
        }
        QVERIFY(!hasThai(screen.find<QLabel>("counterTitle")->text()));
        QVERIFY(!hasThai(screen.find<QLabel>("counterStepTitle")->text()));
        screen.choose(ScreenLanguage::Thai);
        QVERIFY(hasThai(screen.find<QLabel>("counterTitle")->text()));
    }

    void everyPageFitsItsWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("language");
        for (const auto size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
            for (const double scale : {1.0, 1.5, 2.0})
                for (const auto language : {ScreenLanguage::Thai, ScreenLanguage::English})
                    QTest::addRow("%dx%d at %d %% in %s", size.width(), size.height(), int(scale * 100),
                                  language == ScreenLanguage::Thai ? "Thai" : "English")
                        << size << scale << int(language);
    }
    void everyPageFitsItsWindow()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(int, language);
        applyTheme(*qApp, scale);
        tests::Screen screen{ScreenLanguage(language)};
        screen.show(size);
        walk(screen, [&] {
            QCOMPARE(screen.window.size(), size);
            const auto least = screen.window.minimumSizeHint();
            QVERIFY2(least.width() <= size.width() && least.height() <= size.height(),
                     qPrintable(u"wants %1 x %2"_s.arg(least.width()).arg(least.height())));
            // What lies on a scrolled sheet is never wider than the sheet's view.
            for (const auto* scroll : screen.window.findChildren<QScrollArea*>())
                if (scroll->isVisible() && scroll->widget())
                    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                             qPrintable(u"%1: %2 of %3"_s.arg(scroll->objectName())
                                            .arg(scroll->widget()->width())
                                            .arg(scroll->viewport()->width())));
            // Nothing that wraps its words is lower than they are.
            for (const auto* widget : screen.window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->layout() || !widget->hasHeightForWidth())
                    continue;
                const int wanted = widget->heightForWidth(widget->width());
                QVERIFY2(widget->height() >= wanted - 1,
                         qPrintable(u"%1 (%2): %3 of %4 px"_s.arg(widget->objectName(), widget->accessibleName())
                                        .arg(widget->height())
                                        .arg(wanted)));
            }
        });
    }

    void functionKeysGoToThePlaces()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        for (const auto& [key, place] :
             {std::pair(Qt::Key_F5, Command::GoStock), std::pair(Qt::Key_F6, Command::GoApprovals),
              std::pair(Qt::Key_F7, Command::GoReports), std::pair(Qt::Key_F8, Command::GoSettings),
              std::pair(Qt::Key_F1, Command::GoCounter)}) {
            screen.key(key);
            QCOMPARE(int(screen.window.place()), int(place));
            QVERIFY(screen.window.page(place)->isVisible());
        }
    }
    void aCoveredWindowShowsNothingAndGoesNowhere()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.insertCard();
        auto* cover = new SignInPage;
        cover->setLockedBy(u"สมใจ ฝึกหัด"_s, u"somjai"_s);
        screen.window.setCover(cover);
        screen.settle();
        QVERIFY(!screen.find("personNumber")->isVisible());
        screen.key(Qt::Key_F8);
        QVERIFY(cover->isVisible());
        QVERIFY(!screen.window.page(Command::GoSettings));
        screen.window.setCover(nullptr);
        screen.settle();
        QVERIFY(screen.find("personNumber")->isVisible());
    }
    void signingInIsTyped()
    {
        tests::Screen screen(ScreenLanguage::Thai, false);
        auto* page = new SignInPage;
        screen.window.setCover(page);
        screen.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&screen.window));
        QSignalSpy submitted(page, &SignInPage::submitted);
        screen.key(Qt::Key_Return);
        QCOMPARE(submitted.count(), 0); // both fields are wanted
        screen.type("signInLogin", u"somjai"_s);
        screen.type("signInPassword", u"right"_s);
        screen.key(Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().value(1).toString(), u"right"_s);
    }
    void capsLockIsNoticed()
    {
        SignInPage page;
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* password = page.findChild<QWidget*>(u"signInPassword"_s);
        auto* hint = page.findChild<QWidget*>(u"signInCapsLock"_s);
        password->setFocus();
        QTest::sendKeyEvent(QTest::Press, password, Qt::Key_A, u"A"_s, Qt::NoModifier);
        QVERIFY(hint->isVisible());
        QTest::sendKeyEvent(QTest::Press, password, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
        QVERIFY(!hint->isVisible());
    }
    void helpListsTheKeysAndGivesTheFocusBack()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.key(Qt::Key_F12);
        QVERIFY(screen.find("helpPanel")->isVisible());
        screen.key(Qt::Key_Escape);
        QVERIFY(!screen.find("helpPanel")->isVisible());
        QVERIFY(screen.find("startCitizenId")->hasFocus());
    }
    void settingsActAtOnceAndAreKept()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.key(Qt::Key_F8);
        auto* page = qobject_cast<SettingsPage*>(screen.window.page(Command::GoSettings));
        QSignalSpy scale(page, &SettingsPage::textScaleChosen);
        QSignalSpy language(page, &SettingsPage::languageChosen);
        screen.find<QAbstractButton>("settingsScaleLarger")->click();
        QCOMPARE(scale.count(), 1);
        QCOMPARE(screen.settings.textScale(), 1.1);
        screen.find<QAbstractButton>("settingsEnglish")->click();
        QCOMPARE(language.count(), 1);
        QCOMPARE(int(screen.settings.language()), int(ScreenLanguage::English));
        screen.find<QAbstractButton>("settingsThaiDigits")->click();
        QVERIFY(screen.settings.thaiDigits());
    }
    void theReaderOfTheCitizensCardIsChosenAmongThoseThatAreThere()
    {
        using Holds = ReaderRow::Holds;
        tests::Screen screen;
        screen.show({1440, 900});
        screen.key(Qt::Key_F8);
        auto* page = qobject_cast<SettingsPage*>(screen.window.page(Command::GoSettings));
        const QList<ReaderRow> readers{{.name = u"Reader A"_s, .holds = Holds::ThaiCard},
                                       {.name = u"Reader B"_s, .holds = Holds::Nothing},
                                       {.name = u"Encoder"_s, .holds = Holds::Nothing, .writesCards = true}};
        page->setReaders(readers, {});
        QVERIFY(screen.find<QAbstractButton>("settingsReaderAny")->isChecked());
        QVERIFY(screen.find<QAbstractButton>("settingsReader0")->text().startsWith(u"Reader A"));
        QVERIFY(screen.find<QLabel>("settingsReaderNote")->text().contains(u"Encoder"));
        QSignalSpy chosen(page, &SettingsPage::readerChosen);
        screen.find<QAbstractButton>("settingsReader1")->click();
        QCOMPARE(chosen.takeFirst().front().toString(), u"Reader B"_s);
        QVERIFY(!screen.find<QAbstractButton>("settingsReaderAny")->isChecked());
        page->setReaders({readers[0]}, u"Reader B"_s); // unplugged: it stays to be seen, and the choice stands
        QVERIFY(screen.find<QAbstractButton>("settingsReader1")->isChecked());
        QVERIFY(screen.find<QAbstractButton>("settingsReader1")->text().startsWith(u"Reader B"));
        screen.find<QAbstractButton>("settingsReaderAny")->click();
        QCOMPARE(chosen.takeFirst().front().toString(), QString());
    }
    void blankCardsAreReceivedByTheKeyboard()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.key(Qt::Key_F5);
        screen.key(Qt::Key_Return);
        QVERIFY(screen.find<QLabel>("stockFirstSerialError")->isVisible());
        screen.type("stockFirstSerial", u"tb00000100"_s);
        screen.type("stockCount", u"๔๐"_s);
        screen.key(Qt::Key_Return); // nobody takes cards in alone
        QVERIFY(screen.find<QLabel>("stockLoginError")->isVisible());
        screen.type("stockLogin", u"pranee"_s);
        screen.type("stockPassword", u"right"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(screen.store.kinds.contains(u"stockReceived"_s));
        QVERIFY(screen.find("stockSectionDone")->isVisible());
    }
    void theDayReportIsMadeByTheKeyboard()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.key(Qt::Key_F7);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.documents.count, 1);
        QVERIFY(screen.find("reportDone")->isVisible());
    }
    void theWindowRemembersItsPlace()
    {
        tests::Screen screen;
        screen.show({1300, 800});
        screen.window.close();
        QVERIFY(!screen.settings.geometry().isEmpty());
    }
    void everyInputOfAPageHasANameAndAnAccessibleOne()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        walk(screen, [&screen] {
            for (const auto* widget : screen.window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                    widget->objectName().startsWith(u"qt_"))
                    continue;
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
            }
        });
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, 1.0);
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
