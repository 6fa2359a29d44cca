#include "app/storage/projections.h"

#include "app/storage/officetables.h"
#include "app/storage/syncstate.h"

#include <QDataStream>
#include <QIODevice>
#include <map>
#include <sodium.h>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Act;
using casework::Case;
using casework::Stamp;
using domain::Outcome;
using domain::Result;

namespace
{

/** Every projection and the order of its rows; those that others refer to come first. */
struct Table
{
    QString name, order;
};
const std::vector<Table>& tables()
{
    static const std::vector<Table> all{
        {u"office"_s, u"one"_s},
        {u"officers"_s, u"id"_s},
        {u"cases"_s, u"id"_s},
        {u"fines"_s, u"sequence"_s},
        {u"receipts"_s, u"sequence"_s},
        {u"moves"_s, u"sequence, line"_s},
        {u"approvals"_s, u"sequence"_s},
        {u"stock_received"_s, u"sequence"_s},
        {u"blanks"_s, u"serial"_s},
        {u"cards"_s, u"serial"_s},
        {u"lookups"_s, u"sequence"_s},
        {u"receipt_ranges"_s, u"sequence"_s},
        {u"voids"_s, u"sequence"_s},
        {u"balances"_s, u"account"_s},
        {u"remittances"_s, u"sequence"_s},
        {u"days"_s, u"day"_s},
        {u"day_pieces"_s, u"day, each_satang"_s},
        {u"fine_orders"_s, u"case_id"_s},
        {u"forwardings"_s, u"sequence"_s},
        {u"stock_returned"_s, u"sequence"_s},
        {u"slips"_s, u"case_id"_s},
        {u"clock_holds"_s, u"sequence"_s},
        {u"accounts"_s, u"officer"_s},
        {u"views"_s, u"sequence"_s},
        {u"carried_files"_s, u"sequence"_s},
        {u"digital_ids"_s, u"enrolment"_s},
        {u"walk_ins"_s, u"id"_s},
        {u"appointments_kept"_s, u"id"_s},
        {u"conflict_decisions"_s, u"id"_s},
        {u"kits"_s, u"sequence"_s},
    };
    return all;
}

/** A row as bytes that are the same on every database: an integer, a text, bytes, or nothing. */
QByteArray bytesOf(const QString& table, const Row& row)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << table;
    for (int i = 0; i < row.columns(); ++i) {
        const QVariant value = row.value(i);
        if (row.isNull(i))
            out << quint8(0);
        else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
            out << quint8(1) << value.toLongLong();
        else if (value.typeId() == QMetaType::QString)
            out << quint8(2) << value.toString().toUtf8();
        else
            out << quint8(3) << value.toByteArray();
    }
    return bytes;
}

/** Folds the journal again, case by case; a case that is over is let go. */
class Rebuilder
{
  public:
    Rebuilder(Database& db, const Sealer& sealer) : m_db(db), m_sealer(sealer) {}

    Outcome take(const Entry& entry)
    {
        const auto act = Journal::open(entry, m_sealer);
        if (!act)
            return passOn(act);
        const auto name = officerName(m_db, entry.officer);
        if (!name)
            return passOn(name);
        return fold(entry, *act, Stamp{entry.officer, *name, entry.at()});
    }

  private:
    Outcome fold(const Entry& entry, const Act& act, const Stamp& stamp)
    {
        if (const auto* opening = std::get_if<casework::CaseOpened>(&act)) {
            const auto [it, fresh] = m_cases.insert_or_assign(entry.caseId, Case(entry.caseId, *opening, stamp));
            return project(m_db, m_sealer, {entry, act, nullptr, &it->second});
        }
        const auto found = m_cases.find(entry.caseId);
        if (found == m_cases.end())
            return project(m_db, m_sealer, {entry, act});
        const Case before = found->second;
        casework::apply(found->second, act, stamp);
        Outcome done = project(m_db, m_sealer, {entry, act, &before, &found->second});
        if (found->second.step() == casework::Step::Closed)
            m_cases.erase(found);
        return done;
    }

    Database& m_db;
    const Sealer& m_sealer;
    std::map<QUuid, Case> m_cases;
};

} // namespace

Outcome project(Database& db, const Sealer& sealer, const Change& change)
{
    for (const auto projection :
         {projectOffice, projectCase, projectMoney, projectApproval, projectStock, projectDay, projectFines,
          projectSlips, projectLookUp, projectAccount, projectView, projectCarried, projectDigitalId,
          projectAppointment, projectConflictDecision, projectKit}) {
        if (auto done = projection(db, sealer, change); !done)
            return done;
    }
    return {};
}

Result<quint64> rebuildProjections(Database& db, const Sealer& sealer, Journal& journal,
                                   const RebuildProgress& progress)
{
    for (auto table = tables().rbegin(); table != tables().rend(); ++table) {
        if (auto emptied = db.run(u"DELETE FROM "_s + table->name); !emptied)
            return passOn(emptied);
    }
    Rebuilder rebuilder(db, sealer);
    quint64 entries = 0;
    auto walked = journal.walk([&](const Entry& entry) {
        if (++entries % 1000 == 0 && progress)
            progress(entries);
        return rebuilder.take(entry);
    });
    if (walked && progress)
        progress(entries);
    if (!walked)
        return passOn(walked);
    return entries;
}

Result<QByteArray> digestOfProjections(Database& db)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    for (const Table& table : tables()) {
        auto walked =
            db.each(u"SELECT * FROM %1 ORDER BY %2"_s.arg(table.name, table.order), {}, [&](const Row& row) -> Outcome {
                const QByteArray bytes = bytesOf(table.name, row);
                crypto_generichash_update(&state, raw(bytes), std::size_t(bytes.size()));
                return {};
            });
        if (!walked)
            return passOn(walked);
    }
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash_final(&state, raw(digest), 32);
    return digest;
}

} // namespace tabian::storage
