#include "widgets/status/centrewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::OfflineLimit;
using casework::OfflineUse;
using casework::OfflineWarning;
using casework::SyncState;
using Line = SyncState::Line;

QString CentreWords::line(Line line)
{
    switch (line) {
    case Line::NotEnrolled:
        //: State of the line to the central registry.
        return tr("Not enrolled with a registry");
    case Line::NeverHeard:
        //: State of the line to the central registry.
        return tr("Enrolled, no answer yet");
    case Line::OnLine:
        //: State of the line to the central registry.
        return tr("On-line");
    case Line::Working:
        //: State of the line to the central registry.
        return tr("Sending and fetching …");
    case Line::Waiting:
        //: State of the line to the central registry.
        return tr("Off-line");
    case Line::Refused:
        //: State of the line to the central registry.
        return tr("The registry refuses");
    }
    return {};
}

Sign CentreWords::sign(Line line)
{
    switch (line) {
    case Line::NotEnrolled:
        return Sign::None;
    case Line::NeverHeard:
        return Sign::Look;
    case Line::OnLine:
        return Sign::Done;
    case Line::Working:
        return Sign::Working;
    case Line::Waiting:
        return Sign::Transfer;
    case Line::Refused:
        return Sign::Refused;
    }
    return Sign::None;
}

QString CentreWords::warning(OfflineWarning warning)
{
    switch (warning) {
    case OfflineWarning::None:
        //: How much of a limit is used up: little.
        return tr("plenty left");
    case OfflineWarning::Half:
        //: How much of a limit is used up: 50 % or more.
        return tr("more than half used");
    case OfflineWarning::Most:
        //: How much of a limit is used up: 80 % or more.
        return tr("little left");
    case OfflineWarning::Last:
        //: How much of a limit is used up: 95 % or more.
        return tr("nearly used up");
    case OfflineWarning::Reached:
        //: How much of a limit is used up: all of it.
        return tr("limit reached");
    }
    return {};
}

Sign CentreWords::sign(OfflineWarning warning)
{
    switch (warning) {
    case OfflineWarning::None:
        return Sign::Done;
    case OfflineWarning::Half:
    case OfflineWarning::Most:
        return Sign::Look;
    case OfflineWarning::Last:
    case OfflineWarning::Reached:
        return Sign::Refused;
    }
    return Sign::None;
}

QString CentreWords::left(const OfflineUse& use)
{
    switch (use.limit) {
    case OfflineLimit::Days:
        //: What is left of working off-line: %1 whole days.
        return tr("days left: %1").arg(figure(use.daysLeft));
    case OfflineLimit::Cases:
        //: What is left of working off-line: %1 cases.
        return tr("cases left: %1").arg(figure(use.casesLeft));
    case OfflineLimit::Megabytes:
        //: What is left of working off-line: %1 megabytes.
        return tr("MB left: %1").arg(figure(use.megabytesLeft));
    }
    return {};
}

QString CentreWords::figure(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString CentreWords::span(qint64 milliseconds)
{
    const qint64 seconds = qAbs(milliseconds) / 1000;
    if (seconds < 60)
        //: A span of time, short; %1 seconds.
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        //: A span of time, short; %1 minutes.
        return tr("%1 min").arg(seconds / 60);
    if (seconds < 2 * 86400)
        //: A span of time, short; %1 hours.
        return tr("%1 h").arg(seconds / 3600);
    //: A span of time, short; %1 days.
    return tr("%1 days").arg(seconds / 86400);
}

QString CentreWords::megabytes(qint64 bytes)
{
    const double size = double(bytes) / 1e6;
    //: A size of data; %1 megabytes.
    return tr("%1 MB").arg(QString::number(size, 'f', size < 10 ? 1 : 0));
}

} // namespace tabian::widgets
