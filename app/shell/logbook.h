// The program's log: codes and states, one line each, in files that take turns. It names no person.
#pragma once

#include "app/domain/failure.h"

#include <QFile>
#include <QString>
#include <mutex>

namespace tabian::shell
{

/** `tabian.log` and up to three older files (.1 … .3), 256 KiB each, readable by their owner only. While it lives, what Qt
 *  and the libraries say (warnings and worse) is written there too, and still goes where it went before. Any thread. */
class Logbook
{
  public:
    explicit Logbook(QString folder);
    ~Logbook();
    Q_DISABLE_COPY_MOVE(Logbook)

    /** "2026-05-21T08:30:12+07:00 info cards: No reader". The moment is the machine's, whatever a training clock shows. */
    void note(const char* what, const QString& text);
    /** The code and its fact. */
    void note(const char* what, const domain::Failure& failure);
    /** Everything that is kept, oldest first. */
    QString text() const;

    static constexpr qint64 fileLimit = 256 << 10;
    static constexpr int olderFiles = 3;

  private:
    static void hear(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void write(const char* level, const QString& line);
    void turn();
    QString fileName(int age) const;

    QString m_folder;
    mutable std::mutex m_mutex;
    QFile m_file;
};

} // namespace tabian::shell
