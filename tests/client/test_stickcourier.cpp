// Entries onto a memory stick from the running counter, and the registry's receipt back from one.
#include "app/shell/stickcourier.h"
#include "registry/client/seatfile.h"
#include "registry/protocol/carried.h"
#include "registry/protocol/signedrecord.h"
#include "registry/protocol/signing.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <QFile>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using casework::CarriedOut;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

/** Everything at once, on the test's thread. */
class DirectQueue final : public casework::StoreQueue
{
  public:
    explicit DirectQueue(casework::Store& store) : m_store(store) {}
    void post(std::function<void(casework::Store&)> work) override { work(m_store); }
    void postBack(std::function<void()> work) override { work(); }

  private:
    casework::Store& m_store;
};

} // namespace

class StickCourierTest : public QuietTest
{
    Q_OBJECT

    const protocol::SigningKey m_signing = *protocol::SigningKey::ofSeed(QByteArray(32, 0x21));
    const protocol::BoxKey m_box = *protocol::BoxKey::ofSecret(QByteArray(32, 0x42));
    std::unique_ptr<World> m_world;
    std::unique_ptr<DirectQueue> m_queue;
    std::unique_ptr<shell::StickCourier> m_courier;
    QTemporaryDir m_stick;
    int m_told = 0; // how often the sync was told of a receipt

    QString onStick(const QString& name) const { return m_stick.filePath(name); }
    Result<CarriedOut> carry(const QString& path)
    {
        Result<CarriedOut> got = domain::fail(FailureCode::StoreBusy);
        m_courier->carryOut(this, m_world->officer, path, [&](const Result<CarriedOut>& answer) { got = answer; });
        return got;
    }
    Outcome take(const QString& path)
    {
        Outcome got = domain::fail(FailureCode::StoreBusy);
        m_courier->takeIn(this, path, [&](const Outcome& answer) { got = answer; });
        return got;
    }
    void enrol()
    {
        const client::Seat seat{.place = {.url = u"https://registry.example:8443"_s,
                                          .authorityPem = "authority",
                                          .signingKey = m_signing.publicKey(),
                                          .envelopeKey = m_box.publicKey()},
                                .office = u"1301"_s,
                                .station = QUuid::createUuid(),
                                .certificateDer = "certificate",
                                .keyPem = "key"};
        QVERIFY(client::saveSeat(m_world->folder(), seat));
    }
    qint64 waiting() { return m_world->store().syncFacts()->waiting.entries; }

  private Q_SLOTS:
    void init()
    {
        QuietTest::init();
        m_told = 0;
        m_world = std::make_unique<World>();
        m_world->create();
        m_queue = std::make_unique<DirectQueue>(m_world->store());
        m_courier = std::make_unique<shell::StickCourier>(*m_queue, m_world->folder(), [this] { ++m_told; });
    }
    void cleanup()
    {
        m_courier.reset();
        m_queue.reset();
        m_world.reset();
    }

    void withoutARegistryNothingIsCarried()
    {
        QCOMPARE(carry(onStick(u"a"_s)).error().code, FailureCode::NotEnrolled);
        QCOMPARE(take(onStick(u"a"_s)).error().code, FailureCode::NotEnrolled);
        QVERIFY(!QFile::exists(onStick(u"a"_s)));
    }

    void entriesGoOutAndWaitUntilTheirReceipt()
    {
        enrol();
        const qint64 all = waiting();
        const auto carried = carry(onStick(u"entries"_s));
        QVERIFY2(carried, carried ? "" : qPrintable(domain::failureCodeText(carried.error().code)));
        QCOMPARE(carried->first, 1);
        QCOMPARE(carried->last, all);
        QCOMPARE(waiting(), all + 1); // and the entry of it
        QCOMPARE(m_world->store().syncFacts()->onStick->last, all);

        QFile file(onStick(u"entries"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = protocol::carriedEntriesOf(file.readAll(), m_box);
        QVERIFY(read);
        QCOMPARE(read->journal, *m_world->store().journalId());

        const protocol::PushAnswers answers{.journal = read->journal,
                                            .answers = {},
                                            .sequence = all,
                                            .link = **m_world->store().linkAt(quint64(all)),
                                            .atMs = 9000};
        QFile receipt(onStick(u"receipt"_s));
        QVERIFY(receipt.open(QIODevice::WriteOnly));
        receipt.write(
            protocol::carriedBytes(protocol::CarriedReceipts{read->id, {protocol::signedRecord(answers, m_signing)}}));
        receipt.close();
        const auto taken = take(onStick(u"receipt"_s));
        QVERIFY2(taken, taken ? "" : qPrintable(domain::failureCodeText(taken.error().code)));
        QCOMPARE(m_told, 1);
        QCOMPARE(waiting(), 1);
        QVERIFY(!m_world->store().syncFacts()->onStick);
    }

    void whatIsNoReceiptIsRefused()
    {
        enrol();
        QCOMPARE(take(onStick(u"missing"_s)).error().code, FailureCode::CarriedUnreadable);
        QCOMPARE(m_told, 0);
    }

    void aStickThatTakesNothingSaysSo()
    {
        enrol();
        const qint64 all = waiting();
        QCOMPARE(carry(onStick(u"no/such/folder/entries"_s)).error().code, FailureCode::FileUnwritable);
        QCOMPARE(waiting(), all); // nothing was recorded
    }
};

QTEST_GUILESS_MAIN(StickCourierTest)
#include "test_stickcourier.moc"
