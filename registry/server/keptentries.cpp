#include "registry/server/keptentries.h"

#include "registry/protocol/canonical.h"

#include <bit>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;
using domain::Result;
using protocol::Answer;

namespace
{

constexpr std::size_t mostRows = 32; // of a statement

/** Inserts so many rows. */
QString insertOf(std::size_t rows)
{
    const QString row = u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    return u"INSERT INTO entries (journal, sequence, id, station, kind, version, at_ms, offset_s, officer, case_id, "
           "payload, previous, hash, signature, verdict, code, answered, received_ms) VALUES "_s +
           QStringList(qsizetype(rows), row).join(u", "_s);
}

/** What the columns do not say; for most entries nothing. */
QByteArray beyond(const Answer& answer)
{
    return answer.with.empty() ? QByteArray("")
                               : protocol::bytesOf(protocol::PushAnswers{
                                     .journal = {}, .answers = {answer}, .sequence = 0, .link = {}, .atMs = 0});
}

} // namespace

void KeptEntries::add(qint64 journal, const protocol::Entry& e, const Answer& answer)
{
    m_rows.push_back({journal, number(e.sequence), blob(e.id), e.station, e.kind, e.version, e.atMs, e.offsetSeconds,
                      blob(e.officer), blob(e.caseId), e.payload, e.previous, e.hash, e.signature, int(answer.verdict),
                      filled(answer.code), beyond(answer)});
}

Outcome KeptEntries::write(Database& db, qint64 nowMs)
{
    const auto rows = std::exchange(m_rows, {});
    Outcome done;
    for (std::size_t from = 0; done && from < rows.size();) {
        const std::size_t many = std::bit_floor(std::min(rows.size() - from, mostRows)); // few statements to prepare
        Values values;
        for (std::size_t i = from; i < from + many; ++i)
            values << rows[i] << nowMs;
        done = db.run(insertOf(many), values);
        from += many;
    }
    return done;
}

Result<std::optional<Answer>> keptAnswer(Database& db, qint64 journal, quint64 sequence)
{
    std::optional<Answer> kept;
    const auto read = db.each(u"SELECT hash, verdict, code, answered FROM entries WHERE journal = ? AND sequence = ?"_s,
                              {journal, number(sequence)}, [&](const Row& row) -> Outcome {
                                  if (row.bytes(3).isEmpty()) {
                                      kept = Answer{.sequence = qint64(sequence),
                                                    .hash = row.bytes(0),
                                                    .verdict = protocol::Verdict(row.small(1)),
                                                    .stands = {},
                                                    .kept = true,
                                                    .code = row.text(2),
                                                    .with = {}};
                                      return {};
                                  }
                                  const auto all = protocol::recordOf<protocol::PushAnswers>(row.bytes(3));
                                  if (!all)
                                      return passOn(all);
                                  kept = all->answers.front();
                                  return {};
                              });
    if (!read)
        return passOn(read);
    return kept;
}

} // namespace tabian::registry
