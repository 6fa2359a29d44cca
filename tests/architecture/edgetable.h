// The tables of docs/architecture.md, read: which folder may use which folder and library.
#pragma once

#include "tests/architecture/edge.h"

#include <QMap>
#include <QSet>
#include <QStringList>
#include <optional>

namespace tabian::tests
{

/** The document is the truth. It holds two Markdown tables, found by their heading row:
 *    | folder | is | may use |           in dependency order: a folder may use only folders of rows above it
 *    | library | linked as | headers |   what else may be used, by name; no link name is needed for headers of the system
 *  "everything" in "may use" is every folder above and every library; "everything but A, B" leaves some out. "not built yet" at the
 *  start of "is" marks a folder that must not exist so far. */
class EdgeTable
{
  public:
    struct Library
    {
        QString name;
        QStringList links;   // names given to target_link_libraries
        QStringList headers; // wildcards for #include <…>; "QtCore/*" stands for that module of Qt
    };

    explicit EdgeTable(const QString& document);

    /** What is wrong with the tables themselves: a row that names nothing known, or a row below its own. */
    QStringList mistakes() const { return m_mistakes; }
    QStringList folders() const { return m_folders; }
    bool isBuilt(const QString& folder) const { return !m_notBuilt.contains(folder); }
    const QList<Library>& libraries() const { return m_libraries; }

    /** The row a file or folder belongs to: the longest one that its path begins with. */
    std::optional<QString> folderOf(const QString& path) const;
    /** The library linked by that name. */
    std::optional<QString> libraryOfLink(const QString& link) const;

    bool allows(const Edge& edge) const;
    QStringList sentencesOnForbidden(const QList<Edge>& edges) const;

  private:
    void readFolders(const QList<QStringList>& rows);
    QSet<QString> readUses(const QString& folder, const QString& cell);

    QStringList m_folders; // in the order of the table
    QSet<QString> m_notBuilt;
    QMap<QString, QSet<QString>> m_uses;
    QList<Library> m_libraries;
    QStringList m_mistakes;
};

} // namespace tabian::tests
