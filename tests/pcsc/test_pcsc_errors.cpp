#include "devices/pcsc/errors.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace Qt::StringLiterals;
using domain::FailureCode;

class TestPcscErrors : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void returnCodesBecomeFailures_data()
    {
        QTest::addColumn<quint32>("code");
        QTest::addColumn<int>("failure");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char* name, long code, FailureCode failure, bool passes) {
            QTest::newRow(name) << quint32(code) << int(failure) << passes;
        };
        row("no service", SCARD_E_NO_SERVICE, FailureCode::ReaderServiceAbsent, false);
        row("service stopped", SCARD_E_SERVICE_STOPPED, FailureCode::ReaderServiceAbsent, false);
        row("handle of an earlier service", SCARD_E_INVALID_HANDLE, FailureCode::ReaderServiceAbsent, false);
        row("line to the service broken", SCARD_F_COMM_ERROR, FailureCode::ReaderServiceAbsent, false);
        row("unknown reader", SCARD_E_UNKNOWN_READER, FailureCode::ReaderUnplugged, false);
        row("reader gone", SCARD_E_READER_UNAVAILABLE, FailureCode::ReaderUnplugged, false);
        row("no card", SCARD_E_NO_SMARTCARD, FailureCode::CardAbsent, false);
        row("card removed", SCARD_W_REMOVED_CARD, FailureCode::CardRemoved, true);
        row("card reset", SCARD_W_RESET_CARD, FailureCode::CardReset, true);
        row("mute", SCARD_W_UNRESPONSIVE_CARD, FailureCode::CardMute, true);
        row("no power", SCARD_W_UNPOWERED_CARD, FailureCode::CardMute, true);
        row("shared badly", SCARD_E_SHARING_VIOLATION, FailureCode::CardBusy, true);
        row("garbled", SCARD_E_NOT_TRANSACTED, FailureCode::CardCommunication, true);
        row("no memory", SCARD_E_NO_MEMORY, FailureCode::ReaderFault, false);
    }
    void returnCodesBecomeFailures()
    {
        QFETCH(quint32, code);
        QFETCH(int, failure);
        QFETCH(bool, passes);
        const auto made = devices::pcsc::failure(LONG(code), "SCardTransmit");
        QCOMPARE(int(made.value().code), failure);
        QCOMPARE(made.value().detail, u"SCardTransmit %1"_s.arg(code, 8, 16, QLatin1Char('0')));
        QCOMPARE(devices::pcsc::passes(LONG(code)), passes);
        // The library may hand the same code out sign-extended.
        QCOMPARE(int(devices::pcsc::failure(LONG(qint32(code)), "x").value().code), failure);
    }
};

QTEST_GUILESS_MAIN(TestPcscErrors)
#include "test_pcsc_errors.moc"
