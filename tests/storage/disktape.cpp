#include "tests/storage/disktape.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstring>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype sector = 512;

void apply(QByteArray& bytes, const TapeRecord& record, qsizetype size)
{
    if (record.kind == 'T') {
        bytes.resize(record.offset, '\0');
        return;
    }
    if (bytes.size() < record.offset + size)
        bytes.resize(record.offset + size, '\0');
    std::memcpy(bytes.data() + record.offset, record.bytes.constData(), std::size_t(size));
}

} // namespace

std::vector<TapeRecord> readTape(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tape");
    const QByteArray all = file.readAll();
    std::vector<TapeRecord> records;
    const char* at = all.constData();
    const char* const end = at + all.size();
    const auto take = [&at](auto& value) {
        std::memcpy(&value, at, sizeof value);
        at += sizeof value;
    };
    while (at < end) {
        TapeRecord record{*at++, {}, 0, {}};
        quint32 size = 0;
        take(size);
        record.path = QString::fromUtf8(at, size);
        at += size;
        take(record.offset);
        take(size);
        record.bytes = QByteArray(at, size);
        at += size;
        records.push_back(std::move(record));
    }
    return records;
}

Disk::Disk(const QString& folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString& name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        m_files.insert(name, {file.readAll(), {}});
    }
}

void Disk::play(const TapeRecord& record)
{
    const QString name = QFileInfo(record.path).fileName();
    switch (record.kind) {
    case 'A':
        m_said.append(record.bytes);
        break;
    case 'W':
    case 'T':
        m_files[name].pending.push_back(record);
        break;
    case 'S':
        if (auto file = m_files.find(name); file != m_files.end()) { // else the folder itself
            for (const TapeRecord& pending : file->pending)
                apply(file->synced, pending, pending.bytes.size());
            file->pending.clear();
        }
        break;
    case 'R':
        m_files.insert(QFileInfo(QString::fromUtf8(record.bytes)).fileName(), m_files.take(name));
        break;
    case 'U':
        m_files.remove(name);
        break;
    default:
        qFatal("a tape of another kind");
    }
}

QStringList Disk::said() const
{
    const QStringList lines = QString::fromUtf8(m_said).split(u'\n');
    return lines.first(lines.size() - 1);
}

void Disk::afterCut(const QString& folder, Unsynced fate, std::mt19937& random) const
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        QByteArray bytes = file->synced;
        for (const TapeRecord& pending : file->pending) {
            const qsizetype whole = pending.bytes.size();
            qsizetype size = fate == Unsynced::Kept ? whole : 0;
            if (fate == Unsynced::SomeKept) {
                const auto chance = random() % 3;
                size = chance == 0 ? 0 : chance == 1 ? whole : std::min(whole, qsizetype(random() % 9) * sector);
            }
            if (size > 0 || (pending.kind == 'T' && fate != Unsynced::Lost && random() % 2))
                apply(bytes, pending, size);
        }
        QFile out(folder + u'/' + file.key());
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.key()));
    }
}

} // namespace tabian::tests
