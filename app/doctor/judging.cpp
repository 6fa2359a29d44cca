#include "app/doctor/judging.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace tabian::doctor
{

using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

constexpr qint64 mebibyte = 1 << 20;

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString momentText(const QDateTime& at)
{
    return u"%1-%2 %3"_s.arg(at.date().year() + 543).arg(at.date().toString(u"MM-dd"), at.time().toString(u"HH:mm:ss"));
}

} // namespace

CheckOutcome judgeDisk(qint64 freeBytes)
{
    if (freeBytes < 256 * mebibyte)
        return CheckOutcome::fail({FailureCode::DiskSpaceOut, sizeText(freeBytes)});
    if (freeBytes < 2048 * mebibyte)
        return CheckOutcome::warn({FailureCode::DiskSpaceLow, sizeText(freeBytes)});
    //: Self-test: %1 is a size such as 12.3 GB
    return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "%1 free"), {sizeText(freeBytes)}});
}

CheckOutcome judgeClock(const QDateTime& now, const QDateTime& last)
{
    if (!last.isValid()) {
        //: Self-test of the clock: %1 is date and time; there is nothing to compare it with
        return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "%1; the journal is empty"), {momentText(now)}});
    }
    if (now < last)
        return CheckOutcome::fail({FailureCode::ClockBehindJournal, momentText(last.toTimeZone(now.timeZone()))});
    constexpr qint64 longest = 30; // days: no office is closed longer
    const qint64 days = last.daysTo(now);
    if (days > longest)
        return CheckOutcome::warn({FailureCode::ClockFarAhead, QString::number(days)});
    //: Self-test of the clock: %1 is date and time
    return CheckOutcome::ok(
        {QT_TRANSLATE_NOOP("doctor", "%1; not before the last entry of the journal"), {momentText(now)}});
}

QStringList virtualReaders(const QStringList& readers)
{
    QStringList found;
    std::ranges::copy_if(readers, std::back_inserter(found),
                         [](const QString& name) { return name.contains(u"virtual"_s, Qt::CaseInsensitive); });
    return found;
}

QStringList virtualVariables(const QStringList& environment)
{
    QStringList found;
    std::ranges::copy_if(environment, std::back_inserter(found),
                         [](const QString& name) { return name.startsWith(u"FP_VIRTUAL_"_s); });
    return found;
}

CheckOutcome judgeVirtual(const QStringList& readers, const QStringList& environment, bool training)
{
    const QStringList found = virtualReaders(readers) + virtualVariables(environment);
    if (found.isEmpty()) {
        //: Self-test: no simulated device was found
        return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "None")});
    }
    if (!training)
        return CheckOutcome::fail({FailureCode::VirtualDevicePresent, found.join(u", "_s)});
    //: Self-test of a training counter: %1 names simulated devices
    return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "%1, as a training counter has them"), {found.join(u", "_s)}});
}

CheckOutcome judgePrinter(const devices::PrinterCondition& condition, const domain::Failure& unset)
{
    using State = devices::PrinterCondition::State;
    if (condition.state == State::Unset)
        return CheckOutcome::warn(unset);
    if (condition.state == State::Declined) {
        //: Self-test: the office chose to work without this printer
        return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "None, as chosen: documents are kept as PDF files")});
    }
    if (!condition.troubles.empty())
        return {
            condition.state == State::Stopped ? CheckState::Fail : CheckState::Warn, {}, condition.troubles.front()};
    //: Self-test of a printer: %1 is its make and model
    return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "Ready: %1"), {condition.model}});
}

CheckState severityOfCardFailure(FailureCode code)
{
    switch (code) {
    case FailureCode::ReaderServiceAbsent:
    case FailureCode::ReaderNone:
    case FailureCode::CardReaderUnknown:
    case FailureCode::CardTimeout:
    case FailureCode::ReaderUnplugged:
    case FailureCode::ReaderFault:
        return CheckState::Fail;
    default:
        return CheckState::Warn;
    }
}

CheckState worstOf(const std::vector<CheckResult>& results)
{
    CheckState worst = CheckState::Ok;
    for (const CheckResult& result : results)
        worst = std::max(worst, result.outcome.state);
    return worst;
}

} // namespace tabian::doctor
