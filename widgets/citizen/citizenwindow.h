// The second window: what the citizen sees. Big Thai, English beside it, one thing at a time, nothing that is not his.
#pragma once

#include "app/domain/baht.h"
#include "app/messages/phrasebook.h"
#include "widgets/citizen/picture.h"
#include "widgets/citizen/qrpanel.h"

#include <QImage>
#include <QWidget>

class QFrame;
class QStackedWidget;

namespace tabian::widgets
{

class Text;

/** Made for 1024 x 768. Its text is in both languages whatever the counter speaks.
 *  Object names: citizenTitle, citizenTitleEn, citizenBig, citizenBody, citizenBodyEn, citizenPicture, citizenFoot,
 *  citizenFootEn, citizenReadTitle, citizenRead, citizenReadEn, and those of QrPanel. Shows no citizen number. */
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
    /** A code for the citizen's phone (one pixel a module) and how long it holds; counts down by itself and shows the welcome
     *  when time is up. */
    void showQr(const Both& title, const Both& hint, const QImage& code, int seconds, const Both& foot);
    /** Which finger, and the hint (may be empty). */
    void showFinger(bool left, const Both& hint);
    void showPhoto();
    /** A picture and words for a moment that has no method of its own. */
    void showWords(CitizenPicture::Kind kind, const Both& title, const Both& body, const Both& foot);
    /** Something to read: words over the whole window. Where they do not fit the English goes, and then they get smaller. */
    void showText(const Both& title, const Both& text, const Both& foot);
    void showWait(); // the card is being made
    void showThanks();
    bool showsCode() const { return m_code->secondsLeft() > 0; }
    int secondsLeft() const { return m_code->secondsLeft(); }

  Q_SIGNALS:
    void timeRanOut();
    void codeChanged(); // a code came or went; showsCode() says which

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Words
    {
        Both title;
        QString big;
        Both body;
        Both foot;
    };
    void present(CitizenPicture::Kind kind, const Words& words);
    void presentFoot(const Both& foot);
    void fitText();
    void fitCode(); // words beside and below a code are made smaller where they would be cut
    void dropCode();
    Both both(const char* english) const;

    messages::Phrasebook m_thai;
    QStackedWidget* m_parts; // a picture with words, or a code
    CitizenPicture* m_picture;
    QrPanel* m_code;
    Text *m_title, *m_titleEn, *m_big, *m_body, *m_bodyEn, *m_foot, *m_footEn;
    QWidget* m_reading; // and what is read there
    Text *m_readTitle, *m_read, *m_readEn;
    QFrame* m_footFrame;
    QString m_office;
};

} // namespace tabian::widgets
