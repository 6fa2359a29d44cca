// The devices' states as words in the top bar.
#pragma once

#include "devices/api/cardstation.h"
#include "devices/api/fingerstation.h"
#include "widgets/status/topbar.h"

#include <QObject>

namespace tabian::shell
{

/** Keeps the chips of a window true; says them again when the language changes. */
class StatusChips : public QObject
{
    Q_OBJECT
  public:
    StatusChips(widgets::TopBar& bar, devices::CardStation& cards, devices::FingerStation& fingers, QObject* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void sayCard();
    void sayFinger();
    widgets::TopBar& m_bar;
    devices::CardStation& m_cards;
    devices::FingerStation& m_fingers;
};

} // namespace tabian::shell
