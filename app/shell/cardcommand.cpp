#include "app/shell/cardcommand.h"

#include "app/messages/failuremessages.h"
#include "app/shell/cardjson.h"
#include "app/shell/ctlerror.h"
#include "devices/host/cardjob.h"
#include "devices/host/readerchoice.h"
#include "devices/host/worker.h"
#include "devices/thaicard/replay.h"
#include "devices/thaicard/transcript.h"
#include "devices/thaicard/transcriptmask.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <future>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int wrongUsage = 2;
constexpr int failed = 1;

struct Options
{
    QString reader;
    QString photoFile;
    QString traceFile;
    QString replayFile;
    bool mask = false;
    bool photo = true;
};

/** Nothing when the words are wrong: then `why` says so. */
std::optional<Options> parseOptions(const QStringList& args, QString& why)
{
    QCommandLineParser parser;
    parser.addOptions({{u"reader"_s, {}, u"text"_s}, {u"photo"_s, {}, u"file"_s}, {u"trace"_s, {}, u"file"_s}});
    parser.addOption({u"replay"_s, {}, u"file"_s});
    parser.addOption(QCommandLineOption(u"no-photo"_s));
    parser.addOption(QCommandLineOption(u"mask"_s));
    if (!parser.parse(QStringList(u"tabianctl card read"_s) + args))
        why = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        why = u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().first());
    else if (parser.isSet(u"no-photo"_s) && parser.isSet(u"photo"_s))
        why = u"--photo and --no-photo exclude each other."_s;
    else if (parser.isSet(u"replay"_s) && parser.isSet(u"reader"_s))
        why = u"--replay and --reader exclude each other."_s;
    else if (parser.isSet(u"mask"_s) && !parser.isSet(u"trace"_s))
        why = u"--mask is about what --trace writes."_s;
    if (!why.isEmpty())
        return std::nullopt;
    return Options{.reader = parser.value(u"reader"_s),
                   .photoFile = parser.value(u"photo"_s),
                   .traceFile = parser.value(u"trace"_s),
                   .replayFile = parser.value(u"replay"_s),
                   .mask = parser.isSet(u"mask"_s),
                   .photo = !parser.isSet(u"no-photo"_s)};
}

/** What one reading brought; filled on the reading thread, handed over when it ends. */
struct Reading final : devices::CardListener
{
    std::optional<devices::CardRecord> record;
    std::optional<devices::CardPhoto> photo;
    devices::CardJobResult result;

    void textRead(const devices::CardRecord& r, int) override { record = r; }
    void photoProgress(int, int) override {}
    void photoRead(const devices::CardPhoto& p, int) override { photo = p; }
};

void readCard(devices::CardBackend& backend, devices::CardJob job, Reading& reading)
{
    const auto readers = backend.readers();
    const auto chosen = readers ? devices::chooseReader(*readers, job.reader) : tl::unexpected(readers.error());
    if (!chosen) {
        reading.result.outcome = tl::unexpected(chosen.error());
        return;
    }
    job.reader = chosen->name;
    reading.result = devices::runCardJob(backend, job, reading);
}

/** The reading, or CardTimeout; never later than `limit`. */
Result<std::shared_ptr<Reading>> readWithin(std::chrono::milliseconds limit, devices::Worker& worker,
                                            const Options& options,
                                            const std::shared_ptr<devices::Transcript>& transcript)
{
    const auto promise = std::make_shared<std::promise<std::shared_ptr<Reading>>>();
    auto future = promise->get_future();
    worker.run([promise, transcript, options](devices::CardBackend& backend, std::stop_token stop) {
        const auto reading = std::make_shared<Reading>();
        devices::CardJob job{.reader = options.reader, .options = {}, .wrap = {}};
        job.options.photo = options.photo;
        job.options.stop = std::move(stop);
        job.wrap = [transcript](std::unique_ptr<devices::CardSession> session) {
            return std::make_unique<devices::TranscribedSession>(std::move(session), transcript);
        };
        readCard(backend, std::move(job), *reading);
        if (!reading->result.outcome && !transcript->begun())
            transcript->addFailure(reading->result.outcome.error()); // the card could not be opened
        promise->set_value(reading);
    });
    if (future.wait_for(limit) == std::future_status::ready)
        return future.get();
    worker.abandon();
    return tl::unexpected(devices::cardTimedOut(options.reader));
}

