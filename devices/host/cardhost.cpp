#include "devices/host/cardhost.h"

#include "devices/host/readerchoice.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr auto busyPause = std::chrono::seconds(1); // the service does not tell when a program lets go of a card
constexpr int mostBlockedThreads = 3; // each holds a reader of its own in the service; more would not help

/** Failures that mean "this is not the card you look for": the next reader's may be. */
bool isAnotherKindOfCard(FailureCode code)
{
    return code == FailureCode::CardNotThai || code == FailureCode::CardMute;
}

/** The same for the same card, another for another card of the same person. */
QByteArray printOf(const CardRecord& r)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << r.atr << r.version << r.id.digits() << r.nameTh.full() << r.address.oneLine() << r.issued
        << r.expiry.beText() << r.requestNumber << r.photoNumber;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
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
    void openBegun() override
    {
        post([](CardHost& host) { host.onWait(Wait::Open); });
    }
    void turnAwaited() override
    {
        post([](CardHost& host) { host.onWait(Wait::Turn); });
    }
    void turnBegun() override
    {
        post([](CardHost& host) { host.onWait(Wait::None); });
    }
    void textRead(const CardRecord& record, int exchanges) override
    {
        m_textGiven = true;
        post([record, exchanges](CardHost& host) { host.onText(record, exchanges); });
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
      m_mailbox(std::make_shared<Mailbox>(*this)), m_worker(m_factory), m_scout(m_factory),
      m_presence(m_factory, [this, mailbox = m_mailbox](const Result<std::vector<ReaderInfo>>& seen) {
          mailbox->post([this, seen] { onReaders(seen); });
      })
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(m_options.limit);
    connect(&m_watchdog, &QTimer::timeout, this, &CardHost::giveUp);
    m_turnTimer.setSingleShot(true);
    m_turnTimer.setInterval(m_options.turnLimit);
    connect(&m_turnTimer, &QTimer::timeout, this, &CardHost::askWhoHolds);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(busyPause);
    connect(&m_busyTimer, &QTimer::timeout, this, &CardHost::retryBusy);
    m_extraTimer.setSingleShot(true);
    m_extraTimer.setInterval(m_options.limit);
    connect(&m_extraTimer, &QTimer::timeout, this, [this] {
        m_worker.abandon();
        endExtra(tl::unexpected(cardTimedOut(readerName())));
    });
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
    m_turnTimer.stop();
    m_busyTimer.stop();
    m_extraTimer.stop();
    ++m_ticket;
    m_worker.stop();
    m_scout.stop();
    m_attached.clear();
    m_readers.clear();
    m_tried.clear();
    m_current.reset();
    m_holder.reset();
    m_extra.reset();
    m_held = m_busyTold = m_leaving = false;
    m_state = State::Starting;
}

QString CardHost::readerName() const
{
    return m_current ? m_current->reader : QString();
}

QStringList CardHost::readerNames() const
{
    QStringList names;
    for (const ReaderInfo& reader : withoutIgnored(m_attached, m_options.ignoredReaders))
        names << reader.name;
    return names;
}

bool CardHost::isIgnored(const QString& name) const
{
    return withoutIgnored({ReaderInfo{.name = name, .atr = {}}}, m_options.ignoredReaders).empty();
}

void CardHost::chooseReader(const QString& name)
{
    if (m_options.chosenReader == name)
        return;
    m_options.chosenReader = name;
    if (m_state != State::Starting)
        lookAtReaders();
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
    m_served = seen.has_value();
    m_attached = seen ? *seen : std::vector<ReaderInfo>();
    lookAtReaders();
    Q_EMIT attachedChanged();
}

void CardHost::lookAtReaders()
{
    m_readers = onlyChosen(withoutIgnored(onlyNamed(m_attached, m_options.onlyReader), m_options.ignoredReaders),
                           m_options.chosenReader);
    forgetAbsent();
    if (m_current && !infoOfCurrent()) {
        if (m_state == State::Reading)
            m_leaving = true; // the reading ends by itself and says how; then the card is gone
        else
            leaveCard();
    }
    if (!m_served)
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
    letGoOfHeld();
    ++m_ticket;
    m_watchdog.stop();
    m_current.reset();
    m_holder.reset();
    m_firstFailure.reset();
    m_busyTimer.stop();
    m_busyTold = false;
    m_state = State::Empty;
    if (m_extra)
        endExtra(notTheOne());
    Q_EMIT removed();
    Q_EMIT stateChanged(m_state);
}

void CardHost::onText(const CardRecord& record, int exchanges)
{
    m_holder = record.id;
    m_thisCard = printOf(record);
    Q_EMIT textRead(record, exchanges, m_thisCard == m_lastCard);
}

// --- a card that another program works with
// --------------------------------------------------------------------------------------------------

void CardHost::onWait(Wait wait)
{
    m_wait = wait;
    if (wait != Wait::None) {
        m_turnTimer.start();
        return;
    }
    m_turnTimer.stop();
    if (std::exchange(m_held, false)) {
        m_watchdog.start();
        setState(State::Reading);
    }
}

