// The eight steps of a case in a row: each with its state as sign, word and colour.
#pragma once

#include "widgets/theme/signs.h"

#include <QAbstractButton>
#include <QList>

namespace tabian::widgets
{

enum class StepState : quint8 { ToCome, Current, Done, Shown /* a finished one looked at again */, Refused };

/** One step's tile. */
class StepTile : public QAbstractButton
{
    Q_OBJECT
  public:
    explicit StepTile(int number, QWidget* parent = nullptr);
    void setState(StepState state);
    StepState state() const { return m_state; }
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void say();
    int m_number;
    StepState m_state = StepState::ToCome;
    bool m_compact = false;
};

/** Narrow rows keep the signs and numbers and write only the current step's name, below. Tiles: "step1" … "step8". */
class StepList : public QWidget
{
    Q_OBJECT
  public:
    explicit StepList(QWidget* parent = nullptr);
    void setStates(const QList<StepState>& states); // eight
    StepState state(int number) const;
    static QString title(int number);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void stepChosen(int number); // 1…8; only finished steps and the current one

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void arrange();
    QList<StepTile*> m_tiles;
    bool m_compact = false;
    QString m_below;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tabian::widgets
