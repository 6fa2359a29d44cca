#include "widgets/window/tabbedpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/theme/flowlayout.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

TabbedPage::TabbedPage(QWidget* parent)
    : Page(parent), m_row(new QWidget), m_flow(new FlowLayout(8)), m_stack(new QStackedWidget),
      m_none(new CommandSet(this, {}))
{
    m_row->setObjectName(u"tabs"_s);
    m_row->setLayout(m_flow);
    m_flow->setContentsMargins(18, 10, 18, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_row);
    column->addWidget(m_stack, 1);
}

void TabbedPage::addTab(const Tab& tab)
{
    auto* button = new KeyButton(KeyButton::Kind::Answer, m_row);
    button->setObjectName(u"tab"_s + tab.name);
    m_flow->addWidget(button);
    const int index = int(m_tabs.size());
    m_tabs.append({tab, button});
    connect(button, &QAbstractButton::clicked, this, [this, index] { choose(index); });
    retranslate();
}

CommandSet* TabbedPage::commands() const
{
    const Page* page = m_tabs.isEmpty() ? nullptr : m_tabs[m_chosen].page;
    return page ? page->commands() : m_none;
}

QString TabbedPage::stateText() const
{
    const Page* page = m_tabs.isEmpty() ? nullptr : m_tabs[m_chosen].page;
    return page ? page->stateText() : QString();
}

void TabbedPage::entered()
{
    int shown = 0;
    for (const auto& made : std::as_const(m_tabs)) {
        made.button->setVisible(made.tab.isFor());
        shown += made.tab.isFor() ? 1 : 0;
    }
    m_row->setVisible(shown > 1);
    choose(m_tabs[m_chosen].tab.isFor() ? m_chosen : 0);
}

void TabbedPage::choose(int index)
{
    auto& made = m_tabs[index];
    if (!made.tab.isFor())
        return;
    if (!made.page) {
        made.page = made.tab.make();
        m_stack->addWidget(made.page);
        connect(made.page, &Page::lockWanted, this, &Page::lockWanted);
        connect(made.page, &Page::helpWanted, this, &Page::helpWanted);
        connect(made.page, &Page::nextTabWanted, this, &TabbedPage::next);
        connect(made.page, &Page::stateTextChanged, this, &Page::stateTextChanged);
    }
    m_chosen = index;
    for (int i = 0; i < int(m_tabs.size()); ++i)
        m_tabs[i].button->setChecked(i == index);
    m_stack->setCurrentWidget(made.page);
    made.page->commands()->setInForce(Command::NextTab, m_row->isVisibleTo(this));
    made.page->commands()->retranslate();
    made.page->entered();
    Q_EMIT commandsReplaced();
    Q_EMIT stateTextChanged();
}

void TabbedPage::next()
{
    for (int step = 1; step <= int(m_tabs.size()); ++step) {
        const int index = (m_chosen + step) % int(m_tabs.size());
        if (m_tabs[index].tab.isFor()) {
            choose(index);
            return;
        }
    }
}

void TabbedPage::retranslate()
{
    for (const auto& made : std::as_const(m_tabs))
        made.button->setText(made.tab.title());
}

void TabbedPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
