// The screen with the place for digital IDs, over a scripted registry.
#pragma once

#include "app/casework/digitaliddesk.h"
#include "tests/casework/scriptedregistry.h"
#include "tests/widgets/screen.h"
#include "widgets/pages/digitalidpage.h"

namespace tabian::tests
{

struct DigitalScreen
{
    explicit DigitalScreen(widgets::ScreenLanguage language = widgets::ScreenLanguage::Thai) : screen(language)
    {
        screen.window.addPlace(widgets::Command::GoDigitalId,
                               [this] { return new widgets::DigitalIdPage(desk, screen.wording); });
        QObject::connect(&desk, &casework::DigitalIdDesk::watched, &screen.desk, &casework::CounterDesk::leaveCards);
        QObject::connect(&desk, &casework::DigitalIdDesk::failed, &desk,
                         [this](const domain::Failure& failure) { screen.failures << failure; });
    }
    void go(QSize size = {1440, 900})
    {
        screen.show(size);
        screen.window.go(widgets::Command::GoDigitalId);
        screen.settle();
    }
    void insert()
    {
        auto record = cardOf(applicant());
        record.issued = QDate(2023, 3, 20);
        record.expiry = *domain::CardExpiry::parse(u"25750316"); // in force on the screen's day
        screen.cards.insert(record);
        screen.settle();
    }
    void tell(casework::DigitalIdStep step, bool open = true, const QString& reason = {}, bool oldPhone = false)
    {
        registry.tell(step, open, reason, oldPhone);
        screen.settle();
    }
    void enter()
    {
        screen.key(Qt::Key_Return);
        screen.settle();
    }

    Screen screen;
    ScriptedRegistry registry;
    casework::DigitalIdDesk desk{{screen.queue, screen.sessions, screen.cards, screen.fingers, registry, screen.clock}};
};

} // namespace tabian::tests
