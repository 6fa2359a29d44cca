// A code for the citizen's phone: large, with its quiet zone, words in both languages beside it, and how long it holds.
// Made for whatever a citizen scans at this counter: a receipt, an enrolment.
#pragma once

#include "app/messages/phrasebook.h"

#include <QImage>
#include <QWidget>

namespace tabian::widgets
{

class CodePicture;
class Text;
class TimeBar;

/** The same words in both languages. */
struct Both
{
    QString thai;
    QString english;
};

/** Object names: citizenCode, citizenCodeTitle, citizenCodeTitleEn, citizenCodeHint, citizenCodeHintEn, citizenTimeWord, citizenTime,
 *  citizenTimeBar. */
class QrPanel : public QWidget
{
    Q_OBJECT
  public:
    explicit QrPanel(QWidget* parent = nullptr);

    /** What to do, and what the code is about (may be empty). */
    void setWords(const Both& title, const Both& hint);
    /** A code and how long it holds. The image has one pixel a module, its quiet zone included; it is drawn with whole pixels
     *  of the screen a module. Again, with another code or the same one: it holds anew. */
    void setCode(const QImage& code, int seconds);
    enum class Room : quint8 { Ample, Small, Least };
    /** Where large text would not fit beside and below the code: words one size smaller and the English hint away; in the least
     *  room the English title too. */
    void setRoom(Room room);
    void clear(); // no code, no countdown
    int secondsLeft() const { return m_left; }

  Q_SIGNALS:
    void ranOut(); // the code is cleared

  protected:
    void timerEvent(QTimerEvent* event) override;

  private:
    void showTime();

    CodePicture* m_picture;
    Text *m_title, *m_titleEn, *m_hint, *m_hintEn, *m_timeWord, *m_time;
    TimeBar* m_bar;
    int m_left = 0;
    int m_all = 1;
    int m_timer = 0;
};

} // namespace tabian::widgets
