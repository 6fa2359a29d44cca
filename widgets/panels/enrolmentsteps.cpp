#include "widgets/panels/enrolmentsteps.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

EnrolmentSteps::EnrolmentSteps(const QString& name, int lines, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (int i = 1; i <= lines; ++i) {
        auto* text = new Text(TextRole::Body);
        text->setObjectName(name + QString::number(i));
        column->addWidget(text);
        m_texts << text;
        m_signs << Sign::None;
    }
    indent();
}

void EnrolmentSteps::setLines(const QList<EnrolmentLine>& lines)
{
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const EnrolmentLine line = lines.value(i);
        m_texts[i]->setTextOrHide(line.text);
        const bool now = line.sign == Sign::Current || line.sign == Sign::Working;
        m_texts[i]->setRole(now ? TextRole::Strong : TextRole::Body);
        m_texts[i]->setTone(line.sign == Sign::None      ? Tone::Muted
                            : line.sign == Sign::Done    ? Tone::Green
                            : line.sign == Sign::Refused ? Tone::Red
                            : line.sign == Sign::Look    ? Tone::Amber
                                                         : Tone::Ink);
        m_signs[i] = line.sign;
    }
    update();
}

void EnrolmentSteps::indent()
{
    layout()->setContentsMargins(fontMetrics().height() + 8, 0, 0, 0);
}

void EnrolmentSteps::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        indent();
}

void EnrolmentSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = fontMetrics().height();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (m_texts[i]->isHidden() || m_signs[i] == Sign::None)
            continue;
        const QRect line = m_texts[i]->geometry();
        const int first = std::min(line.height(), m_texts[i]->fontMetrics().lineSpacing());
        const QRectF square(0, line.y() + (first - side) / 2.0, side, side);
        paintSign(painter, square, m_signs[i], QColor(coloursOf(m_signs[i]).text));
    }
}

} // namespace tabian::widgets
