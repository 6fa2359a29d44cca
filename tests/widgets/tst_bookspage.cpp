// F5 by the keyboard alone: the day, a void receipt, cards returned, and a slip at the counter when no card is left.
#include "tests/support/quiettest.h"
#include "tests/widgets/screen.h"

#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;
using casework::FineOrderState;
using casework::Step;
using domain::Baht;

class BooksPageTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theDayIsOpenedAndClosed();
    void aBreakAsksForAnExplanationAndASecondPerson();
    void aForgottenDayIsWhatShowsFirst();
    void aReceiptIsVoidedByTwoPeopleWithTwoEnters();
    void refusedFinesAreForwarded();
    void citizensToCallShowWhenCardsAreThere();
    void withoutABlankCardTheCounterGivesASlip();
    void theUsualFineIsTypedAlreadyAndADepartureAsksWhy();
};

namespace
{

bool shows(tests::Screen& screen, const char* name)
{
    auto* widget = screen.window.findChild<QWidget*>(QString::fromLatin1(name));
    return widget && widget->isVisible();
}

QString blue(tests::Screen& screen)
{
    return screen.find<QAbstractButton>("booksGoOn")->text();
}

void count(tests::Screen& screen)
{
    screen.type("dayPiece500", u"1"_s);
    screen.type("dayPiece100", u"1"_s);
    screen.type("dayPiece20", u"๑"_s); // Thai digits count too
    screen.type("dayCards", u"19"_s);
    screen.type("dayReceipts", u"1"_s);
    screen.type("daySlips", u"0"_s);
}

} // namespace

void BooksPageTest::theDayIsOpenedAndClosed()
{
    tests::Screen screen;
    screen.store.book.today = screen.clock.now().date();
    screen.show({1280, 720});
    screen.key(Qt::Key_F5);
    screen.key(Qt::Key_4, Qt::AltModifier);
    QVERIFY(shows(screen, "dayOpening") && !shows(screen, "dayPiece500"));
    screen.key(Qt::Key_Return);
    QVERIFY(shows(screen, "dayOpeningError"));
    screen.type("dayOpening", u"500"_s);
    screen.store.book.openDay = screen.store.book.today;
    screen.store.book.expected = {Baht::ofBaht(620), 19, 1, 0};
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.store.kinds.last(), u"dayOpened"_s);
    QVERIFY(shows(screen, "dayPiece500") && !shows(screen, "dayOpening"));
    count(screen);
    QVERIFY(!shows(screen, "dayExplanation") && !shows(screen, "dayLogin"));
    screen.key(Qt::Key_Return); // says what will happen
    QVERIFY(shows(screen, "daySectionConfirm"));
    QVERIFY(!screen.store.kinds.contains(u"dayClosed"_s));
    screen.key(Qt::Key_Return);
    QVERIFY(screen.store.kinds.contains(u"dayClosed"_s));
    QVERIFY(shows(screen, "daySectionDone"));
    QCOMPARE(screen.documents.count, 1); // the day report
}

void BooksPageTest::aBreakAsksForAnExplanationAndASecondPerson()
{
    tests::Screen screen;
    screen.store.book.openDay = screen.store.book.today = screen.clock.now().date();
    screen.store.book.expected = {Baht::ofBaht(640), 19, 1, 0};
    screen.show({1280, 720});
    screen.key(Qt::Key_F5);
    screen.key(Qt::Key_4, Qt::AltModifier);
    count(screen); // twenty baht short
    QVERIFY(shows(screen, "dayExplanation") && shows(screen, "dayLogin"));
    screen.key(Qt::Key_Return);
    QVERIFY(shows(screen, "dayExplanationError"));
    screen.type("dayExplanation", u"ทอนเงินเกิน"_s);
    screen.type("dayLogin", u"pranee"_s);
    screen.type("dayPassword", u"right"_s);
    screen.key(Qt::Key_Return);
    screen.key(Qt::Key_Return);
    QVERIFY(screen.store.kinds.contains(u"dayClosed"_s));
}

void BooksPageTest::aForgottenDayIsWhatShowsFirst()
{
    tests::Screen screen;
    screen.store.book.today = screen.clock.now().date();
    screen.store.book.begun = true;
    screen.store.book.openDay = screen.store.book.today.addDays(-1);
    screen.show({1280, 720});
    screen.key(Qt::Key_F5);
    QVERIFY(shows(screen, "dayPiece500")); // led to the close of yesterday
}

