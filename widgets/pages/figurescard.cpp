#include "widgets/pages/figurescard.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tabian::widgets
{

FiguresCard::FiguresCard(QWidget* parent) : Card(parent), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    body()->addLayout(m_grid);
}

void FiguresCard::setLines(const QList<Line>& lines)
{
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto& line : lines) {
        if (line.sum)
            m_grid->addWidget(makeRule(true, this), row++, 0, 1, 2);
        auto* word = new Text(line.word, line.sum ? TextRole::Strong : TextRole::Body);
        auto* number = new Text(line.number, line.sum ? TextRole::Title : TextRole::Strong);
        number->setObjectName(line.name);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setAccessibleName(line.word);
        number->setAccessibleDescription(line.number);
        number->setSingleLine(line.whole || line.number.size() < 14);
        m_grid->addWidget(word, row, 0, Qt::AlignTop);
        m_grid->addWidget(number, row++, 1, Qt::AlignTop);
    }
}

} // namespace tabian::widgets
