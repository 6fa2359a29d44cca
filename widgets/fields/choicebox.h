// A combo box with a drawn arrow (the style sheet takes the style's own away).
#pragma once

#include <QComboBox>

namespace tabian::widgets
{

class ChoiceBox : public QComboBox
{
    Q_OBJECT
  public:
    using QComboBox::QComboBox;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; // a wheel over a form scrolls the form, never changes an answer
};

} // namespace tabian::widgets
