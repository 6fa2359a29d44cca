#include "app/shell/digitalidplace.h"

#include "widgets/pages/digitalidpage.h"

namespace tabian::shell
{

DigitalIdPlace::DigitalIdPlace(casework::Centre& centre, casework::StoreQueue& store, casework::SessionDesk& sessions,
                               devices::CardStation& cards, devices::FingerStation& fingers,
                               const casework::Clock& clock)
    : m_cards(cards), m_calls(centre), m_desk({store, sessions, cards, fingers, m_calls, clock})
{
}

void DigitalIdPlace::addTo(widgets::MainWindow& window, const widgets::MessagesWording& wording)
{
    window.addPlace(widgets::Command::GoDigitalId, [this, &wording] {
        auto* page = new widgets::DigitalIdPage(m_desk, wording);
        connect(page, &widgets::DigitalIdPage::rereadWanted, &m_cards, &devices::CardStation::reread);
        return page;
    });
}

void DigitalIdPlace::shareCardsWith(casework::CounterDesk& counter)
{
    connect(&m_desk, &casework::DigitalIdDesk::watched, &counter, &casework::CounterDesk::leaveCards);
}

void DigitalIdPlace::showOn(widgets::CitizenWindow& window, CitizenDisplay& counter)
{
    auto* display = new DigitalIdDisplay(m_desk, window, [&counter](bool mine) { counter.setHeld(mine); });
    display->setParent(&window);
}

void DigitalIdPlace::logTo(Logbook& log)
{
    connect(&m_desk, &casework::DigitalIdDesk::failed, this,
            [&log](const domain::Failure& failure) { log.note("digital ID", failure); });
}

} // namespace tabian::shell
