#include "widgets/theme/text.h"

#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

static QString word(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Figure:
        return u"figure"_s;
    case TextRole::Name:
        return u"name"_s;
    case TextRole::CitizenSmall:
        return u"citizenSmall"_s;
    case TextRole::CitizenBody:
        return u"citizenBody"_s;
    case TextRole::CitizenTitle:
        return u"citizenTitle"_s;
    case TextRole::CitizenFigure:
        return u"citizenFigure"_s;
    }
    return {};
}

static QString word(Tone tone)
{
    switch (tone) {
    case Tone::Ink:
        return u"ink"_s;
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Green:
        return u"green"_s;
    case Tone::Amber:
        return u"amber"_s;
    case Tone::Red:
        return u"red"_s;
    case Tone::Blue:
        return u"blue"_s;
    case Tone::Rail:
        return u"rail"_s;
    case Tone::RailMuted:
        return u"railMuted"_s;
    }
    return {};
}

Text::Text(TextRole role, Tone tone, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("role", word(role));
    setProperty("tone", word(tone));
}

Text::Text(const QString& text, TextRole role, Tone tone, QWidget* parent) : Text(role, tone, parent)
{
    setText(text);
}

void Text::setRole(TextRole role)
{
    if (property("role") != word(role)) {
        setProperty("role", word(role));
        repolish();
    }
}

void Text::setTone(Tone tone)
{
    if (property("tone") != word(tone)) {
        setProperty("tone", word(tone));
        repolish();
    }
}

void Text::setSingleLine(bool single)
{
    setWordWrap(!single);
}

void Text::setTextOrHide(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void Text::repolish()
{
    style()->unpolish(this);
    style()->polish(this);
}

void showPicture(QLabel& label, const QImage& image, QSize size)
{
    label.setFixedSize(size);
    label.setProperty("frame", image.isNull() ? u"empty"_s : QString());
    label.setPixmap(image.isNull()
                        ? QPixmap()
                        : QPixmap::fromImage(image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace tabian::widgets
