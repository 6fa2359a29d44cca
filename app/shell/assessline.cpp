#include "app/shell/assessline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using domain::AgePolicy;
using domain::CardExpiry;
using domain::CaseKind;
using domain::FailureCode;
using domain::Result;
using domain::ThaiDate;

namespace
{

constexpr double MostNumber = 1e6;

tl::unexpected<domain::Failure> unfit(const QString& detail)
{
    return domain::fail(FailureCode::UsageInput, detail);
}

/** Takes fields and keeps the first failure, with the field's name as its detail. */
class Fields
{
  public:
    explicit Fields(const QJsonObject& object) : m_object(object) {}

    const std::optional<domain::Failure>& failure() const { return m_failure; }

    void fail(const QString& key, domain::Failure failure)
    {
        if (!m_failure)
            m_failure = domain::Failure{failure.code, failure.detail.isEmpty() ? key : key + u": "_s + failure.detail};
    }

    void unfitField(const QString& key, const QString& wanted) { fail(key, unfit(wanted).value()); }

    bool isAbsent(const QString& key) const
    {
        const QJsonValue value = m_object.value(key);
        return value.isUndefined() || value.isNull();
    }

    QString text(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            unfitField(key, u"a text is wanted"_s);
        return value.toString();
    }

    QString textOr(const QString& key, const QString& absent) { return isAbsent(key) ? absent : text(key); }

    std::optional<ThaiDate> date(const QString& key) { return parsed<ThaiDate>(key, text(key)); }

    std::optional<ThaiDate> wholeDay(const QString& key, const QString& be)
    {
        const std::optional<ThaiDate> date = parsed<ThaiDate>(key, be);
        if (date && date->precision() != domain::DatePrecision::Day) {
            unfitField(key, u"a whole day is wanted"_s);
            return std::nullopt;
        }
        return date;
    }

    template <typename T> std::optional<T> parsed(const QString& key, const QString& value)
    {
        if (m_failure)
            return std::nullopt;
        const Result<T> result = T::parse(value);
        if (!result) {
            fail(key, result.error());
            return std::nullopt;
        }
        return *result;
    }

    std::optional<CaseKind> kind(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || std::abs(number) > MostNumber || number != std::trunc(number)) {
            unfitField(key, u"a whole number is wanted"_s);
            return std::nullopt;
        }
        const Result<CaseKind> found = domain::caseKind(int(number));
        if (!found) {
            fail(key, found.error());
            return std::nullopt;
        }
        return *found;
    }

    QJsonArray array(const QString& key)
    {
        if (!m_object.value(key).isArray())
            unfitField(key, u"a list is wanted"_s);
        return m_object.value(key).toArray();
    }

  private:
    const QJsonObject& m_object;
    std::optional<domain::Failure> m_failure;
};

AgePolicy agePolicy(Fields& fields)
{
    const QString key = u"agePolicy"_s;
    const QString name = fields.textOr(key, u"birthday"_s);
    if (name == u"dayBefore"_s)
        return AgePolicy::DayBefore;
    if (name != u"birthday"_s)
        fields.unfitField(key, u"birthday or dayBefore is wanted"_s);
    return AgePolicy::Birthday;
}

std::optional<domain::Holidays> holidays(Fields& fields)
{
    const QString key = u"holidays"_s;
    if (fields.isAbsent(key))
        return std::nullopt;
    std::vector<domain::Holiday> days;
    const QJsonArray texts = fields.array(key);
    for (const QJsonValue& text : texts) {
        if (!text.isString())
            fields.unfitField(key, u"texts are wanted"_s);
        if (const std::optional<ThaiDate> day = fields.wholeDay(key, text.toString()))
            days.push_back({day->legalDay(), QString()});
    }
    return domain::Holidays(days);
}

} // namespace

Result<QJsonObject> parseAssessObject(const QByteArray& line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return unfit(error.errorString());
    if (!document.isObject())
        return unfit(u"an object is wanted"_s);
    return document.object();
}

Result<AssessLine> parseAssessFacts(const QJsonObject& object)
{
    Fields fields(object);
    const QString schedule = fields.textOr(u"schedule"_s, u"mission"_s);
    const std::optional<CaseKind> kind = fields.kind(u"case"_s);
    const std::optional<ThaiDate> birth = fields.date(u"birth"_s);
    const std::optional<ThaiDate> applied = fields.wholeDay(u"applied"_s, fields.text(u"applied"_s));
    std::optional<ThaiDate> event;
    if (!fields.isAbsent(u"event"_s))
        event = fields.date(u"event"_s);
    std::optional<CardExpiry> cardExpiry;
    if (!fields.isAbsent(u"cardExpiry"_s))
        cardExpiry = fields.parsed<CardExpiry>(u"cardExpiry"_s, fields.text(u"cardExpiry"_s));
    const AgePolicy policy = agePolicy(fields);
    std::optional<domain::Holidays> closed = holidays(fields);
    if (fields.failure())
        return tl::unexpected(*fields.failure());
    return AssessLine{schedule, {*kind, *birth, applied->legalDay(), event, cardExpiry, policy}, std::move(closed)};
}

} // namespace tabian::shell
