#include "registry/protocol/journalentry.h"

#include <QtEndian>
#include <sodium.h>

namespace tabian::protocol
{

namespace
{

class Fields
{
  public:
    Fields& add(const QByteArray& bytes)
    {
        const quint32 size = qToBigEndian(quint32(bytes.size()));
        m_bytes.append(reinterpret_cast<const char*>(&size), sizeof size);
        m_bytes.append(bytes);
        return *this;
    }
    Fields& add(qint64 number)
    {
        const qint64 big = qToBigEndian(number);
        return add(QByteArray(reinterpret_cast<const char*>(&big), sizeof big));
    }
    const QByteArray& bytes() const { return m_bytes; }

  private:
    QByteArray m_bytes;
};

QByteArray blake2b(const QByteArray& bytes)
{
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 32,
                       reinterpret_cast<const unsigned char*>(bytes.constData()), std::size_t(bytes.size()), nullptr,
                       0);
    return hash;
}

} // namespace

QByteArray boundBytes(const Entry& entry)
{
    return Fields()
        .add("tabian.payload.1")
        .add(entry.id.toRfc4122())
        .add(entry.kind.toUtf8())
        .add(entry.version)
        .add(entry.atMs)
        .add(entry.offsetSeconds)
        .add(entry.officer.toRfc4122())
        .add(entry.caseId.isNull() ? QByteArray() : entry.caseId.toRfc4122())
        .bytes();
}

QByteArray hashOf(const Entry& entry)
{
    return blake2b(Fields()
                       .add("tabian.entry.1")
                       .add(qint64(entry.sequence))
                       .add(entry.station)
                       .add(boundBytes(entry))
                       .add(entry.payload)
                       .add(entry.previous)
                       .bytes());
}

QByteArray linkOf(const Entry& entry)
{
    return blake2b(Fields().add("tabian.link.1").add(entry.hash).add(entry.signature).bytes());
}

QByteArray firstLink()
{
    return QByteArray(32, '\0');
}

} // namespace tabian::protocol
