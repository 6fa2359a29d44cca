// Randomness and ids, injected, so that a test can make both come out the same twice.
#pragma once

#include <QByteArray>
#include <QUuid>

namespace tabian::storage
{

/** A source of unpredictable bytes. Any thread. */
class Randomness
{
  public:
    virtual ~Randomness() = default;
    virtual void fill(char* bytes, qsizetype count) = 0;
    QByteArray bytes(qsizetype count);
};

/** The system's, through libsodium. */
class SystemRandomness final : public Randomness
{
  public:
    void fill(char* bytes, qsizetype count) override;
};

/** A UUID of version 7 (RFC 9562): 48 bits of milliseconds since 1970, then random bits. Sorts by time. */
QUuid uuidV7(qint64 milliseconds, Randomness& random);

} // namespace tabian::storage
