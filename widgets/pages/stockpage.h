// F5: blank cards on hand, receiving more, and the day's cash so far.
#pragma once

#include "app/casework/officedesks.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/window/page.h"

class QBoxLayout;
class QLineEdit;

namespace tabian::widgets
{

class CardSerialEdit;
class CommandSet;
class FiguresCard;
class FormField;
class KeyButton;

/** Object names: stockPage, stockFirstSerial, stockCount, stockNote, stockReceive, stockMessage, stockDone, stockOnHand,
 *  stockNext, cashFines, cashFees, cashTotal, cashReceipts. */
class StockPage : public Page
{
    Q_OBJECT
  public:
    StockPage(casework::StockDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void present();
    void receive();
    void retranslate();
    casework::StockDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    QBoxLayout* m_columns;
    FiguresCard *m_stock, *m_cash;
    Card* m_receiveCard;
    CardSerialEdit* m_first;
    QLineEdit *m_count, *m_note;
    FormField *m_firstField, *m_countField, *m_noteField;
    MessagePanel* m_message;
    Note* m_done;
    KeyButton* m_receive;
};

} // namespace tabian::widgets
