#include "app/casework/carddetails.h"

#include "app/casework/storeask.h"

#include <utility>

namespace tabian::casework
{

using devices::CardExtra;

CardDetails::CardDetails(devices::CardStation& station, StoreQueue& store, SessionDesk& sessions,
                         std::chrono::milliseconds shownFor, QObject* parent)
    : QObject(parent), m_station(station), m_store(store), m_sessions(sessions)
{
    m_hiding.setSingleShot(true);
    m_hiding.setInterval(shownFor);
    connect(&m_hiding, &QTimer::timeout, this, &CardDetails::hide);
    connect(&m_sessions, &SessionDesk::changed, this, [this] {
        if (!m_sessions.session() || m_sessions.locked())
            hide();
    });
    connect(&m_station, &devices::CardStation::extraRead, this, &CardDetails::onExtra);
    connect(&m_station, &devices::CardStation::extraFailed, this, [this](CardExtra, const domain::Failure& failure) {
        const bool ours = m_asked == m_generation;
        answered();
        if (ours)
            Q_EMIT failed(failure);
    });
}

void CardDetails::setCard(const devices::CardRecord& card)
{
    takeOut();
    m_card = card;
    m_in = true;
    m_chipNumber.clear();
}

void CardDetails::takeOut()
{
    ++m_generation;
    m_in = false;
    m_hiding.stop();
    wipe();
}

void CardDetails::forget()
{
    const bool in = m_in;
    takeOut();
    m_in = in; // the person is forgotten, the card may still lie there
    m_card.reset();
    m_chipNumber.clear();
}

void CardDetails::reveal(const QString& reason)
{
    if (!m_card || !m_in || m_asking)
        return;
    m_asking = true;
    m_asked = m_generation;
    Q_EMIT changed();
    ask(
        m_store, this,
        [session = m_sessions.session().value_or(Session{}),
         act = CardNumberRevealed{m_card->id.digits(), reason}](Store& store) { return store.record(session, act); },
        [this](const domain::Result<Recorded>& recorded) {
            if (!recorded) {
                answered();
                Q_EMIT failed(recorded.error());
            } else if (m_asked == m_generation) {
                m_station.readExtra(CardExtra::CardNumber);
            } else {
                answered(); // the card left in the meantime: it was asked for and not shown
            }
        });
}

void CardDetails::askChipNumber()
{
    if (!m_card || !m_in || m_asking || !m_chipNumber.isEmpty())
        return;
    m_asking = true;
    m_asked = m_generation;
    m_station.readExtra(CardExtra::ChipNumber);
    Q_EMIT changed();
}

void CardDetails::onExtra(CardExtra what, const QString& text)
{
    if (m_asked == m_generation) {
        (what == CardExtra::CardNumber ? m_cardNumber : m_chipNumber) = text;
        if (what == CardExtra::CardNumber)
            m_hiding.start();
    }
    answered();
}

void CardDetails::answered()
{
    m_asking = false;
    Q_EMIT changed();
}

void CardDetails::hide()
{
    m_hiding.stop();
    if (m_cardNumber.isEmpty())
        return;
    wipe();
    Q_EMIT changed();
}

void CardDetails::wipe()
{
    m_cardNumber.fill(u'\0');
    m_cardNumber.clear();
}

} // namespace tabian::casework
