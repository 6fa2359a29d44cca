// F12: the keys of this page and of the window, over the page; Esc or F12 closes it.
#pragma once

#include "widgets/theme/card.h"

#include <QPointer>

class QGridLayout;

namespace tabian::widgets
{

class CommandSet;
class KeyButton;

class HelpPanel : public QWidget
{
    Q_OBJECT
  public:
    explicit HelpPanel(QWidget* parent);
    void open(const CommandSet* commands, const QStringList& places);
    void close();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Card* m_card;
    QGridLayout* m_grid;
    KeyButton* m_closeButton;
    QPointer<QWidget> m_before;
};

} // namespace tabian::widgets
