// A card that answers like the public descriptions say, in memory: T=0 with GET RESPONSE, blocks, and faults at chosen
// exchanges. For the reading code without a reader.
#pragma once

#include "devices/api/cardbackend.h"

#include <map>
#include <vector>

namespace tabian::tests
{

class ModelCard final : public devices::CardSession
{
  public:
    enum class Fault : quint8 {
        Removal,       // the session fails, now and from then on
        Reset,         // another program reset the card: CardReset once, and nothing is selected
        Communication, // garbled once
        GarbageStatus, // 6F 12
        NoStatus,      // an answer of one byte
        ShortData,     // half of the bytes, 90 00
        ExcessData,    // twice the bytes, 90 00
        Endless61,     // 61 10 from now on, whatever is asked
        Endless6C,     // 6C 10 from now on
        OtherNumber,   // from now on the citizen number is another person's
    };

    QByteArray block0, block1;
    QByteArray cardAtr = QByteArray::fromHex("3B79960000544820 4E4944203138");
    bool selectGivesFci = true;    // 61 0A, else 90 00
    bool getResponseP2Is1 = false; // the 3B 67 variant
    bool answersDirectly = false;  // data and 90 00 at once, as on T=1
    bool citizenApplet = true;
    bool others = false;         // between two turns another program selects an applet of its own
    std::map<int, Fault> faults; // by exchange, the first is 1
    std::vector<QByteArray> commands;
    int entered = 0;
    int left = 0;
    int powerCycles = 0;

    explicit ModelCard(QByteArray file) : block0(std::move(file)) {}
    ModelCard(QByteArray oldBlock0, QByteArray oldBlock1) : block0(std::move(oldBlock0)), block1(std::move(oldBlock1))
    {
    }

    domain::Result<QByteArray> transmit(const QByteArray& command) override;
    QByteArray atr() const override { return cardAtr; }
    domain::Outcome enter() override;
    void leave() override
    {
        ++left;
        m_selected = m_selected && !others;
    }
    domain::Outcome powerCycle() override;

  private:
    QByteArray answer(const QByteArray& command);
    QByteArray read(const QByteArray& command);
    QByteArray getResponse(const QByteArray& command);
    domain::Result<QByteArray> disturbed(Fault fault, const QByteArray& command);

    bool m_selected = false;
    bool m_gone = false;
    QByteArray m_waiting;
    std::optional<Fault> m_lasting;
};

} // namespace tabian::tests
