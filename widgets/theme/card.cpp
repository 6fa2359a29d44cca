#include "widgets/theme/card.h"

#include "widgets/theme/signs.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

Card::Card(QWidget* parent) : QFrame(parent), m_heading(new Text(TextRole::Heading)), m_body(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_body->setContentsMargins(16, 12, 16, 14);
    m_body->setSpacing(6);
    m_body->addWidget(m_heading);
    m_heading->hide();
}

void Card::setHeading(const QString& heading)
{
    m_heading->setTextOrHide(heading);
    setAccessibleName(heading);
}

QFrame* makeRule(bool sum, QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setProperty("rule", sum ? u"sum"_s : u"thin"_s);
    rule->setFixedHeight(sum ? 2 : 1);
    return rule;
}

Note::Note(QWidget* parent) : QFrame(parent), m_text(new Text(TextRole::Small))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 12, 7);
    row->addWidget(m_text);
    setNote(Kind::Plain, {});
}

static Sign signOf(Note::Kind kind)
{
    switch (kind) {
    case Note::Kind::Done:
        return Sign::Done;
    case Note::Kind::Look:
        return Sign::Look;
    case Note::Kind::Refused:
        return Sign::Refused;
    case Note::Kind::Plain:
        break;
    }
    return Sign::None;
}

void Note::setNote(Kind kind, const QString& text)
{
    m_kind = kind;
    static constexpr const char16_t* names[] = {u"done", u"look", u"refused", u"plain"};
    setProperty("note", QString::fromUtf16(names[quint8(kind)]));
    static constexpr Tone tones[] = {Tone::Green, Tone::Amber, Tone::Red, Tone::Muted};
    m_text->setTone(tones[quint8(kind)]);
    m_text->setText(text);
    setAccessibleName(text);
    const int left = signOf(kind) == Sign::None ? 12 : 16 + rem(1.0);
    layout()->setContentsMargins(left, 7, 12, 7);
    style()->unpolish(this);
    style()->polish(this);
    setVisible(!text.isEmpty());
}

QString Note::text() const
{
    return m_text->text();
}

void Note::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Sign sign = signOf(m_kind);
    if (sign == Sign::None)
        return;
    QPainter painter(this);
    const double side = rem(0.9);
    const double line = m_text->fontMetrics().height();
    paintSign(painter, QRectF(9, 7 + (line - side) / 2, side, side), sign, QColor(coloursOf(sign).text));
}

} // namespace tabian::widgets
