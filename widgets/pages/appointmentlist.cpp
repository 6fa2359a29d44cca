#include "widgets/pages/appointmentlist.h"

#include "app/domain/citizenid.h"
#include "widgets/fields/datewords.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QListWidgetItem>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using domain::AppointmentStage;

namespace
{
enum Field { Id = Qt::UserRole, Time, Name, About, Stage };
constexpr int pad = 9;

QFont small(const QFont& base)
{
    QFont out = base;
    out.setPixelSize(qRound(base.pixelSize() * 0.87));
    return out;
}
QFont strong(const QFont& base)
{
    QFont out = base;
    out.setBold(true);
    return out;
}
} // namespace

QString serviceWord(const QString& service)
{
    const auto known = domain::bookedServiceOf(service);
    if (!known)
        return service;
    //: A service of the portal's appointments, in the portal's words.
    const auto registration = QCoreApplication::translate("AppointmentList", "Registration work");
    //: A service of the portal's appointments, in the portal's words.
    const auto copies = QCoreApplication::translate("AppointmentList", "Certified copies of registration documents");
    return *known == domain::BookedService::Registration ? registration : copies;
}

QString stageWord(AppointmentStage stage)
{
    switch (stage) {
    case AppointmentStage::Booked:
        //: Where an appointment stands: the person has not come yet.
        return QCoreApplication::translate("AppointmentList", "expected");
    case AppointmentStage::Cancelled:
        //: Where an appointment stands.
        return QCoreApplication::translate("AppointmentList", "cancelled");
    case AppointmentStage::CheckedIn:
        //: Where an appointment stands: the person is here and waits.
        return QCoreApplication::translate("AppointmentList", "waiting");
    case AppointmentStage::Served:
        //: Where an appointment stands.
        return QCoreApplication::translate("AppointmentList", "served");
    case AppointmentStage::NoShow:
        //: Where an appointment stands: the person did not come.
        return QCoreApplication::translate("AppointmentList", "did not come");
    }
    return {};
}

Sign stageSign(AppointmentStage stage)
{
    switch (stage) {
    case AppointmentStage::CheckedIn:
        return Sign::Working;
    case AppointmentStage::Served:
        return Sign::Done;
    case AppointmentStage::NoShow:
        return Sign::Look;
    case AppointmentStage::Cancelled:
        return Sign::Refused;
    case AppointmentStage::Booked:
        break;
    }
    return Sign::None;
}

QString minuteText(int minute)
{
    return DateWords::time(QTime(minute / 60, minute % 60));
}

void fillAppointment(QListWidgetItem& item, const casework::AppointmentRow& row)
{
    const auto id = domain::CitizenId::parse(row.citizenId);
    QStringList about{serviceWord(row.service), id ? id->masked() : QString()};
    if (row.walkIn)
        //: In the day's list: the person came without an appointment.
        about.prepend(QCoreApplication::translate("AppointmentList", "walk-in"));
    about.removeAll(QString());
    item.setData(Id, row.id);
    item.setData(Time, minuteText(row.minute));
    item.setData(Name, row.name);
    item.setData(About, about.join(u" ‧ "_s));
    item.setData(Stage, int(row.stage));
    item.setData(
        Qt::AccessibleTextRole,
        QStringList{minuteText(row.minute), row.name, about.join(u", "_s), stageWord(row.stage)}.join(u", "_s));
}

QSize AppointmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {rem(14),
            QFontMetrics(strong(option.font)).height() + QFontMetrics(small(option.font)).height() + 2 * pad + 6};
}

void AppointmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const auto stage = AppointmentStage(index.data(Stage).toInt());
    const bool over = stage == AppointmentStage::Cancelled;
    const QRectF card = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -4.5);
    painter->setPen(QPen(QColor(chosen ? palette::blue : palette::line), chosen ? 2 : 1));
    painter->setBrush(QColor(chosen ? palette::bluePale : palette::paper));
    painter->drawRoundedRect(card, 7, 7);

    const QFontMetrics bold(strong(option.font)), quiet(small(option.font));
    const QRect inside = card.toRect().adjusted(pad + 2, pad - 2, -pad - 2, 0);
    const QString time = index.data(Time).toString();
    const int timeWidth = bold.horizontalAdvance(u"00:00"_s) + rem(0.9);

    // The state in a pill at the right, on the first line; a narrow list gives it no more than half.
    const auto colours = coloursOf(stageSign(stage));
    const double side = stageSign(stage) == Sign::None ? 0 : rem(0.72);
    const int mark = side > 0 ? qRound(side) + 6 : 0;
    const QString word = quiet.elidedText(stageWord(stage), Qt::ElideRight, qMax(0, inside.width() / 2 - mark - 20));
    const QRectF pill(inside.right() - quiet.horizontalAdvance(word) - mark - 20, inside.top(),
                      quiet.horizontalAdvance(word) + mark + 20, quiet.height() + 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(chosen && colours.ground == palette::bluePale ? palette::paper : colours.ground));
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    paintSign(*painter, QRectF(pill.left() + 9, pill.center().y() - side / 2, side, side), stageSign(stage),
              QColor(colours.text));
    painter->setFont(small(option.font));
    painter->setPen(QColor(colours.text));
    painter->drawText(pill.adjusted(10 + mark, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);

    const auto write = [&](const QRect& where, const QFont& font, QRgb colour, const QString& text) {
        painter->setFont(font);
        painter->setPen(QColor(colour));
        painter->drawText(where, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
    };
    const int left = inside.left() + timeWidth;
    write(QRect(inside.left(), inside.top(), timeWidth, bold.height()), strong(option.font),
          over ? palette::muted : palette::blue, time);
    write(QRect(left, inside.top(), int(pill.left()) - 8 - left, bold.height()), strong(option.font),
          over ? palette::muted : palette::ink, index.data(Name).toString());
    write(QRect(left, inside.top() + bold.height(), inside.right() - left, quiet.height()), small(option.font),
          palette::muted, index.data(About).toString());
    painter->restore();
}

} // namespace tabian::widgets
