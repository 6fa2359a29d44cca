// A case in a list: name, case, step, officer, how long ago. Used by the counter and by the approvals.
#pragma once

#include "app/casework/store.h"
#include "widgets/pages/wording.h"

#include <QCoreApplication>
#include <QStyledItemDelegate>

class QListWidgetItem;

namespace tabian::widgets
{

/** Fills an item; its UserRole is the case's id. */
void fillCaseItem(QListWidgetItem& item, const casework::CaseSummary& summary, const Wording& wording);

/** Draws such an item as a small card: name strong, two quiet lines, remarks in amber with a sign. */
class CaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tabian::widgets
