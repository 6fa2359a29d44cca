#include "tests/architecture/treeedges.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

namespace
{

QString unknown(const QString& what)
{
    return u"unknown: "_s + what;
}

QString folderOrUnknown(const QString& path, const EdgeTable& table)
{
    return table.folderOf(path).value_or(unknown(path));
}

/** Who has the file that is included in quotation marks; nothing when it is made by Qt's moc for the same file. */
std::optional<QString> ownerOfQuoted(const QString& root, const QString& name, const EdgeTable& table)
{
    if (name.endsWith(u".moc"_s) || name.startsWith(u"moc_"_s))
        return std::nullopt;
    if (!QFileInfo(root + u'/' + name).isFile())
        return unknown(u'"' + name + u"\" (not a path from the root)"_s);
    return folderOrUnknown(name, table);
}

std::optional<QString> ownerOfBracketed(const QString& name, const Headers& headers)
{
    const auto library = headers.libraryOf(name);
    if (!library)
        return unknown(u'<' + name + u'>');
    return library->isEmpty() ? std::nullopt : library;
}

} // namespace

QStringList sourcesBelow(const QString& root)
{
    static const QRegularExpression notOurs(u"^(build|out|\\.[^/]*)/"_s);
    QStringList sources;
    QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(root).relativeFilePath(files.next());
        if (!notOurs.match(path).hasMatch())
            sources.append(path);
    }
    sources.sort();
    return sources;
}

QList<Edge> includeEdges(const QString& root, const EdgeTable& table, const Headers& headers)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Edge> edges;
    for (const QString& path : sourcesBelow(root)) {
        QFile file(root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly)) {
            edges.append(Edge{path, unknown(u"unreadable"_s), path});
            continue;
        }
        int number = 0;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            const auto match = include.match(line);
            if (!match.hasMatch())
                continue;
            const auto owner = match.captured(1) == u"<" ? ownerOfBracketed(match.captured(2), headers)
                                                         : ownerOfQuoted(root, match.captured(2), table);
            if (owner)
                edges.append(Edge{folderOrUnknown(path, table), *owner, u"%1:%2"_s.arg(path).arg(number)});
        }
    }
    return edges;
}

QList<Edge> linkEdges(const QString& links, const EdgeTable& table)
{
    QList<Edge> edges;
    for (const QString& line : links.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != 3) {
            edges.append(Edge{unknown(line), unknown(line), u"the link lines"_s});
            continue;
        }
        const auto library = table.libraryOfLink(cells[2]);
        edges.append(Edge{folderOrUnknown(cells[0], table), library ? *library : folderOrUnknown(cells[2], table),
                          u"target "_s + cells[1]});
    }
    return edges;
}

} // namespace tabian::tests
