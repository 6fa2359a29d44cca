#include "registry/server/digitalterms.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void initDigitalTerms() // outside of the namespace, as the macro wants; a static library needs it
{
    Q_INIT_RESOURCE(registryschema);
}

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Result;

std::optional<DigitalTerms> digitalTermsOf(const QByteArray& json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    DigitalTerms terms{o.value("version"_L1).toString(), o.value("th"_L1).toString(), o.value("en"_L1).toString()};
    const bool whole = !terms.version.isEmpty() && !terms.thai.isEmpty() && !terms.english.isEmpty();
    return whole ? std::optional(terms) : std::nullopt;
}

Result<DigitalTerms> digitalTermsHere(Database& db)
{
    const auto content = db.one<QByteArray>(u"SELECT content FROM tables WHERE name = 'terms/digitalId'"_s, {},
                                            [](const Row& row) { return row.bytes(0); });
    if (!content)
        return passOn(content);
    if (const auto own = digitalTermsOf(content->value_or(QByteArray())))
        return *own;
    initDigitalTerms();
    QFile file(u":/registry/digitalterms.json"_s);
    const auto shipped = file.open(QIODevice::ReadOnly) ? digitalTermsOf(file.readAll()) : std::nullopt;
    if (!shipped)
        qFatal("the terms of the digital ID are missing from the program");
    return *shipped;
}

domain::Outcome checkTerms(const DigitalTerms& inForce, const QString& version)
{
    return version == inForce.version ? domain::Outcome()
                                      : domain::fail(domain::FailureCode::DigitalIdTermsOld, inForce.version);
}

} // namespace tabian::registry
