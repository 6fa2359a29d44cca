#include "widgets/fields/typededits.h"

#include "widgets/fields/digits.h"
#include "widgets/fields/typeddate.h"

#include <QKeyEvent>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

CitizenIdEdit::CitizenIdEdit(QWidget* parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    setMaxLength(64);
    connect(this, &QLineEdit::textEdited, this, &CitizenIdEdit::regroup);
}

static QString grouped(const QString& digits)
{
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i == 1 || i == 5 || i == 10 || i == 12)
            out += u'-';
        out += digits[i];
    }
    return out;
}

void CitizenIdEdit::regroup()
{
    const auto digits = digitsOnly(text());
    qsizetype before = digitsOnly(QStringView(text()).left(cursorPosition())).size();
    const auto shown = grouped(digits);
    if (shown == text())
        return;
    const bool atEnd = before == digits.size();
    setText(shown);
    qsizetype position = 0;
    while (position < shown.size() && before > 0)
        if (shown[position++].isDigit())
            --before;
    setCursorPosition(atEnd ? int(shown.size()) : int(position));
}

domain::Result<domain::CitizenId> CitizenIdEdit::value() const
{
    return domain::CitizenId::parse(text());
}

void CitizenIdEdit::setValue(const domain::CitizenId& id)
{
    setText(id.formatted());
}

ThaiDateEdit::ThaiDateEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(64);
}

domain::Result<domain::ThaiDate> ThaiDateEdit::value() const
{
    return readTypedDate(text());
}

void ThaiDateEdit::setValue(const domain::ThaiDate& date)
{
    const auto part = [](int value) { return value == 0 ? u"-"_s : QString::number(value); };
    setText(part(date.day()) + u'/' + part(date.month()) + u'/' + QString::number(date.yearBe()));
}

void ThaiDateEdit::focusOutEvent(QFocusEvent* event)
{
    if (const auto date = value())
        setValue(*date);
    QLineEdit::focusOutEvent(event);
}

BahtEdit::BahtEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(24);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

domain::Result<domain::Baht> BahtEdit::value() const
{
    return domain::Baht::parse(QStringView(text()).trimmed());
}

void BahtEdit::setValue(domain::Baht amount)
{
    setText(amount.text());
}

CardSerialEdit::CardSerialEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(32);
    connect(this, &QLineEdit::textEdited, this, [this] {
        const int position = cursorPosition();
        const auto shown = arabicDigits(text()).toUpper();
        if (shown != text()) {
            setText(shown);
            setCursorPosition(position);
        }
    });
}

domain::Result<domain::CardSerial> CardSerialEdit::value() const
{
    return domain::CardSerial::parse(QStringView(text()).trimmed());
}

ParagraphEdit::ParagraphEdit(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitHeight();
}

static bool isPlainReturn(const QKeyEvent* key)
{
    return (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ShiftModifier);
}

bool ParagraphEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isPlainReturn(static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ParagraphEdit::keyPressEvent(QKeyEvent* event)
{
    if (isPlainReturn(event))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ParagraphEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT editingFinished();
}

void ParagraphEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void ParagraphEdit::fitHeight()
{
    const int wanted = fontMetrics().lineSpacing() * m_lines + 24;
    if (minimumHeight() != wanted)
        setFixedHeight(wanted);
}

} // namespace tabian::widgets
