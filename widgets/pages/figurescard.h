// A card of figures: lines of a word and a number, numbers at the right, sums strong.
#pragma once

#include "widgets/theme/card.h"

class QGridLayout;

namespace tabian::widgets
{

class FiguresCard : public Card
{
    Q_OBJECT
  public:
    explicit FiguresCard(QWidget* parent = nullptr);
    struct Line
    {
        QString name; // object name of the number
        QString word;
        QString number;
        bool sum = false;
        bool whole = false; // the number is never broken into lines
    };
    void setLines(const QList<Line>& lines);

  private:
    QGridLayout* m_grid;
};

} // namespace tabian::widgets
