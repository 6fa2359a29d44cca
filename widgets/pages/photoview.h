// The applicant's photo on its way to the card: the live picture with guides for the head, then the one that was taken.
#pragma once

#include <QImage>
#include <QWidget>

namespace tabian::widgets
{

/** Shows what it was given last: a live frame, cut to the card's ratio, under an oval for the head and a line for the
 *  eyes; a still picture as it is; or an empty frame. */
class PhotoView : public QWidget
{
    Q_OBJECT
  public:
    explicit PhotoView(QWidget* parent = nullptr);
    void showFrame(const QImage& frame);
    void showStill(const QImage& picture);
    bool isLive() const { return m_live; }
    void setPictureSize(QSize size);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QImage m_picture;
    bool m_live = false;
};

} // namespace tabian::widgets
