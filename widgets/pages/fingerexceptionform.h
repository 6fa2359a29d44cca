// A finger that cannot be taken, or only poorly: the officer's reason, and the second officer who has seen the hand.
#pragma once

#include "widgets/pages/stepform.h"
#include "widgets/theme/card.h"
#include "widgets/theme/text.h"

class QLineEdit;

namespace tabian::widgets
{

class ChoiceBox;
class ParagraphEdit;

/** Stands in the identity and in the photo step. Object names, with the prefix given: …ExceptionAsk, …ExceptionReason,
 *  …ExceptionNote, …ExceptionDrop, …ExceptionList, …SecondLogin, …SecondPassword, …SecondConfirm. */
class FingerExceptionForm : public QWidget
{
    Q_OBJECT
  public:
    FingerExceptionForm(const QString& prefix, const FormContext& context, QWidget* parent = nullptr);

    /** Asks for the reason of one finger; answered by record() or drop(). */
    void ask(devices::Finger finger);
    void drop();
    std::optional<devices::Finger> asking() const { return m_asking; }
    /** Records the reason when it is complete; names what is missing otherwise. */
    void record();
    /** The second officer's word, when log-in and password are given. */
    void confirm();
    /** Shows the case's exceptions; `fixed`: nothing can be added any more. */
    void present(const casework::Case& c, bool fixed);
    void reset();
    QList<QWidget*> inputs() const; // for the draft; never the password
    QList<FormField*> fields() const { return {m_reasonField, m_noteField}; }
    QWidget* firstField() const;
    void retranslate();

  Q_SIGNALS:
    void changed(); // what is asked
    void dropped(); // the officer would rather try the finger again

  private:
    FormContext m_context;
    std::optional<devices::Finger> m_asking;
    QWidget *m_askBox, *m_secondBox;
    Note *m_question, *m_second;
    ChoiceBox* m_reason;
    ParagraphEdit* m_note;
    FormField *m_reasonField, *m_noteField, *m_loginField, *m_passwordField;
    KeyButton *m_drop, *m_confirm;
    Text* m_list;
    QLineEdit *m_login, *m_password;
};

} // namespace tabian::widgets
