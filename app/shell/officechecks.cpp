#include "app/shell/officechecks.h"

#include "app/doctor/checkwords.h"
#include "app/shell/officeprinting.h"
#include "app/shell/supportfacts.h"
#include "widgets/pages/bundlepage.h"
#include "widgets/pages/selftestpage.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QThreadPool>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using doctor::CheckState;
using widgets::Command;
using widgets::Note;

OfficeChecks::OfficeChecks(Parts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)), m_desk(m_parts.probes, [this] { return m_parts.clock.now(); })
{
    connect(&m_desk, &doctor::SelfTestDesk::ended, this, &OfficeChecks::sayBanner);
}

widgets::SelfTestPage* OfficeChecks::make(bool beforeSignIn)
{
    auto* page = new widgets::SelfTestPage(m_desk, m_parts.wording);
    page->setBeforeSignIn(beforeSignIn);
    connect(page, &widgets::SelfTestPage::printWanted, this, &OfficeChecks::printResult);
    connect(page, &widgets::SelfTestPage::bundleWanted, this, &OfficeChecks::showBundle);
    return page;
}

widgets::SelfTestPage* OfficeChecks::makePage()
{
    return m_page = make(false);
}

void OfficeChecks::showBeforeSignIn(std::function<void()> back)
{
    m_back = std::move(back);
    if (!m_early) {
        m_early = make(true);
        connect(m_early, &widgets::SelfTestPage::closeWanted, this, [this] { m_back(); });
    }
    m_parts.window.showOver(m_early);
}

void OfficeChecks::goBack()
{
    if (m_parts.window.isCovered())
        m_parts.window.showOver(m_early);
    else
        m_parts.window.go(Command::GoSelfTest);
}

void OfficeChecks::runOnceADay()
{
    const QString today = m_parts.clock.now().date().toString(Qt::ISODate);
    if (m_parts.memory.settings().selfTestDay == today)
        return;
    m_parts.memory.setSelfTestDay(today);
    m_desk.runAll();
}

void OfficeChecks::sayBanner()
{
    const int faults = m_desk.count(CheckState::Fail), looks = m_desk.count(CheckState::Warn);
    const QString key = u" ‧ "_s + widgets::CommandTable::keyText(Command::GoSelfTest);
    if (faults > 0) {
        //: Strip under the top bar: %1 number of faults that the self-test found.
        m_parts.window.setBanner(Note::Kind::Refused, tr("The self-test found faults: %1").arg(faults) + key);
    } else if (looks > 0) {
        //: Strip under the top bar: %1 number of things to look at that the self-test found.
        m_parts.window.setBanner(Note::Kind::Look, tr("The self-test found something to look at: %1").arg(looks) + key);
    } else {
        m_parts.window.setBanner(Note::Kind::Plain, {});
    }
}

void OfficeChecks::printResult()
{
    m_parts.documents.checkSheet(m_desk.results(), m_desk.endedAt(), [this](const domain::Result<QString>& path) {
        if (path) {
            m_parts.printing.setWayBack([this] { goBack(); });
            m_parts.printing.look(*path);
        } else if (auto* page = m_parts.window.isCovered() ? m_early : m_page) {
            page->showMessage(m_parts.wording.failure(path.error()));
        }
    });
}

void OfficeChecks::showBundle()
{
    doctor::BundleSources sources{.versions = {},
                                  .settings = harmlessSettings(m_parts.memory.settings()),
                                  .states = m_parts.states(),
                                  .checks = m_desk.results(),
                                  .log = m_parts.log.text(),
                                  .home = m_parts.home.root(),
                                  .made = m_parts.clock.now()};
    // The system is asked for versions, which may take a moment.
    QThreadPool::globalInstance()->start([self = QPointer(this), sources = std::move(sources)]() mutable {
        sources.versions = versionFacts();
        auto files = doctor::composeBundle(sources);
        QMetaObject::invokeMethod(qApp, [self, files = std::move(files)] {
            if (!self)
                return;
            if (!self->m_bundle) {
                self->m_bundle = new widgets::BundlePage(self->m_parts.wording);
                connect(self->m_bundle, &widgets::BundlePage::closeWanted, self, &OfficeChecks::goBack);
                connect(self->m_bundle, &widgets::BundlePage::saveWanted, self, &OfficeChecks::saveBundle);
            }
            self->m_bundle->setFiles(files);
            self->m_parts.window.showOver(self->m_bundle);
        });
    });
}

void OfficeChecks::saveBundle(bool elsewhere)
{
    QString folder = m_parts.home.support();
    if (elsewhere) {
        //: Title of the dialog that asks for a folder.
        folder = QFileDialog::getExistingDirectory(&m_parts.window, tr("Where to save the bundle"));
        if (folder.isEmpty())
            return; // thought better of it
    }
    QDir().mkpath(folder);
    const QDateTime now = m_parts.clock.now();
    const QString path = u"%1/tabian-support-%2.zip"_s.arg(folder, now.toString(u"yyyyMMdd-HHmmss"));
    // Some kilobytes: no thread is worth it.
    if (const auto saved = doctor::writeBundle(m_bundle->files(), path); saved)
        m_bundle->showSaved(path);
    else
        m_bundle->showFailure(saved.error());
}

} // namespace tabian::shell
