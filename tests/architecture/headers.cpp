#include "tests/architecture/headers.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

Headers::Headers(const EdgeTable& table, const QString& qtFolder) : m_qtFolder(qtFolder), m_libraries(table.libraries())
{
}

std::optional<QString> Headers::libraryOf(const QString& header) const
{
    static const QRegularExpression standard(u"^[a-z_0-9]+$"_s);
    if (standard.match(header).hasMatch())
        return QString();
    for (const EdgeTable::Library& library : m_libraries) {
        for (const QString& pattern : library.headers) {
            const auto wildcard = QRegularExpression::fromWildcard(pattern, Qt::CaseSensitive);
            if (wildcard.match(header).hasMatch())
                return library.name;
            const QString module = pattern.section(u'/', 0, 0); // <QString> is found below QtCore
            if (module.startsWith(u"Qt"_s) && header.startsWith(u'Q') && !header.contains(u'/') &&
                QFileInfo::exists(u"%1/%2/%3"_s.arg(m_qtFolder, module, header)))
                return library.name;
        }
    }
    return std::nullopt;
}

} // namespace tabian::tests
