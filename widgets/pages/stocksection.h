// Blank cards: on hand, how long they last, received and returned by two people; citizens to call when cards are there.
#pragma once

#include "widgets/pages/booksection.h"

namespace tabian::widgets
{

class CardSerialEdit;
class FiguresCard;

/** Object names: stockSection, stockReceiveMode, stockReturnMode, stockFirstSerial, stockCount, stockNote, stockLogin,
 *  stockPassword, stockOnHand, stockNext, stockLasts, callBackList. */
class StockSection : public BookSection
{
    Q_OBJECT
  public:
    explicit StockSection(const BooksContext& context);
    void present() override;
    void retranslate() override;
    QString goOnText() const override;
    void goOn() override;
    QWidget* firstField() const override;
    void emptied() override;
    /** The chosen citizen was reached. */
    void markCalled();
    QUuid chosenCase() const;

  private:
    bool returning() const;
    FiguresCard* m_figures;
    Card* m_callCard;
    Note* m_callNote;
    QListWidget* m_calls;
    KeyButton *m_receive, *m_return;
    CardSerialEdit* m_first;
    QLineEdit *m_count, *m_note;
    FormField *m_firstField, *m_countField, *m_noteField;
};

} // namespace tabian::widgets
