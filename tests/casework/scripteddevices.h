// Stand-ins for the ports, driven by the test. A command that the test did not expect fails the test.
#pragma once

#include "app/casework/counterdesk.h"
#include "tests/casework/people.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QTest>
#include <utility>

namespace tabian::tests
{

class ScriptedCards : public devices::CardStation
{
  public:
    void start() override {}
    void stop() override {}
    void reread() override
    {
        if (lying)
            Q_EMIT textRead(*lying, 7, true);
    }
    std::optional<devices::CardRecord> lying; // in the reader before anybody asked
    /** Answers from `extras`, on the next turn of the event loop; what is not there the card does not have. */
    void readExtra(devices::CardExtra what) override
    {
        ++extrasRead;
        QMetaObject::invokeMethod(
            this,
            [this, what] {
                if (extras.contains(what))
                    Q_EMIT extraRead(what, extras[what]);
                else
                    Q_EMIT extraFailed(what, {domain::FailureCode::CardLaserAbsent, {}});
            },
            Qt::QueuedConnection);
    }
    QMap<devices::CardExtra, QString> extras;
    int extrasRead = 0;
    State state() const override { return State::Ready; }
    QString readerName() const override { return QStringLiteral("scripted"); }
    void insert(const devices::CardRecord& record, bool again = false) { Q_EMIT textRead(record, 7, again); }
    void remove() { Q_EMIT removed(); }
};

/** Answers each verify and enrol from a queue of outcomes, on the next turn of the event loop. */
class ScriptedFingers : public devices::FingerStation
{
  public:
    void start() override {}
    void stop() override {}
    State state() const override { return State::Idle; }
    QString sensorName() const override { return QStringLiteral("scripted"); }
    void verify(devices::Finger finger, const QByteArray&) override
    {
        if (std::exchange(holdNext, false))
            return; // nobody touches the sensor
        QVERIFY2(!matches.isEmpty(), "a finger was asked for that the test did not script");
        const bool match = matches.takeFirst();
        QMetaObject::invokeMethod(
            this, [this, finger, match] { Q_EMIT verified(finger, match); }, Qt::QueuedConnection);
    }
    void enrol(devices::Finger finger) override
    {
        QVERIFY2(!templates.isEmpty(), "a print was asked for that the test did not script");
        const QByteArray made = templates.takeFirst();
        QMetaObject::invokeMethod(
            this, [this, finger, made, quality = quality] { Q_EMIT enrolled(finger, made, quality); },
            Qt::QueuedConnection);
    }
    void cancel() override { Q_EMIT cancelled(); }
    bool holdNext = false;
    QList<bool> matches;
    QList<QByteArray> templates;
    int quality = 80; // of the prints taken from now on
};

/** An encoder with a stack of blanks; each write goes as its script says. */
class ScriptedEncoder : public devices::CardEncoder
{
  public:
    enum class Write { Good, WrongByte, Refused };
    void start() override {}
    void stop() override {}
    void inspect() override;
    void encode(const domain::CardSerial& expected, const QByteArray& file) override;
    QList<QString> slot; // the serial each inspect() finds; the last one stays
    QList<Write> writes;
};

class ScriptedPhotos : public devices::PhotoSource
{
  public:
    int turns = 0; // how often another person's turn began
    void begin() override { ++turns; }
    void take() override { Q_EMIT taken(QImage(600, 722, QImage::Format_RGB32)); }
    void load(const QString&) override { take(); }
};

class FixedFile : public casework::CardFileMaker
{
  public:
    domain::Result<QByteArray> make(const casework::NewCard& card) const override
    {
        return QByteArray("file of ") + card.person.id.digits().toLatin1();
    }
};

class FixedPhoto : public casework::PhotoMaker
{
  public:
    casework::PhotoLook look(const QImage& picture) const override { return {picture.rect(), flaws}; }
    domain::Result<casework::CardPhotos> make(const QImage&, QRect) const override
    {
        return casework::CardPhotos{"\xFF\xD8\xFF\xD9", "\xFF\xD8print\xFF\xD9"};
    }
    std::vector<devices::PhotoFlaw> flaws;
};

class CountedDocuments : public casework::Documents
{
  public:
    void receipt(const casework::Case&, const casework::Officer&, Answer answer) override { made(answer); }
    void applicationForm(const casework::Case&, const casework::Officer&, Answer answer) override { made(answer); }
    void witnessStatement(const casework::Case&, const casework::Officer&, Answer answer) override { made(answer); }
    void history(const casework::PersonHistory&, const casework::Officer&, Answer answer) override { made(answer); }
    void receiptAgain(const casework::Case&, const QString&, const casework::Officer&, Answer answer) override
    {
        made(answer);
    }
    void slip(const casework::Case&, const casework::Officer&, bool, Answer answer) override { made(answer); }
    void fineOrder(const casework::Case&, const QString&, const casework::Officer&, Answer answer) override
    {
        made(answer);
    }
    void fineList(const QString&, const QString&, const std::vector<casework::FineOrderRow>&, const casework::Officer&,
                  Answer answer) override
    {
        made(answer);
    }
    void remittance(const casework::RemittanceRow&, const casework::Officer&, bool, Answer answer) override
    {
        made(answer);
    }
    void dayReport(const casework::DayFigures&, const casework::Officer&, Answer answer) override { made(answer); }
    int count = 0;

