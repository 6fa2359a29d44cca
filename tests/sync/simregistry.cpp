#include "tests/sync/simregistry.h"

#include "app/casework/actvalues.h"
#include "registry/server/certificates.h"
#include "registry/server/schema.h"
#include "registry/server/seats.h"
#include "registry/server/setup.h"
#include "tests/support/contents.h"
#include "tests/support/expected.h"

#include <QFile>
#include <QUrl>
#include <QUrlQuery>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Result;

void enterCitizens(database::Database& db, qint64 nowMs)
{
    for (int n = 1; n <= SimOffice::citizens; ++n) {
        const casework::RegisterPerson known = registerPerson(n);
        expectDone(
            registry::putPerson(db,
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
}

void enterOffice(database::Database& db, const SimOffice& office, qint64 nowMs)
{
    for (const auto& officer : office.people())
        expectDone(registry::putOfficer(db,
                                        {.id = {},
                                         .citizen = officer.citizenId,
                                         .name = officer.name,
                                         .position = officer.position,
                                         .office = office.code(),
                                         .roles = qint64(officer.roles.toInt()),
                                         .revokedMs = 0,
                                         .reason = {}},
                                        nowMs),
                   "entering an officer");
    expectDone(registry::allotStock(db, {office.code(), office.serial(0), SimOffice::allotted}, nowMs),
               "allotting blank cards");
}

void SimRegistry::found()
{
    const auto place = expect(registry::placeIn(m_folder), "finding the registry's place");
    expectDone(registry::createStore(place), "making the registry's store");
    expect(registry::RegistryKeys::create(m_folder, {u"registry.test"_s}), "making the registry's keys");
    open();
    enterCitizens(*m_db, m_time.ms);
}

QString SimRegistry::invite(const SimOffice& office)
{
    enterOffice(*m_db, office, m_time.ms);
    auto transaction = expect(database::Transaction::begin(*m_db), "beginning");
    const QString code = expect(registry::addSeat(*m_db, {office.code(), u"1"_s}, m_time.ms), "adding a station");
    expectDone(transaction.commit(), "adding a station");
    return code;
}

void SimRegistry::open()
{
    const auto place = expect(registry::placeIn(m_folder), "finding the registry's place");
    m_keys = expect(registry::RegistryKeys::load(m_folder), "loading the registry's keys");
    m_authorityPem = neededContents(m_folder + u"/authority.pem"_s);
    m_db = expect(registry::openStore(place), "opening the registry's store");
    m_pool = expect(registry::Pool::open(place, 1, 10), "opening connections");
    m_store = std::make_unique<registry::RegistryStore>(
        *m_pool, *m_keys, registry::KeyAndCertificate{neededContents(m_folder + u"/authority.key"_s), m_authorityPem},
        [this] { return m_time.ms; });
}

void SimRegistry::close()
{
    m_store.reset();
    m_pool.reset();
    m_db.reset();
}

Result<QByteArray> SimRegistry::answer(const QByteArray& certificate, const client::Request& request)
{
    const QUrl url(request.path);
    const QString what = QString::fromLatin1(request.method) + u' ' + url.path();
    const auto done = [&]() -> Result<QByteArray> {
        if (what == u"POST /v1/enrol"_s)
            return m_store->enrol(request.body);
        if (what == u"POST /v1/push"_s)
            return m_store->push(certificate, request.body);
        if (what == u"GET /v1/pull"_s)
            return m_store->pull(certificate, QUrlQuery(url).queryItemValue(u"after"_s).toLongLong());
        if (what == u"POST /v1/person"_s)
            return m_store->person(certificate, request.body);
        qFatal("the counter asks for %s", qPrintable(what));
    }();
    if (done)
        return done;
    return domain::fail(FailureCode::RegistryRefused, domain::failureCodeText(done.error().code));
}

void SimRegistry::revoke(const casework::Officer& officer)
{
    expectDone(registry::revokeOfficer(*m_db, officer.citizenId, u"simulated"_s, m_time.ms, m_time.ms),
               "revoking an officer");
}

} // namespace tabian::tests
