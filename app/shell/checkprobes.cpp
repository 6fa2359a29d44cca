#include "app/shell/checkprobes.h"

#include "app/doctor/judging.h"
#include "app/shell/clocks.h"
#include "app/storage/journalstore.h"
#include "devices/fingerprint/fingerhost.h"
#include "devices/host/cardjob.h"
#include "devices/host/readerchoice.h"
#include "devices/printer/ippprinter.h"

#include <QDir>
#include <QEventLoop>
#include <QProcessEnvironment>
#include <QStorageInfo>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using doctor::Check;
using doctor::CheckOutcome;
using domain::FailureCode;

namespace
{

CheckOutcome lookAtService(const devices::CardBackendFactory& readers)
{
    const auto seen = readers()->readers();
    if (!seen)
        return CheckOutcome::fail(seen.error());
    //: Self-test of the card service: %1 is the number of readers it knows
    return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "Runs; readers: %1"), {QString::number(seen->size())}});
}

/** The citizen's reader, as the counter would choose it. */
domain::Result<devices::ReaderInfo> citizensReader(devices::CardBackend& backend, const Settings& settings)
{
    const auto seen = backend.readers();
    if (!seen)
        return tl::unexpected(seen.error());
    return devices::chooseReader(devices::withoutIgnored(*seen, {settings.encoderReader, settings.officerReader}), {});
}

CheckOutcome lookAtReader(const devices::CardBackendFactory& readers, const Settings& settings)
{
    const auto reader = citizensReader(*readers(), settings);
    if (!reader)
        return CheckOutcome::fail(reader.error());
    //: Self-test: %1 is the name of a card reader or of a sensor
    return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "Ready: %1"), {reader->name}});
}

struct CountedRead final : devices::CardListener
{
    bool text = false;
    void textRead(const devices::CardRecord&, int) override { text = true; }
    void photoProgress(int, int) override {}
    void photoRead(const devices::CardPhoto&, int) override {}
};

CheckOutcome lookAtCard(const devices::CardBackendFactory& readers, const Settings& settings)
{
    const auto backend = readers();
    const auto reader = citizensReader(*backend, settings);
    if (!reader)
        return CheckOutcome::fail(reader.error());
    if (reader->state == devices::ReaderState::Empty) {
        //: Self-test: no card is in the reader, so none was read
        return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "No card is in; none was read")});
    }
    devices::CardJob job{.reader = reader->name, .options = {}, .wrap = {}};
    job.options.photo = false;
    CountedRead read;
    const devices::CardJobResult result = devices::runCardJob(*backend, job, read);
    if (!result.outcome)
        return {doctor::severityOfCardFailure(result.outcome.error().code), {}, result.outcome.error()};
    // Who it was is nobody's business here.
    //: Self-test: a card was read; %1 is the number of exchanges with it
    return CheckOutcome::ok(
        {QT_TRANSLATE_NOOP("doctor", "A card was read; exchanges: %1"), {QString::number(result.exchanges)}});
}

CheckOutcome lookAtCamera(const Home& home)
{
    const QDir folder(home.camera());
    if (!folder.exists() || !folder.isReadable())
        return CheckOutcome::fail({FailureCode::CameraUnreachable, {}});
    //: Self-test: the folder into which the camera puts its pictures can be read
    return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "Its folder can be read")});
}

CheckOutcome lookAtPrinter(const QString& name)
{
    using devices::PrinterCondition;
    PrinterCondition condition;
    if (name == devices::noPrinter) {
        condition.state = PrinterCondition::State::Declined;
    } else if (!name.isEmpty()) {
        const devices::Hurry hurry = false;
        const auto answer = devices::askPrinter(name, hurry);
        condition = answer ? devices::conditionOf(*answer) : devices::unreachable(answer.error());
    }
    return doctor::judgePrinter(condition, devices::printerAbsent({}));
}

domain::Result<std::unique_ptr<storage::JournalStore>> openStore(const Home& home)
{
    static const SystemClock clock; // of a store that only reads; it outlives a check that hangs
    static storage::SystemRandomness random;
    return storage::JournalStore::open(home.store(), {.clock = clock, .random = random});
}

CheckOutcome lookAtStore(const Home& home)
{
    const auto store = openStore(home);
    if (!store)
        return CheckOutcome::fail(store.error());
    const auto whole = (*store)->verify(storage::Thoroughness::Chain);
    if (!whole)
        return CheckOutcome::fail(whole.error());
    //: Self-test of the store: %1 number of entries, %2 first characters of the last one's hash
    return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "The chain is whole; entries: %1, head: %2"),
                             {QString::number(whole->entries), QString::fromLatin1(whole->head.toHex().left(16))}});
}

