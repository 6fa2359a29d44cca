// The devices' states as words in the top bar.
#pragma once

#include "app/doctor/selftestdesk.h"
#include "devices/api/cardstation.h"
#include "devices/api/fingerstation.h"
#include "devices/api/printerstation.h"
#include "widgets/status/topbar.h"

#include <QObject>

namespace tabian::shell
{

/** Keeps the chips of a window true; says them again when the language changes. */
class StatusChips : public QObject
{
    Q_OBJECT
  public:
    struct Parts
    {
        widgets::TopBar& bar;
        devices::CardStation& cards;
        devices::FingerStation& fingers;
        devices::PrinterStation& printers;
        doctor::SelfTestDesk& checks; // clock and camera have no station of their own: their last check speaks for them
    };
    StatusChips(Parts parts, QObject* parent);
    /** Whether the store believes the clock; said after a sign-in, and after an act that failed by it. */
    void setClockBelieved(bool believed);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void sayCard();
    void sayFinger();
    void sayPrinter(devices::PrinterRole role);
    void sayChecks();
    void sayAll();
    widgets::TopBar& m_bar;
    devices::CardStation& m_cards;
    devices::FingerStation& m_fingers;
    devices::PrinterStation& m_printers;
    doctor::SelfTestDesk& m_checks;
    bool m_clockBelieved = true;
};

} // namespace tabian::shell
