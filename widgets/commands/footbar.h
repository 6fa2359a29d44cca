// The bar at the foot of the window: the keys of this page, and when the draft was saved.
#pragma once

#include "widgets/theme/text.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace tabian::widgets
{

class CommandSet;

class FootBar : public QFrame
{
    Q_OBJECT
  public:
    explicit FootBar(QWidget* parent = nullptr);
    /** Shows the commands in force of a page; nullptr clears the bar. */
    void setCommands(CommandSet* commands);
    /** Low windows: one row, help first. */
    void setSingleRow(bool single);
    /** At the right: "บันทึกร่างแล้ว 10:42:07". */
    void setState(const QString& text);

  private:
    void rebuild();
    QPointer<CommandSet> m_commands;
    QWidget* m_keys;
    Text* m_state;
    QStringList m_shown;
    bool m_singleRow = false;
};

} // namespace tabian::widgets
