// The citizen's phone on the training desk: scans the citizen's window and shows what it read, verified.
#pragma once

#include "app/messages/phrasebook.h"
#include "devices/simulator/desk/devicepanel.h"

namespace tabian::simulator
{

/** The citizen's window is reached through the picture that the training counter keeps of it while a code is shown. */
class PhonePanel : public DevicePanel
{
    Q_OBJECT
  public:
    struct Channels
    {
        QString screen; // picture of the citizen's window; there only while it shows a code
        QString key;    // the office's public key, as `tabianctl journal key` writes it
        messages::Language language = messages::Language::Thai;
    };
    explicit PhonePanel(Channels channels, QWidget* parent = nullptr);
    void look(); // whether there is something to scan; called now and then

  private:
    void scan();

    Channels m_channels;
    QPushButton* m_scan;
    QLabel* m_read; // the last receipt, or why there is none
};

} // namespace tabian::simulator
