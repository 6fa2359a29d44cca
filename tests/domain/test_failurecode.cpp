#include "app/domain/failurecode.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;

class TestFailureCode : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aCodeIsPrintedWithPrefixAndFourDigits()
    {
        QCOMPARE(failureCodeText(FailureCode::CitizenIdLength), QStringLiteral("TB-1001"));
        QCOMPARE(failureCodeText(FailureCode::SettingInvalid), QStringLiteral("TB-9003"));
    }
};

QTEST_APPLESS_MAIN(TestFailureCode)
#include "test_failurecode.moc"
