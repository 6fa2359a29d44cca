#include "tests/messages/raisedcodes.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

namespace
{

/** The text with comments blanked, lines kept. */
QString withoutComments(const QString& text)
{
    static const QRegularExpression comment(uR"(//[^\n]*|/\*.*?\*/)"_s, QRegularExpression::DotMatchesEverythingOption);
    QString bare;
    qsizetype from = 0;
    for (auto found = comment.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        bare += QStringView(text).sliced(from, match.capturedStart() - from);
        bare += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    bare += QStringView(text).sliced(from);
    return bare;
}

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList codesIn(const QString& header)
{
    static const QRegularExpression value(uR"(^\s*([A-Z]\w+) = \d+,?)"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = value.globalMatch(withoutComments(header)); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

QHash<QString, QStringList> raisedIn(const QDir& root)
{
    static const QRegularExpression use(
        uR"((==\s*|!=\s*|\bcase\s+|failureCodeText\()?(?:\w+::)*\bFailureCode::(\w+)(\s*(?:==|!=))?)"_s);
    QHash<QString, QStringList> raised;
    for (const QString& part : {u"app"_s, u"devices"_s, u"reports"_s, u"widgets"_s, u"registry"_s}) {
        QDirIterator files(root.filePath(part), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            if (path.startsWith("app/messages/"_L1))
                continue;
            const QString text = withoutComments(contents(root.filePath(path)));
            for (auto found = use.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                if (match.capturedLength(1) > 0 || match.capturedLength(3) > 0)
                    continue;
                const qsizetype line = 1 + QStringView(text).first(match.capturedStart(2)).count(u'\n');
                raised[match.captured(2)] << u"%1:%2"_s.arg(path).arg(line);
            }
        }
    }
    return raised;
}

QStringList faultsOf(const QStringList& codes, const QHash<QString, QStringList>& raised)
{
    QStringList faults;
    for (const QString& code : codes) {
        const QStringList places = raised.value(code);
        if (places.isEmpty())
            faults << code + u" is raised nowhere"_s;
        else if (places.size() > 1)
            faults << code + u" is raised at "_s + places.join(u" and "_s);
    }
    for (auto it = raised.begin(); it != raised.end(); ++it) {
        if (!codes.contains(it.key()))
            faults << it.key() + u" is no code, at "_s + it.value().first();
    }
    return faults;
}

} // namespace tabian::tests
