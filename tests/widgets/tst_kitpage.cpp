// The field kit by its keys: a list chosen, people fetched, packed with one question, worked from, counted and brought back.
#include "tests/support/quiettest.h"
#include "tests/widgets/kitpictures.h"
#include "tests/widgets/screen.h"

#include "widgets/pages/kitpage.h"
#include "widgets/status/chip.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::tests;
using namespace tabian::widgets;
using casework::KitStand;

class KitPageTest : public QuietTest
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString text(Screen& screen, const char* name)
    {
        const auto* label = screen.find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    static QString note(Screen& screen, const char* name)
    {
        const auto* strip = screen.find<Note>(name);
        return strip && strip->isVisible() ? strip->text() : QString();
    }
    /** In the place of what stands there. */
    static void retype(Screen& screen, const char* name, const QString& words)
    {
        screen.find<QLineEdit>(name)->clear();
        screen.type(name, words);
    }
    static void toKit(Screen& screen)
    {
        prepareKit(screen);
        screen.show({1440, 900});
        screen.key(Qt::Key_F11, Qt::ShiftModifier);
        for (int tab = 0; tab < 3; ++tab)
            screen.key(Qt::Key_Tab, Qt::ControlModifier);
    }
    QString written(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(u"village 4.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the list cannot be written");
        return path;
    }
    void chooseList(Screen& screen, const QByteArray& bytes = villageList())
    {
        screen.find<KitPage>("kitPage")->chooseFile(written(bytes));
        screen.settle();
    }
    void packed(Screen& screen)
    {
        toKit(screen);
        chooseList(screen);
        screen.key(Qt::Key_Return); // fetch
        screen.settle();
        screen.key(Qt::Key_Return); // asked
        screen.key(Qt::Key_Return);
        screen.settle();
    }
    static void heard(Screen& screen, int waiting)
    {
        auto state = screen.line.state();
        state.facts.waiting.entries = waiting;
        screen.line.say(state);
        screen.settle();
    }

  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, 1.0); }

    void withoutAKitItIsSaidWhatOneIs()
    {
        Screen screen(ScreenLanguage::English);
        toKit(screen);
        QVERIFY(screen.find<Page>("kitPage")->isVisible());
        QCOMPARE(text(screen, "kitTitle"), u"No field kit is out"_s);
        QVERIFY(text(screen, "kitAbout").contains(u"without a line"_s));
        QVERIFY(!screen.find("kitPeople")->isVisible());
        QVERIFY(!screen.find("kitGoOn")->isVisible());
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.store.kit.isOut());
    }

    void theKeyAsksForAFile()
    {
        Screen screen(ScreenLanguage::English);
        toKit(screen);
        const QString path = written(villageList());
        screen.key(Qt::Key_O, Qt::ControlModifier);
        auto* chooser = screen.window.findChild<QFileDialog*>(u"kitFileDialog"_s);
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        screen.settle();
        QCOMPARE(screen.store.kit.persons.size(), 6u);
        QVERIFY(note(screen, "kitDone").contains(u"People in the list: 6"_s));
        QVERIFY(note(screen, "kitDone").contains(u"named twice: 1"_s));
        QVERIFY(note(screen, "kitDone").contains(u"line 9: the check digit is wrong"_s));
        QCOMPARE(screen.find<QLineEdit>("kitLabel")->text(), u"village 4"_s);
    }

    void aFileThatIsNoListIsRefused()
    {
        Screen screen(ScreenLanguage::English);
        toKit(screen);
        chooseList(screen, QByteArray("PK\x03\x04\0\0", 6));
        QVERIFY(note(screen, "kitDone").contains(u"CSV"_s));
        chooseList(screen, "nobody\n");
        QVERIFY(note(screen, "kitDone").contains(u"no citizen number"_s));
        screen.find<KitPage>("kitPage")->chooseFile(m_folder.filePath(u"none"_s));
        QVERIFY(note(screen, "kitDone").contains(u"cannot be opened"_s));
        QVERIFY(screen.store.kit.persons.empty());
    }

    void aDaysPeopleAreChosen()
    {
        Screen screen(ScreenLanguage::English);
        const QDate day = screen.clock.now().date().addDays(1);
        screen.store.booked = {{.id = QUuid::createUuid(),
                                .stage = domain::AppointmentStage::Booked,
                                .day = day,
                                .minute = 540,
                                .service = u"registration"_s,
                                .citizenId = trainingId(12).digits(),
                                .name = {},
                                .since = {},
                                .officerName = {}}};
        toKit(screen);
        screen.key(Qt::Key_D, Qt::ControlModifier); // today
        screen.settle();
        QVERIFY(note(screen, "kitDone").contains(u"Nobody has an appointment"_s));
        screen.find<QComboBox>("kitDay")->setCurrentIndex(1);
        screen.key(Qt::Key_D, Qt::ControlModifier);
        screen.settle();
        QCOMPARE(screen.store.kit.persons.size(), 1u);
        QVERIFY(screen.find<QLineEdit>("kitLabel")->text().contains(QString::number(day.day())));
    }

    void peopleAreFetchedAndThoseMissedAreToldMasked()
    {
        Screen screen(ScreenLanguage::English);
        toKit(screen);
        chooseList(screen);
        QVERIFY(text(screen, "kitCount").contains(u"to be fetched 6"_s));
        QCOMPARE(screen.find<Chip>("kitSign0")->sign(), Sign::Refused);
        screen.key(Qt::Key_Return);
        screen.settle();
        QCOMPARE(text(screen, "kitAsked"), u"Fetched anew from the registry: 5 of 6"_s);
        QVERIFY(text(screen, "kitMissed").startsWith(trainingId(14).masked() + u" ‧ TB-7020"_s));
        QVERIFY(!text(screen, "kitMissed").contains(trainingId(14).digits()));
        QCOMPARE(text(screen, "kitCheck0"), u"5 of 6 are here"_s);
        QCOMPARE(text(screen, "kitCheck1"), u"4 of 5 with both fingers"_s);
        QCOMPARE(screen.find<Chip>("kitSign0")->sign(), Sign::Look);
        QCOMPARE(screen.find<Chip>("kitSign5")->sign(), Sign::Done);
        auto fetch = screen.line.fetch;
        QStringList asked;
        screen.line.fetch = [&](const QString& id) {
            asked << id;
            return fetch(id);
        };
        screen.key(Qt::Key_R, Qt::ControlModifier); // again for him
        screen.settle();
        QCOMPARE(asked, QStringList{trainingId(14).digits()});
    }

    void enterAsksOnceAndPacks()
    {
        Screen screen(ScreenLanguage::English);
        toKit(screen);
        chooseList(screen);
        screen.key(Qt::Key_Return);
        screen.settle();
        retype(screen, "kitCards", u"20"_s);
        screen.key(Qt::Key_Return);
        QCOMPARE(note(screen, "kitConfirm"),
                 u"5 people, 20 cards and 100 receipt numbers go along. Press Enter once more."_s);
        retype(screen, "kitCards", u"30"_s); // the question is of something else now
        QVERIFY(note(screen, "kitConfirm").isEmpty());
        QVERIFY(!screen.store.kit.isOut());
        screen.key(Qt::Key_Return);
        screen.key(Qt::Key_Return);
        screen.settle();
        QVERIFY(screen.store.kit.isOut());
        QCOMPARE(screen.store.kit.kit->cards, 30);
        QCOMPARE(screen.store.kit.kit->label, u"village 4"_s);
        QCOMPARE(text(screen, "kitTitle"), u"village 4"_s);
    }

    void moreThanThereIsStaysHere()
    {
        Screen screen(ScreenLanguage::English);
        toKit(screen);
        chooseList(screen);
        screen.key(Qt::Key_Return);
        screen.settle();
        for (const QString& typed : {u"41"_s, u"-1"_s, u"many"_s}) {
            retype(screen, "kitCards", typed);
            screen.key(Qt::Key_Return);
            QVERIFY2(text(screen, "kitCardsError").contains(u"from 0 to 40"_s), qPrintable(typed));
        }
        retype(screen, "kitCards", {});
        screen.key(Qt::Key_Return);
        QVERIFY(!text(screen, "kitCardsError").isEmpty());
        retype(screen, "kitCards", u"40"_s);
        retype(screen, "kitLabel", u"  "_s);
        screen.key(Qt::Key_Return);
        QVERIFY(!text(screen, "kitLabelError").isEmpty());
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.store.kit.isOut());
    }

    void nothingGoesOutUnsent()
    {
        Screen screen(ScreenLanguage::English);
        toKit(screen);
        chooseList(screen);
        screen.key(Qt::Key_Return);
        screen.settle();
        heard(screen, 3);
        QCOMPARE(text(screen, "kitCheck5"), u"entries without a receipt: 3"_s);
        QCOMPARE(screen.find<Chip>("kitSign5")->sign(), Sign::Refused);
        screen.key(Qt::Key_Return);
        QVERIFY(note(screen, "kitConfirm").contains(u"cannot go out"_s));
        screen.key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(screen.line.tries, 1);
    }

    void escapeGivesTheListUpAfterAQuestion()
    {
        Screen screen(ScreenLanguage::English);
        toKit(screen);
        chooseList(screen);
        screen.key(Qt::Key_Escape);
        QVERIFY(note(screen, "kitDone").contains(u"once more"_s));
        QCOMPARE(screen.store.kit.persons.size(), 6u);
        screen.key(Qt::Key_Escape);
        screen.settle();
        QVERIFY(screen.store.kit.persons.empty());
        QCOMPARE(text(screen, "kitTitle"), u"No field kit is out"_s);
    }

    void theKitThatIsOutIsSearchedAndWorkedFrom()
    {
        Screen screen(ScreenLanguage::English);
        packed(screen);
        screen.store.kit.persons[0].stand = KitStand::Served;
        screen.store.kit.persons[1].stand = KitStand::Open;
        screen.store.kit.kit->cardsDue = 39;
        screen.key(Qt::Key_U, Qt::ControlModifier);
        screen.settle();
        QCOMPARE(text(screen, "kitServed"), u"1 of 6"_s);
        QCOMPARE(text(screen, "kitCardsLeft"), u"39 of 40"_s);
        QCOMPARE(text(screen, "kitReceiptsLeft"), u"100 of 100"_s);
        QCOMPARE(text(screen, "kitCount"), u"served 1 ‧ case open 1 ‧ not come yet 4"_s);
        auto* people = screen.find<QListWidget>("kitPeople");
        QCOMPARE(people->count(), 6);
        for (int row = 0; row < people->count(); ++row)
            QVERIFY(!people->item(row)->text().contains(trainingId(11 + row).digits()));
        screen.key(Qt::Key_F, Qt::ControlModifier);
        retype(screen, "kitSearch", trainingId(13).digits().right(5));
        QCOMPARE(people->count(), 1);
        QStringList wanted;
        connect(screen.find<KitPage>("kitPage"), &KitPage::personWanted, this,
                [&wanted](const domain::CitizenId& id) { wanted << id.digits(); });
        screen.key(Qt::Key_Return);
        QCOMPARE(wanted, QStringList{trainingId(13).digits()});
        retype(screen, "kitSearch", u"xyz"_s);
        QCOMPARE(people->count(), 0);
        QVERIFY(screen.find("kitNobody")->isVisible());
        screen.key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void itComesBackCounted()
    {
        Screen screen(ScreenLanguage::English);
        packed(screen);
        screen.store.kit.kit->cardsDue = 37;
        screen.key(Qt::Key_U, Qt::ControlModifier);
        screen.settle();
        heard(screen, 12);
        screen.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(text(screen, "kitDue"), u"By the books there are 37 blank cards"_s);
        QVERIFY(note(screen, "kitWaits").contains(u"receipt: 12"_s));
        QVERIFY(screen.find<QLineEdit>("kitCounted")->text().isEmpty()); // nobody counts what is filled in already
        screen.type("kitCounted", u"36"_s);
        QCOMPARE(text(screen, "kitDifference"), u"1 missing: say why"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(!text(screen, "kitNoteError").isEmpty());
        screen.find<QPlainTextEdit>("kitNote")->setPlainText(u"wet"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(note(screen, "kitConfirm").contains(u"Send the entries first"_s));
        screen.key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(screen.line.tries, 1);
        heard(screen, 0);
        screen.key(Qt::Key_Return);
        QVERIFY(note(screen, "kitConfirm").contains(u"36 cards came back"_s));
        QVERIFY(screen.store.kit.isOut());
        screen.key(Qt::Key_Return);
        screen.settle();
        QVERIFY(!screen.store.kit.isOut());
        QCOMPARE(screen.store.kit.kit->cardsBack, 36);
        QCOMPARE(screen.store.kit.kit->note, u"wet"_s);
        QVERIFY(note(screen, "kitDone").contains(u"erased: 6"_s));
        QVERIFY(text(screen, "kitAbout").contains(u"village 4"_s));
    }

    void escapeLeavesTheCounting()
    {
        Screen screen(ScreenLanguage::English);
        packed(screen);
        screen.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(screen.find("kitCounted")->isVisible());
        screen.key(Qt::Key_Escape);
        QVERIFY(!screen.find("kitCounted")->isVisible());
        QVERIFY(screen.store.kit.isOut());
    }

    void whatWasNotAcceptedIsAWayAway()
    {
        Screen screen(ScreenLanguage::English);
        packed(screen);
        auto state = screen.line.state();
        state.facts.rejected.resize(2);
        state.facts.conflicts = 1;
        screen.line.say(state);
        screen.key(Qt::Key_B, Qt::ControlModifier);
        screen.settle();
        screen.find<QAbstractButton>("kitAnswers")->click();
        screen.settle();
        QVERIFY(screen.find<Page>("answersPage")->isVisible());
    }

    void whoIsNoSupervisorWorksFromItOnly()
    {
        Screen screen(ScreenLanguage::English);
        screen.store.people[0].roles = casework::Role::Officer;
        screen.changeTo(u"somjai"_s);
        toKit(screen);
        QVERIFY(text(screen, "kitAbout").contains(u"A supervisor packs it"_s));
        QVERIFY(!screen.find("kitChoose")->isVisible());
        screen.key(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(!screen.window.findChild<QFileDialog*>(u"kitFileDialog"_s));
    }

    void itStandsASmallWindowAtTwiceTheSize()
    {
        applyTheme(*qApp, 2.0);
        Screen screen(ScreenLanguage::Thai);
        packed(screen);
        screen.window.resize(1280, 720);
        screen.settle();
        QCOMPARE(screen.window.size(), QSize(1280, 720));
        QVERIFY(screen.find("kitGoOn")->isVisible());
        QVERIFY(!screen.find("kitSearch")->isVisible());
        screen.key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(screen.find("kitSearch")->isVisible());
        applyTheme(*qApp, 1.0);
    }
};

QTEST_MAIN(KitPageTest)
#include "tst_kitpage.moc"
