// A message where it happened: what is the matter, why, what to do; never a pop-up.
#pragma once

#include "widgets/theme/card.h"

#include <QString>

namespace tabian::widgets
{

class KeyButton;

/** What is said about a failure; app/messages has the sentences. */
struct Message
{
    Note::Kind kind = Note::Kind::Refused;
    QString code; // "TB-2003", for support
    QString sentence;
    QString cause;
    QString remedy;
    QString detail; // a fact: a status word, a line number
};

/** Sentence and remedy in view; cause, code and detail one click away. Hidden while there is nothing to say.
 *  Object names: <name>, <name>Sentence, <name>Remedy, <name>Details, <name>More (button), <name>Retry (button). */
class MessagePanel : public QWidget
{
    Q_OBJECT
  public:
    explicit MessagePanel(const QString& name, QWidget* parent = nullptr);
    void showMessage(const Message& message);
    /** A retry button appears with the next message. */
    void setRetry(bool possible);
    void clear();
    bool isShowing() const { return !m_message.sentence.isEmpty(); }
    QString code() const { return m_message.code; }

  Q_SIGNALS:
    void retryAsked();

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void retranslate();
    Message m_message;
    Text* m_sentence;
    Text* m_remedy;
    Text* m_details;
    KeyButton* m_more;
    KeyButton* m_retry;
    bool m_canRetry = false;
};

} // namespace tabian::widgets
