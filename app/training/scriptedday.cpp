#include "app/training/scriptedday.h"

#include "app/domain/receiptproof.h"
#include "app/storage/stationkey.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <cstdio>

namespace tabian::training
{

using namespace Qt::StringLiterals;

std::vector<const simulator::Person*> onePerCase(const simulator::People& people)
{
    std::vector<const simulator::Person*> chosen;
    for (int number = 1; number <= 13; ++number) {
        // A card that can be read shows more; a damaged one is a case of its own.
        const auto ofCase = [number](const simulator::Person& p) { return p.caseNumber == number; };
        const auto readable = [&](const simulator::Person& p) {
            return ofCase(p) && p.card && p.card->condition == simulator::PersonCard::Condition::Good;
        };
        auto person = std::ranges::find_if(people.all(), readable);
        if (person == people.all().end())
            person = std::ranges::find_if(people.all(), ofCase);
        if (person != people.all().end())
            chosen.push_back(&*person);
    }
    return chosen;
}

namespace
{

/** What makes the day worth looking at: by the case's number. */
Handling handlingOf(int caseNumber)
{
    Handling handling;
    if (caseNumber == 4)
        handling.firstBlankIsBad = true;
    if (caseNumber == 10)
        handling.fine = Handling::Fine::Refused;
    if (caseNumber == 12)
        handling.fine = Handling::Fine::Waived;
    return handling;
}

void collect(const QString& from, const QString& to)
{
    QDirIterator files(from, {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        QFile::copy(files.filePath(), to + u'/' + files.fileName());
    }
}

} // namespace

void playDay(shell::CounterProgram& program, CounterPlay& play, Stage&, const simulator::People& people,
             const shell::Home& home, const QString& out)
{
    const QString screens = out + u"/screens"_s, documents = out + u"/documents"_s;
    QDir().mkpath(screens);
    QDir().mkpath(documents);
    if (const auto key = storage::StationKey::loadPublic(home.store()))
        play.keepReceipts(out + u"/phone"_s, domain::keyFingerprint(*key));
    int pictures = 0;
    Clerk camera(program.window());
    const auto shoot = [&](const QString& name) {
        const QString number = u"%1-"_s.arg(++pictures, 2, 10, QLatin1Char('0'));
        camera.shoot(program.window(), screens + u'/' + number + name + u".png"_s);
        if (program.citizenWindow())
            camera.shoot(*program.citizenWindow(), screens + u'/' + number + name + u"-citizen.png"_s);
    };

    camera.waitUntil([&] { return camera.find(u"signInLogin"_s) != nullptr; }, "the sign-in page shows");
    shoot(u"sign-in"_s);
    play.signIn(u"somjai"_s);
    shoot(u"start"_s);
    play.keepAppointment(people.all().front(), shoot);
    for (const simulator::Person* person : onePerCase(people)) {
        const QString prefix = u"case%1-"_s.arg(person->caseNumber, 2, 10, QLatin1Char('0'));
        const bool worth = person->caseNumber == 3 || person->caseNumber == 4 || person->caseNumber == 8;
        play.serve(*person, handlingOf(person->caseNumber), [&](const QString& name) {
            if (worth || name == u"intake"_s)
                shoot(prefix + name);
        });
        std::printf("  case %2d served\n", person->caseNumber);
        std::fflush(stdout);
    }
    play.closeDay([&](const QString& name) { shoot(name); });
    play.makeDayReport([&](const QString& name) { shoot(name); });
    play.seeLine([&](const QString& name) { shoot(name); });
    collect(home.documents(), documents);
    std::printf("  %d receipts scanned, verified and kept by the citizens' phones\n", play.receiptsKept());
}

void serveOne(shell::CounterProgram& program, CounterPlay& play, const simulator::People& people, const QString& number)
{
    int told = 0;
    const auto tell = [&program, &told] {
        const casework::Case* c = program.counter().currentCase();
        if (!c || int(c->step()) == told)
            return;
        told = int(c->step());
        std::printf("step %d\n", told);
        std::fflush(stdout);
    };
    QObject::connect(&program.counter(), &casework::CounterDesk::changed, &program, tell);
    play.signIn(u"somjai"_s);
    if (!program.counter().openCases().empty()) {
        play.resume({});
    } else {
        const auto id = domain::CitizenId::parse(number);
        const simulator::Person* person = id ? people.find(*id) : nullptr;
        if (!person)
            throw ClerkStuck("nobody has this number");
        play.serve(*person, {});
    }
    std::printf("closed\n");
    std::fflush(stdout);
}

} // namespace tabian::training
