// Signatures (Ed25519, RFC 8032) and the keys that make them. Any thread.
#pragma once

#include <QByteArray>
#include <memory>
#include <optional>

namespace tabian::protocol
{

inline constexpr qsizetype signKeyBytes = 32; // the public half, and the seed
inline constexpr qsizetype signatureBytes = 64;
inline constexpr qsizetype boxKeyBytes = 32; // X25519, both halves

/** False for keys and signatures of another length too. */
bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

/** A signing key, made of its 32-byte seed. The secret half is wiped with the last copy. */
class SigningKey
{
  public:
    static std::optional<SigningKey> ofSeed(const QByteArray& seed);
    const QByteArray& publicKey() const { return m_public; }
    QByteArray sign(const QByteArray& message) const;

  private:
    SigningKey() = default;
    QByteArray m_public;
    std::shared_ptr<unsigned char> m_secret; // 64 bytes in libsodium's form
};

/** The pair that envelopes are sealed to, made of its 32-byte secret half. */
class BoxKey
{
  public:
    static std::optional<BoxKey> ofSecret(const QByteArray& secret);
    const QByteArray& publicKey() const { return m_public; }
    const unsigned char* secret() const { return m_secret.get(); }

  private:
    BoxKey() = default;
    QByteArray m_public;
    std::shared_ptr<unsigned char> m_secret;
};

/** From the system; libsodium's. */
QByteArray randomBytes(qsizetype count);

inline const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
inline unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace tabian::protocol
