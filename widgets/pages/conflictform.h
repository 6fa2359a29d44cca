// The supervisor's decision on a conflict: whose fact holds, what that means, and why.
#pragma once

#include "app/casework/centrebook.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/text.h"

#include <array>

namespace tabian::widgets
{

class FormField;
class KeyButton;
class Note;
class ParagraphEdit;

/** Object names: conflictOurs, conflictOthers, conflictNoted (answers), conflictOursMeans, …, conflictReason,
 *  conflictConfirm. */
class ConflictForm : public QWidget
{
    Q_OBJECT
  public:
    explicit ConflictForm(const Wording& wording, QWidget* parent = nullptr);
    /** Empty for another conflict than before; keeps what was typed for the same one. */
    void show(const casework::ConflictCase& conflict);
    void choose(casework::ConflictChoice choice);
    /** Nothing at the first Enter, which says what will happen; nothing while something lacks, which takes the focus. */
    std::optional<casework::ConflictDecided> finish();
    void takeFocus();
    /** The next Enter decides. */
    bool isAsking() const { return m_asked; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    std::optional<casework::ConflictChoice> chosen() const;
    QString meaning(casework::ConflictChoice choice) const;
    void withdrawQuestion();
    void retranslate();
    const Wording& m_wording;
    Text* m_heading;
    std::array<KeyButton*, 3> m_answers;
    std::array<Text*, 3> m_means;
    Text* m_rule;
    ParagraphEdit* m_reason;
    FormField* m_reasonField;
    Note* m_confirm;
    casework::ConflictCase m_conflict;
    bool m_asked = false;
};

} // namespace tabian::widgets
