// The new card on its way: blank found, written, read back, compared. One line for each, with sign and word.
#pragma once

#include "widgets/theme/text.h"

#include <QList>
#include <QWidget>

class QProgressBar;

namespace tabian::widgets
{

struct CardProgressView
{
    enum class Phase : quint8 { Idle, LookingForBlank, Drawing, Writing, ReadingBack, Spoiling, WantsNextBlank, Done };
    Phase phase = Phase::Idle;
    QString serial;
    int done = 0;
    int total = 0;
    int spoiled = 0;
};

/** Lines: cardLineBlank, cardLineWrite, cardLineCompare; cardPhase is the sentence, cardBar the bar. */
class CardProgress : public QWidget
{
    Q_OBJECT
  public:
    explicit CardProgress(QWidget* parent = nullptr);
    void setView(const CardProgressView& view);
    QString sentence() const { return m_sentence->text(); }

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void retranslate();
    int lineState(int line) const; // 0 to come, 1 now, 2 done
    CardProgressView m_view;
    Text* m_sentence;
    QProgressBar* m_bar;
    QList<Text*> m_lines;
    Text* m_spoiled;
};

} // namespace tabian::widgets
