#include "app/shell/officeprinting.h"

#include "widgets/pages/previewpage.h"
#include "widgets/panels/printercard.h"

#include <QDesktopServices>
#include <QUrl>
#include <utility>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using devices::PrinterRole;
using devices::PrintJob;

OfficePrinting::OfficePrinting(Parts parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    const Settings& settings = m_parts.memory.settings();
    m_parts.printers.choose(PrinterRole::Paper, settings.paperPrinter);
    m_parts.printers.choose(PrinterRole::Card, settings.cardPrinter);
    connect(&m_parts.counter.cardIssue(), &casework::CardIssue::finished, this, &OfficePrinting::printFace);
    connect(&m_parts.printers, &devices::PrinterStation::jobChanged, this, [this](const PrintJob& job) {
        const bool ended = job.phase == PrintJob::Phase::Done || job.phase == PrintJob::Phase::Failed;
        if (ended && m_unwatched.remove(job.ticket) && job.failure)
            Q_EMIT failed(*job.failure);
    });
}

void OfficePrinting::look(const QString& path)
{
    if (!m_preview) {
        m_preview = new widgets::PreviewPage(m_parts.printers, m_parts.wording);
        connect(m_preview, &widgets::PreviewPage::closeWanted, this, [this] {
            if (const auto back = std::exchange(m_back, {}))
                back();
            else
                m_parts.window.go(m_parts.window.place());
        });
        connect(m_preview, &widgets::PreviewPage::elsewhereWanted, this,
                [](const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    }
    m_preview->open(path);
    m_parts.window.showOver(m_preview);
}

widgets::PrinterCard* OfficePrinting::makeCard()
{
    auto* card = new widgets::PrinterCard(m_parts.printers, m_parts.wording);
    connect(card, &widgets::PrinterCard::chosen, this, [this](PrinterRole role, const QString& name) {
        if (role == PrinterRole::Card)
            m_parts.memory.setCardPrinter(name);
        else
            m_parts.memory.setPaperPrinter(name);
    });
    connect(card, &widgets::PrinterCard::testWanted, this, &OfficePrinting::printTestPage);
    card->look();
    return card;
}

void OfficePrinting::printTestPage(PrinterRole role)
{
    const QString name = m_parts.printers.chosen(role);
    m_parts.documents.testPage(name, role == PrinterRole::Card, [this, role](const domain::Result<QString>& path) {
        if (path)
            m_unwatched << m_parts.printers.print(role, *path, u"test"_s);
        else
            Q_EMIT failed(path.error());
    });
}

void OfficePrinting::printFace(const QString& serial)
{
    const casework::Case* c = m_parts.counter.currentCase();
    if (!c)
        return;
    const QDate issued = c->approver->at.date();
    const domain::CardExpiry expiry =
        domain::expiryOfNewCard(c->intake.applicant.birth, issued, m_parts.counter.rules().schedule);
    m_parts.documents.cardFace(*c, serial, expiry, [this](const domain::Result<QString>& path) {
        using State = devices::PrinterCondition::State;
        const State state = m_parts.printers.condition(PrinterRole::Card).state;
        if (!path)
            Q_EMIT failed(path.error());
        else if (state != State::Unset && state != State::Declined) // without a printer the PDF is what there is
            m_unwatched << m_parts.printers.print(PrinterRole::Card, *path, u"card"_s);
    });
}

} // namespace tabian::shell
