// One conflict: what it is, this office's fact and the other one side by side, and what was said about it.
#pragma once

#include "app/casework/centrebook.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"

class QGridLayout;

namespace tabian::widgets
{

/** Object names: conflictTitle, conflictSubtitle, conflictMeaning, conflictTable, conflictSaid0 …. */
class ConflictView : public QWidget
{
    Q_OBJECT
  public:
    explicit ConflictView(const Wording& wording, QWidget* parent = nullptr);
    void show(const casework::ConflictCase& conflict);
    /** "This office (1301)", "Office 1302", "The central register", "The registry's administrator". */
    static QString sideName(const QString& office, const QString& own);

  private:
    void addRow(const QString& what, const QString& ours, const QString& theirs, bool head = false, bool look = false);
    void fillTable(const casework::ConflictCase& conflict);
    void fillDifferences(const casework::ConflictCase& conflict);
    void fillSaid(const casework::ConflictCase& conflict);
    QString saidText(const casework::ConflictStatement& statement, const casework::ConflictCase& conflict) const;
    const Wording& m_wording;
    Text *m_title, *m_subtitle, *m_meaning;
    QWidget* m_tableBox;
    QGridLayout* m_table;
    QList<Note*> m_said;
};

} // namespace tabian::widgets
