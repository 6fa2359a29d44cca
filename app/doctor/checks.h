// The numbered checks of the self-test, and what one came to.
#pragma once

#include "app/domain/failure.h"

#include <QStringList>
#include <array>
#include <optional>

namespace tabian::doctor
{

/** The numbers are printed and stand in support calls: they never change their meaning. */
enum class Check : quint8 {
    CardService = 1, // pcscd
    CardReader,
    CardRead, // of the card that happens to be in
    FingerSensor,
    Camera,
    PaperPrinter,
    CardPrinter,
    Store, // opens, and the journal's chain is whole
    StationKey,
    DiskSpace,
    Clock,
    Schedule,
    Registry,      // the last sync
    VirtualDevices // none in production
};

inline constexpr std::array allChecks{Check::CardService, Check::CardReader,    Check::CardRead,    Check::FingerSensor,
                                      Check::Camera,      Check::PaperPrinter,  Check::CardPrinter, Check::Store,
                                      Check::StationKey,  Check::DiskSpace,     Check::Clock,       Check::Schedule,
                                      Check::Registry,    Check::VirtualDevices};

enum class CheckState : quint8 { Ok, Warn, Fail };

/** What was found: a sentence marked in the context "doctor", and the facts that it names. Facts name no person. */
struct Found
{
    const char* sentence = nullptr;
    QStringList facts = {};
};

/** What a check came to. `failure` says why where the state is not Ok. */
struct CheckOutcome
{
    CheckState state = CheckState::Ok;
    Found found;
    std::optional<domain::Failure> failure = {};

    static CheckOutcome ok(Found what) { return {CheckState::Ok, std::move(what), {}}; }
    static CheckOutcome warn(domain::Failure why) { return {CheckState::Warn, {}, std::move(why)}; }
    static CheckOutcome fail(domain::Failure why) { return {CheckState::Fail, {}, std::move(why)}; }
};

struct CheckResult
{
    Check check = Check::CardService;
    CheckOutcome outcome;
};

} // namespace tabian::doctor
