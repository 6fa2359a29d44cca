// The training devices as the script moves them: cards, fingers, blanks and the camera's folder.
#pragma once

#include "devices/simulator/control.h"
#include "devices/simulator/people.h"

#include <QLocalSocket>

namespace tabian::training
{

/** Speaks to the simulator programs over their control channels; a refused command throws ClerkStuck. */
class Stage
{
  public:
    struct Channels
    {
        QString card;   // socket of tabian-simcard
        QString finger; // socket of tabian-simfinger
        QString camera; // folder of the camera
    };
    explicit Stage(Channels channels);

    void insertCard(const domain::CitizenId& id);
    void removeCard();
    void insertForeignCard();                 // a smart card that is no Thai ID card
    void nextReadFault(const QString& fault); // "remove@12": what happens at which exchange of the next reading
    void insertBlank(const QString& serial);
    void removeBlank();
    void spoilNextWrite(int offset); // the blank stores a wrong byte there
    /** One touch of the sensor; returns at once, the touch follows when a finger is awaited. */
    void touch(const domain::CitizenId& owner, bool left);
    /** The citizen's phone before a picture of his window: verifies the receipt and keeps it in `folder`. */
    void scanReceipt(const QString& picture, const QString& keyFingerprint, const QString& folder);
    void photograph(const simulator::Person& person, QDate today);

  private:
    static void command(simulator::ControlClient& client, const QString& line);
    Channels m_channels;
    simulator::ControlClient m_card;
    QLocalSocket m_finger;
    int m_pictures = 0;
};

} // namespace tabian::training
