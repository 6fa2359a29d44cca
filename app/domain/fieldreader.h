// Takes fields out of a JSON file strictly and names the line of the first wrong one. Used by the readers of data files.
#pragma once

#include "app/domain/jsonlines.h"
#include "app/domain/thaidate.h"

#include <QJsonObject>
#include <QStringList>

namespace tabian::domain
{

/** Takes fields out of objects and keeps the first problem. After a problem the values are of no use. */
class FieldReader
{
  public:
    explicit FieldReader(const QByteArray& json) : m_lines(json)
    {
        for (const QString& path : m_lines.duplicates())
            problem(path, QStringLiteral("given twice"));
    }

    const std::optional<QString>& firstProblem() const { return m_problem; }

    void problem(const QString& path, const QString& reason)
    {
        if (!m_problem)
            m_problem = QStringLiteral("line %1: %2: %3")
                            .arg(m_lines.lineOf(path))
                            .arg(path.isEmpty() ? QStringLiteral("file") : path, reason);
    }

    /** No misspelt field passes as an absent one. */
    void onlyKeys(const QJsonObject& object, const QString& path, const QStringList& known)
    {
        for (const QString& key : object.keys()) {
            if (!known.contains(key))
                problem(at(path, key), QStringLiteral("no such field"));
        }
    }

    static QString at(const QString& path, const QString& key) { return path.isEmpty() ? key : path + u'.' + key; }

    QJsonObject object(const QJsonObject& parent, const QString& path, const QString& key)
    {
        if (!parent.value(key).isObject())
            problem(at(path, key), QStringLiteral("an object is wanted"));
        return parent.value(key).toObject();
    }

    QString text(const QJsonObject& parent, const QString& path, const QString& key)
    {
        const QString value = parent.value(key).toString().trimmed();
        if (value.isEmpty())
            problem(at(path, key), QStringLiteral("a text is wanted"));
        return value;
    }

    bool truth(const QJsonObject& parent, const QString& path, const QString& key)
    {
        if (!parent.value(key).isBool())
            problem(at(path, key), QStringLiteral("true or false is wanted"));
        return parent.value(key).toBool();
    }

    int number(const QJsonObject& parent, const QString& path, const QString& key, int least, int most)
    {
        const QJsonValue value = parent.value(key);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < least || number > most || number != int(number)) {
            problem(at(path, key), QStringLiteral("a whole number from %1 to %2 is wanted").arg(least).arg(most));
            return least;
        }
        return int(number);
    }

    QDate day(const QJsonObject& parent, const QString& path, const QString& key)
    {
        const Result<ThaiDate> date = ThaiDate::parse(parent.value(key).toString());
        if (!date || date->precision() != DatePrecision::Day) {
            problem(at(path, key), QStringLiteral("a day is wanted, as YYYYMMDD of the Buddhist era"));
            return {};
        }
        return date->legalDay();
    }

    QString oneOf(const QJsonObject& parent, const QString& path, const QString& key, const QStringList& choices)
    {
        const QString value = parent.value(key).toString();
        if (!choices.contains(value))
            problem(at(path, key), QStringLiteral("one of %1 is wanted").arg(choices.join(QStringLiteral(", "))));
        return value;
    }

  private:
    JsonLines m_lines;
    std::optional<QString> m_problem;
};

} // namespace tabian::domain
