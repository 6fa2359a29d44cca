#include "app/storage/dayfigures.h"

#include "app/storage/daytables.h"
#include "app/storage/stocktables.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::DayFigures;
using domain::Baht;
using domain::Outcome;

namespace
{

/** Each method fills one part of the report. */
class Count
{
  public:
    Count(Database& db, DayFigures& figures) : m_db(db), m_figures(figures), m_day(dayText(figures.day)) {}

    Outcome cases()
    {
        const auto byKind = [](std::array<int, 14>& counts) {
            return [&counts](const Row& row) -> Outcome {
                counts.at(std::size_t(row.small(0))) += row.small(1);
                return {};
            };
        };
        return m_db
            .each(u"SELECT COALESCE(kind, 0), count(*) FROM cases WHERE opened_day = ? GROUP BY 1"_s, {m_day},
                  byKind(m_figures.opened))
            .and_then([&] {
                return m_db.each(u"SELECT COALESCE(kind, 0), count(*) FROM cases WHERE closed_day = ? AND "
                                 "outcome = 1 GROUP BY 1"_s,
                                 {m_day}, byKind(m_figures.issued));
            })
            .and_then([&] {
                return into(m_figures.cancelled, u"SELECT count(*) FROM cases WHERE closed_day = ? AND outcome = 2"_s,
                            {m_day});
            });
    }

    Outcome stock()
    {
        int& before = m_figures.cardsBroughtForward;
        return into(before,
                    u"SELECT COALESCE((SELECT sum(count) FROM stock_received WHERE day < ?), 0) - "
                    "(SELECT count(*) FROM blanks WHERE ended_day < ?) - "
                    "COALESCE((SELECT sum(count) FROM stock_returned WHERE day < ?), 0)"_s,
                    {m_day, m_day, m_day})
            .and_then([&] {
                return into(m_figures.cardsReceived,
                            u"SELECT COALESCE(sum(count), 0) FROM stock_received WHERE day = ?"_s, {m_day});
            })
            .and_then([&] { return returned(); })
            .and_then([&] { return serials(m_figures.cardsIssued, m_figures.issuedSerials, 3); })
            .and_then([&] { return serials(m_figures.cardsSpoiled, m_figures.spoiledSerials, 4); })
            .and_then([&]() -> Outcome {
                m_figures.cardsOnHand = before + m_figures.cardsReceived - m_figures.cardsIssued -
                                        m_figures.cardsSpoiled - m_figures.cardsReturned;
                return {};
            });
    }

    /** Of several decisions in one case on one day the last one counts. */
    Outcome fines()
    {
        return m_db.each(u"SELECT f.outcome, count(*), sum(f.satang) FROM fines f WHERE f.day = ? AND NOT EXISTS "
                         "(SELECT 1 FROM fines g WHERE g.case_id = f.case_id AND g.day = f.day AND "
                         "g.sequence > f.sequence) GROUP BY f.outcome"_s,
                         {m_day}, [this](const Row& row) -> Outcome {
                             if (row.small(0) == int(casework::FineOutcome::Refused)) {
                                 m_figures.finesRefused = row.small(1);
                                 m_figures.finesUnpaid = Baht::ofSatang(row.integer(2));
                             }
                             if (row.small(0) == int(casework::FineOutcome::Waived))
                                 m_figures.finesWaived = row.small(1);
                             return {};
                         });
    }

    Outcome receipts()
    {
        return m_db.each(u"SELECT r.number, r.fine_satang, r.fee_satang, v.number FROM receipts r LEFT JOIN voids v ON "
                         "v.number = r.number WHERE r.day = ? ORDER BY r.sequence"_s,
                         {m_day}, [this](const Row& row) -> Outcome {
                             if (m_figures.receipts++ == 0)
                                 m_figures.firstReceipt = row.text(0);
                             m_figures.lastReceipt = row.text(0);
                             if (!row.isNull(3)) { // void: its number counts, its money does not
                                 m_figures.voidReceipts.append(row.text(0));
                                 return {};
                             }
                             m_figures.fines += Baht::ofSatang(row.integer(1));
                             m_figures.fees += Baht::ofSatang(row.integer(2));
                             m_figures.finesPaid += row.integer(1) > 0;
                             m_figures.feesPaid += row.integer(2) > 0;
                             return {};
                         });
    }

