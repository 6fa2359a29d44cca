#include "app/training/clerk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTest>

namespace tabian::training
{

QWidget* Clerk::find(const QString& name) const
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget* top : tops) {
        if (!top->isVisible())
            continue;
        if (top->objectName() == name)
            return top;
        const QList<QWidget*> all = top->findChildren<QWidget*>(name);
        for (QWidget* widget : all) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

QWidget* Clerk::the(const QString& name) const
{
    QWidget* widget = find(name);
    if (!widget)
        throw ClerkStuck("no visible widget named " + name.toStdString());
    return widget;
}

void Clerk::type(const QString& name, const QString& text)
{
    QWidget* field = the(name);
    waitUntil([field] { return field->isEnabled(); }, "the field is enabled");
    field->setFocus(Qt::TabFocusReason);
    QWidget* target = field->focusProxy() ? field->focusProxy() : field;
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Delete);
    for (const QChar& ch : text) {
        // QTest types Latin-1 only; a Thai keyboard sends the letter as the text of an unnamed key.
        QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(ch));
        QApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(ch));
        QApplication::sendEvent(target, &up);
    }
    pause(1);
}

void Clerk::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
    QTest::keyClick(target, Qt::Key(key), modifiers);
    pause(1);
}

void Clerk::push(const QString& name)
{
    QWidget* button = the(name);
    waitUntil([button] { return button->isEnabled(); }, qPrintable(name));
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    pause(1);
}

void Clerk::waitUntil(const std::function<bool()>& happened, const char* what, int milliseconds)
{
    if (!QTest::qWaitFor(happened, milliseconds))
        throw ClerkStuck(std::string("waited in vain until ") + what);
}

void Clerk::pause(int milliseconds)
{
    QTest::qWait(milliseconds);
}

void Clerk::shoot(QWidget& window, const QString& path)
{
    pause(30); // layouts and posted paints come to rest
    if (!window.grab().save(path))
        throw ClerkStuck("the picture could not be written: " + path.toStdString());
}

} // namespace tabian::training
