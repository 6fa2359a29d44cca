#include "app/shell/assesscommand.h"

#include "app/messages/failuremessages.h"
#include "app/shell/assessline.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using domain::Assessment;
using domain::Baht;
using domain::Finding;
using domain::Result;
using domain::Schedule;
using domain::Severity;

namespace
{

constexpr int writeFailed = 1;
constexpr qint64 longestLine = 1024 * 1024;

/** Any value as compact JSON. */
QByteArray json(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray day(QDate date)
{
    return date.isValid() ? '"' + domain::beText(date).toLatin1() + '"' : "null"_ba;
}

QByteArray amount(Baht baht)
{
    return baht.satang() % 100 == 0 ? QByteArray::number(baht.wholeBaht())
                                    : QByteArray::number(double(baht.satang()) / 100.0, 'f', 2);
}

QByteArray severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info"_ba;
    case Severity::Notice:
        return "notice"_ba;
    case Severity::Refusal:
        return "refusal"_ba;
    }
    Q_UNREACHABLE();
}

QByteArray answer(const QByteArray& id, const Assessment& assessment)
{
    QByteArray findings;
    for (const Finding& finding : assessment.findings) {
        findings += findings.isEmpty() ? "" : ",";
        findings += "{\"code\":\"" + findingCodeText(finding.code).toLatin1() + "\",\"severity\":\"" +
                    severityWord(finding.severity) + "\"}";
    }
    QByteArray clauses;
    for (const char* clause : assessment.clauses) {
        clauses += clauses.isEmpty() ? "\"" : ",\"";
        clauses += clause;
        clauses += '"';
    }
    return "{\"id\":" + id + ",\"accepted\":" + (assessment.accepted ? "true" : "false") +
           ",\"dueRaw\":" + day(assessment.dueRaw) + ",\"due\":" + day(assessment.due) +
           ",\"daysLate\":" + QByteArray::number(assessment.daysLate) + ",\"fineMax\":" + amount(assessment.fine.most) +
           ",\"fineMin\":" + amount(assessment.fine.least) + ",\"fee\":" + amount(assessment.fee) +
           ",\"newExpiry\":\"" + assessment.newExpiry.beText().toLatin1() + "\",\"findings\":[" + findings +
           "],\"clauses\":[" + clauses + "]}\n";
}

QByteArray refusal(const QByteArray& id, const domain::Failure& failure, const messages::Phrasebook& book)
{
    const messages::FailureMessage words = messages::explain(failure, book);
    const QString message =
        failure.detail.isEmpty() ? words.sentence : words.sentence + u" ("_s + failure.detail + u')';
    return "{\"id\":" + id + ",\"error\":{\"code\":" + json(domain::failureCodeText(failure.code)) +
           ",\"message\":" + json(message) + ",\"remedy\":" + json(words.remedy) + "}}\n";
}

/** The shipped schedules, each read when first asked for. */
class Schedules
{
  public:
    Result<const Schedule*> named(const QString& name)
    {
        for (const Schedule& schedule : m_read) {
            if (schedule.name() == name)
                return &schedule;
        }
        return Schedule::shipped(name).map(
            [this](Schedule&& schedule) -> const Schedule* { return &m_read.emplace_back(std::move(schedule)); });
    }

  private:
    std::vector<Schedule> m_read;
};

class Assessor
{
  public:
    Assessor(const messages::Phrasebook& book, const domain::Holidays& officeTable)
        : m_book(book), m_officeTable(officeTable)
    {
    }

    QByteArray answerTo(const QByteArray& line)
    {
        QByteArray id = "null"_ba;
        const Result<Assessment> assessment = parseAssessObject(line).and_then([&](const QJsonObject& object) {
            if (const QJsonValue given = object.value(u"id"_s);
                !given.isUndefined() && !given.isArray() && !given.isObject())
                id = json(given);
            return assessed(object);
        });
        return assessment ? answer(id, *assessment) : refusal(id, assessment.error(), m_book);
    }

  private:
    Result<Assessment> assessed(const QJsonObject& object)
    {
        return parseAssessFacts(object).and_then([&](const AssessLine& line) {
            return m_schedules.named(line.schedule).map([&](const Schedule* schedule) {
                return assess(line.request, *schedule, line.holidays ? *line.holidays : m_officeTable);
            });
        });
    }

    const messages::Phrasebook& m_book;
    const domain::Holidays& m_officeTable;
    Schedules m_schedules;
};

/** The next line without its end; nothing at the end of the input. Of a line that is too long only the beginning. */
std::optional<QByteArray> nextLine(QIODevice& in)
{
    QByteArray line = in.readLine(longestLine);
    if (line.isEmpty())
        return std::nullopt;
    for (QByteArray rest = line; !rest.isEmpty() && !rest.endsWith('\n');)
        rest = in.readLine(longestLine);
    return line.trimmed();
}

} // namespace

int runAssess(QIODevice& in, QIODevice& out, const messages::Phrasebook& book, const domain::Holidays& officeTable)
{
    Assessor assessor(book, officeTable);
    auto* file = qobject_cast<QFileDevice*>(&out);
    while (const std::optional<QByteArray> line = nextLine(in)) {
        const QByteArray answer = assessor.answerTo(*line);
        // Written at once, for scripts that wait for an answer before they send the next line.
        if (out.write(answer) != answer.size() || (file && !file->flush()))
            return writeFailed;
    }
    return 0;
}

} // namespace tabian::shell
