#include "app/storage/secret.h"

#include <cstring>
#include <sodium.h>
#include <utility>

namespace tabian::storage
{

void requireSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be made ready");
}

Secret::Secret(std::size_t size) : m_data(nullptr), m_size(size)
{
    requireSodium();
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_data)
        qFatal("no memory for a key");
    std::memset(m_data, 0, size);
}

Secret::~Secret()
{
    sodium_free(m_data); // wipes first; nothing for nullptr
}

Secret::Secret(Secret&& other) noexcept : m_data(std::exchange(other.m_data, nullptr)), m_size(other.m_size) {}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
}

} // namespace tabian::storage
