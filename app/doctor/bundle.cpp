#include "app/doctor/bundle.h"

#include "app/doctor/checkwords.h"
#include "app/doctor/scrubber.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <minizip/zip.h>

namespace tabian::doctor
{

using namespace Qt::StringLiterals;

namespace
{

QString linesOf(const Facts& facts)
{
    QString text;
    for (const auto& [name, value] : facts)
        text += name + u": "_s + value + u'\n';
    return text;
}

/** The lines of the log that bear a support code, newest last. */
QString failuresIn(const QString& log)
{
    static const QRegularExpression code(u"\\bTB-[0-9]{4}\\b"_s);
    constexpr qsizetype most = 100;
    QStringList lines = log.split(u'\n').filter(code);
    if (lines.size() > most)
        lines = lines.last(most);
    return lines.isEmpty() ? u"none\n"_s : lines.join(u'\n') + u'\n';
}

domain::Outcome unwritable(const QString& step)
{
    return domain::fail(domain::FailureCode::BundleUnwritable, step);
}

} // namespace

QJsonObject checksJson(const std::vector<CheckResult>& results)
{
    const messages::Phrasebook english(messages::Language::English);
    QJsonArray checks;
    for (const CheckResult& result : results) {
        QJsonObject check{{u"code"_s, checkCode(result.check)},
                          {u"name"_s, checkName(result.check, english)},
                          {u"state"_s, stateKey(result.outcome.state)},
                          {u"detail"_s, foundWords(result.outcome, english)},
                          {u"remedy"_s, remedyWords(result.outcome, english)}};
        if (result.outcome.failure)
            check.insert(u"failure"_s, domain::failureCodeText(result.outcome.failure->code));
        checks.append(check);
    }
    return {{u"checks"_s, checks}};
}

std::vector<BundleFile> composeBundle(const BundleSources& sources)
{
    const QByteArray checks = QJsonDocument(checksJson(sources.checks)).toJson(QJsonDocument::Indented);
    std::vector<BundleFile> files{
        {u"about.txt"_s,
         u"Support bundle of a Tabian counter, made "_s + sources.made.toString(Qt::ISODate) +
             u"\nIt holds no person's data. Numbers, Thai words and paths of users are taken out.\n\n"_s +
             linesOf(sources.versions)},
        {u"settings.txt"_s, linesOf(sources.settings)},
        {u"states.txt"_s, linesOf(sources.states)},
        {u"self-test.json"_s, QString::fromUtf8(checks)},
        {u"failures.txt"_s, failuresIn(sources.log)},
        {u"log.txt"_s, sources.log},
    };
    for (BundleFile& file : files)
        file.text = scrubbed(file.text, sources.home);
    return files;
}

domain::Outcome writeBundle(const std::vector<BundleFile>& files, const QString& path)
{
    // It grows under another name, so that what bears the name is whole.
    const QString growing = path + u".part"_s;
    zipFile zip = zipOpen64(growing.toUtf8().constData(), APPEND_STATUS_CREATE);
    if (!zip)
        return unwritable(u"open"_s);
    constexpr uLong utf8Names = 1 << 11;
    bool well = true;
    for (const BundleFile& file : files) {
        const QByteArray text = file.text.toUtf8();
        const zip_fileinfo info{};
        well = well &&
               zipOpenNewFileInZip4(zip, file.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                                    Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY,
                                    nullptr, 0, 0, utf8Names) == ZIP_OK &&
               zipWriteInFileInZip(zip, text.constData(), unsigned(text.size())) == ZIP_OK &&
               zipCloseFileInZip(zip) == ZIP_OK;
    }
    well = zipClose(zip, nullptr) == ZIP_OK && well;
    QFile::remove(path);
    if (well && QFile::rename(growing, path))
        return {};
    QFile::remove(growing);
    return unwritable(u"write"_s);
}

} // namespace tabian::doctor
