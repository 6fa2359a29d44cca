#include "widgets/pages/previewpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/panels/pageview.h"
#include "widgets/status/chip.h"
#include "widgets/status/printerwords.h"
#include "widgets/theme/flowlayout.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using devices::PrinterCondition;
using devices::PrinterRole;
using devices::PrintJob;

PreviewPage::PreviewPage(devices::PrinterStation& printers, const Wording& wording, QWidget* parent)
    : Page(parent), m_printers(printers), m_wording(wording),
      m_commands(new CommandSet(
          this, {Command::PrintDocument, Command::OpenElsewhere, Command::ClosePage, Command::Lock, Command::Help})),
      m_view(new PageView), m_title(new Text(TextRole::Title)), m_explanation(new Text(TextRole::Small, Tone::Muted)),
      m_printer(new Chip), m_jobState(new Chip), m_message(new MessagePanel(u"previewMessage"_s)),
      m_print(new KeyButton(KeyButton::Kind::Primary)), m_elsewhere(new KeyButton(KeyButton::Kind::Secondary))
{
    setObjectName(u"previewPage"_s);
    m_title->setObjectName(u"previewTitle"_s);
    m_view->setObjectName(u"previewView"_s);
    m_printer->setObjectName(u"previewPrinter"_s);
    m_jobState->setObjectName(u"previewJob"_s);
    m_print->setObjectName(u"previewPrint"_s);
    m_elsewhere->setObjectName(u"previewElsewhere"_s);
    m_print->bind(m_commands->action(Command::PrintDocument));
    m_elsewhere->bind(m_commands->action(Command::OpenElsewhere));
    auto* bar = new FlowLayout(10);
    for (QWidget* widget : QList<QWidget*>{m_printer, m_jobState, m_elsewhere, m_print})
        bar->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::PrintDocument)
            print();
        else if (command == Command::OpenElsewhere)
            Q_EMIT elsewhereWanted(m_path);
        else if (command == Command::ClosePage)
            Q_EMIT closeWanted();
        else if (command == Command::Lock)
            Q_EMIT lockWanted();
        else
            Q_EMIT helpWanted();
    });
    connect(&m_printers, &devices::PrinterStation::conditionChanged, this, &PreviewPage::present);
    connect(&m_printers, &devices::PrinterStation::jobChanged, this, [this](const PrintJob& job) {
        if (job.ticket != m_ticket)
            return;
        m_job = job;
        present();
    });
    retranslate();
}

void PreviewPage::entered()
{
    m_view->setFocus();
}

int PreviewPage::pages() const
{
    return m_view->count();
}

PrinterRole PreviewPage::role() const
{
    // Cards are made by the card's own printer; everything else is paper.
    return QFileInfo(m_path).fileName().startsWith(u"card-"_s) ? PrinterRole::Card : PrinterRole::Paper;
}

void PreviewPage::open(const QString& path)
{
    m_path = path;
    m_job.reset();
    m_ticket = 0;
    m_fileFailure.reset();
    auto document = openPages(path);
    if (!document)
        m_fileFailure = devices::fileUnreadable({});
    m_view->setPages(std::move(document), role() == PrinterRole::Card);
    m_message->clear();
    present();
}

void PreviewPage::print()
{
    const bool underWay = m_job && m_job->phase != PrintJob::Phase::Done && m_job->phase != PrintJob::Phase::Failed;
    if (underWay || m_fileFailure)
        return; // one press, one copy
    // The printer's list of jobs may be read by others: the kind of document, nobody's name.
    m_ticket = m_printers.print(role(), m_path, QFileInfo(m_path).baseName());
    m_job = PrintJob{.ticket = m_ticket, .role = role(), .phase = PrintJob::Phase::Sending, .sheets = 0, .failure = {}};
    present();
}

void PreviewPage::present()
{
    const PrinterCondition condition = m_printers.condition(role());
    using State = PrinterCondition::State;
    const bool without = condition.state == State::Unset || condition.state == State::Declined;
    m_printer->setState(PrinterWords::sign(condition), PrinterWords::chip(role(), condition));
    m_printer->setVisible(!without);
    m_jobState->setVisible(m_job && !PrinterWords::job(*m_job).isEmpty());
    if (m_job)
        m_jobState->setState(PrinterWords::sign(*m_job), PrinterWords::job(*m_job));
    m_commands->setInForce(Command::PrintDocument, !without && !m_fileFailure);
    m_print->setVisible(!without && !m_fileFailure);
    //: Over a document where no printer is chosen.
    m_explanation->setTextOrHide(without ? tr("No printer is chosen (F8): the document is kept as a PDF file")
                                         : QString());
    m_title->setText(QFileInfo(m_path).fileName());
    std::optional<domain::Failure> failure = m_fileFailure;
    if (!failure && m_job && m_job->failure)
        failure = m_job->failure;
    else if (!failure && !condition.troubles.empty() && condition.state == State::Stopped)
        failure = condition.troubles.front();
    if (failure)
        m_message->showMessage(m_wording.failure(*failure));
    else
        m_message->clear();
}

void PreviewPage::retranslate()
{
    //: The blue button over a document.
    m_print->setText(tr("Print"));
    //: Button: opens the PDF with the system's own program.
    m_elsewhere->setText(tr("Open in another program"));
    //: Accessible name of the document's picture.
    m_view->setAccessibleName(tr("The document"));
    m_commands->retranslate();
    present();
}

void PreviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
