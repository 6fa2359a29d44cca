// Cash and receipts: void and print again, remit, ranges of receipt numbers.
#pragma once

#include "widgets/pages/booksection.h"

namespace tabian::widgets
{

class BahtEdit;
class FiguresCard;
class ParagraphEdit;

/** Object names: cashSection, cashVoidMode, cashAgainMode, cashRemitMode, cashRangeMode, receiptList, cashReason, cashFines,
 *  cashFees, cashReference, cashFirst, cashLast, cashStation, cashLogin, cashPassword, cashTotal, cashDue, cashReceipts. */
class CashSection : public BookSection
{
    Q_OBJECT
  public:
    explicit CashSection(const BooksContext& context);
    void present() override;
    void retranslate() override;
    QString goOnText() const override;
    void goOn() override;
    QWidget* firstField() const override;
    void emptied() override;

  private:
    enum class Mode : quint8 { Void, Again, Remit, Range };
    Mode mode() const;
    void follow(); // shows the fields of the mode
    const casework::ReceiptRow* chosen() const;
    void undo(const casework::ReceiptRow& row);
    void remit();
    void setRange();
    FiguresCard* m_figures;
    Note *m_due, *m_low;
    Card* m_listCard;
    QListWidget* m_list;
    QList<KeyButton*> m_modes;
    Note* m_which;
    ParagraphEdit* m_reason;
    BahtEdit *m_fines, *m_fees;
    QLineEdit *m_reference, *m_station, *m_first, *m_last;
    FormField *m_reasonField, *m_finesField, *m_feesField, *m_referenceField, *m_stationField, *m_firstField,
        *m_lastField;
};

} // namespace tabian::widgets
