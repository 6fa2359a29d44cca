#include "devices/simulator/people.h"

#include "devices/simulator/personjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

static void initData()
{
    Q_INIT_RESOURCE(simulator);
} // a static library's resources are not found by themselves

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

tl::expected<People, QString> People::shipped()
{
    initData();
    return load(u":/simulator/people.json"_s);
}

tl::expected<People, QString> People::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(u"%1: %2"_s.arg(path, file.errorString()));
    }
    return parse(file.readAll());
}

tl::expected<People, QString> People::parse(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return tl::unexpected(u"not a JSON object: %1"_s.arg(error.errorString()));
    }
    const QJsonObject root = document.object();
    People people;
    const auto day = domain::ThaiDate::parse(root["trainingDay"_L1].toString());
    if (!day || day->precision() != domain::DatePrecision::Day) {
        return tl::unexpected(u"trainingDay is not a day"_s);
    }
    people.m_trainingDay = day->legalDay();
    const QJsonArray array = root["people"_L1].toArray();
    for (const QJsonValue& value : array) {
        auto person = personFromJson(value.toObject());
        if (!person) {
            return tl::unexpected(u"person %1 (%2): %3"_s.arg(people.m_all.size() + 1)
                                      .arg(value.toObject()["id"_L1].toString(), person.error()));
        }
        if (people.find(person->id)) {
            return tl::unexpected(
                u"person %1: the number %2 stands twice"_s.arg(people.m_all.size() + 1).arg(person->id.formatted()));
        }
        people.m_all.push_back(std::move(*person));
    }
    if (people.m_all.empty()) {
        return tl::unexpected(u"no people"_s);
    }
    return people;
}

const Person* People::find(const domain::CitizenId& id) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const Person& p) { return p.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

} // namespace tabian::simulator
