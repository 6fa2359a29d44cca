// A check box as a whole line: large target, text that wraps, a remark at the right.
#pragma once

#include <QAbstractButton>

namespace tabian::widgets
{

class CheckLine : public QAbstractButton
{
    Q_OBJECT
  public:
    explicit CheckLine(QWidget* parent = nullptr);
    void setRemark(const QString& remark); // muted, at the right or below
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Places
    {
        QRect box, text, remark;
        int height = 0;
    };
    Places places(int width) const;
    QFont remarkFont() const;
    QString m_remark;
};

} // namespace tabian::widgets
