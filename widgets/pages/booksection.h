// What the four sections of the books page have in common: a card of facts at the left, a form at the right.
#pragma once

#include "app/casework/booksdesk.h"
#include "widgets/pages/wording.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace tabian::widgets
{

class FormField;
class KeyButton;

struct BooksContext
{
    casework::BooksDesk& desk;
    const Wording& wording;
};

/** Shows the desk's state and acts on Enter; decides nothing. What cannot be undone is asked once more: the first Enter
 *  says what will happen, the second does it. Object names: <name>Message, <name>Done, <name>Confirm. */
class BookSection : public QWidget
{
    Q_OBJECT
  public:
    BookSection(const QString& name, const BooksContext& context);
    virtual void present() = 0;
    virtual void retranslate() = 0;
    /** What Enter does now; empty: nothing. */
    virtual QString goOnText() const = 0;
    virtual void goOn() = 0;
    virtual QWidget* firstField() const = 0;
    /** After something was done: the form is empty again. */
    virtual void emptied() = 0;
    void clear();
    void showFailure(const domain::Failure& failure);
    void showDone(const QString& sentence);

  Q_SIGNALS:
    void altered(); // the blue button may have another word

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QVBoxLayout* left() const { return m_left; }
    QVBoxLayout* form() const { return m_form; }
    Card* formCard() const { return m_formCard; }
    FormField* add(const QString& name, QWidget* input, bool required = false);
    QListWidget* addList(Card* card, const QString& name);
    /** The colleague's login and password, for what two people do. */
    void addSecond(const QString& name);
    void showSecond(bool wanted);
    casework::Credentials second() const;
    /** Ends editing in the fields that show; the first wrong one takes the focus. */
    bool finish(const QList<FormField*>& fields);
    bool finishSecond();
    /** False at the first Enter, which shows the sentence; true at the second. */
    bool confirmed(const QString& sentence);
    void retranslateSecond();
    BooksContext m_context;

  private:
    QBoxLayout* m_columns;
    QVBoxLayout *m_left, *m_form;
    Card* m_formCard;
    Note *m_done, *m_confirm;
    MessagePanel* m_message;
    QLineEdit *m_login = nullptr, *m_password = nullptr;
    FormField *m_loginField = nullptr, *m_passwordField = nullptr;
    Text* m_secondTitle = nullptr;
    QString m_asked;
};

} // namespace tabian::widgets
