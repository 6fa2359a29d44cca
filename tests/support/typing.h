// Types any text into a widget; QTest::keyClicks knows only ASCII.
#pragma once

#include <QApplication>
#include <QKeyEvent>

namespace tabian::tests
{

inline void typeInto(QWidget* widget, const QString& text)
{
    for (const QChar character : text) {
        const int key = character.unicode() < 0x80 ? character.toUpper().unicode() : int(Qt::Key_unknown);
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(character));
        QApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(character));
        QApplication::sendEvent(widget, &release);
    }
}

} // namespace tabian::tests
