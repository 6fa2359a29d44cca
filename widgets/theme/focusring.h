// The ring around whatever has the keyboard's focus, the same for every widget of a window.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace tabian::widgets
{

/** Follows the focus inside one window and lays a ring three pixels outside the focused widget. The ring is a sibling
 *  of that widget (so it scrolls and is clipped with it) and never takes mouse or focus. */
class FocusRing : public QObject
{
    Q_OBJECT
  public:
    explicit FocusRing(QWidget* window);
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow(QWidget* focused);
    QWidget* hostOf(QWidget* target) const;
    void place();
    QPointer<QWidget> m_window;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
    QList<QPointer<QWidget>> m_watched; // the target and what carries it
};

} // namespace tabian::widgets
