// What the citizen's window shows at each moment of a case.
#pragma once

#include "app/casework/counterdesk.h"
#include "widgets/citizen/citizenwindow.h"

#include <QTimer>

namespace tabian::shell
{

/** Follows the counter's desk: names when a case begins, the finger that is wanted, the amount, the receipt's code, the photo, the wait, thanks. */
class CitizenDisplay : public QObject
{
    Q_OBJECT
  public:
    CitizenDisplay(casework::CounterDesk& desk, widgets::CitizenWindow& window);
    void setOffice(const QString& office);
    /** Something else has the window; afterwards the counter's moment stands there again. */
    void setHeld(bool held);

  private:
    enum class Scene : quint8 { Welcome, Names, Finger, Amount, Receipt, Photo, Wait, Thanks };
    Scene sceneOf() const;
    void follow();
    void showFinger();
    void showReceipt();
    widgets::Both both(const char* english) const;

    casework::CounterDesk& m_desk;
    widgets::CitizenWindow& m_window;
    messages::Phrasebook m_thai{messages::Language::Thai};
    QString m_office;
    QString m_shown;            // what stands there, so that nothing flickers
    domain::Baht m_fine, m_fee; // as the officer has typed them so far
    bool m_held = false;
    QTimer m_thanks; // while it runs, the thanks stay
};

} // namespace tabian::shell
