#include "app/storage/randomness.h"

#include "app/storage/secret.h"

#include <sodium.h>

namespace tabian::storage
{

QByteArray Randomness::bytes(qsizetype count)
{
    QByteArray filled(count, Qt::Uninitialized);
    fill(filled.data(), count);
    return filled;
}

void SystemRandomness::fill(char* bytes, qsizetype count)
{
    requireSodium();
    randombytes_buf(bytes, std::size_t(count));
}

QUuid uuidV7(qint64 milliseconds, Randomness& random)
{
    QByteArray raw = random.bytes(16);
    for (int i = 0; i < 6; ++i)
        raw[i] = char((milliseconds >> (40 - 8 * i)) & 0xff);
    raw[6] = char((raw[6] & 0x0f) | 0x70);
    raw[8] = char((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw);
}

} // namespace tabian::storage
