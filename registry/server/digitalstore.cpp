#include "registry/server/digitalstore.h"

#include "registry/protocol/signedrecord.h"
#include "registry/server/digitaldesk.h"
#include "registry/server/digitalphone.h"

namespace tabian::registry
{

using namespace database;
using domain::Result;

namespace
{

template <typename Answer, typename Work>
Result<QByteArray> answered(Pool& pool, const RegistryKeys& keys, qint64 nowMs, Work work)
{
    const auto answer = pool.run<Answer>([&](Database& db) { return sideBySide<Answer>(db, nowMs, work); });
    return answer.map([&](const Answer& a) { return protocol::signedRecord(a, keys.signing); });
}

/** The same for a counter's request: its certificate says whose. */
template <typename Answer, typename Work>
Result<QByteArray> answeredSeat(Pool& pool, const RegistryKeys& keys, qint64 nowMs, const QByteArray& certificate,
                                Work work)
{
    return answered<Answer>(pool, keys, nowMs, [&](DigitalWork& w) -> Result<Answer> {
        const auto seat = seatOf(w.db, certificate);
        if (!seat)
            return passOn(seat);
        return work(w, *seat);
    });
}

} // namespace

Result<QByteArray> DigitalIdStore::begin(const QByteArray& certificate, const QByteArray& body)
{
    return protocol::recordOf<protocol::DigitalIdBegin>(body).and_then([&](const protocol::DigitalIdBegin& begin) {
        return answeredSeat<protocol::DigitalIdOpened>(
            m_pool, m_keys, m_now(), certificate,
            [&](DigitalWork& w, const Seat& seat) { return beginDigitalId(w, seat, begin); });
    });
}

Result<QByteArray> DigitalIdStore::reopen(const QByteArray& certificate, const QByteArray& body)
{
    return protocol::recordOf<protocol::DigitalIdAsked>(body).and_then([&](const protocol::DigitalIdAsked& asked) {
        return answeredSeat<protocol::DigitalIdOpened>(
            m_pool, m_keys, m_now(), certificate,
            [&](DigitalWork& w, const Seat& seat) { return reopenDigitalId(w, seat, asked); });
    });
}

Result<QByteArray> DigitalIdStore::code(const QByteArray& certificate, const QByteArray& body)
{
    return answeredSeat<protocol::DigitalIdCode>(
        m_pool, m_keys, m_now(), certificate,
        [&](DigitalWork& w, const Seat& seat) { return issueDigitalCode(w, seat, body, m_keys); });
}

Result<QByteArray> DigitalIdStore::state(const QByteArray& certificate, const QByteArray& body)
{
    return protocol::recordOf<protocol::DigitalIdAsked>(body).and_then([&](const protocol::DigitalIdAsked& asked) {
        return answeredSeat<protocol::DigitalIdProgress>(
            m_pool, m_keys, m_now(), certificate,
            [&](DigitalWork& w, const Seat& seat) { return askDigitalId(w, seat, asked); });
    });
}

Result<QByteArray> DigitalIdStore::claim(const QByteArray& body)
{
    return answered<protocol::PhoneClaimed>(m_pool, m_keys, m_now(),
                                            [&](DigitalWork& w) { return claimWithPhone(w, body, m_keys); });
}

Result<QByteArray> DigitalIdStore::pin(const QByteArray& body)
{
    return answered<protocol::DigitalIdProgress>(m_pool, m_keys, m_now(),
                                                 [&](DigitalWork& w) { return setPhonePin(w, body); });
}

Result<QByteArray> DigitalIdStore::consent(const QByteArray& body)
{
    return answered<protocol::DigitalIdProgress>(m_pool, m_keys, m_now(),
                                                 [&](DigitalWork& w) { return consentOnPhone(w, body); });
}

Result<QByteArray> DigitalIdStore::ask(const QByteArray& body)
{
    return m_pool.run<QByteArray>([&](Database& db) {
        return sideBySide<QByteArray>(db, m_now(), [&](DigitalWork& w) { return answerPhone(w, body, m_keys); });
    });
}

} // namespace tabian::registry
