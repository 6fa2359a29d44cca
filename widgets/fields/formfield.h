// One labelled input of a form: label and buddy, hint, error, required mark, accessible name.
#pragma once

#include "widgets/theme/text.h"

#include <functional>

namespace tabian::widgets
{

/** Wraps a line edit, paragraph, combo box or any widget with a `text` or `currentText` property. The error appears
 *  when editing ends and goes the moment the input is right; an empty required field is named only by finish().
 *  Object names: the input has the given name, the error label name + "Error", the hint name + "Hint". */
class FormField : public QWidget
{
    Q_OBJECT
  public:
    /** Empty = right; otherwise the sentence that says what is wrong. Called with the input as it is now. */
    using Check = std::function<QString()>;

    FormField(const QString& name, QWidget* input, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    void setHint(const QString& hint);
    void setRequired(bool required);
    void setCheck(Check check) { m_check = std::move(check); }

    QWidget* input() const { return m_input; }
    QString label() const { return m_labelText; }
    bool isEmpty() const;
    QString error() const;
    /** Ends editing: shows what is wrong, also emptiness. True when the field is right. */
    bool finish();
    /** A fault found elsewhere (a refused act); goes with the next change. */
    void showError(const QString& sentence);
    void clearError();

  Q_SIGNALS:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QString problem(bool alsoEmpty) const;
    void display(const QString& error);
    void edited();
    void retranslate();

    Text* m_label;
    QWidget* m_input;
    Text* m_hint;
    Text* m_error;
    QString m_labelText;
    QString m_hintText;
    Check m_check;
    bool m_required = false;
};

} // namespace tabian::widgets
