// The self-test's probes on the real parts: pcscd, libfprint, CUPS, the store, the disk.
#pragma once

#include "app/doctor/checkrun.h"
#include "app/shell/home.h"
#include "app/shell/settings.h"
#include "devices/api/cardbackend.h"

#include <QDateTime>

namespace tabian::shell
{

struct ProbeParts
{
    Home home;
    Settings settings;
    bool training = false;
    QDateTime now; // by the counter's clock
    devices::CardBackendFactory readers;
    std::function<doctor::CheckOutcome()> sensor; // the counter knows its own; tabianctl opens it (sensorProbe)
};

/** One for every check, in their order. Each works on copies: nothing here need outlive the call. */
std::vector<doctor::Probe> probesOf(const ProbeParts& parts);

/** Opens the sensor through the helper program, looks at it, and lets it go again. Blocks up to eight seconds. */
doctor::CheckOutcome sensorProbe(const QString& helper, const QString& virtualSensor);
/** What a sensor that is in use already came to. */
doctor::CheckOutcome sensorOutcome(const std::optional<domain::Failure>& trouble, const QString& name);

} // namespace tabian::shell