Outcome writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return domain::unwritable(path);
    return {};
}

/** Masked when that is asked for. What cannot be masked is not written at all. */
Outcome writeTrace(const Options& options, const QByteArray& text)
{
    if (!options.mask)
        return writeFile(options.traceFile, text);
    return devices::maskTranscript(text).and_then(
        [&](const QByteArray& masked) { return writeFile(options.traceFile, masked); });
}

/** Where cards are read: at the readers, or in a transcript. */
Result<devices::CardBackendFactory> readersOf(const Options& options, const CardCommandParts& parts)
{
    if (options.replayFile.isEmpty())
        return parts.readers;
    QFile file(options.replayFile);
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(FailureCode::TranscriptUnreadable, options.replayFile);
    constexpr qint64 longest = 5 << 20;
    return devices::parseTranscript(file.read(longest)).map(devices::replayOf);
}

/** The photo alone is damaged: the text is right all the same. */
bool onlyPhotoFailed(const Outcome& outcome)
{
    return !outcome && outcome.error().code == FailureCode::CardPhotoDamaged;
}

Result<QJsonObject> readToJson(const Options& options, const CardCommandParts& parts, devices::Worker& worker)
{
    const auto transcript = std::make_shared<devices::Transcript>();
    QElapsedTimer clock;
    clock.start();
    const auto reading = readWithin(parts.limit, worker, options, transcript);
    const qint64 milliseconds = clock.elapsed();
    if (!options.traceFile.isEmpty()) {
        if (auto written = writeTrace(options, transcript->text()); !written)
            return tl::unexpected(written.error());
    }
    if (!reading)
        return tl::unexpected(reading.error());
    const Outcome& outcome = (*reading)->result.outcome;
    if (!outcome && !onlyPhotoFailed(outcome))
        return tl::unexpected(outcome.error());
    auto record = *(*reading)->record;
    if (onlyPhotoFailed(outcome))
        record.findings << u"photoDamaged"_s;
    if (!options.photoFile.isEmpty() && (*reading)->photo) {
        if (auto written = writeFile(options.photoFile, (*reading)->photo->jpeg); !written)
            return tl::unexpected(written.error());
    }
    QJsonObject json = cardJson(record, (*reading)->photo);
    json[u"exchanges"_s] = (*reading)->result.exchanges;
    json[u"milliseconds"_s] = milliseconds;
    return json;
}

QJsonObject errorJson(const domain::Failure& failure, const CardCommandParts& parts)
{
    const messages::FailureMessage words = messages::explain(failure, parts.book);
    return {{u"error"_s, QJsonObject{{u"code"_s, domain::failureCodeText(failure.code)},
                                     {u"message"_s, words.sentence + u' ' + words.cause},
                                     {u"remedy"_s, words.remedy}}}};
}

void print(QIODevice& device, const QJsonObject& object)
{
    device.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

int runCardRead(const QStringList& args, QIODevice& out, QIODevice& err, const CardCommandParts& parts)
{
    QString why;
    const auto options = parseOptions(args, why);
    if (!options) {
        err.write(why.toUtf8() + "\nusage: tabianctl card read [--reader TEXT] [--photo FILE | --no-photo] "
                                 "[--trace FILE [--mask]] [--replay FILE]\n");
        return wrongUsage;
    }
    const auto readers = readersOf(*options, parts);
    if (!readers) {
        print(err, errorJson(readers.error(), parts));
        return failed;
    }
    devices::Worker worker(*readers);
    const auto json = readToJson(*options, parts, worker);
    if (!json) {
        print(err, errorJson(json.error(), parts));
        return failed;
    }
    print(out, *json);
    return 0;
}

} // namespace tabian::shell
