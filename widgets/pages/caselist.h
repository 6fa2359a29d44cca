// A case in a list: name, case, step, officer, how long ago. Used by the counter and by the approvals.
#pragma once

#include "app/casework/store.h"
#include "widgets/pages/wording.h"

#include <QCoreApplication>
#include <QStyledItemDelegate>

class QListWidget;
class QListWidgetItem;

namespace tabian::widgets
{

/** Fills an item; its UserRole is the case's id. */
void fillCaseItem(QListWidgetItem& item, const casework::CaseSummary& summary, const Wording& wording,
                  bool provisional = false);
/** The same for a case that waits for approval: who took it and how long it has waited. */
void fillWaitingItem(QListWidgetItem& item, const casework::CaseSummary& summary, const Wording& wording);
/** Any other list in the same look: a strong line, two quiet ones, and what to look at. */
void fillRow(QListWidgetItem& item, const QString& name, const QString& line, const QString& quiet,
             const QString& look);
/** "รอ 6 นาที". */
QString waitedText(const casework::CaseSummary& summary);

/** The same card for another thing: what it is, two quiet lines, and what to look at (may be empty). */
struct ListLines
{
    QString name, first, second, remark;
};
void fillListItem(QListWidgetItem& item, const QVariant& id, const ListLines& lines);

/** Such items as small cards of the list's width, which scrolls by the pixel. */
void drawAsCards(QListWidget& list);

/** Draws such an item: name strong, two quiet lines, remarks in amber with a sign. A text that is too wide goes on in a second line; a
 *  text that is empty takes no place. */
class CaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
  public:
    explicit CaseDelegate(QListWidget& list);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    QListWidget& m_list;
};

} // namespace tabian::widgets
