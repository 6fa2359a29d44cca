// The bar at the top: what works and what does not, who is signed in, and what time it is.
#pragma once

#include "widgets/status/chip.h"
#include "widgets/theme/text.h"

#include <QDateTime>
#include <QFrame>
#include <QMap>
#include <functional>

namespace tabian::widgets
{

/** The parts whose state stands in the bar, in this order. */
enum class Part : quint8 { CardReader, FingerSensor, Camera, Encoder, Printer, CardPrinter, Registry, Clock };

class TopBar : public QFrame
{
    Q_OBJECT
  public:
    using Now = std::function<QDateTime()>;
    /** `now` is asked twice a second while the bar is visible. */
    explicit TopBar(Now now, QWidget* parent = nullptr);
    /** Shows a part's chip (object name "chipCardReader", …) with the word for its state. */
    void setPart(Part part, Sign sign, const QString& word);
    /** What a part's chip tells besides, while the mouse rests on it. */
    void setHint(Part part, const QString& hint);
    /** Low windows: one line; chips of parts that are well give way. */
    void setSingleRow(bool single);
    void setOfficer(const QString& name, const QString& position); // empty name: nobody
    QString shownTime() const { return m_time->text(); }

  Q_SIGNALS:
    void partPressed(tabian::widgets::Part part); // with the mouse; the same is on the rail for the keyboard

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void tick();
    void fit();
    Now m_now;
    QWidget* m_chips;
    QMap<Part, Chip*> m_parts;
    Text* m_officer;
    Text* m_time;
    int m_timer = 0;
    bool m_singleRow = false;
};

} // namespace tabian::widgets
