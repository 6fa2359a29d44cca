#include "tests/reports/pdftools.h"

#include <QProcess>
#include <QTemporaryFile>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

namespace
{

/** What a tool prints about the PDF; "failed: …" when it cannot run or refuses the file, which no test expects. */
QString ask(const QString& tool, QStringList arguments, const QByteArray& pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return u"failed: "_s + file.errorString();
    arguments.replaceInStrings(u"FILE"_s, file.fileName());
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return u"failed: "_s + process.errorString() + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString textOf(const QByteArray& pdf, const QString& mode)
{
    return ask(u"pdftotext"_s, {mode, u"-enc"_s, u"UTF-8"_s, u"FILE"_s, u"-"_s}, pdf);
}

QMap<QString, QString> infoOf(const QByteArray& pdf)
{
    QMap<QString, QString> info;
    const QStringList lines = ask(u"pdfinfo"_s, {u"-isodates"_s, u"-enc"_s, u"UTF-8"_s, u"FILE"_s}, pdf).split(u'\n');
    for (const QString& line : lines)
        info.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    return info;
}

QList<EmbeddedFont> fontsOf(const QByteArray& pdf)
{
    QList<EmbeddedFont> fonts;
    const QStringList lines = ask(u"pdffonts"_s, {u"FILE"_s}, pdf).split(u'\n').mid(2); // after the heading
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 7) // name type… encoding emb sub uni object id
            continue;
        const qsizetype end = words.size();
        fonts.append({words.first(), words.at(end - 5) == u"yes", words.at(end - 3) == u"yes"});
    }
    return fonts;
}

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace tabian::tests
