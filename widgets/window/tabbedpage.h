// A place with several pages under one key: a row of tabs, the chosen page below.
#pragma once

#include "widgets/window/page.h"

#include <functional>

class QStackedWidget;

namespace tabian::widgets
{

class FlowLayout;
class KeyButton;

/** Pages are made when first chosen; a tab that is not for the officer signed in is not there. Ctrl Tab goes on to the next.
 *  Object names: tabs (the row), tab<Name>. */
class TabbedPage : public Page
{
    Q_OBJECT
  public:
    struct Tab
    {
        QString name;                                      // of the object: "Officers" is tabOfficers
        std::function<QString()> title;                    // in the language in force
        std::function<Page*()> make;                       //
        std::function<bool()> isFor = [] { return true; }; // the officer signed in
    };
    explicit TabbedPage(QWidget* parent = nullptr);
    void addTab(const Tab& tab);
    void choose(int index);
    /** Asks for the titles again: a number in them may be another one. */
    void retitle() { retranslate(); }
    CommandSet* commands() const override;
    void entered() override;
    QString stateText() const override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void next();
    void retranslate();
    struct Made
    {
        Tab tab;
        KeyButton* button;
        Page* page = nullptr;
    };
    QList<Made> m_tabs;
    QWidget* m_row;
    FlowLayout* m_flow;
    QStackedWidget* m_stack;
    CommandSet* m_none; // before a page is made
    int m_chosen = 0;
};

} // namespace tabian::widgets
