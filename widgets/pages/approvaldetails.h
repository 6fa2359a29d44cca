// One case as the approver looks at it: photos, fingers, what to look at, money, what changes.
#pragma once

#include "app/casework/case.h"
#include "app/casework/riskflags.h"
#include "widgets/pages/wording.h"
#include "widgets/panels/fingerpanel.h"
#include "widgets/theme/card.h"

class QGridLayout;
class QLabel;

namespace tabian::widgets
{

/** Object names: approvalOldPhoto, approvalNewPhoto, approvalNote0, … */
class ApprovalDetails : public QWidget
{
    Q_OBJECT
  public:
    explicit ApprovalDetails(const Wording& wording, QWidget* parent = nullptr);
    /** `own`: the officer who looks took the case. */
    void show(const casework::Case& c, const std::vector<casework::RiskFlag>& flags, bool own);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    using Notes = QList<QPair<Note::Kind, QString>>;
    void retranslate();
    void addSenses(Notes& notes, const casework::Case& c) const; // fingers excepted, a flawed photo kept
    void showNotes(const casework::Case& c, const std::vector<casework::RiskFlag>& flags, bool own);
    void showChanges(const casework::Case& c);
    void addChange(const QString& what, const QString& before, const QString& after, bool head);
    const Wording& m_wording;
    Text *m_oldTitle, *m_newTitle, *m_remarksTitle, *m_changesTitle, *m_money;
    QLabel *m_oldPhoto, *m_newPhoto;
    FingerPanel* m_fingers;
    QList<Note*> m_notes;
    QWidget* m_notesBox;
    QWidget* m_changesBox;
    QGridLayout* m_changes;
};

} // namespace tabian::widgets
