// What the card itself holds beside the person: its numbers. The number on the back is shown for a reason only.
#pragma once

#include "widgets/theme/card.h"

class QComboBox;

namespace tabian::widgets
{

class FormField;
class KeyButton;

struct CardDetailsView
{
    QString cardNumber; // "JT0-1234567-89"; empty = hidden
    QString chipNumber; // empty = not known
    QString requestNumber, photoNumber;
    QString version;
    bool isIn = false;   // the card lies in the reader
    bool asking = false; // an answer of the card is awaited
};

/** Object names: cardNumber, cardChip, cardRequest, cardPhoto, cardVersion, cardRevealReason, cardReveal (button). */
class CardDetailsPanel : public Card
{
    Q_OBJECT
  public:
    explicit CardDetailsPanel(QWidget* parent = nullptr);
    void setDetails(const CardDetailsView& details);
    /** Asks why the number is wanted; the keyboard is there. */
    void askReason();
    void cancelReason();
    bool asksReason() const;
    QString reason() const; // stable code of the chosen one

  Q_SIGNALS:
    void revealWanted(); // the button that stands beside the reason, or that hides the number again

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Row
    {
        Text* title;
        Text* value;
    };
    Row addRow(const QString& name);
    void retranslate();
    void present();

    CardDetailsView m_details;
    Row m_number, m_chip, m_request, m_photo, m_version;
    QComboBox* m_reason;
    FormField* m_reasonField;
    KeyButton* m_reveal;
    Text* m_note;
};

} // namespace tabian::widgets
