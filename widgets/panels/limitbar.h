// How much of a limit is used up: a bar with marks at 50, 80 and 95 %, and the same in words.
#pragma once

#include "app/casework/offline.h"
#include "widgets/theme/text.h"

namespace tabian::widgets
{

class Chip;

/** Object names: <name>, <name>State (chip), <name>Used, <name>Left. */
class LimitBar : public QWidget
{
    Q_OBJECT
  public:
    struct View
    {
        QString what;    // "Cases not sent"
        QString used;    // "12 of 1,000"
        QString left;    // "988 left"; may be empty
        int percent = 0; // above 100 the bar is full
    };
    explicit LimitBar(const QString& name, QWidget* parent = nullptr);
    void setView(const View& view);

  private:
    class Bar;
    Text *m_what, *m_used, *m_left;
    Chip* m_state;
    Bar* m_bar;
};

} // namespace tabian::widgets
