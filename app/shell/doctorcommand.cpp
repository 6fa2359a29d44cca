#include "app/shell/doctorcommand.h"

#include "app/doctor/bundle.h"
#include "app/doctor/judging.h"
#include "app/shell/checkprobes.h"
#include "app/shell/clocks.h"
#include "app/shell/ctlerror.h"
#include "app/shell/trainingtime.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

int runDoctor(const QStringList& args, QIODevice& out, QIODevice& err, const DoctorCommandParts& parts)
{
    QCommandLineParser parser;
    parser.addOptions({{u"home"_s, {}, u"folder"_s, Home::usual()}, {u"training"_s, {}}});
    if (!parser.parse(QStringList(u"tabianctl doctor"_s) + args) || !parser.positionalArguments().isEmpty())
        return writeUsage(err, "usage: tabianctl doctor [--home DIR] [--training]");
    const auto home = Home::open(parser.value(u"home"_s));
    if (!home)
        return writeFailure(err, home.error());
    const auto settings = loadSettings(home->settings());
    if (!settings)
        return writeFailure(err, settings.error());
    const bool training = parser.isSet(u"training"_s);
    const QString sensor = training ? qEnvironmentVariable("FP_VIRTUAL_IMAGE") : QString();
    // A training counter's clock goes on where its journal ends (trainingtime.h).
    const QDateTime machine = SystemClock().now(), epoch = QDateTime::fromMSecsSinceEpoch(0);
    const QDateTime start = training ? trainingStart(*home, epoch) : machine;
    const ProbeParts probeParts{.home = *home,
                                .settings = *settings,
                                .training = training,
                                .now = start == epoch ? machine : start.toTimeZone(thaiZone()),
                                .readers = parts.readers,
                                .sensor = [=, helper = parts.fingerHelper] { return sensorProbe(helper, sensor); }};
    std::vector<doctor::CheckResult> results;
    for (const doctor::Probe& probe : probesOf(probeParts))
        results.push_back(doctor::runCheck(probe));
    out.write(QJsonDocument(doctor::checksJson(results)).toJson(QJsonDocument::Compact) + '\n');
    if (doctor::worstOf(results) != doctor::CheckState::Fail)
        return 0;
    return writeFailure(err, {domain::FailureCode::SelfTestFailed, {}});
}

} // namespace tabian::shell
