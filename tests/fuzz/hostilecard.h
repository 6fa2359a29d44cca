// A card that answers whatever the fuzzer thought of. Counts what the reading code asks of it.
//
// The script: one byte of flags, then one part for each exchange: two bytes, high first. F0xx to FFxx make the exchange fail (which way:
// `failures`); anything else is the length of the answer that follows, status word and all. When the script is over the card is taken
// out, or, with the flag `endless`, it says everything again.
#pragma once

#include "devices/api/cardbackend.h"

#include <algorithm>
#include <array>

namespace tabian::fuzz
{

class HostileCard final : public devices::CardSession
{
  public:
    enum Flag : quint8 { Endless = 0x01, SpeaksT1 = 0x02, OddAtr = 0x04, NoAtr = 0x08 };

    explicit HostileCard(QByteArrayView script) : m_script(script), m_at(script.isEmpty() ? 0 : 1)
    {
        m_flags = script.isEmpty() ? 0 : quint8(script[0]);
    }

    int exchanges() const { return m_exchanges; }
    qsizetype bytesGiven() const { return m_given; }

    domain::Result<QByteArray> transmit(const QByteArray&) override
    {
        ++m_exchanges;
        if (m_at + 2 > m_script.size() && (m_flags & Endless))
            m_at = 1;
        if (m_at + 2 > m_script.size())
            return domain::fail(domain::FailureCode::CardRemoved);
        const int head = quint8(m_script[m_at]) << 8 | quint8(m_script[m_at + 1]);
        m_at += 2;
        if (head >= 0xF000)
            return domain::fail(failures[std::size_t(head) % failures.size()]);
        const qsizetype length = std::min<qsizetype>(head & 0x03FF, m_script.size() - m_at);
        const QByteArray answer(m_script.data() + m_at, length);
        m_at += length;
        m_given += length;
        return answer;
    }
    QByteArray atr() const override
    {
        if (m_flags & NoAtr)
            return {};
        return QByteArray::fromHex(m_flags & OddAtr ? "3B670000544820" : "3B79960000544820 4E4944203138");
    }
    devices::CardProtocol protocol() const override
    {
        return m_flags & SpeaksT1 ? devices::CardProtocol::T1 : devices::CardProtocol::T0;
    }
    domain::Outcome enter() override { return {}; }
    void leave() override {}
    domain::Outcome powerCycle() override { return {}; }

  private:
    static constexpr std::array failures{domain::FailureCode::CardReset, domain::FailureCode::CardRemoved,
                                         domain::FailureCode::CardMute, domain::FailureCode::CardCommunication,
                                         domain::FailureCode::ReaderUnplugged};

    QByteArrayView m_script;
    qsizetype m_at;
    qsizetype m_given = 0;
    quint8 m_flags;
    int m_exchanges = 0;
};

} // namespace tabian::fuzz
