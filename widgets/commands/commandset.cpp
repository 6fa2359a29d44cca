#include "widgets/commands/commandset.h"

#include <QAction>
#include <QWidget>

namespace tabian::widgets
{

CommandSet::CommandSet(QWidget* page, const QList<Command>& commands) : QObject(page)
{
    for (const auto command : commands) {
        const auto& row = CommandTable::row(command);
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcuts(row.keys);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false);
        action->setData(int(command));
        page->addAction(action);
        connect(action, &QAction::triggered, this, [this, command] { Q_EMIT triggered(command); });
        connect(action, &QAction::changed, this, &CommandSet::changed);
        m_actions.insert(command, action);
        m_ordered.append(action);
    }
    retranslate();
}

QAction* CommandSet::action(Command command) const
{
    return m_actions.value(command);
}

void CommandSet::setInForce(Command command, bool inForce)
{
    if (auto* found = action(command)) {
        found->setEnabled(inForce);
        found->setVisible(inForce);
    }
}

void CommandSet::setWord(Command command, const QString& word)
{
    m_words.insert(command, word);
    if (auto* found = action(command))
        found->setText(word.isEmpty() ? CommandTable::text(command) : word);
}

void CommandSet::retranslate()
{
    for (auto* action : std::as_const(m_ordered)) {
        const auto command = commandOf(action);
        const auto own = m_words.value(command);
        action->setText(own.isEmpty() ? CommandTable::text(command) : own);
    }
}

Command CommandSet::commandOf(const QAction* action)
{
    return Command(action->data().toInt());
}

} // namespace tabian::widgets
