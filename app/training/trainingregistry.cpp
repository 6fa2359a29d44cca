// The training office at its own registry: who is on the roll, who is in the register, and the counter's enrolment.
#include "app/casework/actvalues.h"
#include "app/messages/failuremessages.h"
#include "app/shell/clocks.h"
#include "app/shell/home.h"
#include "app/shell/trainingtime.h"
#include "app/storage/journalstore.h"
#include "app/training/registerseed.h"
#include "app/training/trainingoffice.h"
#include "registry/client/enrolment.h"
#include "registry/client/link.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tabian::training
{

using namespace Qt::StringLiterals;
using casework::codec::Codec;

namespace
{

protocol::PersonRecord recordOf(const casework::RegisterPerson& person)
{
    return {.citizen = person.person.id.digits(),
            .revision = 0,
            .asOfMs = person.asOf.toMSecsSinceEpoch(),
            .person = Codec<casework::Applicant>::pack(person.person).toMap(),
            .facts = Codec<casework::RegisterFacts>::pack(person.facts).toMap(),
            .house = person.house ? person.house->digits() : QString(),
            .photo = person.photo,
            .left = person.leftTemplate,
            .right = person.rightTemplate};
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Signed in as the administrator, who may. */
domain::Result<client::Seat> enrolled(storage::JournalStore& store, const QString& folder, const client::Letter& letter)
{
    const auto admin = store.signIn(officers().front().login, password);
    if (!admin)
        return tl::make_unexpected(admin.error());
    auto seat = client::enrol({.folder = folder,
                               .request =
                                   [&](const QString& code, const QByteArray& tlsKey, const QByteArray& envelopeKey) {
                                       return store.enrolRequest(*admin, code, tlsKey, envelopeKey);
                                   },
                               .note = [&] { return store.noteEnrolled(); },
                               .key = client::tlsKeyOrNew,
                               .link = client::strangersLink},
                              letter);
    const auto out = store.signOut(*admin);
    return out ? seat : tl::make_unexpected(out.error());
}

} // namespace

QStringList rollLines()
{
    QStringList lines;
    for (const casework::Officer& officer : officers())
        lines << QStringList{officer.citizenId, QString::number(officer.roles.toInt()), officer.position, officer.name}
                     .join(u'|');
    return lines;
}

tl::expected<QByteArray, QString> personLines(const QString& templates)
{
    const auto people = registerOf(templates, setUpTime());
    if (!people)
        return tl::unexpected(people.error());
    QByteArray lines;
    for (const casework::RegisterPerson& person : *people) {
        const QByteArray record = protocol::bytesOf(recordOf(person));
        lines += QJsonDocument(QJsonObject{{u"record"_s, QString::fromLatin1(record.toBase64())}})
                     .toJson(QJsonDocument::Compact) +
                 '\n';
    }
    return lines;
}

tl::expected<QString, QString> enrolOffice(const QString& homePath, const QString& letterPath)
{
    const auto home = shell::Home::open(homePath);
    if (!home)
        return tl::unexpected(told(home.error()));
    if (client::isEnrolled(home->store()))
        return u"The training office is enrolled already."_s;
    const auto letter = client::letterOf(contents(letterPath));
    if (!letter)
        return tl::unexpected(told(letter.error()));
    // After everything else of that day, or of the latest one.
    const shell::TrainingClock clock(shell::trainingStart(*home, setUpTime().addSecs(3600)));
    storage::SystemRandomness random;
    auto store = storage::JournalStore::open(home->store(), {.clock = clock, .random = random});
    if (!store)
        return tl::unexpected(told(store.error()));
    const auto seat = enrolled(**store, home->store(), *letter);
    if (!seat)
        return tl::unexpected(told(seat.error()));
    return u"Training office enrolled with %1."_s.arg(seat->place.url);
}

} // namespace tabian::training
