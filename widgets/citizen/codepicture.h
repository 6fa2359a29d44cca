// The drawn parts of a code on the citizen's window: the code in its frame, and the bar of the time left.
#pragma once

#include <QImage>
#include <QWidget>

namespace tabian::widgets
{

/** A square as large as there is room. */
class CodePicture : public QWidget
{
    Q_OBJECT
  public:
    explicit CodePicture(QWidget* parent = nullptr);
    void setCode(const QImage& code);
    QSize sizeHint() const override { return {440, 440}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QImage m_code;
};

class TimeBar : public QWidget
{
    Q_OBJECT
  public:
    explicit TimeBar(QWidget* parent = nullptr);
    void setShare(double share); // of the time left, 0…1

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double m_share = 0;
};

} // namespace tabian::widgets
