#include "app/storage/exporting.h"

#include "app/storage/officetables.h"
#include "app/storage/storefailure.h"

#include <QCborValue>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject objectOf(const Entry& entry)
{
    return {{u"sequence"_s, qint64(entry.sequence)},
            {u"id"_s, hex(entry.id.toRfc4122())},
            {u"station"_s, entry.station},
            {u"kind"_s, entry.kind},
            {u"version"_s, entry.version},
            {u"atMs"_s, entry.atMs},
            {u"offset"_s, entry.offsetSeconds},
            {u"officer"_s, hex(entry.officer.toRfc4122())},
            {u"case"_s, entry.caseId.isNull() ? QString() : hex(entry.caseId.toRfc4122())},
            {u"payload"_s, QString::fromLatin1(entry.payload.toBase64())},
            {u"previous"_s, hex(entry.previous)},
            {u"hash"_s, hex(entry.hash)},
            {u"signature"_s, hex(entry.signature)}};
}

class Lines
{
  public:
    explicit Lines(QIODevice& out) : m_out(out) {}
    Outcome write(const QJsonObject& object)
    {
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        return m_out.write(line) == line.size() ? Outcome() : tl::unexpected(storeFailure(Trouble::Disk, u"export"_s));
    }

  private:
    QIODevice& m_out;
};

Result<QJsonObject> heading(Database& db)
{
    const auto office = readOffice(db);
    if (!office)
        return passOn(office);
    QJsonArray stations;
    const auto walked =
        db.each(u"SELECT id, name, public_key FROM stations ORDER BY id"_s, {}, [&](const Row& row) -> Outcome {
            stations.append(
                QJsonObject{{u"id"_s, row.small(0)}, {u"name"_s, row.text(1)}, {u"publicKey"_s, hex(row.bytes(2))}});
            return {};
        });
    if (!walked)
        return passOn(walked);
    return QJsonObject{{u"format"_s, u"tabian.journal.1"_s},
                       {u"office"_s, office->code},
                       {u"name"_s, office->name},
                       {u"stations"_s, stations}};
}

} // namespace

Result<quint64> exportJournal(Database& db, const Sealer* sealer, QIODevice& out)
{
    Lines lines(out);
    quint64 entries = 0;
    Journal journal(db);
    const auto written =
        heading(db)
            .and_then([&](const QJsonObject& object) { return lines.write(object); })
            .and_then([&] {
                return journal.walk([&](const Entry& entry) -> Outcome {
                    ++entries;
                    QJsonObject object = objectOf(entry);
                    if (sealer) {
                        const auto plain = Journal::openPayload(entry, *sealer);
                        if (!plain)
                            return passOn(plain);
                        object[u"act"_s] = QCborValue::fromCbor(*plain).toJsonValue();
                    }
                    return lines.write(object);
                });
            })
            .and_then([&] { return journal.head(); })
            .and_then([&](const Head& head) {
                return lines.write({{u"entries"_s, qint64(head.sequence)}, {u"head"_s, hex(head.link)}});
            });
    if (!written)
        return passOn(written);
    return entries;
}

} // namespace tabian::storage
