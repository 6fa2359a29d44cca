// One work place on the rail: icon, word, key, and how many things wait there.
#pragma once

#include "widgets/commands/commandtable.h"
#include "widgets/theme/signs.h"

#include <QAbstractButton>

namespace tabian::widgets
{

class RailButton : public QAbstractButton
{
    Q_OBJECT
  public:
    RailButton(Command place, QWidget* parent = nullptr);
    void setBadge(int count);
    int badge() const { return m_badge; }
    void setCompact(bool compact);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !m_compact; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QFont keyFont() const;
    void settlePolicy();
    QRect wordRect(int width) const;
    Command m_place;
    Icon m_icon;
    int m_badge = 0;
    bool m_compact = false;
};

} // namespace tabian::widgets
