// Stand-ins for the ports, driven by the test. A command that the test did not expect fails the test.
#pragma once

#include "app/casework/counterdesk.h"
#include "tests/casework/people.h"

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
    void reread() override {}
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

/** A store in memory with the real rules and no disk: enough for the desks. */
class MemoryStore : public casework::Store
{
  public:
    domain::Result<casework::Session> signIn(const QString& login, const QString& password) override;
    domain::Outcome signOut(const casework::Session& session) override;
    domain::Outcome confirm(const casework::Session& session, const QString& password) override;
    domain::Result<casework::Recorded> record(const casework::Session& session, const casework::Act& act,
                                              const QUuid& caseId) override;
    domain::Result<casework::RegisterPerson> lookUp(const casework::Session& session, const domain::CitizenId& id,
                                                    const QString& reason) override;
    domain::Outcome importPersons(const std::vector<casework::RegisterPerson>& persons) override;
    domain::Result<casework::OfficeInfo> office() override;
    domain::Result<std::vector<casework::Officer>> officers() override { return people; }
    domain::Result<casework::Case> loadCase(const QUuid& id) override;
    domain::Result<std::vector<casework::CaseSummary>> openCases() override;
    domain::Result<std::vector<casework::CaseSummary>> waitingForApproval() override;
    domain::Result<std::optional<casework::CaseSummary>> openCaseOf(const domain::CitizenId& id) override;
    domain::Result<casework::SignedReceipt> receiptProof(const casework::Session& session,
                                                         const QUuid& caseId) override;
    domain::Result<casework::StockLevel> stock() override
    {
        return casework::StockLevel{.onHand = 5, .nextSerial = {}};
    }
    domain::Result<casework::DayFigures> dayFigures(QDate day) override;

    std::vector<casework::Officer> people;
    std::vector<casework::RegisterPerson> reg;
    std::vector<casework::Case> cases;
    QStringList kinds; // of what was recorded, in order
    std::vector<casework::CardNumberRevealed> reveals;

  private:
    std::vector<casework::CaseSummary> summaries(bool waiting) const;
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
