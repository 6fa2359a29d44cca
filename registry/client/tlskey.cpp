#include "registry/client/tlskey.h"

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace tabian::client
{

namespace
{

struct Free
{
    void operator()(BIO* p) const { BIO_free(p); }
    void operator()(EVP_PKEY* p) const { EVP_PKEY_free(p); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Memory = std::unique_ptr<BIO, Free>;

QByteArray contents(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, qsizetype(size));
}

TlsKey packed(EVP_PKEY* key)
{
    if (!key)
        return {};
    const Memory secret(BIO_new(BIO_s_secmem())), open(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(secret.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    i2d_PUBKEY_bio(open.get(), key);
    return {contents(secret.get()), contents(open.get())};
}

} // namespace

TlsKey newTlsKey()
{
    return packed(Key(EVP_EC_gen("P-256")).get());
}

TlsKey tlsKeyOrNew(const QByteArray& pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Key kept(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    return kept ? packed(kept.get()) : newTlsKey();
}

} // namespace tabian::client
