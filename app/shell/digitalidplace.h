// Digital IDs in the counter, put together: questions to the registry, desk, page on the rail, citizen's window.
#pragma once

#include "app/casework/counterdesk.h"
#include "app/casework/digitaliddesk.h"
#include "app/shell/citizendisplay.h"
#include "app/shell/digitaliddisplay.h"
#include "app/shell/logbook.h"
#include "registry/client/digitalidcalls.h"
#include "widgets/pages/messageswording.h"
#include "widgets/window/mainwindow.h"

namespace tabian::shell
{

class DigitalIdPlace : public QObject
{
    Q_OBJECT
  public:
    DigitalIdPlace(casework::Centre& centre, casework::StoreQueue& store, casework::SessionDesk& sessions,
                   devices::CardStation& cards, devices::FingerStation& fingers, const casework::Clock& clock);
    /** Adds the place to the rail. */
    void addTo(widgets::MainWindow& window, const widgets::MessagesWording& wording);
    /** Cards that are put in while the page is in view are for it. */
    void shareCardsWith(casework::CounterDesk& counter);
    /** What is shown goes with the window. */
    void showOn(widgets::CitizenWindow& window, CitizenDisplay& counter);
    void logTo(Logbook& log);
    casework::DigitalIdDesk& desk() { return m_desk; }

  private:
    devices::CardStation& m_cards;
    client::DigitalIdCalls m_calls;
    casework::DigitalIdDesk m_desk;
};

} // namespace tabian::shell
