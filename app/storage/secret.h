// Bytes that must not leave memory: keys.
#pragma once

#include <QByteArray>
#include <span>

namespace tabian::storage
{

/** Makes libsodium ready; ends the program when it cannot be (no source of randomness). Any thread, any number of
 * times. */
void requireSodium();

/** A key in memory of its own: locked against swapping where the system allows it, left out of core dumps, between
 *  guard pages, wiped at the end. Moves, never copies. */
class Secret
{
  public:
    explicit Secret(std::size_t size = 32); // zeros
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    std::size_t size() const { return m_size; }

  private:
    unsigned char* m_data;
    std::size_t m_size;
};

/** Overwrites bytes that held something secret; the compiler does not leave it out. */
void wipe(QByteArray& bytes);

inline const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
inline unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace tabian::storage
