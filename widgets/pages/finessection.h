// The register of fine orders: where each stands, forwarding the refused ones, printing.
#pragma once

#include "widgets/pages/booksection.h"

namespace tabian::widgets
{

class FiguresCard;

/** Object names: finesSection, fineList, fineAddressee, finesRefused, finesPaid. */
class FinesSection : public BookSection
{
    Q_OBJECT
  public:
    explicit FinesSection(const BooksContext& context);
    void present() override;
    void retranslate() override;
    QString goOnText() const override;
    void goOn() override;
    QWidget* firstField() const override;
    void emptied() override;
    void print(); // the chosen order; the register when none is chosen

  private:
    int toForward() const;
    Card* m_listCard;
    QListWidget* m_list;
    FiguresCard* m_figures;
    QLineEdit* m_addressee;
    FormField* m_addresseeField;
    KeyButton *m_printOrder, *m_printRegister;
};

} // namespace tabian::widgets
