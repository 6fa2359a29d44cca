// The large picture at the left of the citizen's window: a code, a hand, a camera, a card.
#pragma once

#include <QImage>
#include <QWidget>

namespace tabian::widgets
{

class CitizenPicture : public QWidget
{
    Q_OBJECT
  public:
    enum class Kind : quint8 { Card, Person, Money, Qr, LeftFinger, RightFinger, Camera, Done };
    explicit CitizenPicture(QWidget* parent = nullptr);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setQr(const QImage& qr);
    void setShare(double share); // of the time left, 0…1; drawn as a bar under a QR code

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Kind m_kind = Kind::Card;
    QImage m_qr;
    double m_share = 0;
};

} // namespace tabian::widgets
