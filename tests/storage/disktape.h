// A tape of disklog, and what a power cut at any place of it leaves on the disk.
#pragma once

#include <QHash>
#include <QStringList>
#include <random>
#include <vector>

namespace tabian::tests
{

struct TapeRecord
{
    char kind; // W, T, S, R, U, A: see disklog.cpp
    QString path;
    qint64 offset;
    QByteArray bytes;
};

std::vector<TapeRecord> readTape(const QString& file);

/** What becomes of writes that no sync followed. */
enum class Unsynced { Lost, Kept, SomeKept };

/** A disk that starts with a folder's files and plays a tape. */
class Disk
{
  public:
    explicit Disk(const QString& folder);
    void play(const TapeRecord& record);
    /** The lines that the program had said by now, whole ones. */
    QStringList said() const;
    /** Writes the folder as it is found after the power came back. SomeKept: each unsynced write is there, or not, or its
     *  first sectors only. */
    void afterCut(const QString& folder, Unsynced fate, std::mt19937& random) const;

  private:
    struct File
    {
        QByteArray synced;
        std::vector<TapeRecord> pending;
    };
    QHash<QString, File> m_files; // by name within the folder
    QByteArray m_said;
};

} // namespace tabian::tests
