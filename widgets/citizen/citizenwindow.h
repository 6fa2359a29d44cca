// The second window: what the citizen sees. Big Thai, English beside it, one thing at a time, nothing that is not his.
#pragma once

#include "app/domain/baht.h"
#include "app/messages/phrasebook.h"
#include "widgets/citizen/picture.h"

#include <QImage>
#include <QWidget>

class QFrame;

namespace tabian::widgets
{

class Text;

/** The same words in both languages. */
struct Both
{
    QString thai;
    QString english;
};

/** Made for 1024 x 768. Its text is in both languages whatever the counter speaks.
 *  Object names: citizenTitle, citizenTitleEn, citizenBig, citizenBody, citizenBodyEn, citizenPicture, citizenTime,
 *  citizenFoot, citizenFootEn. Shows no citizen number. */
class CitizenWindow : public QWidget
{
    Q_OBJECT
  public:
    explicit CitizenWindow(QWidget* parent = nullptr);

    void showWelcome(const QString& office);
    /** "Are these your names?" before the case is opened. */
    void showNames(const QString& nameTh, const QString& nameEn, const QString& address);
    /** Fine and fee with the sum large. */
    void showAmount(domain::Baht fine, domain::Baht fee);
    /** A QR code and how long it holds; counts down by itself and shows the welcome when time is up. */
    void showQr(const Both& title, const QImage& qr, int seconds);
    /** Which finger, and the hint (may be empty). */
    void showFinger(bool left, const Both& hint);
    void showPhoto();
    void showWait(); // the card is being made
    void showThanks();
    int secondsLeft() const { return m_left; }

  Q_SIGNALS:
    void timeRanOut();

  protected:
    void timerEvent(QTimerEvent* event) override;

  private:
    struct Words
    {
        Both title;
        QString big;
        Both body;
        Both foot;
    };
    void present(CitizenPicture::Kind kind, const Words& words);
    Both both(const char* english) const;
    void stopTimer();
    void showTime();

    messages::Phrasebook m_thai;
    CitizenPicture* m_picture;
    Text *m_title, *m_titleEn, *m_big, *m_body, *m_bodyEn, *m_time, *m_foot, *m_footEn;
    QFrame* m_footFrame;
    QString m_office;
    int m_left = 0;
    int m_all = 1;
    int m_timer = 0;
};

} // namespace tabian::widgets
