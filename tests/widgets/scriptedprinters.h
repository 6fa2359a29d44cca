// Printers for the screen's tests: what they are told is kept, what they say is given in.
#pragma once

#include "app/doctor/checks.h"
#include "devices/api/printerstation.h"

#include <array>

namespace tabian::tests
{

class ScriptedPrinters : public devices::PrinterStation
{
  public:
    void start() override {}
    void stop() override {}
    void list() override { Q_EMIT listed(known, failure); }
    void choose(devices::PrinterRole role, const QString& name) override
    {
        names[size_t(role)] = name;
        using State = devices::PrinterCondition::State;
        const bool none = name == devices::noPrinter;
        say(role, {none ? State::Declined : State::Ready, {}, none ? QString() : QStringLiteral("Model X")});
    }
    QString chosen(devices::PrinterRole role) const override { return names[size_t(role)]; }
    devices::PrinterCondition condition(devices::PrinterRole role) const override { return conditions[size_t(role)]; }
    quint32 print(devices::PrinterRole role, const QString& path, const QString& title) override
    {
        printed.push_back({role, path, title});
        devices::PrintJob job;
        job.ticket = quint32(printed.size());
        job.role = role;
        job.phase = devices::PrintJob::Phase::Printing;
        Q_EMIT jobChanged(job);
        return quint32(printed.size());
    }
    void cancel(quint32) override {}

    void say(devices::PrinterRole role, const devices::PrinterCondition& condition)
    {
        conditions[size_t(role)] = condition;
        Q_EMIT conditionChanged(role);
    }
    void end(devices::PrintJob::Phase phase, std::optional<domain::Failure> why = {})
    {
        devices::PrintJob job;
        job.ticket = quint32(printed.size());
        job.phase = phase;
        job.sheets = 1;
        job.failure = std::move(why);
        Q_EMIT jobChanged(job);
    }

    struct Printed
    {
        devices::PrinterRole role;
        QString path, title;
    };
    std::vector<devices::PrinterChoice> known{{QStringLiteral("office"), QStringLiteral("HP LaserJet")},
                                              {QStringLiteral("cards"), QStringLiteral("cards")}};
    std::optional<domain::Failure> failure;
    std::array<QString, 2> names;
    std::array<devices::PrinterCondition, 2> conditions;
    std::vector<Printed> printed;
};

/** One outcome for every check; some ill, where asked for. */
inline doctor::CheckOutcome scriptedOutcome(doctor::Check check, bool ill)
{
    using doctor::Check;
    using doctor::CheckOutcome;
    using domain::FailureCode;
    if (ill && check == Check::CardReader)
        return CheckOutcome::fail({FailureCode::ReaderNone, {}});
    if (ill && check == Check::PaperPrinter)
        return CheckOutcome::fail({FailureCode::PrinterPaperOut, QStringLiteral("media-empty-error")});
    if (ill && check == Check::DiskSpace)
        return CheckOutcome::warn({FailureCode::DiskSpaceLow, QStringLiteral("1.3 GB")});
    return CheckOutcome::ok({"Ready: %1", {QStringLiteral("Model X")}});
}

} // namespace tabian::tests
