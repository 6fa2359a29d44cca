#include "tests/widgets/officepages.h"

#include "reports/documents/cardface.h"
#include "reports/documents/receipt.h"
#include "reports/output/pdf.h"
#include "tests/reports/fixtures.h"
#include "tests/widgets/scriptedprinters.h"
#include "widgets/pages/bundlepage.h"
#include "widgets/pages/previewpage.h"
#include "widgets/pages/selftestpage.h"
#include "widgets/panels/printercard.h"

#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace widgets;
using devices::PrinterRole;
using domain::FailureCode;

void officePages(Screen& screen, const std::function<void(QWidget&, const QString&)>& save)
{
    static ScriptedPrinters printers; // outlives the pages, which the window owns
    static doctor::SelfTestDesk desk(
        [] {
            std::vector<doctor::Probe> probes;
            for (const doctor::Check check : doctor::allChecks)
                probes.push_back({check, [check] { return scriptedOutcome(check, true); }});
            return probes;
        },
        [] { return QDateTime::currentDateTime(); });
    auto* test = new SelfTestPage(desk, screen.wording);
    screen.window.showOver(test);
    desk.runAll();
    if (!QTest::qWaitFor([] { return !desk.running(); }))
        qFatal("the self-test did not end");
    screen.window.setBanner(Note::Kind::Refused, u"✗ 2 ‧ F11"_s);
    screen.settle();
    save(screen.window, u"30-selftest"_s);
    screen.window.setBanner(Note::Kind::Plain, {});

    auto* bundle = new BundlePage(screen.wording);
    bundle->setFiles(doctor::composeBundle({.versions = {{u"Tabian"_s, u"0.1.0"_s}, {u"Qt"_s, u"6.4.2"_s}},
                                            .settings = {{u"language"_s, u"th"_s}},
                                            .states = {{u"card reader"_s, u"Ready"_s}},
                                            .checks = desk.results(),
                                            .log = u"2026-05-21T08:30:12+07:00 failure cards: TB-2006 (text)\n"_s,
                                            .home = {},
                                            .made = QDateTime(QDate(2026, 5, 21), QTime(8, 31))}));
    screen.window.showOver(bundle);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Down);
    screen.settle();
    save(screen.window, u"31-bundle"_s);

    const QTemporaryDir folder;
    const messages::Phrasebook thai(messages::Language::Thai);
    auto setting = sampleSetting(thai);
    setting.training = true;
    printers.choose(PrinterRole::Paper, u"office"_s);
    printers.choose(PrinterRole::Card, u"cards"_s);
    const auto show = [&](const domain::Result<reports::Document>& document, const QString& name,
                          const QString& picture) {
        const QString path = folder.filePath(name);
        if (!document || !reports::writePdf(*document, path))
            qFatal("no document");
        auto* preview = new PreviewPage(printers, screen.wording);
        preview->open(path);
        screen.window.showOver(preview);
        QTest::qWait(400); // pages are painted on a thread of their own
        save(screen.window, picture);
    };
    printers.say(PrinterRole::Paper,
                 {devices::PrinterCondition::State::Stopped, {{FailureCode::PrinterPaperOut, {}}}, {}});
    show(reports::composeReceipt(sampleReceipt(), setting), u"receipt-1301-69-000123.pdf"_s, u"32-preview"_s);
    printers.choose(PrinterRole::Paper, u"office"_s);
    show(reports::composeCardFace(sampleCard(), setting), u"card-TB00000001.pdf"_s, u"33-preview-card"_s);

    screen.window.go(Command::GoSettings);
    auto* settings = static_cast<SettingsPage*>(screen.window.page(Command::GoSettings));
    auto* card = new PrinterCard(printers, screen.wording);
    settings->addCard(card);
    card->look();
    printers.say(PrinterRole::Card,
                 {devices::PrinterCondition::State::Stopped, {{FailureCode::PrinterMarkerOut, {}}}, {}});
    screen.settle();
    if (auto* scroll = settings->findChild<QScrollArea*>())
        scroll->ensureWidgetVisible(card, 0, 400);
    screen.settle();
    save(screen.window, u"34-printers"_s);
    screen.window.go(Command::GoCounter);
}

} // namespace tabian::tests
