// Lines of the values in a JSON text, so that a refusal can name the line a person must mend.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <vector>

namespace tabian::domain
{

/** Built from a text that QJsonDocument has accepted. Paths look like "rows[1].fees.4"; the root is "". */
class JsonLines
{
  public:
    explicit JsonLines(const QByteArray& validJson);

    /** The line (from 1) where the path's key stands; of the nearest parent that exists when it does not. */
    int lineOf(const QString& path) const;
    /** Paths that were given more than once; QJsonDocument silently keeps one of them. */
    const std::vector<QString>& duplicates() const { return m_duplicates; }

    /** The line of a byte offset, for QJsonParseError::offset. */
    static int lineAt(const QByteArray& text, qsizetype offset);

  private:
    QHash<QString, int> m_lines;
    std::vector<QString> m_duplicates;
};

} // namespace tabian::domain
