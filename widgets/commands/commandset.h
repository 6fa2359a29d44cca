// The commands of one page: actions with their keys, alive while the page is on screen.
#pragma once

#include "widgets/commands/commandtable.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace tabian::widgets
{

/** Makes one action a command on `page` (window-wide keys, but only while the page is visible). The order given is the
 *  order of the foot bar. Hidden or disabled actions do not appear there. */
class CommandSet : public QObject
{
    Q_OBJECT
  public:
    CommandSet(QWidget* page, const QList<Command>& commands);
    QAction* action(Command command) const;
    QList<QAction*> actions() const { return m_ordered; }
    /** In force: answers its key and stands in the foot bar. */
    void setInForce(Command command, bool inForce);
    /** Another word than the table's, as long as it is not empty ("Take the money" for GoOn). */
    void setWord(Command command, const QString& word);
    void retranslate();

    static Command commandOf(const QAction* action);

  Q_SIGNALS:
    void triggered(tabian::widgets::Command command);
    void changed();

  private:
    QHash<Command, QAction*> m_actions;
    QHash<Command, QString> m_words;
    QList<QAction*> m_ordered;
};

} // namespace tabian::widgets
