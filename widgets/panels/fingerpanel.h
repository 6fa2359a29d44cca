// Left and right index finger: what the sensor waits for, the hint, the tries, the result.
#pragma once

#include "widgets/theme/signs.h"

#include <QImage>
#include <QWidget>
#include <optional>

class QBoxLayout;

namespace tabian::widgets
{

enum class FingerState : quint8 { Idle, Awaited, Working, Match, Mismatch, Missing, NoTemplate, Taken };
enum class FingerHint : quint8 { None, Again, TooShort, Center, Lift };

struct FingerTileView
{
    FingerState state = FingerState::Idle;
    int tries = 0;
    int triesWanted = 3;
    int touches = 0; // of an enrolment
    int touchesWanted = 0;
    FingerHint hint = FingerHint::None;
    bool taking = false; // new prints are taken, not old ones compared
    QImage preview = {};
    friend bool operator==(const FingerTileView& a, const FingerTileView& b)
    {
        return a.state == b.state && a.tries == b.tries && a.touches == b.touches &&
               a.touchesWanted == b.touchesWanted && a.hint == b.hint && a.taking == b.taking &&
               a.preview.cacheKey() == b.preview.cacheKey();
    }
};

/** One finger's tile: picture, state and hint. */
class FingerTile : public QWidget
{
    Q_OBJECT
  public:
    explicit FingerTile(bool left, QWidget* parent = nullptr);
    void setView(const FingerTileView& view);
    const FingerTileView& view() const { return m_view; }
    QString stateText() const;
    QString hintText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    Sign sign() const;
    QString title() const;
    QFont smallFont() const;
    void say();
    bool m_left;
    FingerTileView m_view;
};

/** Tiles: "fingerLeft", "fingerRight". */
class FingerPanel : public QWidget
{
    Q_OBJECT
  public:
    explicit FingerPanel(QWidget* parent = nullptr);
    void setLeft(const FingerTileView& view) { m_left->setView(view); }
    void setRight(const FingerTileView& view) { m_right->setView(view); }
    FingerTile* left() const { return m_left; }
    FingerTile* right() const { return m_right; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QBoxLayout* m_row;
    FingerTile* m_left;
    FingerTile* m_right;
};

} // namespace tabian::widgets
