#include "widgets/theme/sheet.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tabian::widgets
{

QScrollArea* scrolling(QWidget* inside, Qt::ScrollBarPolicy sideways)
{
    auto* sheet = new QScrollArea;
    sheet->setWidgetResizable(true);
    sheet->setFocusPolicy(Qt::NoFocus);
    sheet->setFrameShape(QFrame::NoFrame);
    sheet->setHorizontalScrollBarPolicy(sideways);
    sheet->setWidget(inside);
    return sheet;
}

void fillWith(QWidget* page, QScrollArea* sheet)
{
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(sheet);
}

} // namespace tabian::widgets
