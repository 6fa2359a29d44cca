// What the citizen's window shows while a digital ID is enrolled: the finger, the terms, the code, what to do on the phone, the end.
#pragma once

#include "app/casework/digitaliddesk.h"
#include "widgets/citizen/citizenwindow.h"

#include <functional>

namespace tabian::shell
{

/** Takes the window over from the counter's display, which `hold` tells, while an enrolment is on the desk and its page in view. */
class DigitalIdDisplay : public QObject
{
    Q_OBJECT
  public:
    using Hold = std::function<void(bool mine)>;
    DigitalIdDisplay(casework::DigitalIdDesk& desk, widgets::CitizenWindow& window, Hold hold);

  private:
    enum class Scene : quint8 { Card, Finger, Terms, Code, RanOut, Pin, Consent, Active, Refused };
    Scene sceneOf() const;
    void follow();
    void show(Scene scene);
    void showCode();
    widgets::Both both(const char* english) const;

    casework::DigitalIdDesk& m_desk;
    widgets::CitizenWindow& m_window;
    Hold m_hold;
    messages::Phrasebook m_thai{messages::Language::Thai};
    QString m_shown; // what stands there, so that nothing flickers
    bool m_watched = false;
};

} // namespace tabian::shell
