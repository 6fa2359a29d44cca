#include "app/training/trainingoffice.h"

#include "app/messages/failuremessages.h"
#include "app/shell/clocks.h"
#include "app/shell/home.h"
#include "app/storage/journalstore.h"
#include "app/training/appointmentseed.h"
#include "app/training/registerseed.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace tabian::training
{

using namespace Qt::StringLiterals;
using casework::Officer;
using casework::Role;
using casework::Roles;

namespace
{

constexpr int blankCards = 250;
constexpr auto opening = domain::Baht::ofBaht(500); // money in the drawer in the morning: one note

Officer person(const QString& login, const QString& name, const QString& position, const QString& twelve, Roles roles)
{
    return {.id = {},
            .login = login,
            .name = name,
            .position = position,
            .citizenId = twelve + QString::number(*domain::CitizenId::checkDigit(twelve)),
            .roles = roles};
}

/** A JSON object a line, as `tabian-simfinger enrol` writes them. */
tl::expected<QHash<QString, FingerTemplates>, QString> readTemplates(const QString& path)
{
    QHash<QString, FingerTemplates> templates;
    if (path.isEmpty())
        return templates;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"the finger templates cannot be read: "_s + path);
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        FingerTemplates& of = templates[line[u"person"].toString()];
        (line[u"finger"] == u"left"_s ? of.left : of.right) =
            QByteArray::fromBase64(line[u"template"].toString().toLatin1());
    }
    return templates;
}

/** The day before the training day: opened, cards received by two people, counted and closed. */
domain::Outcome dayBefore(storage::JournalStore& store, const casework::Session& chief,
                          const casework::Session& colleague)
{
    const auto day = store.record(chief, casework::DayOpened{.opening = opening, .selfTest = {}});
    if (!day)
        return tl::make_unexpected(day.error());
    const auto stock =
        store.recordTogether(chief, colleague, casework::StockReceived{u"TB00000001"_s, blankCards, u"งวดฝึกหัด"_s});
    if (!stock)
        return tl::make_unexpected(stock.error());
    const casework::DayClosed close{
        .day = day->at.date(), .cash = {{opening, 1}}, .cards = blankCards, .explanation = {}};
    const auto closed = store.record(chief, close);
    return closed ? domain::Outcome() : domain::Outcome(tl::make_unexpected(closed.error()));
}

/** Opens its hands over the day: the store wants entries in the order of time. */
domain::Outcome fill(storage::JournalStore& store, const std::vector<casework::RegisterPerson>& reg)
{
    const std::vector<Officer> all = officers();
    const auto admin = store.signIn(all.front().login, password);
    if (!admin)
        return tl::make_unexpected(admin.error());
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (const auto added = store.addOfficer(*admin, all[i], password); !added)
            return tl::make_unexpected(added.error());
    }
    return store.importPersons(reg)
        .and_then([&] {
            return store.importAppointments(appointmentsOf(*simulator::People::shipped(), openingTime().date()),
                                            setUpTime());
        })
        .and_then([&] { return store.signOut(*admin); })
        .and_then([&]() -> domain::Outcome {
            const auto chief = store.signIn(u"wichai"_s, password);
            if (!chief)
                return tl::make_unexpected(chief.error());
            const auto colleague = store.signIn(u"pranee"_s, password);
            if (!colleague)
                return tl::make_unexpected(colleague.error());
            return dayBefore(store, *chief, *colleague)
                .and_then([&] { return store.signOut(*colleague); })
                .and_then([&] { return store.signOut(*chief); });
        });
}

} // namespace

QString told(const domain::Failure& failure)
{
    const messages::Phrasebook english(messages::Language::English);
    const messages::FailureMessage message = messages::explain(failure, english);
    return domain::failureCodeText(failure.code) + u": "_s + message.sentence + u' ' + failure.detail;
}

QDateTime openingTime()
{
    return QDateTime(QDate(2026, 5, 21), QTime(8, 30), shell::thaiZone());
}

QDateTime setUpTime()
{
    return openingTime().addDays(-1).addSecs(7 * 3600);
}

tl::expected<std::vector<casework::RegisterPerson>, QString> registerOf(const QString& templatesPath,
                                                                        const QDateTime& asOf)
{
    const auto people = simulator::People::shipped();
    if (!people)
        return tl::unexpected(people.error());
    const auto templates = readTemplates(templatesPath);
    if (!templates)
        return tl::unexpected(templates.error());
    std::vector<casework::RegisterPerson> reg;
    for (const simulator::Person& p : people->all()) {
        FingerTemplates fingers = templates->value(p.id.digits());
        if (p.facts.templates == simulator::RegisterFacts::Templates::None)
            fingers = {};
        if (p.facts.templates == simulator::RegisterFacts::Templates::Stranger)
            fingers.right = templates->value(people->all().front().id.digits()).right;
        reg.push_back(registerPerson(p, fingers, asOf));
    }
    return reg;
}

std::vector<Officer> officers()
{
    return {
        person(u"admin"_s, u"อรทัย ฝึกหัด"_s, u"ผู้ดูแลระบบ"_s, u"199909000001"_s, Role::Administrator),
        person(u"somjai"_s, u"สมใจ ฝึกหัด"_s, u"พนักงานเจ้าหน้าที่"_s, u"199909000002"_s, Role::Officer),
        person(u"pranee"_s, u"ปราณี ฝึกหัด"_s, u"เจ้าพนักงานออกบัตร"_s, u"199909000003"_s, Role::Approver),
        person(u"wichai"_s, u"วิชัย ฝึกหัด"_s, u"ปลัดอำเภอ"_s, u"199909000004"_s,
               {Role::Officer, Role::Approver, Role::Supervisor}),
    };
}

QStringList numbers()
{
    QStringList list;
    const auto people = simulator::People::shipped();
    for (const simulator::Person& p : people ? people->all() : std::vector<simulator::Person>())
        list.append(p.id.digits());
    return list;
}

tl::expected<QString, QString> makeOffice(const QString& homePath, const QString& templatesPath)
{
    const auto home = shell::Home::open(homePath);
    if (!home)
        return tl::unexpected(told(home.error()));
    if (storage::JournalStore::isIn(home->store()))
        return u"The training office is there already."_s;
    // Set up on the afternoon before the training day.
    const shell::TrainingClock clock(setUpTime());
    const auto people = registerOf(templatesPath, clock.now());
    if (!people)
        return tl::unexpected(people.error());

    QSettings(home->settings(), QSettings::IniFormat)
        .setValue(u"office"_s, u"training"_s); // usual fines to practise with
    storage::SystemRandomness random;
    const casework::OfficeInfo office{u"1301"_s, u"สำนักทะเบียนอำเภอฝึกหัด"_s, u"ช่องบริการ 2"_s};
    auto store = storage::JournalStore::create(home->store(), office, officers().front(), password,
                                               {.clock = clock, .random = random});
    const domain::Outcome filled = store ? fill(**store, *people) : domain::Outcome(tl::make_unexpected(store.error()));
    if (!filled)
        return tl::unexpected(told(filled.error()));
    return u"Training office made: %1 officers, %2 blank cards, %3 people."_s.arg(officers().size())
        .arg(blankCards)
        .arg(people->size());
}

} // namespace tabian::training
