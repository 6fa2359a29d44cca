#include "app/domain/jsonlines.h"

using namespace Qt::StringLiterals;

namespace tabian::domain
{

namespace
{

/** Walks valid JSON; on anything else it stops early but stays inside the text. Depth is bounded by
 * QJsonDocument. */
class Walker
{
  public:
    Walker(const QByteArray& text, QHash<QString, int>& lines, std::vector<QString>& duplicates)
        : m_text(text), m_lines(lines), m_duplicates(duplicates)
    {
    }

    void value(const QString& path)
    {
        blanks();
        if (peek() == '{')
            object(path);
        else if (peek() == '[')
            array(path);
        else if (peek() == '"')
            string();
        else
            while (!atEnd() && !QByteArrayView(",]} \t\r\n").contains(peek()))
                ++m_at;
    }

    void blanks()
    {
        while (!atEnd() && QByteArrayView(" \t\r\n").contains(peek())) {
            if (peek() == '\n')
                ++m_line;
            ++m_at;
        }
    }

    void note(const QString& path)
    {
        if (m_lines.contains(path))
            m_duplicates.push_back(path);
        m_lines.insert(path, m_line);
    }

  private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char c)
    {
        blanks();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    QString string()
    {
        const qsizetype from = ++m_at;
        while (!atEnd() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        const qsizetype to = qMin(m_at++, m_text.size());
        return QString::fromUtf8(m_text.sliced(qMin(from, to), to - qMin(from, to)));
    }

    void object(const QString& path)
    {
        ++m_at;
        blanks();
        while (peek() == '"') {
            const QString key = string();
            const QString child = path.isEmpty() ? key : path + u'.' + key;
            note(child);
            if (!take(':'))
                return;
            value(child);
            if (!take(','))
                break;
            blanks();
        }
        take('}');
    }

    void array(const QString& path)
    {
        ++m_at;
        blanks();
        for (int index = 0; !atEnd() && peek() != ']'; ++index) {
            const QString child = u"%1[%2]"_s.arg(path).arg(index);
            note(child);
            value(child);
            if (!take(','))
                break;
            blanks();
        }
        take(']');
    }

    const QByteArray& m_text;
    QHash<QString, int>& m_lines;
    std::vector<QString>& m_duplicates;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

JsonLines::JsonLines(const QByteArray& validJson)
{
    Walker walker(validJson, m_lines, m_duplicates);
    walker.blanks();
    walker.note(QString());
    walker.value(QString());
}

int JsonLines::lineOf(const QString& path) const
{
    QString at = path;
    while (!m_lines.contains(at)) {
        const qsizetype cut = qMax(at.lastIndexOf(u'.'), at.lastIndexOf(u'['));
        at.truncate(qMax<qsizetype>(cut, 0));
    }
    return m_lines.value(at);
}

int JsonLines::lineAt(const QByteArray& text, qsizetype offset)
{
    return 1 + int(text.first(qBound<qsizetype>(0, offset, text.size())).count('\n'));
}

} // namespace tabian::domain