void BooksPageTest::aReceiptIsVoidedByTwoPeopleWithTwoEnters()
{
    tests::Screen screen;
    screen.show({1280, 720});
    screen.toStep(Step::PhotoAndPrints);
    const auto& c = *screen.desk.currentCase();
    screen.store.receipts = {{.number = c.payment->receiptNumber,
                              .caseId = c.id,
                              .caseNumber = c.intake.number,
                              .payer = c.intake.applicant.nameTh.full(),
                              .fine = c.payment->fine,
                              .fee = c.payment->fee,
                              .at = screen.clock.now(),
                              .officer = u"สมใจ"_s}};
    screen.key(Qt::Key_F5);
    screen.key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(screen.find<QListWidget>("receiptList")->count(), 1);
    screen.type("cashReason", u"พิมพ์ผิด"_s);
    screen.key(Qt::Key_Return);
    QVERIFY(shows(screen, "cashLoginError"));
    screen.type("cashLogin", u"pranee"_s);
    screen.type("cashPassword", u"right"_s);
    screen.key(Qt::Key_Return);
    QVERIFY(shows(screen, "cashSectionConfirm"));
    QVERIFY(!screen.store.kinds.contains(u"receiptVoided"_s));
    screen.type("cashReason", u"พิมพ์ผิดคน"_s); // something changed: asked again
    screen.key(Qt::Key_Return);
    QVERIFY(!screen.store.kinds.contains(u"receiptVoided"_s));
    const int papers = screen.documents.count;
    screen.key(Qt::Key_Return);
    QVERIFY(screen.store.kinds.contains(u"receiptVoided"_s));
    QCOMPARE(screen.documents.count, papers + 1); // the receipt again, marked void
    QVERIFY(shows(screen, "cashSectionDone"));
    QVERIFY(screen.find<QLineEdit>("cashPassword")->text().isEmpty());
}

void BooksPageTest::refusedFinesAreForwarded()
{
    tests::Screen screen;
    screen.store.orders = {{.number = u"1301-69-F000001"_s,
                            .caseId = QUuid::createUuid(),
                            .caseNumber = u"1301-69-000001"_s,
                            .name = u"นายทดสอบ"_s,
                            .state = FineOrderState::Refused,
                            .amount = Baht::ofBaht(100),
                            .most = Baht::ofBaht(200),
                            .daysLate = 12,
                            .day = screen.clock.now().date(),
                            .caseOver = true}};
    screen.show({1280, 720});
    screen.key(Qt::Key_F5);
    screen.key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(blue(screen).contains(u'1'));
    screen.key(Qt::Key_Return);
    QVERIFY(shows(screen, "fineAddresseeError"));
    screen.type("fineAddressee", u"สภ.ฝึกหัด"_s);
    screen.key(Qt::Key_Return);
    screen.key(Qt::Key_Return);
    QVERIFY(screen.store.kinds.contains(u"finesForwarded"_s));
    QCOMPARE(screen.documents.count, 1);
}

void BooksPageTest::citizensToCallShowWhenCardsAreThere()
{
    tests::Screen screen;
    screen.show({1280, 720});
    screen.store.onHand = 0;
    screen.toStep(Step::Approval);
    screen.desk.refresh();
    screen.settle();
    screen.desk.giveSlip(u"0812345678"_s);
    screen.settle();
    const auto& c = *screen.desk.currentCase();
    screen.store.waiting = {{.caseId = c.id,
                             .caseNumber = c.intake.number,
                             .name = c.intake.applicant.nameTh.full(),
                             .phone = c.slip->phone,
                             .since = screen.clock.now(),
                             .step = Step::WriteAndReadBack}};
    screen.store.onHand = 5;
    screen.key(Qt::Key_F10); // set aside
    screen.key(Qt::Key_F5);
    auto* list = screen.find<QListWidget>("callBackList");
    QCOMPARE(list->count(), 1);
    list->setCurrentRow(0);
    screen.settle();
    screen.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(screen.store.kinds.contains(u"citizenCalled"_s));
}

void BooksPageTest::withoutABlankCardTheCounterGivesASlip()
{
    tests::Screen screen;
    screen.show({1280, 720});
    screen.store.onHand = 0;
    screen.toStep(Step::Approval);
    screen.desk.refresh();
    screen.settle();
    QVERIFY(shows(screen, "approvalSlipPhone"));
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shows(screen, "approvalSlipPhoneError"));
    screen.type("approvalSlipPhone", u"12"_s);
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.failures.last().code, domain::FailureCode::PhoneFormat);
    screen.type("approvalSlipPhone", u"081-234-5678"_s);
    const int papers = screen.documents.count;
    screen.key(Qt::Key_Return);
    QVERIFY(screen.store.kinds.contains(u"slipGiven"_s));
    QCOMPARE(screen.documents.count, papers + 1);
    QVERIFY(!shows(screen, "approvalSlipPhone") && shows(screen, "approvalSlipNote"));
}

void BooksPageTest::theUsualFineIsTypedAlreadyAndADepartureAsksWhy()
{
    domain::OfficeTable table;
    table.usualFines = domain::UsualFines({{Baht::ofBaht(200), {{1, Baht::ofBaht(20)}}}});
    tests::Screen screen(ScreenLanguage::Thai, true, table);
    screen.show({1280, 720});
    screen.toStep(Step::FineAndFee);
    QCOMPARE(screen.find<QLineEdit>("fineAmount")->text(), u"20"_s);
    QVERIFY(!shows(screen, "fineReason"));
    screen.type("fineAmount", u"100"_s);
    QVERIFY(shows(screen, "fineReason"));
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, 1.0);
    BooksPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bookspage.moc"
