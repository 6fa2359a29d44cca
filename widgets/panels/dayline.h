// The day count, drawn: day 0, the last free day, today, days late. The words stand beside the colours.
#pragma once

#include <QDate>
#include <QString>
#include <QWidget>

namespace tabian::widgets
{

/** What the drawing shows; made from an assessment by dayCountOf(). */
struct DayCount
{
    enum class Situation : quint8 {
        Waiting,    // the case's day has not been entered
        NoDeadline, // cases 7 and 9
        InTime,
        Late,
        EarlyRenewal,   // before the expiry day and within the free days before it
        RenewalTooEarly // before those
    };
    Situation situation = Situation::Waiting;
    QDate dayZero;     // not counted itself
    QString dayZeroIs; // "บัตรหมดอายุ", "วันเกิดครบ 15 ปี": what day 0 is
    QDate dueRaw;      // day 0 + grace days
    QDate due;         // moved to a working day
    QDate today;
    QDate earliest; // first day of early renewal
    int graceDays = 60;
    int daysLate = 0;
    QString closedDay; // why the last day moved: the holiday's name; empty for a weekend
};

/** Fixed aspect of words and line; the height follows width and text scale. The whole picture is also a sentence
 *  (accessible name) and the lines under it are text. */
class DayLine : public QWidget
{
    Q_OBJECT
  public:
    explicit DayLine(QWidget* parent = nullptr);
    void setCount(const DayCount& count);
    const DayCount& count() const { return m_count; }
    /** "Day 0: 16 มี.ค. 2569 …; last free day …; today …; 6 days late." */
    QString spoken() const;
    QString explanation() const; // the sentence under the line
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Mark
    {
        QDate day;
        QString above;      // the date
        QString below = {}; // what it is
        QRgb colour;
        bool strong = false;
        double x = 0;
        QRect aboveBox = {};
        QRect belowBox = {};
    };
    struct Drawing
    {
        QList<Mark> marks;
        int lineY = 0;
        int height = 0;
        QRect explanation;
    };
    QList<Mark> marks() const;
    Drawing arrange(int width) const;
    QFont smallFont(bool bold) const;
    void say();
    DayCount m_count;
};

} // namespace tabian::widgets
