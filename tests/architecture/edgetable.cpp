#include "tests/architecture/edgetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

namespace
{

QString plain(QString cell)
{
    return cell.remove(u'`').trimmed();
}

QStringList names(const QString& cell)
{
    QStringList list;
    for (const QString& name : plain(cell).split(u',', Qt::SkipEmptyParts))
        list.append(name.trimmed());
    return list;
}

/** The rows of the table that has this heading, without heading and rule. */
QList<QStringList> rowsBelow(const QString& document, const QStringList& heading)
{
    QList<QStringList> rows;
    bool inside = false;
    for (const QString& line : document.split(u'\n')) {
        if (!line.startsWith(u'|')) {
            inside = false;
            continue;
        }
        QStringList cells = line.split(u'|');
        cells.removeFirst();
        cells.removeLast();
        std::ranges::transform(cells, cells.begin(), plain);
        if (cells == heading)
            inside = true;
        else if (inside && cells.size() == heading.size() && !cells.first().startsWith(u'-'))
            rows.append(cells);
    }
    return rows;
}

} // namespace

EdgeTable::EdgeTable(const QString& document)
{
    for (const QStringList& row : rowsBelow(document, {u"library"_s, u"linked as"_s, u"headers"_s}))
        m_libraries.append(Library{row[0], names(row[1]), names(row[2])});
    readFolders(rowsBelow(document, {u"folder"_s, u"is"_s, u"may use"_s}));
}

void EdgeTable::readFolders(const QList<QStringList>& rows)
{
    for (const QStringList& row : rows) {
        const QString& folder = row[0];
        if (m_uses.contains(folder))
            m_mistakes.append(u"%1 has two rows"_s.arg(folder));
        if (row[1].startsWith(u"not built yet"_s))
            m_notBuilt.insert(folder);
        m_uses[folder] = readUses(folder, row[2]);
        m_folders.append(folder);
    }
}

QSet<QString> EdgeTable::readUses(const QString& folder, const QString& cell)
{
    QStringList known = m_folders;
    for (const Library& library : m_libraries)
        known.append(library.name);

    static const QString all = u"everything"_s;
    static const QString allBut = u"everything but "_s;
    const bool some = !cell.startsWith(all);
    const QStringList named = names(cell.startsWith(allBut) ? cell.mid(allBut.size()) : cell);
    QSet<QString> uses = some ? QSet<QString>() : QSet<QString>(known.begin(), known.end());
    if (cell == all)
        return uses;
    for (const QString& name : named) {
        if (!known.contains(name))
            m_mistakes.append(u"%1: \"%2\" is neither a library nor a folder of a row above"_s.arg(folder, name));
        if (some)
            uses.insert(name);
        else
            uses.remove(name);
    }
    return uses;
}

std::optional<QString> EdgeTable::folderOf(const QString& path) const
{
    std::optional<QString> best;
    for (const QString& folder : m_folders) {
        const bool within = path == folder || path.startsWith(folder + u'/');
        if (within && (!best || folder.size() > best->size()))
            best = folder;
    }
    return best;
}

std::optional<QString> EdgeTable::libraryOfLink(const QString& link) const
{
    for (const Library& library : m_libraries) {
        if (library.links.contains(link))
            return library.name;
    }
    return std::nullopt;
}

bool EdgeTable::allows(const Edge& edge) const
{
    return edge.from == edge.to || m_uses.value(edge.from).contains(edge.to);
}

QStringList EdgeTable::sentencesOnForbidden(const QList<Edge>& edges) const
{
    QStringList sentences;
    for (const Edge& edge : edges) {
        if (!allows(edge))
            sentences.append(u"%1: %2 may not use %3"_s.arg(edge.where, edge.from, edge.to));
    }
    return sentences;
}

} // namespace tabian::tests