CheckOutcome lookAtKey(const Home& home)
{
    const auto key = storage::StationKey::loadPublic(home.store());
    if (!key)
        return CheckOutcome::fail(key.error());
    //: Self-test: the key that signs the journal is there; %1 its first characters
    return CheckOutcome::ok(
        {QT_TRANSLATE_NOOP("doctor", "Is there: %1"), {QString::fromLatin1(key->toHex().left(16))}});
}

CheckOutcome lookAtClock(const Home& home, const QDateTime& now)
{
    const auto last = openStore(home).and_then(
        [](const std::unique_ptr<storage::JournalStore>& store) { return store->lastEntryAt(); });
    // A store that cannot be read is the store's own check; the clock alone is compared with nothing.
    return doctor::judgeClock(now, last ? *last : QDateTime());
}

CheckOutcome lookAtSchedule(const Settings& settings, QDate today)
{
    const auto rules = rulesOf(settings);
    if (!rules)
        return CheckOutcome::fail(rules.error());
    const auto row = rules->schedule.rowOn(today);
    if (!row)
        return CheckOutcome::fail(row.error());
    //: Self-test: %1 name of the schedule of fines and fees
    return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "%1 applies today"), {rules->schedule.name()}});
}

CheckOutcome lookAtRegistry()
{
    //: Self-test: the counter works without a central registry
    return CheckOutcome::ok(
        {QT_TRANSLATE_NOOP("doctor", "None is set up; persons are looked up in this counter's copy")});
}

CheckOutcome lookForVirtual(const devices::CardBackendFactory& readers, bool training)
{
    QStringList names;
    if (const auto seen = readers()->readers()) {
        for (const devices::ReaderInfo& reader : *seen)
            names << reader.name;
    }
    return doctor::judgeVirtual(names, QProcessEnvironment::systemEnvironment().keys(), training);
}

} // namespace

CheckOutcome sensorOutcome(const std::optional<domain::Failure>& trouble, const QString& name)
{
    if (trouble)
        return CheckOutcome::fail(*trouble);
    return CheckOutcome::ok({QT_TRANSLATE_NOOP("doctor", "Ready: %1"), {name}});
}

CheckOutcome sensorProbe(const QString& helper, const QString& virtualSensor)
{
    devices::FingerHostOptions options;
    options.program = helper;
    options.virtualSensor = virtualSensor;
    devices::FingerHost host(options);
    QEventLoop loop;
    const auto look = [&] {
        if (host.trouble() || host.state() != devices::FingerStation::State::Starting)
            loop.quit();
    };
    QObject::connect(&host, &devices::FingerStation::stateChanged, &loop, look);
    QTimer::singleShot(std::chrono::seconds(8), &loop, &QEventLoop::quit);
    host.start();
    loop.exec();
    const CheckOutcome outcome = sensorOutcome(host.trouble(), host.sensorName());
    const bool known = host.trouble() || host.state() != devices::FingerStation::State::Starting;
    host.stop();
    return known ? outcome : doctor::cutShort();
}

std::vector<doctor::Probe> probesOf(const ProbeParts& parts)
{
    const Home home = parts.home;
    const Settings settings = parts.settings;
    const auto readers = parts.readers;
    return {
        {Check::CardService, [=] { return lookAtService(readers); }},
        {Check::CardReader, [=] { return lookAtReader(readers, settings); }},
        {Check::CardRead, [=] { return lookAtCard(readers, settings); }},
        {Check::FingerSensor, parts.sensor},
        {Check::Camera, [=] { return lookAtCamera(home); }},
        {Check::PaperPrinter, [=] { return lookAtPrinter(settings.paperPrinter); }},
        {Check::CardPrinter, [=] { return lookAtPrinter(settings.cardPrinter); }},
        {Check::Store, [=] { return lookAtStore(home); }},
        {Check::StationKey, [=] { return lookAtKey(home); }},
        {Check::DiskSpace, [=] { return doctor::judgeDisk(QStorageInfo(home.root()).bytesAvailable()); }},
        {Check::Clock, [=, now = parts.now] { return lookAtClock(home, now); }},
        {Check::Schedule, [=, today = parts.now.date()] { return lookAtSchedule(settings, today); }},
        {Check::Registry, [] { return lookAtRegistry(); }},
        {Check::VirtualDevices, [=, training = parts.training] { return lookForVirtual(readers, training); }},
    };
}

} // namespace tabian::shell
