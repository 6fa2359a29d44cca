// One entry of a counter's journal, its canonical bytes, its hash, and how the next one holds on to it. Store and registry
// both take it from here, so the registry verifies exactly what the counter signed. Source: docs/journal.md, docs/protocol.md.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace tabian::protocol
{

/** As it stands in the journal. The payload is sealed; everything else is in clear and names no citizen. */
struct Entry
{
    quint64 sequence = 0; // 1, 2, 3, … without gaps
    QUuid id;             // version 7
    int station = 0;
    QString kind;
    int version = 0;
    qint64 atMs = 0; // since 1970, UTC
    int offsetSeconds = 0;
    QUuid officer;
    QUuid caseId; // null outside a case
    QByteArray payload;
    QByteArray previous; // link of the entry before; 32 zeros for the first
    QByteArray hash;
    QByteArray signature; // Ed25519 of the station over `hash`

    friend bool operator==(const Entry&, const Entry&) = default;

    QDateTime at() const { return QDateTime::fromMSecsSinceEpoch(atMs, Qt::OffsetFromUTC, offsetSeconds); }
    QDate day() const { return at().date(); } // the office's day
};

/** What a payload is bound to: id, kind, version, and also who, when and which case, so that a sealed payload opens
 *  nowhere else. Each field with its length before it. */
QByteArray boundBytes(const Entry& entry);
/** BLAKE2b-256 over sequence, station, boundBytes, payload and previous. */
QByteArray hashOf(const Entry& entry);
/** BLAKE2b-256 over hash and signature: what the next entry calls `previous`. So a signature that is exchanged later
 *  breaks the chain too, and the last signature vouches for every entry before it. */
QByteArray linkOf(const Entry& entry);
/** `previous` of the first entry. */
QByteArray firstLink();

} // namespace tabian::protocol
