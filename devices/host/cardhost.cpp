#include "devices/host/cardhost.h"

#include "devices/host/cardjob.h"
#include "devices/host/readerchoice.h"

#include <algorithm>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int mostBlockedThreads = 3; // each holds a reader of its own in the service; more would not help

/** Failures that mean "this is not the card you look for": the next reader's may be. */
bool isAnotherKindOfCard(FailureCode code)
{
    return code == FailureCode::CardNotThai || code == FailureCode::CardMute;
}

} // namespace

/** Lives on the reading thread; carries values to the host's. */
class CardHost::Listener final : public CardListener
{
  public:
    Listener(std::shared_ptr<Mailbox> mailbox, CardHost* host, quint64 ticket)
        : m_mailbox(std::move(mailbox)), m_host(host), m_ticket(ticket)
    {
    }
    void textRead(const CardRecord& record, int exchanges) override
    {
        m_textGiven = true;
        post([record, exchanges](CardHost& host) { Q_EMIT host.textRead(record, exchanges); });
    }
    void photoProgress(int done, int total) override
    {
        post([done, total](CardHost& host) { Q_EMIT host.photoProgress(done, total); });
    }
    void photoRead(const CardPhoto& photo, int exchanges) override
    {
        post([photo, exchanges](CardHost& host) { Q_EMIT host.photoRead(photo, exchanges); });
    }
    void ended(const Outcome& outcome)
    {
        post([outcome, given = m_textGiven](CardHost& host) { host.end(outcome, given); });
    }

  private:
    /** The mailbox lets messages through only while the host lives. */
    void post(std::function<void(CardHost&)> message)
    {
        m_mailbox->post([host = m_host, ticket = m_ticket, message = std::move(message)] {
            if (host->m_ticket == ticket)
                message(*host);
        });
    }

    std::shared_ptr<Mailbox> m_mailbox;
    CardHost* m_host;
    quint64 m_ticket;
    bool m_textGiven = false;
};

CardHost::CardHost(CardBackendFactory factory, CardHostOptions options, QObject* parent)
    : CardStation(parent), m_factory(std::move(factory)), m_options(std::move(options)),
      m_mailbox(std::make_shared<Mailbox>(*this)), m_worker(m_factory),
      m_presence(m_factory, [this, mailbox = m_mailbox](const Result<std::vector<ReaderInfo>>& seen) {
          mailbox->post([this, seen] { onReaders(seen); });
      })
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(m_options.limit);
    connect(&m_watchdog, &QTimer::timeout, this, &CardHost::giveUp);
}

CardHost::~CardHost()
{
    stop();
    m_mailbox->close();
}

void CardHost::start()
{
    m_presence.start();
}

void CardHost::stop()
{
    m_presence.stop();
    m_watchdog.stop();
    ++m_ticket;
    m_worker.stop();
    m_readers.clear();
    m_tried.clear();
    m_current.reset();
    m_leaving = false;
    m_state = State::Starting;
}

QString CardHost::readerName() const
{
    return m_current ? m_current->reader : QString();
}

QStringList CardHost::readerNames() const
{
    QStringList names;
    for (const ReaderInfo& reader : m_readers)
        names << reader.name;
    return names;
}

void CardHost::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

const ReaderInfo* CardHost::infoOfCurrent() const
{
    const auto same = [&](const ReaderInfo& r) {
        return m_current && r.name == m_current->reader && r.insertions == m_current->insertions &&
               r.state != ReaderState::Empty && r.state != ReaderState::Unavailable;
    };
    const auto found = std::find_if(m_readers.begin(), m_readers.end(), same);
    return found == m_readers.end() ? nullptr : &*found;
}

void CardHost::onReaders(const Result<std::vector<ReaderInfo>>& seen)
{
    m_readers = seen ? withoutIgnored(*seen, m_options.ignoredReaders) : std::vector<ReaderInfo>();
    forgetAbsent();
    if (m_current && !infoOfCurrent()) {
        if (m_state == State::Reading)
            m_leaving = true; // the reading ends by itself and says how; then the card is gone
        else
            leaveCard();
    }
    if (!seen)
        setState(State::NoService);
    else if (m_readers.empty())
        setState(State::NoReader);
    else if (m_state != State::Reading && m_state != State::Ready)
        readNext();
}

/** What was taken out is forgotten, so that putting it in again is a new card. */
void CardHost::forgetAbsent()
{
    std::erase_if(m_tried, [&](const Stay& stay) {
        return std::none_of(m_readers.begin(), m_readers.end(), [&](const ReaderInfo& r) {
            return r.name == stay.reader && r.insertions == stay.insertions && r.state == stay.state;
        });
    });
}

void CardHost::leaveCard()
{
    ++m_ticket;
    m_watchdog.stop();
    m_current.reset();
    m_firstFailure.reset();
    m_state = State::Empty;
    Q_EMIT removed();
    Q_EMIT stateChanged(m_state);
}

/** Reads the likeliest card that was not tried yet; without one, says how the last reading ended. */
void CardHost::readNext()
{
    for (const ReaderInfo& reader : likeliestFirst(m_readers, m_options.preferredReader)) {
        const Stay stay{reader.name, reader.insertions, reader.state};
        if (std::find(m_tried.begin(), m_tried.end(), stay) == m_tried.end()) {
            begin(reader);
            return;
        }
    }
    if (m_firstFailure) {
        setState(State::Failed);
        Q_EMIT failed(*std::exchange(m_firstFailure, std::nullopt));
    } else if (!m_current) {
        setState(State::Empty);
    }
}

void CardHost::begin(const ReaderInfo& reader)
{
    m_current = Stay{reader.name, reader.insertions, reader.state};
    m_tried.push_back(*m_current);
    const quint64 ticket = ++m_ticket;
    setState(State::Reading);
    m_watchdog.start();
    if (m_worker.blocked() >= mostBlockedThreads) {
        giveUp();
        return;
    }
    m_worker.run(
        [mailbox = m_mailbox, host = this, ticket, name = reader.name](CardBackend& backend, std::stop_token stop) {
            Listener listener(mailbox, host, ticket);
            const CardJob job{.reader = name, .options = {.stop = std::move(stop)}, .wrap = {}};
            listener.ended(runCardJob(backend, job, listener).outcome);
        });
}

void CardHost::end(const Outcome& outcome, bool textGiven)
{
    m_watchdog.stop();
    ++m_ticket;
    if (std::exchange(m_leaving, false)) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        leaveCard();
        readNext(); // another one may lie there by now
        return;
    }
    if (outcome) {
        m_firstFailure.reset();
        setState(State::Ready);
        if (m_options.preferredReader != m_current->reader) {
            m_options.preferredReader = m_current->reader;
            Q_EMIT readerRemembered(m_current->reader);
        }
        return;
    }
    const domain::Failure& failure = outcome.error();
    if (isAnotherKindOfCard(failure.code) && !textGiven) {
        if (!m_firstFailure)
            m_firstFailure = failure;
        readNext();
        return;
    }
    m_firstFailure.reset();
    const bool textStands = textGiven && failure.code == FailureCode::CardPhotoDamaged;
    setState(textStands ? State::Ready : State::Failed);
    Q_EMIT failed(failure);
}

void CardHost::giveUp()
{
    m_worker.abandon();
    end(tl::unexpected(cardTimedOut(m_current->reader)), true);
}

void CardHost::reread()
{
    if (m_state != State::Ready && m_state != State::Failed)
        return;
    m_tried.clear();
    m_firstFailure.reset();
    readNext();
}

} // namespace tabian::devices
