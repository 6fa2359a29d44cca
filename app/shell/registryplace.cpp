#include "app/shell/registryplace.h"

namespace tabian::shell
{

using widgets::Command;
using widgets::Part;

RegistryPlace::RegistryPlace(Parts parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    m_parts.window.addPlace(Command::GoRegistry, [this] { return makePage(); });
    connect(&m_parts.window.topBar(), &widgets::TopBar::partPressed, this, [this](Part part) {
        if (part == Part::Registry)
            open();
    });
    connect(&m_parts.desk, &casework::CentreDesk::changed, this, &RegistryPlace::say);
    say();
}

widgets::Page* RegistryPlace::makePage()
{
    m_page = new widgets::RegistryTabs(m_parts.desk, m_parts.kit, m_parts.wording);
    connect(m_page, &widgets::RegistryTabs::caseWanted, this, &RegistryPlace::caseWanted);
    connect(m_page, &widgets::RegistryTabs::personWanted, this, &RegistryPlace::personWanted);
    return m_page;
}

void RegistryPlace::open()
{
    m_parts.window.go(Command::GoRegistry);
    if (m_page && m_parts.desk.conflictsWaiting() > 0)
        m_page->showConflicts();
}

void RegistryPlace::say()
{
    m_parts.window.setBadge(Command::GoRegistry, m_parts.desk.attention());
}

} // namespace tabian::shell