/** Looking for the programs takes some milliseconds: not on this thread. A card that cannot be opened may also be one that
 *  hangs: that is the watchdog's, unless there is a program that can hold it. */
void CardHost::askWhoHolds()
{
    const auto told = [this, opening = m_wait == Wait::Open](const QStringList& programs) {
        if (!opening || !programs.isEmpty())
            sayHeld(programs);
    };
    if (!m_options.others) {
        told({});
        return;
    }
    m_scout.run(
        [this, told, mailbox = m_mailbox, ticket = m_ticket, others = m_options.others](CardBackend&, std::stop_token) {
            mailbox->post([this, told, ticket, names = others()] {
                if (m_ticket == ticket && m_wait != Wait::None)
                    told(names);
            });
        });
}

void CardHost::sayHeld(const QStringList& programs)
{
    m_held = true;
    m_watchdog.stop(); // nothing hangs: the other program is alive and well
    setState(State::Failed);
    Q_EMIT failed(domain::Failure{FailureCode::CardHeld, programs.join(u", "_s)});
}

/** The thread that waits for its turn is left to itself: it ends once it gets it. */
void CardHost::letGoOfHeld()
{
    m_turnTimer.stop();
    if (std::exchange(m_held, false))
        m_worker.abandon();
}

/** A card that another program has for itself is tried again and again, and nobody is told until there is news. */
void CardHost::retryBusy()
{
    const ReaderInfo* reader = infoOfCurrent();
    if (m_state == State::Failed && reader)
        begin(*reader, Manner::Quiet);
}

// --- reading
// --------------------------------------------------------------------------------------------------

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

void CardHost::begin(const ReaderInfo& reader, Manner manner)
{
    letGoOfHeld();
    m_current = Stay{reader.name, reader.insertions, reader.state};
    m_holder.reset();
    if (manner == Manner::Told) // else it stands there already
        m_tried.push_back(*m_current);
    const quint64 ticket = ++m_ticket;
    m_busyTimer.stop();
    m_held = manner == Manner::Quiet; // then its turn is the news
    if (!m_held)
        setState(State::Reading);
    m_watchdog.start();
    if (m_worker.blocked() >= mostBlockedThreads) {
        giveUp();
        return;
    }
    m_worker.run([mailbox = m_mailbox, host = this, ticket, name = reader.name,
                  others = m_options.others](CardBackend& backend, std::stop_token stop) {
        Listener listener(mailbox, host, ticket);
        CardJob job;
        job.reader = name;
        job.options.stop = std::move(stop);
        job.others = others;
        listener.ended(runCardJob(backend, job, listener).outcome);
    });
}

void CardHost::end(const Outcome& outcome, bool textGiven)
{
    m_watchdog.stop();
    m_turnTimer.stop();
    m_wait = Wait::None;
    m_held = false;
    ++m_ticket;
    if (std::exchange(m_leaving, false)) {
        // A card that is back already was pushed in with an unsteady hand: nobody need hear of that.
        const auto isBack = [this](const ReaderInfo& r) {
            return r.name == m_current->reader && r.state == ReaderState::CardPresent;
        };
        if (!outcome && std::none_of(m_readers.begin(), m_readers.end(), isBack))
            Q_EMIT failed(outcome.error());
        leaveCard();
        if (m_served)
            lookAtReaders(); // another one may lie there by now
        else
            setState(State::NoService);
        return;
    }
    if (outcome) {
        m_lastCard = m_thisCard;
        m_busyTold = false;
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
    if (textStands)
        m_lastCard = m_thisCard;
    setState(textStands ? State::Ready : State::Failed);
    const bool busy = failure.code == FailureCode::CardBusy;
    if (busy)
        m_busyTimer.start();
    if (!busy || !std::exchange(m_busyTold, true))
        Q_EMIT failed(failure);
}

void CardHost::giveUp()
{
    m_worker.abandon();
    end(tl::unexpected(cardTimedOut(m_current->reader)), true);
}

void CardHost::reread()
{
    if ((m_state != State::Ready && m_state != State::Failed) || m_held)
        return;
    m_tried.clear();
    m_busyTold = false;
    m_firstFailure.reset();
    readNext();
}

// --- more from the card
// --------------------------------------------------------------------------------------------------

void CardHost::readExtra(CardExtra what)
{
    m_extra = what;
    if (m_state != State::Ready || !m_holder) {
        endExtra(notTheOne());
        return;
    }
    m_extraTimer.start();
    m_worker.run([this, mailbox = m_mailbox, ticket = m_ticket, name = m_current->reader, id = *m_holder,
                  what](CardBackend& backend, std::stop_token) {
        mailbox->post([this, ticket, answer = runExtraJob(backend, name, id, what)] {
            if (m_ticket == ticket && m_extra)
                endExtra(answer);
        });
    });
}

void CardHost::endExtra(const Result<QString>& answer)
{
    m_extraTimer.stop();
    const CardExtra what = *std::exchange(m_extra, std::nullopt);
    if (answer)
        Q_EMIT extraRead(what, *answer);
    else
        Q_EMIT extraFailed(what, answer.error());
}

} // namespace tabian::devices
