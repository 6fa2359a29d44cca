#include "app/database/storefailure.h"

namespace tabian::database
{

using namespace Qt::StringLiterals;
using domain::Failure;
using domain::FailureCode;

namespace
{

/** SQLite's result codes (sqlite.org/rescode.html): the primary one is the low byte. */
enum Sqlite {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    IoErrorShmSize = 4874 // the memory file beside the journal cannot grow
};

Trouble troubleOf(int extended)
{
    if (extended == Sqlite::IoErrorShmSize)
        return Trouble::DiskFull;
    switch (extended & 0xff) {
    case Sqlite::Full:
        return Trouble::DiskFull;
    case Sqlite::ReadOnly:
    case Sqlite::Perm:
        return Trouble::ReadOnly;
    case Sqlite::Corrupt:
    case Sqlite::NotADatabase:
        return Trouble::Damaged;
    case Sqlite::Busy:
    case Sqlite::Locked:
        return Trouble::Busy;
    case Sqlite::CannotOpen:
        return Trouble::Unopenable;
    case Sqlite::IoError:
        return Trouble::Disk;
    default:
        return Trouble::Statement;
    }
}

/** PostgreSQL's SQLSTATE (postgresql.org/docs/15/errcodes-appendix.html): the class, or the one state. A connection
 *  that is gone has none. */
Trouble troubleOf(const QString& state)
{
    const QString group = state.left(2);
    if (state.isEmpty() || group == u"08"_s || group == u"57"_s)
        return Trouble::Server;
    if (state == u"53100"_s)
        return Trouble::DiskFull;
    if (state == u"25006"_s || state == u"42501"_s)
        return Trouble::ReadOnly;
    if (state == u"55P03"_s || group == u"40"_s)
        return Trouble::Busy;
    if (state == u"58030"_s)
        return Trouble::Disk;
    if (state == u"XX001"_s || state == u"XX002"_s)
        return Trouble::Damaged;
    return Trouble::Statement;
}

QString described(const SqlError& error, const QString& statement)
{
    return u"%1 (%2): %3"_s.arg(error.text.section(u'\n', 0, 0).trimmed(), error.code, statement.simplified().left(60));
}

} // namespace

Failure storeFailure(Trouble trouble, const QString& detail)
{
    switch (trouble) {
    case Trouble::Unopenable:
        return {FailureCode::StoreUnopenable, detail};
    case Trouble::DiskFull:
        return {FailureCode::StoreDiskFull, detail};
    case Trouble::ReadOnly:
        return {FailureCode::StoreReadOnly, detail};
    case Trouble::Damaged:
        return {FailureCode::StoreDamaged, detail};
    case Trouble::Newer:
        return {FailureCode::StoreNewer, detail};
    case Trouble::Setting:
        return {FailureCode::StorePragma, detail};
    case Trouble::Statement:
        return {FailureCode::StoreQuery, detail};
    case Trouble::Busy:
        return {FailureCode::StoreBusy, detail};
    case Trouble::Disk:
        return {FailureCode::StoreDisk, detail};
    case Trouble::Server:
        return {FailureCode::StoreServer, detail};
    }
    Q_UNREACHABLE();
}

Failure sqliteFailure(const SqlError& error, const QString& statement)
{
    return storeFailure(troubleOf(error.code.toInt()), described(error, statement));
}

Failure postgresFailure(const SqlError& error, const QString& statement)
{
    return storeFailure(troubleOf(error.code), described(error, statement));
}

} // namespace tabian::database
