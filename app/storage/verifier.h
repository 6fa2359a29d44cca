// Whether the journal is whole: every entry there, unchanged, in its place, signed by its station.
#pragma once

#include "app/storage/journal.h"

namespace tabian::storage
{

/** How much is done. Because each link covers the signature before it, the last signature vouches for the whole
 *  chain; EverySignature checks each one all the same and is some twenty times slower. Where the quick way finds
 *  anything, the thorough one follows, to name the first bad entry. */
enum class Thoroughness : quint8 { Chain, EverySignature };

struct Verified
{
    quint64 entries = 0;
    QByteArray head; // hash of the last entry
};

/** ChainBroken; the detail names the first entry and what is wrong with it: "entry 12: missing | changed | order |
 *  date | signature", "station 1", "head". `stationKey`: the public half in the station's key file. `sealer`: null
 *  while locked; then the keyed marks of stations and head are not checked. */
domain::Result<Verified> verifyJournal(Database& db, const QByteArray& stationKey, const Sealer* sealer,
                                       Thoroughness thoroughness);

/** How far a journal that is not whole can be trusted: the entries before the first bad or unreadable one. */
struct TrustedPart
{
    quint64 entries = 0;
    QByteArray link; // of the last of them
    qint64 atMs = 0;
    QString ends; // "entry 12: changed", what the database says, or nothing where all is well
};
/** Every signature is checked; each trusted entry is handed to `take`. */
TrustedPart verifyPart(Database& db, const QByteArray& stationKey,
                       const std::function<domain::Outcome(const Entry&)>& take);

/** ChainBroken, with `where` as its detail. */
domain::Outcome chainBroken(const QString& where);

/** Only the last entry and the head: on opening. ChainBroken. */
domain::Outcome verifyTail(Database& db);

/** The number under which the store knows a station's key. StationUnknown. */
domain::Result<int> numberOfStation(Database& db, const QByteArray& publicKey);

/** The keyed mark of a station's row. */
QByteArray markOfStation(const Sealer& sealer, int id, const QString& name, const QByteArray& publicKey);

} // namespace tabian::storage
