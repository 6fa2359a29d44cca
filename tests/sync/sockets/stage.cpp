#include "tests/sync/sockets/stage.h"

#include "registry/client/enrolment.h"
#include "registry/client/link.h"
#include "registry/server/schema.h"
#include "tests/support/expected.h"
#include "tests/sync/simregistry.h"
#include "tests/sync/twoworlds.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 beginMs =
    1'773'626'400'000; // 16 March 2026, 09:00 in Bangkok: the rules of one day, whenever it is played

} // namespace

Stage::Stage(const QString& host, quint32 seed)
    : m_time{beginMs}, m_offsetMs(beginMs - QDateTime::currentMSecsSinceEpoch()), m_seed(seed), m_host(host),
      m_database(testServer().isEmpty() ? QString() : freshDatabase()), m_registry(m_database)
{
    {
        auto db = expect(registry::openStore(*registry::placeIn(m_registry.folder())), "opening the registry's store");
        enterCitizens(*db, beginMs);
    }
    startRegistry();
    for (int number = 1; number <= offices; ++number) {
        const QString home = m_folder.filePath(u"office%1"_s.arg(number));
        m_offices.push_back(
            {number, home, std::make_unique<Mortal>(m_host, home + u"/counter.log"_s),
             std::make_unique<Mortal>(QStringLiteral(FAULT_PROXY), m_folder.filePath(u"proxy%1.log"_s.arg(number)))});
        found(m_offices.back());
    }
}

/** A new store with the register's copy, enrolled with a letter that names its proxy. */
void Stage::found(Office& office)
{
    QDir().mkpath(office.store());
    SimOffice people(office.store(), office.number, m_time, m_seed + quint32(office.number));
    people.found();
    std::vector<casework::RegisterPerson> citizens;
    for (int n = 1; n <= SimOffice::citizens; ++n)
        citizens.push_back(registerPerson(n));
    expectDone(people.store().importPersons(citizens), "taking the register's copy");
    {
        auto db = expect(registry::openStore(*registry::placeIn(m_registry.folder())), "opening the registry's store");
        enterOffice(*db, people, beginMs);
    }
    office.proxy->start({QString::number(m_seed * 7 + quint32(office.number))});
    const int port = office.proxy->hear().toInt();
    office.proxy->ask("target " + QByteArray::number(m_port));
    const QJsonObject letter = m_registry.setup({u"station"_s, u"add"_s, u"--office"_s, office.code(), u"--name"_s,
                                                 u"1"_s, u"--url"_s, u"https://127.0.0.1:%1"_s.arg(port)});
    // not by tabianctl, whose clock is the wall's
    const auto read = expect(client::letterOf(QJsonDocument(letter).toJson()), "reading the letter");
    const client::EnrolmentParts parts{
        .folder = office.store(),
        .request =
            [&](const QString& code, const QByteArray& tlsKey, const QByteArray& envelopeKey) {
                return people.store().enrolRequest(people.chief(), code, tlsKey, envelopeKey);
            },
        .note = [&] { return people.store().noteEnrolled(); },
        .key = client::tlsKeyOrNew,
        .link = client::strangersLink};
    expect(client::enrol(parts, read), "enrolling");
}

void Stage::startCounter(Office& office)
{
    const quint32 life = m_seed * 1000 + quint32(office.counter->kills()) * 10 + quint32(office.number);
    office.counter->start(
        {office.store(), QString::number(office.number), QString::number(life), QString::number(m_offsetMs)});
}

void Stage::startRegistry()
{
    m_port = m_registry.serve();
    m_up = true;
    for (Office& office : m_offices)
        office.proxy->ask("target " + QByteArray::number(m_port));
}

void Stage::killRegistry()
{
    m_registry.process(0).kill();
    m_registry.process(0).waitForFinished();
    m_registry.log(); // ends with it
    m_up = false;
}

} // namespace tabian::tests