    Outcome officers()
    {
        return m_db.each(u"SELECT name, taken, approved, handed FROM (SELECT o.name AS name, o.login AS login, "
                         "(SELECT count(*) FROM cases WHERE opened_day = ? AND officer = o.id) AS taken, "
                         "(SELECT count(*) FROM approvals WHERE day = ? AND approver = o.id AND approved = 1) "
                         "AS approved, (SELECT count(*) FROM cases WHERE closed_day = ? AND closed_by = o.id AND "
                         "outcome = 1) AS handed FROM officers o) AS lines "
                         "WHERE taken + approved + handed > 0 ORDER BY login"_s,
                         {m_day, m_day, m_day}, [this](const Row& row) -> Outcome {
                             m_figures.officers.push_back({row.text(0), row.small(1), row.small(2), row.small(3)});
                             return {};
                         });
    }

    Outcome keys()
    {
        return m_db.each(u"SELECT public_key FROM stations ORDER BY id"_s, {}, [this](const Row& row) -> Outcome {
            m_figures.stationKeys << row.bytes(0);
            return {};
        });
    }

    Outcome journal(const QDateTime& endOfDay)
    {
        return m_db.each(u"SELECT hash, sequence FROM journal WHERE at_ms < ? ORDER BY at_ms DESC, sequence DESC "
                         "LIMIT 1"_s,
                         {endOfDay.toMSecsSinceEpoch()}, [this](const Row& row) -> Outcome {
                             m_figures.journalHead = row.bytes(0);
                             m_figures.lastSequence = quint64(row.integer(1));
                             return {};
                         });
    }

    Outcome slips() { return into(m_figures.slips, u"SELECT count(*) FROM slips WHERE day = ?"_s, {m_day}); }

    Outcome book(const Sealer* sealer)
    {
        return readDayBook(m_db, sealer, m_figures.day).map([this](std::optional<casework::DayBook>&& book) {
            m_figures.book = std::move(book);
        });
    }

  private:
    Outcome returned()
    {
        return m_db.each(u"SELECT count, first, last FROM stock_returned WHERE day = ? ORDER BY sequence"_s, {m_day},
                         [this](const Row& row) -> Outcome {
                             m_figures.cardsReturned += row.small(0);
                             m_figures.returnedSerials.append(row.small(0) == 1 ? row.text(1)
                                                                                : row.text(1) + u'-' + row.text(2));
                             return {};
                         });
    }

    Outcome into(int& figure, const QString& sql, const Values& values)
    {
        const auto value = m_db.integer(sql, values);
        if (!value)
            return passOn(value);
        figure = int(*value);
        return {};
    }

    Outcome serials(int& count, QStringList& ranges, int state)
    {
        const auto found =
            m_db.all<QString>(u"SELECT serial FROM blanks WHERE ended_day = ? AND state = ? ORDER BY serial"_s,
                              {m_day, state}, [](const Row& row) { return row.text(0); });
        if (!found)
            return passOn(found);
        count = int(found->size());
        ranges = rangesOf(QStringList(found->begin(), found->end()));
        return {};
    }

    Database& m_db;
    DayFigures& m_figures;
    QVariant m_day;
};

} // namespace

domain::Result<DayFigures> readDay(Database& db, const Sealer* sealer, QDate day, const QDateTime& endOfDay)
{
    DayFigures figures;
    figures.day = day;
    Count count(db, figures);
    const Outcome counted = count.cases()
                                .and_then([&] { return count.stock(); })
                                .and_then([&] { return count.fines(); })
                                .and_then([&] { return count.receipts(); })
                                .and_then([&] { return count.slips(); })
                                .and_then([&] { return count.book(sealer); })
                                .and_then([&] { return count.officers(); })
                                .and_then([&] { return count.keys(); })
                                .and_then([&] { return count.journal(endOfDay); });
    if (!counted)
        return passOn(counted);
    return figures;
}

} // namespace tabian::storage
