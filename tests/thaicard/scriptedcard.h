// A card that expects exactly the commands of its script; any other command ends the test program.
#pragma once

#include "devices/api/cardbackend.h"

#include <deque>

namespace tabian::tests
{

class ScriptedCard final : public devices::CardSession
{
  public:
    struct Step
    {
        QByteArray command, answer; // both in hexadecimal, spaces allowed
    };
    explicit ScriptedCard(std::deque<Step> steps, const char* atr = "3B79960000544820 4E4944203138")
        : m_steps(std::move(steps)), m_atr(QByteArray::fromHex(atr))
    {
    }
    bool finished() const { return m_steps.empty(); }

    domain::Result<QByteArray> transmit(const QByteArray& command) override
    {
        if (m_steps.empty() || QByteArray::fromHex(m_steps.front().command) != command)
            qFatal("not in the script: %s", command.toHex(' ').constData());
        const QByteArray answer = QByteArray::fromHex(m_steps.front().answer);
        m_steps.pop_front();
        return answer;
    }
    QByteArray atr() const override { return m_atr; }
    domain::Outcome enter() override { return {}; }
    void leave() override {}
    domain::Outcome powerCycle() override { return {}; }

  private:
    std::deque<Step> m_steps;
    QByteArray m_atr;
};

} // namespace tabian::tests
