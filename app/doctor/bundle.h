// The support bundle: what support needs to find a fault, and nobody's data.
#pragma once

#include "app/doctor/checks.h"

#include <QDateTime>
#include <QJsonObject>

namespace tabian::doctor
{

/** A line of facts. */
using Facts = QList<QPair<QString, QString>>;

struct BundleSources
{
    Facts versions; // program, Qt, services, system
    Facts settings; // of a list of harmless ones
    Facts states;   // of the devices, now
    std::vector<CheckResult> checks;
    QString log;
    QString home; // its path is taken out of every text
    QDateTime made;
};

/** One file of the bundle, as it will be saved: what the officer reads is what support gets. */
struct BundleFile
{
    QString name;
    QString text;
};

/** All texts are in English, for support, and scrubbed (scrubber.h). */
std::vector<BundleFile> composeBundle(const BundleSources& sources);

/** The answer of `tabianctl doctor`: {"checks":[{"code","name","state","detail","remedy"}]}; a check that is not well also
 *  has "failure", its support code. In English. */
QJsonObject checksJson(const std::vector<CheckResult>& results);

/** Writes the files into a zip, whole or not at all. BundleUnwritable. */
domain::Outcome writeBundle(const std::vector<BundleFile>& files, const QString& path);

} // namespace tabian::doctor
