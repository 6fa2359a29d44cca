// A case of a colleague handed on: to whom, and why.
#pragma once

#include "app/casework/counterdesk.h"
#include "widgets/theme/text.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace tabian::widgets
{

class FormField;
class KeyButton;
class Note;

/** Hidden until it is asked for a case. Object names: handOnNote, handOnTo, handOnReason, handOnDrop, handOnGo. */
class HandOnForm : public QWidget
{
    Q_OBJECT
  public:
    explicit HandOnForm(casework::CounterDesk& desk, QWidget* parent = nullptr);
    void bind(QAction* goOn);
    void ask(const casework::CaseSummary& summary);
    bool isAsking() const { return m_case.has_value(); }
    /** The chosen colleague has it, or a field says what is missing. */
    void record();
    void drop();
    void retranslate();

  Q_SIGNALS:
    void changed(); // asked, or dropped

  private:
    casework::CounterDesk& m_desk;
    std::optional<casework::CaseSummary> m_case;
    Note* m_note;
    QComboBox* m_to;
    QLineEdit* m_reason;
    FormField *m_toField, *m_reasonField;
    KeyButton *m_drop, *m_go;
};

} // namespace tabian::widgets
