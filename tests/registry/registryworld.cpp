#include "tests/registry/registryworld.h"

#include "app/casework/actvalues.h"
#include "registry/protocol/signedrecord.h"
#include "registry/server/months.h"
#include "registry/server/schema.h"
#include "registry/server/setup.h"
#include "tests/storage/counterworld.h"
#include "tests/storage/rawstore.h"
#include "tests/support/contents.h"
#include "tests/support/expected.h"

#include <QFile>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace registry;

QByteArray newTlsKey()
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    QByteArray der(i2d_PUBKEY(key, nullptr), '\0');
    auto* to = reinterpret_cast<unsigned char*>(der.data());
    i2d_PUBKEY(key, &to);
    EVP_PKEY_free(key);
    return der;
}

RegistryWorld::RegistryWorld(int connections)
{
    if (!testServer().isEmpty()) {
        QFile address(m_folder.filePath(u"database.url"_s));
        if (!address.open(QIODevice::WriteOnly) || address.write(freshDatabase().toUtf8()) < 0)
            qFatal("cannot name the database");
    }
    const auto place = expect(placeIn(m_folder.path()), "finding the store");
    expectDone(createStore(place), "making the store");
    m_keys = expect(RegistryKeys::create(m_folder.path(), {u"127.0.0.1"_s, u"localhost"_s}), "making keys");
    m_db = expect(openStore(place), "opening the store");
    expectDone(makeMonths(*m_db, nowMs), "making months");
    m_pool = expect(Pool::open(place, connections, 100), "opening connections");
    m_store = std::make_unique<RegistryStore>(*m_pool, *m_keys,
                                              KeyAndCertificate{neededContents(m_folder.filePath(u"authority.key"_s)),
                                                                neededContents(m_folder.filePath(u"authority.pem"_s))},
                                              [this] { return nowMs; });
}

QByteArray RegistryWorld::enrol(const Forger& forger)
{
    auto transaction = expect(database::Transaction::begin(*m_db), "beginning");
    const QString code = expect(addSeat(*m_db, {forger.people.office, u"เครื่องที่ 1"_s}, nowMs), "adding a station");
    expectDone(transaction.commit(), "adding a station");
    const auto answer =
        expect(m_store->enrol(protocol::bytesOf(forger.enrolRequest(code, m_keys->box.publicKey(), newTlsKey()))),
               "enrolling");
    return fingerprintOf(expect(protocol::verifiedRecord<protocol::EnrolAnswer>(answer, m_keys->signing.publicKey()),
                                "reading the answer")
                             .certificate);
}

void RegistryWorld::putOfficer(const casework::Officer& officer, const QString& office)
{
    expectDone(registry::putOfficer(*m_db,
                                    {.id = {},
                                     .citizen = officer.citizenId,
                                     .name = officer.name,
                                     .position = officer.position,
                                     .office = office,
                                     .roles = qint64(officer.roles.toInt()),
                                     .revokedMs = 0,
                                     .reason = {}},
                                    nowMs),
               "entering an officer");
}

QByteArray RegistryWorld::admit(const Forger& forger, int firstSerial, int serials)
{
    for (const auto& officer : {forger.people.chief(), forger.people.approver(), forger.people.clerk()})
        putOfficer(officer, forger.people.office);
    expectDone(
        allotStock(*m_db, {forger.people.office, u"TB%1"_s.arg(firstSerial, 8, 10, QLatin1Char('0')), serials}, nowMs),
        "allotting stock");
    return enrol(forger);
}

void putPerson(database::Database& db, int n, qint64 nowMs)
{
    const casework::RegisterPerson known = registerPerson(n);
    expectDone(registry::putPerson(db,
                                   {.citizen = citizenDigits(n),
                                    .revision = 0,
                                    .asOfMs = nowMs,
                                    .person = casework::codec::Codec<casework::Applicant>::pack(known.person).toMap(),
                                    .facts = casework::codec::Codec<casework::RegisterFacts>::pack(known.facts).toMap(),
                                    .house = known.house->digits(),
                                    .photo = known.photo,
                                    .left = known.leftTemplate,
                                    .right = known.rightTemplate},
                                   nowMs),
               "entering a person");
}

protocol::PushAnswers RegistryWorld::push(const QByteArray& certificate, const QByteArray& batch)
{
    return expect(protocol::verifiedRecord<protocol::PushAnswers>(expect(m_store->push(certificate, batch), "pushing"),
                                                                  m_keys->signing.publicKey()),
                  "reading the answers");
}

protocol::PullPage RegistryWorld::pull(const QByteArray& certificate, qint64 after)
{
    return expect(protocol::verifiedRecord<protocol::PullPage>(expect(m_store->pull(certificate, after), "pulling"),
                                                               m_keys->signing.publicKey()),
                  "reading the page");
}

qint64 RegistryWorld::count(const QString& sql)
{
    return expect(m_db->integer(sql), "counting");
}

namespace
{

QString wordsOf(const protocol::Answer& a)
{
    QString text = protocol::wordOf(a.verdict);
    if (a.stands)
        text += u'/' + protocol::wordOf(*a.stands);
    if (!a.code.isEmpty())
        text += u':' + a.code;
    for (const auto& with : a.with)
        text += u'+' + protocol::wordOf(with.kind);
    return a.kept ? text : text + u'!';
}

} // namespace

QString told(const protocol::PushAnswers& answers)
{
    QStringList words;
    for (const auto& a : answers.answers)
        words << wordsOf(a);
    return words.join(u' ');
}

QString told(const protocol::PushAnswers& answers, quint64 sequence)
{
    for (const auto& a : answers.answers) {
        if (quint64(a.sequence) == sequence)
            return wordsOf(a);
    }
    return u"nothing"_s;
}

} // namespace tabian::tests
