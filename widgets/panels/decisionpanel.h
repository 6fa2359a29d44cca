// The decision at the right: the day count, fine and fee with their reasons, the total, and the new card.
#pragma once

#include "app/domain/baht.h"
#include "app/domain/thaidate.h"
#include "widgets/panels/dayline.h"
#include "widgets/theme/card.h"

#include <optional>

namespace tabian::widgets
{

struct DecisionView
{
    DayCount days;
    domain::Baht fineMost;            // zero: none can be due
    std::optional<domain::Baht> fine; // set by the officer
    enum class FineState : quint8 { Open, Agreed, Refused, Waived, NoneDue };
    FineState fineState = FineState::Open;
    QString fineRule; // "ไม่ขอมีบัตรภายใน 60 วัน … (ข้อ 2.1)"
    domain::Baht fee;
    QString feeRule;
    domain::Baht total;
    bool paid = false;
    QString receipt;
    bool receiptShown = false; // as a QR code on the citizen's window
    std::optional<domain::CardExpiry> newExpiry;
    int stock = -1; // blank cards on hand; -1 unknown
    int stockDays = -1;
    QList<QPair<Note::Kind, QString>> findings;
};

/** Object names: dayLine, decisionFine, decisionFineMost, decisionFineRule, decisionFee, decisionFeeRule, decisionTotal,
 *  decisionWords, decisionNewExpiry, decisionStock, decisionFinding0, … */
class DecisionPanel : public QWidget
{
    Q_OBJECT
  public:
    explicit DecisionPanel(QWidget* parent = nullptr);
    void setDecision(const DecisionView& decision);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    DecisionView m_view;
    Card* m_dayCard;
    DayLine* m_line;
    QList<Note*> m_findings;
    Card* m_moneyCard;
    Text *m_fineTitle, *m_fineMost, *m_fine, *m_fineRule;
    Text *m_feeTitle, *m_fee, *m_feeRule;
    Text *m_totalTitle, *m_total, *m_words, *m_receipt, *m_receiptShown;
    Card* m_cardCard;
    Text *m_expiryTitle, *m_expiry, *m_stockTitle, *m_stock;
};

} // namespace tabian::widgets
