// The card simulator without its main(): the people's cards, the blanks, two slots, and the commands that move them.
#pragma once

#include "devices/simulator/blankcard.h"
#include "devices/simulator/cardslot.h"
#include "devices/simulator/control.h"
#include "devices/simulator/people.h"

#include <map>

namespace tabian::simulator
{

/** One thread. Command words and answers are listed in devices/simulator/README.md. */
class SimCard
{
  public:
    struct Settings
    {
        quint16 citizenPort = 35963;
        quint16 blankPort = 35964;
        domain::CardSerial firstBlank;
    };
    SimCard(People people, Settings settings);

    /** Carries out one command; "quit" is the caller's. */
    ControlAnswer command(const QStringList& words);

  private:
    ControlAnswer insertPerson(const QString& digits);
    ControlAnswer insert(std::shared_ptr<VirtualCard> card, const QString& name);
    ControlAnswer insertPersonalised(const QString& serial);
    ControlAnswer blank(const QStringList& words);
    ControlAnswer insertBlank(const QString& serial);
    ControlAnswer listBlanks() const;
    ControlAnswer fault(CardSlot& slot, const QString& text);
    ControlAnswer blankFault(const QString& text);
    ControlAnswer latency(const QString& text);
    ControlAnswer state() const;
    std::shared_ptr<BlankCard> blankOf(const domain::CardSerial& serial);
    /** The first blank that is neither personalised nor faulty. */
    std::shared_ptr<BlankCard> nextBlank();

    People m_people;
    Settings m_settings;
    std::map<domain::CardSerial, std::shared_ptr<BlankCard>> m_blanks; // every one that was ever put in
    QString m_citizenCard;                                             // what is in the citizen's slot, for "state"
    std::shared_ptr<BlankCard> m_blankCard;                            // what was last put into the blank card's slot
    CardSlot m_citizenSlot;
    CardSlot m_blankSlot;
};

} // namespace tabian::simulator
