// The counter page's two keys for the card itself: what it holds, and the secret number on its back.
#include "widgets/pages/counterpage.h"

#include "widgets/panels/carddetailspanel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace tabian::widgets
{

void CounterPage::showCard(bool shown)
{
    m_cardDetails->setVisible(shown);
    if (shown) {
        m_desk.cardDetails().askChipNumber();
        // Its head first, where the panel is higher than the window.
        QTimer::singleShot(0, m_cardDetails,
                           [this] { m_leftScroll->verticalScrollBar()->setValue(m_cardDetails->y()); });
    } else {
        m_cardDetails->cancelReason();
        m_desk.cardDetails().hide();
    }
    presentButtons();
}

/** First why, then the number; a third time hides it. */
void CounterPage::revealCardNumber()
{
    auto& details = m_desk.cardDetails();
    if (!details.cardNumber().isEmpty()) {
        details.hide();
    } else if (m_cardDetails->isVisible() && m_cardDetails->asksReason()) {
        const auto reason = m_cardDetails->reason();
        m_cardDetails->cancelReason();
        details.reveal(reason);
        enterForm();
    } else {
        if (!m_cardDetails->isVisible())
            showCard(true);
        m_cardDetails->askReason();
    }
    presentButtons();
}

} // namespace tabian::widgets
