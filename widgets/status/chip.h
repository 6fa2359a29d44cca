// One state in a pill: sign, word and colour.
#pragma once

#include "widgets/theme/signs.h"

#include <QWidget>

namespace tabian::widgets
{

class Chip : public QWidget
{
    Q_OBJECT
  public:
    explicit Chip(QWidget* parent = nullptr);
    /** A good state is white with a green sign; the others stand on their colour. Also sets the accessible name. */
    void setState(Sign sign, const QString& word);
    Sign sign() const { return m_sign; }
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QFont smallFont() const;
    int wordLeft() const;
    Sign m_sign = Sign::None;
    QString m_word;
};

} // namespace tabian::widgets
