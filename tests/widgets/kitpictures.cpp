#include "tests/widgets/kitpictures.h"

#include "widgets/pages/kitpage.h"

#include <QFile>
#include <QTemporaryDir>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace widgets;
using casework::KitStand;
using casework::SyncState;

namespace
{

casework::RegisterPerson copyOf(const Screen& screen, int n)
{
    static const QStringList names{u"มาลี"_s, u"บุญส่ง"_s, u"สมศรี"_s, u"วันชัย"_s, u"กิตติ"_s, u"จันทร์เพ็ญ"_s};
    casework::RegisterPerson copy = screen.store.reg.front();
    copy.person.id = trainingId(n);
    copy.person.nameTh = *domain::PersonName::make(u"น.ส."_s, names[n % names.size()], {}, u"สมมุติ"_s);
    copy.asOf = screen.clock.now();
    if (n == 15)
        copy.rightTemplate.clear();
    return copy;
}

void waiting(Screen& screen, int entries, int rejected = 0)
{
    SyncState state = screen.line.state();
    state.facts.waiting.entries = entries;
    state.facts.waiting.oldest = entries > 0 ? screen.clock.now().addDays(-3) : QDateTime();
    state.facts.waiting.receipt = entries > 0 ? screen.clock.now().addDays(-3) : screen.clock.now();
    state.line = entries > 0 ? SyncState::Line::Waiting : SyncState::Line::OnLine;
    state.facts.rejected.resize(std::size_t(rejected));
    state.facts.conflicts = rejected;
    screen.line.say(state);
    screen.settle();
}

} // namespace

QByteArray villageList()
{
    QByteArray file = "เลขประจำตัวประชาชน,ชื่อ\n";
    for (int n : {11, 12, 13, 14, 15, 16, 11})
        file += trainingId(n).formatted().toLatin1() + ",\n";
    return file + "1999000000000\n";
}

void prepareKit(Screen& screen)
{
    SyncState state;
    state.line = SyncState::Line::OnLine;
    state.facts.copyAsOf = screen.clock.now().addSecs(-60);
    state.facts.lastHeard = screen.clock.now();
    state.facts.clockOffsetMs = 400;
    state.facts.waiting.receipt = screen.clock.now();
    screen.line.say(state);
    screen.line.fetch = [&screen](const QString& citizenId) -> domain::Outcome {
        for (int n = 11; n <= 16; ++n) {
            if (trainingId(n).digits() == citizenId && n != 14) {
                screen.store.reg.push_back(copyOf(screen, n));
                return {};
            }
        }
        return domain::fail(domain::FailureCode::RegistryRefused, u"TB-7020"_s);
    };
    screen.store.kit.cardsOnHand = 40;
    screen.store.kit.nextSerial = u"TB00000101"_s;
    screen.store.kit.receiptsLeft = 100;
    screen.store.kit.nextReceipt = 5001;
    screen.kit.refresh();
    screen.settle();
}

void drawKit(ScreenLanguage language, QSize size, const std::function<void(QWidget&, const QString&)>& save)
{
    Screen screen(language);
    screen.show(size);
    prepareKit(screen);
    screen.window.go(Command::GoRegistry);
    for (int tab = 0; tab < 3; ++tab)
        screen.key(Qt::Key_Tab, Qt::ControlModifier);
    save(screen.window, u"90-kit-none"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"บ้านสมมุติ หมู่ 4.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(villageList()) < 0)
        qFatal("the list cannot be written");
    file.close();
    auto* page = screen.find<KitPage>("kitPage");
    page->chooseFile(path);
    screen.settle();
    save(screen.window, u"91-kit-chosen"_s);
    screen.key(Qt::Key_Return);
    screen.settle();
    save(screen.window, u"92-kit-fetched"_s);
    screen.key(Qt::Key_Return);
    save(screen.window, u"93-kit-asked"_s);
    screen.key(Qt::Key_Return);
    screen.settle();
    screen.store.kit.persons[0].stand = KitStand::Served;
    screen.store.kit.persons[1].stand = KitStand::Open;
    screen.store.kit.persons[1].caseNumber = u"1301-69-000012"_s;
    screen.store.kit.persons[2].stand = KitStand::Served;
    screen.store.kit.kit->cardsDue = 37;
    screen.store.kit.kit->receiptsLeft = 98;
    screen.key(Qt::Key_U, Qt::ControlModifier);
    waiting(screen, 46);
    save(screen.window, u"94-kit-out"_s);
    screen.key(Qt::Key_B, Qt::ControlModifier);
    screen.type("kitCounted", u"36"_s);
    save(screen.window, u"95-kit-back-unsent"_s);
    waiting(screen, 0, 2);
    screen.type("kitNote", u"ใบหนึ่งเปียกน้ำ"_s);
    screen.key(Qt::Key_Return);
    save(screen.window, u"96-kit-back-asked"_s);
    screen.key(Qt::Key_Return);
    screen.settle();
    save(screen.window, u"97-kit-back"_s);
}

} // namespace tabian::tests
