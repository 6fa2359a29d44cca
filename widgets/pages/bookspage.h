// F5: the office's books in four sections: blank cards, cash, fine orders, the day.
#pragma once

#include "app/casework/booksdesk.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/window/page.h"

class QStackedWidget;

namespace tabian::widgets
{

class BookSection;
class DaySection;
class FinesSection;
class KeyButton;
class StockSection;

/** Object names: booksPage, booksStock, booksCash, booksFines, booksDay (Alt+1 … Alt+4), booksGoOn. */
class BooksPage : public Page
{
    Q_OBJECT
  public:
    BooksPage(casework::BooksDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;
    /** Another place of the counter asks for a section: 0 cards, 1 cash, 2 fines, 3 the day. */
    void show(int section);

  Q_SIGNALS:
    void documentWanted(const QString& path);
    void caseWanted(const QUuid& caseId); // to go on with it at the counter

  protected:
    void changeEvent(QEvent* event) override;

  private:
    BookSection* shown() const;
    void command(Command command);
    void present();
    void follow();
    void retranslate();
    QString doneText(casework::BooksDesk::Done what, const QString& fact) const;
    casework::BooksDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    QStackedWidget* m_stack;
    QList<KeyButton*> m_tabs;
    StockSection* m_stock;
    FinesSection* m_fines;
    DaySection* m_day;
    QList<BookSection*> m_sections;
    KeyButton* m_goOn;
    bool m_first = true;
};

} // namespace tabian::widgets
