#include "devices/pcsc/backend.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace std::chrono_literals;
using domain::FailureCode;

class TestPcscAbsent : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void everyCallSaysThatTheServiceIsAbsent()
    {
        devices::pcsc::Backend backend;
        const auto readers = backend.readers();
        QVERIFY(!readers);
        QCOMPARE(readers.error().code, FailureCode::ReaderServiceAbsent);
        const auto changed = backend.waitForChange({}, 10s);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, FailureCode::ReaderServiceAbsent);
        const auto session = backend.open(QStringLiteral("Any Reader"));
        QVERIFY(!session);
        QCOMPARE(session.error().code, FailureCode::ReaderServiceAbsent);
        backend.cancelWait();
    }
};

QTEST_GUILESS_MAIN(TestPcscAbsent)
#include "test_pcsc_absent.moc"
