// Lays widgets in a row and goes on in the next row when the width is used up, so nothing is cut at 200 %.
#pragma once

#include <QLayout>
#include <QList>

namespace tabian::widgets
{

class FlowLayout : public QLayout
{
    Q_OBJECT
  public:
    explicit FlowLayout(int gap, Qt::Alignment side = Qt::AlignLeft, int rowGap = -1); // rowGap -1: as gap
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

  private:
    int arrange(const QRect& rect, bool apply) const;
    QList<QLayoutItem*> m_items;
    int m_gap;
    int m_rowGap;
    Qt::Alignment m_side;
};

} // namespace tabian::widgets
