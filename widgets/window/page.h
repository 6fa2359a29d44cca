// What the window asks of every page.
#pragma once

#include <QWidget>

namespace tabian::widgets
{

class CommandSet;

class Page : public QWidget
{
    Q_OBJECT
  public:
    explicit Page(QWidget* parent = nullptr);
    /** The keys of this page; the foot bar shows them. */
    virtual CommandSet* commands() const = 0;
    /** The page came on screen: read again what may have changed, put the focus where work begins. */
    virtual void entered() = 0;
    /** At the right of the foot bar, e.g. when the draft was saved. */
    virtual QString stateText() const { return {}; }

  Q_SIGNALS:
    void stateTextChanged();
    void commandsReplaced(); // commands() answers another set now
    void lockWanted();
    void helpWanted();
    void nextTabWanted(); // of a page that is a tab
};

} // namespace tabian::widgets
