#include "app/shell/syncservice.h"

#include "app/domain/receiptproof.h"
#include "app/shell/syncworker.h"
#include "registry/client/enrolment.h"
#include "registry/protocol/signedrecord.h"

#include <QPointer>
#include <QThread>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using casework::CentreQuestion;
using casework::SyncState;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr unsigned long patienceMs = 2000; // for a request in hand when the counter ends

/** Answers questions on a thread of their own: one does not wait for a batch that is being sent. */
class Asker final : public QObject
{
  public:
    Asker(std::shared_ptr<GatedQueue> gate, SyncOptions options)
        : m_gate(std::move(gate)), m_options(std::move(options)), m_store(*m_gate)
    {
    }

    Result<QByteArray> ask(const CentreQuestion& question)
    {
        const auto seat = client::loadSeat(m_options.storeFolder);
        if (!seat)
            return tl::unexpected(seat.error());
        if (!m_link)
            m_link = m_options.open(seat->place, {seat->keyPem, seat->certificateDer});
        const auto answer = m_link->send({.method = question.method, .path = question.path, .body = question.body});
        if (!answer || question.answerType.isEmpty())
            return answer;
        return protocol::verifiedBytes(question.answerType, *answer, seat->place.signingKey);
    }

    Outcome fetchPerson(const protocol::PersonQuery& query)
    {
        using protocol::PersonRecord;
        const auto bytes = ask({.path = u"/v1/person"_s,
                                .body = protocol::bytesOf(query),
                                .answerType = protocol::typeOf<PersonRecord>()});
        if (!bytes)
            return tl::unexpected(missing(bytes.error()));
        const auto record = protocol::recordOf<PersonRecord>(*bytes);
        return record ? m_store.putAskedPerson(*record) : tl::unexpected(record.error());
    }

    Outcome enrol(const casework::Session& session, const QByteArray& letter)
    {
        const client::EnrolmentParts parts{
            .folder = m_options.storeFolder,
            .request =
                [&](const QString& code, const QByteArray& tlsKey, const QByteArray& envelopeKey) {
                    return m_store.enrolRequest(session, code, tlsKey, envelopeKey);
                },
            .note = [this] { return m_store.noteEnrolled(); },
            .key = client::linkTlsKey,
            .link = [this](const client::RegistryPlace& place) { return m_options.open(place, {}); }};
        return client::letterOf(letter)
            .and_then([&](const client::Letter& read) { return client::enrol(parts, read); })
            .map([](const client::Seat&) {});
    }

  private:
    /** Without a line nobody knows whether the register has him. */
    static domain::Failure missing(const domain::Failure& why)
    {
        if (why.code != FailureCode::RegistryUnreachable)
            return why;
        return {FailureCode::PersonNotInCopy, why.detail};
    }

    std::shared_ptr<GatedQueue> m_gate;
    SyncOptions m_options;
    QueuedSyncStore m_store;
    std::unique_ptr<client::Transport> m_link;
};

} // namespace

/** Lives as long as its threads do, which may be longer than the service. */
struct SyncService::Inside
{
    std::shared_ptr<GatedQueue> gate;
    std::unique_ptr<SyncWorker> worker;
    std::unique_ptr<Asker> asker;
    QThread sync, asking;
};

SyncService::SyncService(casework::StoreQueue& store, SyncOptions options) : m_inside(std::make_shared<Inside>())
{
    Inside& in = *m_inside;
    in.gate = std::make_shared<GatedQueue>(store);
    in.worker = std::make_unique<SyncWorker>(
        in.gate, options,
        [gate = in.gate, service = QPointer<SyncService>(this)](const SyncState& state, const QStringList& received) {
            gate->postBack([service, state, received] {
                if (service)
                    service->take(state, received);
            });
        });
    in.asker = std::make_unique<Asker>(in.gate, std::move(options));
    in.sync.setObjectName(u"sync"_s);
    in.asking.setObjectName(u"registry"_s);
    in.worker->moveToThread(&in.sync);
    in.asker->moveToThread(&in.asking);
    // Said by the thread itself, as its last: a timer is stopped where it runs.
    connect(&in.sync, &QThread::finished, in.worker.get(), &SyncWorker::stop, Qt::DirectConnection);
}

SyncService::~SyncService()
{
    Inside& in = *m_inside;
    in.gate->shut();
    for (QThread* thread : {&in.sync, &in.asking})
        thread->quit();
    bool ended = true;
    for (QThread* thread : {&in.sync, &in.asking})
        ended = thread->wait(patienceMs) && ended;
    if (!ended)
        static_cast<void>(new std::shared_ptr<Inside>(m_inside)); // nobody waits for a network that says nothing
}

void SyncService::start()
{
    m_inside->sync.start();
    m_inside->asking.start();
    QMetaObject::invokeMethod(m_inside->worker.get(), [worker = m_inside->worker.get()] { worker->run(); });
}

void SyncService::wake()
{
    QMetaObject::invokeMethod(
        m_inside->worker.get(), [worker = m_inside->worker.get()] { worker->wake(); }, Qt::QueuedConnection);
}

void SyncService::tryNow()
{
    QMetaObject::invokeMethod(
        m_inside->worker.get(), [worker = m_inside->worker.get()] { worker->tryNow(); }, Qt::QueuedConnection);
}

void SyncService::take(const SyncState& state, const QStringList& received)
{
    const bool other = !(state == m_state);
    m_state = state;
    for (const QString& kind : received)
        Q_EMIT this->received(kind);
    if (other)
        Q_EMIT changed();
}

template <typename Told, typename Question>
void SyncService::question(QObject* asker, Question question, std::function<void(Told)> answer)
{
    QMetaObject::invokeMethod(
        m_inside->asker.get(),
        [in = m_inside.get(), gate = m_inside->gate, asker = QPointer<QObject>(asker), question = std::move(question),
         answer = std::move(answer)]() mutable {
            auto result = question(*in);
            gate->postBack([asker, result = std::move(result), answer = std::move(answer)]() mutable {
                if (asker)
                    answer(std::move(result));
            });
        },
        Qt::QueuedConnection);
}

void SyncService::ask(QObject* asker, const CentreQuestion& question, Answer answer)
{
    this->question(
        asker, [question](Inside& in) { return in.asker->ask(question); }, std::move(answer));
}

void SyncService::fetchPerson(QObject* asker, const QString& citizenId, const QString& reason, const QUuid& officer,
                              std::function<void(Outcome)> answer)
{
    const protocol::PersonQuery query{.citizen = citizenId, .reason = reason, .officer = officer};
    question(
        asker, [query](Inside& in) { return in.asker->fetchPerson(query); }, std::move(answer));
}

Result<casework::Invitation> SyncService::look(const QByteArray& letter) const
{
    return client::letterOf(letter).map([](const client::Letter& read) {
        return casework::Invitation{
            .url = read.place.url, .office = read.office, .fingerprint = domain::keyFingerprint(read.place.signingKey)};
    });
}

void SyncService::accept(QObject* asker, const casework::Session& session, const QByteArray& letter,
                         std::function<void(Outcome)> answer)
{
    const auto enrol = [session, letter](Inside& in) {
        const Outcome enrolled = in.asker->enrol(session, letter);
        if (enrolled) // the sync finds its seat
            QMetaObject::invokeMethod(in.worker.get(), [worker = in.worker.get()] { worker->wake(); });
        return enrolled;
    };
    question(asker, enrol, std::move(answer));
}

} // namespace tabian::shell
