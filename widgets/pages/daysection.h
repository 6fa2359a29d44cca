// The day: opened with the money in the drawer, counted and closed. Counted stands beside expected while it is typed.
#pragma once

#include "widgets/pages/booksection.h"

class QGridLayout;

namespace tabian::widgets
{

class BahtEdit;
class FiguresCard;
class ParagraphEdit;

/** Object names: daySection, dayState, dayOpening, dayPiece1000 … dayPiece025 (in baht; the coins of 50 and 25 satang
 *  dayPiece050, dayPiece025), dayCards, dayReceipts, daySlips, dayExplanation, dayLogin, dayPassword, dayCounted. */
class DaySection : public BookSection
{
    Q_OBJECT
  public:
    explicit DaySection(const BooksContext& context);
    void present() override;
    void retranslate() override;
    QString goOnText() const override;
    void goOn() override;
    QWidget* firstField() const override;
    void emptied() override;

  private:
    bool open() const; // a day is open: the form closes it
    casework::DayClosed counted() const;
    bool differs() const;
    void weigh();
    void presentFigures();
    FiguresCard *m_figures, *m_comparison;
    Note* m_state;
    BahtEdit* m_opening;
    FormField* m_openingField;
    QWidget* m_pieceBox;
    Text* m_pieceTitle;
    QList<QLineEdit*> m_pieces; // as casework::denominations()
    QLineEdit *m_cards, *m_receipts, *m_slips;
    FormField *m_cardsField, *m_receiptsField, *m_slipsField;
    ParagraphEdit* m_explanation;
    FormField* m_explanationField;
};

} // namespace tabian::widgets
