#include "tests/widgets/centrepictures.h"

#include "tests/widgets/centresamples.h"

#include "widgets/status/centrewords.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

using namespace widgets;
using casework::SyncState;
using Line = SyncState::Line;

namespace
{

void say(Screen& screen, const SyncState& state)
{
    screen.line.say(state);
    screen.window.topBar().setPart(Part::Registry, CentreWords::sign(state.line), CentreWords::line(state.line));
    screen.window.setBadge(Command::GoRegistry, screen.centre.attention());
    screen.settle();
}

void lines(Screen& screen, const std::function<void(QWidget&, const QString&)>& save)
{
    const QDateTime now = screen.clock.now();
    screen.window.go(Command::GoRegistry);
    say(screen, {});
    save(screen.window, u"70-line-not-enrolled"_s);
    screen.store.people[0].roles |= casework::Role::Administrator;
    screen.changeTo(u"somjai"_s);
    screen.window.go(Command::GoRegistry);
    screen.settle();
    save(screen.window, u"70-line-letter-wanted"_s);
    screen.centre.lookAtLetter(screen.invitations.good);
    screen.settle();
    save(screen.window, u"70-line-letter-seen"_s);
    screen.centre.enrol();
    screen.invitations.answer(domain::fail(domain::FailureCode::RegistryRefused, u"TB-7012"_s));
    screen.settle();
    save(screen.window, u"70-line-letter-refused"_s);
    screen.centre.putLetterAway();
    SyncState never;
    never.line = Line::NeverHeard;
    never.nextTry = now.addSecs(30);
    never.facts.waiting.entries = 4;
    never.facts.waiting.oldest = now.addSecs(-600);
    never.facts.waiting.bytes = 3'000;
    say(screen, never);
    save(screen.window, u"71-line-never-heard"_s);
    SyncState on = offlineSince(now, 0, 0);
    on.line = Line::OnLine;
    on.facts.lastHeard = now.addSecs(-20);
    on.reason.reset();
    on.nextTry = {};
    on.facts.waiting = {
        .entries = 0, .bytes = 0, .cases = 0, .oldest = {}, .acknowledged = 5120, .receipt = now.addSecs(-20)};
    on.facts.clockOffsetMs = -400;
    say(screen, on);
    save(screen.window, u"72-line-on"_s);
    on.line = Line::Working;
    on.facts.waiting.entries = 3;
    say(screen, on);
    save(screen.window, u"73-line-working"_s);
    say(screen, offlineSince(now, 2, 14));
    save(screen.window, u"74-line-waiting"_s);
    auto half = offlineSince(now, 15 * 24 + 3, 220);
    half.facts.onStick = casework::CarriedOut{4812, 6004, now.addDays(-1)};
    say(screen, half);
    save(screen.window, u"75-line-half"_s);
    say(screen, offlineSince(now, 10 * 24, 812));
    save(screen.window, u"76-line-most"_s);
    auto last = offlineSince(now, 28 * 24 + 20, 700);
    last.facts.clockOffsetMs = 54'000;
    say(screen, last);
    save(screen.window, u"77-line-last"_s);
    say(screen, offlineSince(now, 31 * 24, 1010));
    save(screen.window, u"78-line-reached"_s);
    auto refused = offlineSince(now, 3, 20);
    refused.line = Line::Refused;
    refused.reason = domain::Failure{domain::FailureCode::JournalsDiffer, u"4811"_s};
    say(screen, refused);
    save(screen.window, u"79-line-refused"_s);
}

} // namespace

void drawCentre(ScreenLanguage language, QSize size, const std::function<void(QWidget&, const QString&)>& save)
{
    Screen screen(language);
    screen.show(size);
    lines(screen, save);
    screen.key(Qt::Key_Tab, Qt::ControlModifier);
    save(screen.window, u"80-answers-empty"_s);
    screen.key(Qt::Key_Tab, Qt::ControlModifier);
    save(screen.window, u"81-conflicts-empty"_s);
    screen.store.centre = sampleCentreBook(screen.clock.now());
    screen.centre.refresh();
    auto state = offlineSince(screen.clock.now(), 2, 14);
    state.facts.rejected = sampleRejected(screen.clock.now());
    say(screen, state);
    auto* list = screen.find<QListWidget>("conflictList");
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        screen.settle();
        save(screen.window, u"82-conflict-%1"_s.arg(row + 1));
    }
    list->setCurrentRow(0);
    screen.key(Qt::Key_2, Qt::AltModifier);
    screen.type("conflictReason", u"ผู้ถือบัตรรับบัตรที่อำเภอข้างเคียงก่อน"_s);
    screen.key(Qt::Key_Return);
    save(screen.window, u"83-conflict-asked"_s);
    screen.key(Qt::Key_Return);
    save(screen.window, u"84-conflict-decided"_s);
    for (int tab = 0; tab < 3; ++tab)
        screen.key(Qt::Key_Tab, Qt::ControlModifier);
    save(screen.window, u"85-answers"_s);
    screen.changeTo(u"pranee"_s);
    screen.window.go(Command::GoRegistry);
    screen.settle();
    screen.key(Qt::Key_Tab, Qt::ControlModifier);
    screen.settle();
    save(screen.window, u"86-conflict-read-only"_s);
}

} // namespace tabian::tests