  private:
    void made(const Answer& answer) { answer(QStringLiteral("document-%1.pdf").arg(++count)); }
};

class FixedClock : public casework::Clock
{
  public:
    QDateTime now() const override;
};

/** A registry that is not there unless the script says so. */
class ScriptedCentre final : public casework::Centre
{
  public:
    const casework::SyncState& state() const override { return now; }
    void tryNow() override { ++tries; }
    void fetchPerson(QObject*, const QString& citizenId, const QString& reason, const QUuid&,
                     std::function<void(domain::Outcome)> answer) override
    {
        fetched << citizenId + u' ' + reason;
        if (!silent)
            answer(fetch());
    }
    void ask(QObject*, const casework::CentreQuestion&, Answer) override { qFatal("nobody scripted a question"); }

    casework::SyncState now;
    int tries = 0;
    QStringList fetched;
    bool silent = false; // never answers
    std::function<domain::Outcome()> fetch = [] { return domain::Outcome(); };
};

/** A store in memory with the real rules and no disk: enough for the desks. */
class MemoryStore : public casework::Store
{
  public:
    domain::Result<casework::Session> signIn(const QString& login, const QString& password) override;
    domain::Outcome signOut(const casework::Session& session) override;
    domain::Outcome confirm(const casework::Session& session, const QString& password) override;
    domain::Outcome changePassword(const casework::Session& session, const QString& oldPassword,
                                   const QString& newPassword) override;
    domain::Result<casework::Recorded> openAccount(const casework::Session& session, const casework::Officer& officer,
                                                   const QString& firstPassword) override;
    domain::Outcome resetPassword(const casework::Session& session, const QUuid& officer,
                                  const QString& password) override;
    domain::Result<std::vector<casework::AccountState>> accounts(const casework::Session& session) override;
    domain::Result<casework::OfficerFingers> fingersOf(const casework::Session& session) override;
    domain::Result<casework::OfficePolicy> policy() override { return officePolicy; }
    domain::Result<casework::Recorded> record(const casework::Session& session, const casework::Act& act,
                                              const QUuid& caseId) override;
    domain::Result<casework::RegisterPerson> lookUp(const casework::Session& session, const domain::CitizenId& id,
                                                    const QString& reason) override;
    domain::Outcome importPersons(const std::vector<casework::RegisterPerson>& persons) override;
    domain::Result<casework::OfficeInfo> office() override;
    domain::Result<std::vector<casework::Officer>> officers() override { return people; }
    domain::Result<casework::Case> loadCase(const QUuid& id) override;
    domain::Result<casework::Case> viewCase(const casework::Session& session, const QUuid& id,
                                            const QString& reason) override;
    domain::Result<std::vector<casework::CaseSummary>> openCases() override;
    domain::Result<std::vector<casework::CaseSummary>> waitingForApproval(const casework::Session& session) override;
    domain::Result<std::vector<casework::RiskFlag>> flags(const casework::Session& session,
                                                          const QUuid& caseId) override;
    domain::Result<std::vector<casework::Recorded>> approveTogether(const casework::Session& session,
                                                                    const std::vector<QUuid>& ids,
                                                                    casework::Confirmation by) override;
    domain::Result<std::optional<casework::CaseSummary>> openCaseOf(const domain::CitizenId& id) override;
    domain::Result<casework::SignedReceipt> receiptProof(const casework::Session& session,
                                                         const QUuid& caseId) override;
    domain::Result<casework::StockLevel> stock() override
    {
        return casework::StockLevel{.onHand = onHand, .nextSerial = {}};
    }
    domain::Result<casework::DayFigures> dayFigures(QDate day) override;
    domain::Result<std::vector<casework::ViewRow>> views(const casework::Session& session,
                                                         const casework::ViewFilter& filter) override;
    domain::Result<casework::PersonHistory> historyOf(const casework::Session& session, const QUuid& caseId) override;
    domain::Result<casework::Recorded> recordTogether(const casework::Session& first, const casework::Session& second,
                                                      const casework::Act& act, const QUuid& caseId) override;
    domain::Outcome acceptClock(const casework::Credentials&, const casework::Credentials&, const QString&) override
    {
        return {};
    }
    domain::Result<std::vector<casework::DigitalIdRow>> digitalIds(QDate) override { return digital; }
    domain::Result<QByteArray> digitalIdEvidence(const casework::Session& session, const QUuid& enrolment,
                                                 int seconds) override;
    domain::Result<casework::Books> books() override { return book; }
    domain::Result<std::vector<casework::ReceiptRow>> receiptsOf(QDate) override { return receipts; }
    domain::Result<std::vector<casework::FineOrderRow>> fineOrders() override { return orders; }
    domain::Result<std::vector<casework::CallBackRow>> callBacks() override { return waiting; }
    domain::Result<std::vector<casework::RemittanceRow>> remittances() override { return remitted; }
    domain::Result<std::vector<casework::ReceiptRangeRow>> receiptRanges() override { return ranges; }
    domain::Result<casework::SyncFacts> syncFacts() override { return casework::SyncFacts(); }
    domain::Result<std::vector<casework::ConflictRow>> conflicts(const casework::Session&) override
    {
        return std::vector<casework::ConflictRow>();
    }
    domain::Result<casework::AppointmentDay> appointments(const casework::Session& session, QDate day) override;
    domain::Result<std::vector<casework::AppointmentCount>> appointmentsAhead(QDate from, QDate until) override;
    domain::Result<casework::CentreBook> centreBook(const casework::Session&) override { return centre; }
    /** What `kit` says, and what `reg` has of its people. */
    domain::Result<casework::KitBook> kitBook(const casework::Session&) override;
    domain::Outcome planKit(const casework::Session& session, const std::vector<domain::CitizenId>& persons) override;

