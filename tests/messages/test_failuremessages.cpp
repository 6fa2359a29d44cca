#include "app/messages/failuremessages.h"
#include "tests/messages/bothbooks.h"
#include "tests/support/quiettest.h"

#include <QRegularExpression>

using namespace tabian::messages;
using namespace tabian::tests;
using tabian::domain::Failure;
using tabian::domain::FailureCode;
using namespace Qt::StringLiterals;

class TestFailureMessages : public QuietTest
{
    Q_OBJECT
    BothBooks m_books;

  private Q_SLOTS:
    void everyCodeSaysWhatHappenedWhyAndWhatToDo_data()
    {
        QTest::addColumn<int>("number");
        for (const FailureCode code : allFailureCodes())
            QTest::addRow("%s", qPrintable(tabian::domain::failureCodeText(code))) << int(code);
    }
    void everyCodeSaysWhatHappenedWhyAndWhatToDo()
    {
        QFETCH(int, number);
        const Failure failure{FailureCode(number), {}};
        const FailureMessage thai = explain(failure, m_books.thai);
        const FailureMessage english = explain(failure, m_books.english);
        QVERIFY2(areWords(thai.sentence, english.sentence), qPrintable(thai.sentence + english.sentence));
        QVERIFY2(areWords(thai.cause, english.cause), qPrintable(thai.cause + english.cause));
        QVERIFY2(areWords(thai.remedy, english.remedy), qPrintable(thai.remedy + english.remedy));
    }

    void theListOfCodesIsComplete()
    {
        const std::vector<FailureCode> codes = allFailureCodes();
        QVERIFY(codes.size() > 100);
        QCOMPARE(codes.front(), FailureCode::CitizenIdLength);
    }

    void noTwoCodesSayTheSame()
    {
        QSet<QString> sentences;
        for (const FailureCode code : allFailureCodes())
            sentences.insert(explain({code, {}}, m_books.thai).sentence);
        QCOMPARE(sentences.size(), qsizetype(allFailureCodes().size()));
    }

    void theDetailStandsBehindTheCause()
    {
        const FailureMessage message = explain({FailureCode::ScheduleSyntax, u"line 6: x"_s}, m_books.english);
        QVERIFY2(message.cause.endsWith(u" (line 6: x)"), qPrintable(message.cause));
        QVERIFY(!message.sentence.contains(u"line 6"));
    }

    void aRefusalOfTheRegistryIsSaidInItsOwnWords()
    {
        const FailureMessage own = explain({FailureCode::EnrolmentCode, {}}, m_books.thai);
        const FailureMessage said = explain({FailureCode::RegistryRefused, u"TB-7012"_s}, m_books.thai);
        QCOMPARE(said.code, u"TB-7012"_s);
        QCOMPARE(said.sentence, own.sentence);
        QCOMPARE(said.cause, own.cause);
        QCOMPARE(said.remedy, own.remedy);
        for (const auto& strange : {u"TB-9876"_s, u"TB-7103"_s, u"TB-"_s, u"TB-99999999"_s, u"7012"_s, QString()}) {
            const FailureMessage plain = explain({FailureCode::RegistryRefused, strange}, m_books.thai);
            QCOMPARE(plain.code, u"TB-7103"_s);
            QVERIFY(strange.isEmpty() || plain.cause.endsWith(u" (%1)"_s.arg(strange)));
        }
    }

    void aWrongCheckDigitIsSaidInTheWordsOfTheCounter()
    {
        const Failure failure{FailureCode::CitizenIdCheckDigit, {}};
        QCOMPARE(explain(failure, m_books.thai).sentence, u"เลขประจำตัวประชาชนไม่ถูกต้อง"_s);
        QCOMPARE(explain(failure, m_books.english).sentence, u"The citizen number is not a possible one."_s);
    }
};

QTEST_APPLESS_MAIN(TestFailureMessages)
#include "test_failuremessages.moc"
