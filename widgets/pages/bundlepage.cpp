#include "widgets/pages/bundlepage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

BundlePage::BundlePage(const Wording& wording, QWidget* parent)
    : Page(parent), m_wording(wording),
      m_commands(
          new CommandSet(this, {Command::SaveBundle, Command::SaveElsewhere, Command::ClosePage, Command::Help})),
      m_title(new Text(TextRole::Title)), m_explanation(new Text(TextRole::Body, Tone::Muted)), m_done(new Note),
      m_message(new MessagePanel(u"bundleMessage"_s)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_list(new QListWidget), m_text(new QPlainTextEdit), m_save(new KeyButton(KeyButton::Kind::Primary)),
      m_elsewhere(new KeyButton(KeyButton::Kind::Secondary))
{
    setObjectName(u"bundlePage"_s);
    m_list->setObjectName(u"bundleFiles"_s);
    m_text->setObjectName(u"bundleText"_s);
    m_done->setObjectName(u"bundleDone"_s);
    m_save->setObjectName(u"bundleSave"_s);
    m_elsewhere->setObjectName(u"bundleSaveElsewhere"_s);
    m_save->bind(m_commands->action(Command::SaveBundle));
    m_elsewhere->bind(m_commands->action(Command::SaveElsewhere));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_columns->setSpacing(12);
    m_columns->addWidget(m_list, 1);
    m_columns->addWidget(m_text, 4);
    auto* buttons = new FlowLayout(8, Qt::AlignRight);
    buttons->addWidget(m_elsewhere);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addWidget(m_done);
    column->addLayout(m_columns, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &BundlePage::present);
    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::SaveBundle || command == Command::SaveElsewhere)
            Q_EMIT saveWanted(command == Command::SaveElsewhere);
        else if (command == Command::ClosePage)
            Q_EMIT closeWanted();
        else
            Q_EMIT helpWanted();
    });
    retranslate();
}

void BundlePage::entered()
{
    m_list->setFocus();
}

void BundlePage::setFiles(const std::vector<doctor::BundleFile>& files)
{
    m_files = files;
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_list->clear();
    for (const doctor::BundleFile& file : m_files)
        m_list->addItem(file.name);
    m_list->setCurrentRow(0);
    present();
}

void BundlePage::showFailure(const domain::Failure& failure)
{
    m_message->showMessage(m_wording.failure(failure));
}

void BundlePage::showSaved(const QString& path)
{
    m_message->clear();
    //: After the support bundle was saved; %1 is the file's path.
    m_done->setNote(Note::Kind::Done, tr("Saved: %1").arg(path));
}

void BundlePage::present()
{
    const int row = m_list->currentRow();
    m_text->setPlainText(row >= 0 && size_t(row) < m_files.size() ? m_files[size_t(row)].text : QString());
}

void BundlePage::retranslate()
{
    //: Title of the page that shows the support bundle.
    m_title->setText(tr("Bundle for support"));
    //: Under the title of the support bundle.
    m_explanation->setText(
        tr("This is all that support gets: nobody's name, number or picture. Read it, then save it."));
    //: Accessible name of the list of the bundle's files.
    m_list->setAccessibleName(tr("Files of the bundle"));
    //: Accessible name of the chosen file's text.
    m_text->setAccessibleName(tr("Text of the file"));
    //: The blue button: saves the bundle in the counter's folder.
    m_save->setText(tr("Save the bundle"));
    //: Button: asks for a folder first, such as that of a memory stick.
    m_elsewhere->setText(tr("Save elsewhere"));
    m_commands->retranslate();
}

void BundlePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BundlePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < rem(46);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMaximumHeight(narrow ? rem(5) : QWIDGETSIZE_MAX);
    m_list->setMinimumHeight(narrow ? rem(5) : 0);
}

} // namespace tabian::widgets
