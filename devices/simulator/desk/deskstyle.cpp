#include "devices/simulator/desk/deskstyle.h"

#include "devices/simulator/desk/colours.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
constexpr auto sheet = R"(
QWidget { color: %ink; }
tabian--simulator--DeskWindow { background: %ground; }
QLabel { background: transparent; }
QFrame[card="true"] { background: white; border: 1px solid %line; border-radius: 10px; }
QFrame[card="true"] QLabel { border: none; }
QLabel[title="true"] { font-size: 18px; font-weight: 600; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[muted="true"] { color: %muted; }
QLabel[tone] { border-radius: 9px; }
QLabel[tone="rest"] { color: %muted; background: %ground; }
QLabel[tone="good"] { color: %green; background: %paleGreen; }
QLabel[tone="attention"] { color: %amber; background: %paleAmber; }
QLineEdit { background: white; border: 1px solid %line; border-radius: 8px; padding: 7px 10px; }
QLineEdit:focus { border: 2px solid %blue; padding: 6px 9px; }
QListView { background: white; border: 1px solid %line; border-radius: 10px; padding: 4px; outline: 0; }
QPushButton { background: white; border: 1px solid #b6c0d2; border-radius: 8px; padding: 6px 12px; }
QPushButton:hover { background: %paleBlue; }
QPushButton:pressed { background: %line; }
QPushButton:focus { border: 2px solid %blue; padding: 5px 11px; }
QPushButton:disabled { color: #6b768c; background: %ground; border-color: %line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 4px 2px; }
QScrollBar::handle:vertical { background: #b6c0d2; border-radius: 3px; min-height: 40px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
QCheckBox { spacing: 8px; }
QCheckBox:disabled { color: #6b768c; }
)"_L1;
} // namespace

void dressDesk(QApplication& app)
{
    app.setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Looped Thai"_s});
    font.setPixelSize(15);
    app.setFont(font);
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Window, colour::ground);
    palette.setColor(QPalette::WindowText, colour::ink);
    palette.setColor(QPalette::Text, colour::ink);
    palette.setColor(QPalette::PlaceholderText, colour::muted);
    palette.setColor(QPalette::Highlight, colour::blue);
    app.setPalette(palette);
    QString text = sheet;
    const std::pair<QLatin1StringView, QColor> names[]{
        {"%paleGreen"_L1, colour::paleGreen}, {"%paleAmber"_L1, colour::paleAmber},
        {"%paleBlue"_L1, colour::paleBlue},   {"%ground"_L1, colour::ground},
        {"%muted"_L1, colour::muted},         {"%green"_L1, colour::green},
        {"%amber"_L1, colour::amber},         {"%blue"_L1, colour::blue},
        {"%line"_L1, colour::line},           {"%ink"_L1, colour::ink}};
    for (const auto& [name, value] : names) {
        text.replace(name, value.name());
    }
    app.setStyleSheet(text);
}

} // namespace tabian::simulator
