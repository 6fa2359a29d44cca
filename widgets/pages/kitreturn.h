// A field kit comes back: what the books expect, the cards that were counted, and a note where the two differ.
#pragma once

#include "app/casework/kitdesk.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"

class QLineEdit;

namespace tabian::widgets
{

class FormField;
class ParagraphEdit;

/** Object names: kitDue, kitWaits, kitCounted, kitDifference, kitNote. */
class KitReturn : public QWidget
{
    Q_OBJECT
  public:
    /** `confirm` is where it asks. */
    KitReturn(casework::KitDesk& desk, Note& confirm, QWidget* parent = nullptr);
    void begin();
    void present();
    struct Count
    {
        int cards;
        QString note;
    };
    /** Once everything is right and Enter was pressed twice. */
    std::optional<Count> finish();
    void focusFirst();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    std::optional<int> counted() const;
    int due() const;
    void withdrawQuestion();
    void retranslate();
    casework::KitDesk& m_desk;
    Text *m_due, *m_difference;
    Note* m_waits;
    QLineEdit* m_cards;
    ParagraphEdit* m_note;
    FormField *m_cardsField, *m_noteField;
    Note& m_confirm;
    bool m_question = false;
};

} // namespace tabian::widgets
