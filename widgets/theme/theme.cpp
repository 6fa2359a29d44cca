#include "widgets/theme/theme.h"

#include "widgets/theme/palette.h"

#include <QApplication>
#include <QHash>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

double usableScale(double scale)
{
    return std::isfinite(scale) ? std::clamp(scale, leastScale, greatestScale) : leastScale;
}

QFont baseFont(double scale)
{
    QFont font;
    font.setFamilies({u"Loma"_s, u"Noto Sans"_s, u"Noto Sans Symbols2"_s});
    font.setPixelSize(qRound(basePixels * usableScale(scale)));
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

// Colours stand as @name, sizes as @px(n) for n pixels at 100 %.
static const auto sheet = uR"(
QWidget { color: @ink; }
QMainWindow, QWidget[ground="true"] { background: @ground; }
QWidget[paper="true"], QWidget[citizen="true"] { background: @paper; }
QFrame[card="true"] { background: @paper; border: 1px solid @line; border-radius: 8px; }
QFrame[bar="top"] { background: @paper; border: none; border-bottom: 1px solid @line; }
QFrame[bar="foot"] { background: @paper; border: none; border-top: 1px solid @line; }
QFrame[rule="thin"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[rule="sum"] { background: @ink; border: none; max-height: 2px; min-height: 2px; }
QFrame[note="done"] { background: @greenPale; border: none; border-radius: 6px; }
QFrame[note="look"] { background: @amberPale; border: none; border-radius: 6px; }
QFrame[note="refused"] { background: @redPale; border: none; border-radius: 6px; }
QFrame[note="plain"] { background: @quiet; border: none; border-radius: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[frame="empty"] { background: @quiet; border: 1px dashed @edge; border-radius: 6px; }
QLabel[role="small"] { font-size: @px(13); }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="heading"] { font-size: @px(16); font-weight: 700; }
QLabel[role="title"] { font-size: @px(21); font-weight: 700; }
QLabel[role="figure"] { font-size: @px(26); font-weight: 700; }
QLabel[role="name"] { font-size: @px(20); font-weight: 700; }
QLabel[role="citizenSmall"] { font-size: @px(20); }
QLabel[role="citizenBody"] { font-size: @px(24); }
QLabel[role="citizenTitle"] { font-size: @px(38); font-weight: 700; }
QLabel[role="citizenFigure"] { font-size: @px(60); font-weight: 700; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="green"] { color: @green; }
QLabel[tone="amber"] { color: @amber; }
QLabel[tone="red"] { color: @red; }
QLabel[tone="blue"] { color: @blue; }
QLabel[tone="rail"] { color: @railText; }
QLabel[tone="railMuted"] { color: @railMuted; }
QLineEdit, QPlainTextEdit, QComboBox {
  background: @paper; border: 1px solid @edge; border-radius: 6px; padding: 5px 10px;
  selection-background-color: @blue; selection-color: @paper; }
QLineEdit, QComboBox { min-height: @px(26); }
QLineEdit[entry="large"] { font-size: @px(20); min-height: @px(34); }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid @blue; padding: 4px 9px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid @red; padding: 4px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QLineEdit[readOnly="true"] { background: @quiet; color: @muted; }
QComboBox::drop-down { border: none; width: @px(24); }
QComboBox QAbstractItemView { background: @paper; border: 1px solid @edge; selection-background-color: @bluePale;
  selection-color: @ink; padding: 2px; }
QComboBox QAbstractItemView::item { min-height: @px(30); }
QListView { background: @paper; border: none; outline: none; }
QTableView { background: @paper; border: 1px solid @line; gridline-color: @line; outline: none;
  selection-background-color: @bluePale; selection-color: @ink; }
QHeaderView::section { background: @quiet; color: @ink; border: none; border-bottom: 1px solid @line;
  padding: 6px 8px; font-weight: 700; }
QTableView::item { padding: 4px 8px; }
QSlider::groove:horizontal { height: 6px; background: @line; border-radius: 3px; }
QSlider::sub-page:horizontal { background: @blue; border-radius: 3px; }
QSlider::handle:horizontal { background: @blue; border: 2px solid @paper; width: @px(18); height: @px(18);
  margin: -@px(9) 0; border-radius: @px(11); }
QProgressBar { background: @line; border: none; border-radius: 5px; max-height: 10px; min-height: 10px; }
QProgressBar::chunk { background: @blue; border-radius: 5px; }
QProgressBar[tone="green"]::chunk { background: @green; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @edge; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @edge; border-radius: 4px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @paper; color: @ink; border: 1px solid @line; padding: 4px; }
)"_s;

static const QHash<QString, QRgb>& colours()
{
    static const QHash<QString, QRgb> named{
        {u"ink"_s, palette::ink},
        {u"muted"_s, palette::muted},
        {u"paper"_s, palette::paper},
        {u"ground"_s, palette::ground},
        {u"quiet"_s, palette::quiet},
        {u"line"_s, palette::line},
        {u"edge"_s, palette::edge},
        {u"blue"_s, palette::blue},
        {u"bluePale"_s, palette::bluePale},
        {u"green"_s, palette::green},
        {u"greenPale"_s, palette::greenPale},
        {u"amber"_s, palette::amber},
        {u"amberPale"_s, palette::amberPale},
        {u"red"_s, palette::red},
        {u"redPale"_s, palette::redPale},
        {u"railText"_s, palette::railText},
        {u"railMuted"_s, palette::railMuted},
    };
    return named;
}

QString styleSheet(double scale)
{
    const double usable = usableScale(scale);
    QString out;
    out.reserve(sheet.size() + 512);
    for (qsizetype i = 0; i < sheet.size();) {
        if (sheet[i] != u'@') {
            out += sheet[i++];
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet[end].isLetter())
            ++end;
        const auto word = sheet.mid(i + 1, end - i - 1);
        if (word == u"px") {
            const auto close = sheet.indexOf(u')', end);
            const int pixels = qRound(sheet.mid(end + 1, close - end - 1).toInt() * usable);
            out += QString::number(pixels) + u"px"_s;
            end = close + 1;
        } else {
            out += QColor(colours().value(word)).name();
        }
        i = end;
    }
    return out;
}

void applyTheme(QApplication& application, double scale)
{
    if (application.style()->name() != u"fusion")
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QPalette colors;
    colors.setColor(QPalette::Window, QColor(palette::ground));
    colors.setColor(QPalette::WindowText, QColor(palette::ink));
    colors.setColor(QPalette::Base, QColor(palette::paper));
    colors.setColor(QPalette::Text, QColor(palette::ink));
    colors.setColor(QPalette::Button, QColor(palette::paper));
    colors.setColor(QPalette::ButtonText, QColor(palette::ink));
    colors.setColor(QPalette::Highlight, QColor(palette::blue));
    colors.setColor(QPalette::HighlightedText, QColor(palette::paper));
    colors.setColor(QPalette::PlaceholderText, QColor(palette::muted));
    application.setPalette(colors);
    QApplication::setFont(baseFont(scale));
    application.setStyleSheet(styleSheet(scale));
}

int rem(double factor)
{
    return qRound(QApplication::font().pixelSize() * factor);
}

} // namespace tabian::widgets
