// Hands at the counter: types and presses keys in real widgets, found by object name; waits for what the screen does.
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <stdexcept>

namespace tabian::training
{

/** The screen did not do what the script expects; the message says where. */
class ClerkStuck : public std::runtime_error
{
  public:
    using std::runtime_error::runtime_error;
};

/** UI thread. Every wait runs the event loop. */
class Clerk
{
  public:
    explicit Clerk(QWidget& window) : m_window(window) {}

    /** The visible widget of that name in any window; throws when there is none. */
    QWidget* the(const QString& name) const;
    QWidget* find(const QString& name) const; // nullptr when not visible
    /** Focuses a field, clears it and types; Thai and English alike. */
    void type(const QString& name, const QString& text);
    /** A key for whatever has the focus, as a keyboard would send it; shortcuts included. */
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /** Focuses a button or check line and presses space. */
    void push(const QString& name);
    void waitUntil(const std::function<bool()>& happened, const char* what, int milliseconds = 20000);
    void pause(int milliseconds);
    /** A picture of a window. */
    void shoot(QWidget& window, const QString& path);
    QWidget& window() { return m_window; }

  private:
    QWidget& m_window;
};

} // namespace tabian::training