    std::vector<casework::Officer> people;
    std::vector<casework::RegisterPerson> reg;
    std::vector<casework::Case> cases;
    casework::Books book;
    std::vector<casework::ReceiptRow> receipts;
    std::vector<casework::FineOrderRow> orders;
    std::vector<casework::CallBackRow> waiting;
    std::vector<casework::RemittanceRow> remitted;
    std::vector<casework::DigitalIdRow> digital;
    std::vector<casework::ReceiptRangeRow> ranges;
    std::vector<casework::AppointmentRow> booked; // of all days
    QDateTime bookedAsOf;
    std::vector<casework::AppointmentKept> kept; // as they were recorded
    casework::CentreBook centre;
    casework::KitBook kit;
    int onHand = 5;
    QStringList kinds; // of what was recorded, in order
    std::vector<casework::CardNumberRevealed> reveals;
    casework::OfficePolicy officePolicy;
    std::vector<QUuid> mustChange;                          // officers
    QHash<QUuid, casework::OfficerFingers> enrolledFingers; // by officer
    std::vector<casework::ViewRow> looks;                   // what views() answers
    std::vector<casework::Approved> approvals;              // as they were recorded

  private:
    std::vector<casework::CaseSummary> summaries(bool onlyWaiting) const;
    domain::Outcome foldDigitalId(const casework::Session& session, const casework::Act& act);
    domain::Outcome foldKit(const casework::Session& session, const casework::Act& act);
};

/** Runs posted work on the next turn of the event loop. */
class LoopQueue : public QObject, public casework::StoreQueue
{
  public:
    explicit LoopQueue(casework::Store& store) : m_store(store) {}
    void post(std::function<void(casework::Store&)> work) override;
    void postBack(std::function<void()> work) override;

  private:
    casework::Store& m_store;
};

} // namespace tabian::tests
