#include "registry/server/certificates.h"

#include <QCryptographicHash>
#include <QUuid>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using domain::Result;

namespace
{

struct Free
{
    void operator()(EVP_PKEY* p) const { EVP_PKEY_free(p); }
    void operator()(X509* p) const { X509_free(p); }
    void operator()(BIO* p) const { BIO_free(p); }
    void operator()(X509_EXTENSION* p) const { X509_EXTENSION_free(p); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Memory = std::unique_ptr<BIO, Free>;

tl::unexpected<domain::Failure> unmade(const char* what)
{
    return domain::fail(domain::FailureCode::CertificateUnmade, QString::fromLatin1(what));
}

QByteArray contents(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, qsizetype(size));
}
Memory memoryOf(const QByteArray& bytes)
{
    return Memory(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray pemOf(EVP_PKEY* key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(memory.get());
}
QByteArray pemOf(X509* certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return contents(memory.get());
}
QByteArray derOf(X509* certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    QByteArray der(std::max(size, 0), '\0');
    auto* to = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &to);
    return der;
}
Certificate certificateOf(const QByteArray& pem)
{
    return Certificate(PEM_read_bio_X509(memoryOf(pem).get(), nullptr, nullptr, nullptr));
}

bool addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/** What goes into a certificate beside its key. */
struct Contents
{
    QByteArray name;
    QDateTime from, until;
    std::vector<std::pair<int, QByteArray>> extensions;
};

/** Signed by `issuerKey`; by itself when there is no issuer. */
Certificate make(const Contents& about, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuerKey)
{
    Certificate certificate(X509_new());
    X509* c = certificate.get();
    const QByteArray serial = QUuid::createUuid().toRfc4122();
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(serial.constData()), int(serial.size()), nullptr), &BN_free);
    BN_clear_bit(number.get(), 127); // positive, and not longer than it looks
    X509_NAME* subject = X509_get_subject_name(c);
    bool good =
        X509_set_version(c, 2) == 1 && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(c)) &&
        ASN1_TIME_set(X509_getm_notBefore(c), time_t(about.from.toSecsSinceEpoch())) &&
        ASN1_TIME_set(X509_getm_notAfter(c), time_t(about.until.toSecsSinceEpoch())) &&
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(about.name.constData()), -1, -1, 0) == 1 &&
        X509_set_issuer_name(c, X509_get_subject_name(issuer ? issuer : c)) == 1 && X509_set_pubkey(c, key) == 1;
    for (const auto& [nid, value] : about.extensions)
        good = good && addExtension(c, issuer ? issuer : c, nid, value);
    good = good && X509_sign(c, issuerKey, EVP_sha256()) > 0;
    return good ? std::move(certificate) : nullptr;
}

Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

/** Whether it is an IP address and no name. */
bool isAddress(const QString& host)
{
    const std::unique_ptr<ASN1_OCTET_STRING, decltype(&ASN1_OCTET_STRING_free)> address(
        a2i_IPADDRESS(host.toLatin1().constData()), &ASN1_OCTET_STRING_free);
    return address != nullptr;
}

bool isOnP256(EVP_PKEY* key)
{
    char group[32] = {};
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC &&
           EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1 && QByteArray(group) == "prime256v1";
}

} // namespace

Result<KeyAndCertificate> makeAuthority()
{
    const Key key = newKey();
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const Contents about{"Tabian registry authority",
                         now,
                         now.addYears(20),
                         {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                          {NID_key_usage, "critical,keyCertSign,cRLSign"},
                          {NID_subject_key_identifier, "hash"}}};
    const Certificate certificate = key ? make(about, key.get(), nullptr, key.get()) : nullptr;
    if (!certificate)
        return unmade("authority");
    return KeyAndCertificate{pemOf(key.get()), pemOf(certificate.get())};
}

Result<KeyAndCertificate> makeServerCertificate(const KeyAndCertificate& authority, const QStringList& hosts)
{
    const Certificate issuer = certificateOf(authority.certificatePem);
    const Key issuerKey(PEM_read_bio_PrivateKey(memoryOf(authority.keyPem).get(), nullptr, nullptr, nullptr));
    const Key key = newKey();
    QByteArrayList names;
    for (const QString& host : hosts)
        names << (isAddress(host) ? "IP:" : "DNS:") + host.toLatin1();
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const Contents about{"Tabian registry",
                         now,
                         now.addYears(5),
                         {{NID_basic_constraints, "critical,CA:FALSE"},
                          {NID_key_usage, "critical,digitalSignature"},
                          {NID_ext_key_usage, "serverAuth"},
                          {NID_subject_alt_name, names.join(',')}}};
    const Certificate certificate =
        issuer && issuerKey && key ? make(about, key.get(), issuer.get(), issuerKey.get()) : nullptr;
    if (!certificate)
        return unmade("server");
    return KeyAndCertificate{pemOf(key.get()), pemOf(certificate.get())};
}

Result<QByteArray> makeStationCertificate(const KeyAndCertificate& authority, const QByteArray& publicKey,
                                          const QString& name, const QDateTime& from, const QDateTime& until)
{
    const Certificate issuer = certificateOf(authority.certificatePem);
    const Key issuerKey(PEM_read_bio_PrivateKey(memoryOf(authority.keyPem).get(), nullptr, nullptr, nullptr));
    const auto* der = reinterpret_cast<const unsigned char*>(publicKey.constData());
    const Key key(d2i_PUBKEY(nullptr, &der, long(publicKey.size())));
    const Contents about{name.toUtf8(),
                         from,
                         until,
                         {{NID_basic_constraints, "critical,CA:FALSE"},
                          {NID_key_usage, "critical,digitalSignature"},
                          {NID_ext_key_usage, "clientAuth"}}};
    const Certificate certificate = issuer && issuerKey && key && isOnP256(key.get())
                                        ? make(about, key.get(), issuer.get(), issuerKey.get())
                                        : nullptr;
    if (!certificate)
        return unmade("station");
    return derOf(certificate.get());
}

QByteArray derOf(const QByteArray& certificatePem)
{
    const Certificate certificate = certificateOf(certificatePem);
    return certificate ? derOf(certificate.get()) : QByteArray();
}

QByteArray fingerprintOf(const QByteArray& certificateDer)
{
    return QCryptographicHash::hash(certificateDer, QCryptographicHash::Sha256);
}

} // namespace tabian::registry
