#include "devices/printer/printerreasons.h"

#include <algorithm>
#include <array>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::Failure;
using domain::FailureCode;

namespace
{

/** What the keywords of RFC 8011 (5.4.12), PWG 5100.9 and CUPS come to at a counter. */
enum class Trouble : quint8 { PaperOut, Jam, DoorOpen, MarkerOut, Offline, Paused, PaperLow, MarkerLow };

struct Meaning
{
    QLatin1StringView begins; // of the keyword, without its severity
    Trouble trouble;
};

constexpr std::array meanings{
    Meaning{"media-empty"_L1, Trouble::PaperOut},
    Meaning{"media-needed"_L1, Trouble::PaperOut},
    Meaning{"input-media-supply-empty"_L1, Trouble::PaperOut},
    Meaning{"media-jam"_L1, Trouble::Jam},
    Meaning{"input-tray-missing"_L1, Trouble::DoorOpen},
    Meaning{"cover-open"_L1, Trouble::DoorOpen},
    Meaning{"door-open"_L1, Trouble::DoorOpen},
    Meaning{"interlock-open"_L1, Trouble::DoorOpen},
    Meaning{"toner-empty"_L1, Trouble::MarkerOut},
    Meaning{"marker-supply-empty"_L1, Trouble::MarkerOut},
    Meaning{"marker-supply-missing"_L1, Trouble::MarkerOut},
    Meaning{"developer-empty"_L1, Trouble::MarkerOut},
    Meaning{"offline"_L1, Trouble::Offline},
    Meaning{"connecting-to-device"_L1, Trouble::Offline},
    Meaning{"timed-out"_L1, Trouble::Offline},
    Meaning{"shutdown"_L1, Trouble::Offline},
    Meaning{"paused"_L1, Trouble::Paused},
    Meaning{"moving-to-paused"_L1, Trouble::Paused},
    Meaning{"media-low"_L1, Trouble::PaperLow},
    Meaning{"toner-low"_L1, Trouble::MarkerLow},
    Meaning{"marker-supply-low"_L1, Trouble::MarkerLow},
    Meaning{"developer-low"_L1, Trouble::MarkerLow},
};

std::optional<Trouble> meaningOf(const QString& keyword)
{
    for (const Meaning& meaning : meanings) {
        if (keyword.startsWith(meaning.begins))
            return meaning.trouble;
    }
    return std::nullopt;
}

/** The one place where a printer's trouble becomes a code. */
Failure failureOf(Trouble trouble, const QString& keyword)
{
    switch (trouble) {
    case Trouble::PaperOut:
        return {FailureCode::PrinterPaperOut, keyword};
    case Trouble::Jam:
        return {FailureCode::PrinterJam, keyword};
    case Trouble::DoorOpen:
        return {FailureCode::PrinterDoorOpen, keyword};
    case Trouble::MarkerOut:
        return {FailureCode::PrinterMarkerOut, keyword};
    case Trouble::Offline:
        return {FailureCode::PrinterOffline, keyword};
    case Trouble::Paused:
        return {FailureCode::PrinterPaused, keyword};
    case Trouble::PaperLow:
        return {FailureCode::PrinterPaperLow, keyword};
    case Trouble::MarkerLow:
        return {FailureCode::PrinterMarkerLow, keyword};
    }
    Q_UNREACHABLE();
}

/** The gravest is 0: jam before paper, what stops a job before what will. */
int gravity(const Failure& failure)
{
    switch (failure.code) {
    case FailureCode::PrinterOffline:
        return 0;
    case FailureCode::PrinterJam:
        return 1;
    case FailureCode::PrinterDoorOpen:
        return 2;
    case FailureCode::PrinterPaperOut:
        return 3;
    case FailureCode::PrinterMarkerOut:
        return 4;
    case FailureCode::PrinterStopped:
        return 5;
    case FailureCode::PrinterPaused:
        return 6;
    case FailureCode::PrinterNotAccepting:
        return 7;
    case FailureCode::PrinterPaperLow:
        return 8;
    case FailureCode::PrinterMarkerLow:
        return 9;
    default:
        return 10;
    }
}

constexpr int stopped = 5;

} // namespace

bool stopsJobs(FailureCode code)
{
    return code != FailureCode::PrinterPaperLow && code != FailureCode::PrinterMarkerLow;
}

Failure printerOffline()
{
    return failureOf(Trouble::Offline, {});
}

std::vector<Failure> troublesOf(const PrinterAnswer& answer)
{
    std::vector<Failure> troubles;
    const auto add = [&](const Failure& failure) {
        const bool known = std::ranges::any_of(troubles, [&](const Failure& f) { return f.code == failure.code; });
        if (!known)
            troubles.push_back(failure);
    };
    QString unknown;
    for (const QString& keyword : answer.reasons) {
        // A job that goes by is no trouble of the printer; neither is a word without a meaning here.
        if (keyword == u"none"_s || keyword.startsWith(u"cups-"_s))
            continue;
        if (const auto trouble = meaningOf(keyword))
            add(failureOf(*trouble, keyword));
        else if (keyword.endsWith(u"-error"_s) || (answer.state == stopped && unknown.isEmpty()))
            unknown = keyword;
    }
    if (!unknown.isEmpty())
        add({FailureCode::PrinterStopped, unknown});
    if (!answer.accepting)
        add({FailureCode::PrinterNotAccepting, {}});
    // Stopped without a word: that is how a queue looks that somebody stopped.
    const bool explained = std::ranges::any_of(troubles, [](const Failure& f) { return stopsJobs(f.code); });
    if (answer.state == stopped && !explained)
        add(failureOf(Trouble::Paused, u"stopped"_s));
    std::ranges::stable_sort(troubles, {}, gravity);
    return troubles;
}

PrinterCondition conditionOf(const PrinterAnswer& answer)
{
    PrinterCondition condition{PrinterCondition::State::Ready, troublesOf(answer), answer.model};
    if (!condition.troubles.empty() && stopsJobs(condition.troubles.front().code))
        condition.state = PrinterCondition::State::Stopped;
    else if (answer.state == 4)
        condition.state = PrinterCondition::State::Printing;
    return condition;
}

PrinterCondition unreachable(const Failure& failure)
{
    return {PrinterCondition::State::Stopped, {failure}, {}};
}

} // namespace tabian::devices
