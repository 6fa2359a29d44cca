// What the eight step forms of the counter page have in common.
#pragma once

#include "app/casework/counterdesk.h"
#include "widgets/pages/wording.h"

#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace tabian::widgets
{

class FormField;
class KeyButton;
struct DecisionView;

struct FormContext
{
    casework::CounterDesk& desk;
    const Wording& wording;
};

/** A form shows the desk's state, keeps what is typed, and acts on Enter. It decides nothing. What is typed is a draft by
 *  object names, so a restart fills the same form and puts the focus where it was. */
class StepForm : public QWidget
{
    Q_OBJECT
  public:
    StepForm(const QString& name, const FormContext& context, QWidget* parent = nullptr);

    /** Shows the desk as it is now; never overwrites what is being typed for the same case. */
    virtual void present() = 0;
    /** Another person or case: everything typed is dropped. */
    virtual void reset();
    /** What Enter does now, as the word on the blue button; empty: nothing to do here. */
    virtual QString goOnText() const = 0;
    virtual bool canGoOn() const { return true; }
    virtual void goOn() = 0;
    /** Adds what is typed and not yet recorded to the decision shown at the right. */
    virtual void preview(DecisionView& decision) const;
    virtual QWidget* firstField() const;
    /** The officer says that a finger cannot be taken; forms that take fingers ask why. */
    virtual void except(devices::Finger) {}
    virtual void retranslate() = 0;

    QJsonObject draft() const;
    void restore(const QJsonObject& fields);
    void showMessage(const Message& message);
    void clearMessage();

  Q_SIGNALS:
    void typed(); // a draft is due, and the blue button may have another word
    void retryAsked();

  protected:
    void changeEvent(QEvent* event) override;
    QVBoxLayout* column() const { return m_column; }
    /** Adds a field to the form, its draft and its tab order. */
    FormField* add(const QString& name, QWidget* input);
    void track(QWidget* input); // a check line or an answer
    FormContext m_context;

  private:
    QVBoxLayout* m_column;
    MessagePanel* m_message;
    QList<QWidget*> m_inputs;
    bool m_restoring = false;
};

/** The sentence of a typed value's failure, or empty. */
template <typename T> QString problemOf(const Wording& wording, const domain::Result<T>& result)
{
    return result ? QString() : wording.failure(result.error()).sentence;
}

} // namespace tabian::widgets
