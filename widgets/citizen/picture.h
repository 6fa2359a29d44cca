// The large picture at the left of the citizen's window: a hand, a camera, a card.
#pragma once

#include <QWidget>

namespace tabian::widgets
{

class CitizenPicture : public QWidget
{
    Q_OBJECT
  public:
    enum class Kind : quint8 { Card, Person, Money, LeftFinger, RightFinger, Camera, Phone, Done };
    explicit CitizenPicture(QWidget* parent = nullptr);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Kind m_kind = Kind::Card;
};

} // namespace tabian::widgets
