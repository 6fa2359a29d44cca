// An appointment in the day's list: its time, who it is, for what, and where it stands, in sign, word and colour.
#pragma once

#include "app/casework/appointments.h"
#include "widgets/theme/signs.h"

#include <QStyledItemDelegate>

class QListWidgetItem;

namespace tabian::widgets
{

QString serviceWord(const QString& service); // a word that is none of ours stays as it is
QString stageWord(domain::AppointmentStage stage);
Sign stageSign(domain::AppointmentStage stage);
/** "09:30" */
QString minuteText(int minute);

/** Fills an item; its UserRole is the appointment's id. */
void fillAppointment(QListWidgetItem& item, const casework::AppointmentRow& row);

class AppointmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tabian::widgets
