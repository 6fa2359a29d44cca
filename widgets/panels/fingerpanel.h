// Left and right index finger: what the sensor waits for, the hint, the tries, the result.
#pragma once

#include "widgets/theme/signs.h"

#include <QImage>
#include <QWidget>
#include <optional>

class QBoxLayout;

namespace tabian::widgets
{

enum class FingerState : quint8 { Idle, Awaited, Working, Match, Mismatch, Missing, NoTemplate, Taken, Poor };
enum class FingerHint : quint8 { None, Again, TooShort, Center, Lift, Partial, Dry, Wet, Faint };

/** How good the touch shown is, in percent; minutiae as a count. */
struct FingerQualityView
{
    int score = 0, area = 0, contrast = 0, minutiae = 0;
    friend bool operator==(const FingerQualityView&, const FingerQualityView&) = default;
};

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
    std::optional<FingerQualityView> quality = {};
    friend bool operator==(const FingerTileView& a, const FingerTileView& b)
    {
        return a.state == b.state && a.tries == b.tries && a.touches == b.touches &&
               a.touchesWanted == b.touchesWanted && a.hint == b.hint && a.taking == b.taking &&
               a.quality == b.quality && a.preview.cacheKey() == b.preview.cacheKey();
    }
};

/** One finger's tile: the touch's picture, state, hint, and how good the touch is. */
class FingerTile : public QWidget
{
    Q_OBJECT
  public:
    explicit FingerTile(bool left, QWidget* parent = nullptr);
    void setView(const FingerTileView& view);
    const FingerTileView& view() const { return m_view; }
    QString stateText() const;
    QString hintText() const;
    QString qualityText() const; // "Quality 82: good"; empty while there is no touch
    QString detailText() const;  // "area 90 % ‧ contrast 85 % ‧ 46 points"
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
    void paintQuality(QPainter& painter, const QRect& room) const;
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
