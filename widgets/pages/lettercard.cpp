#include "widgets/pages/lettercard.h"

#include "widgets/commands/keybutton.h"
#include "widgets/theme/flowlayout.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::CentreDesk;

namespace
{

constexpr qint64 mostBytes = 64 * 1024; // a letter has some two thousand; the rest of a huge file is not read

/** Eight groups in two lines. */
QString inTwoLines(const QString& fingerprint)
{
    const QStringList groups = fingerprint.split(u' ');
    return groups.mid(0, 4).join(u' ') + u'\n' + groups.mid(4).join(u' ');
}

} // namespace

LetterCard::LetterCard(CentreDesk& desk, const Wording& wording, QAction* read, QAction* enrol, QWidget* parent)
    : FiguresCard(parent), m_desk(desk), m_wording(wording), m_how(new Text(TextRole::Body)), m_ask(new Note),
      m_message(new MessagePanel(u"letterMessage"_s)), m_read(new KeyButton(KeyButton::Kind::Secondary)),
      m_enrol(new KeyButton(KeyButton::Kind::Primary))
{
    m_how->setObjectName(u"letterHow"_s);
    m_ask->setObjectName(u"letterAsk"_s);
    m_read->setObjectName(u"letterRead"_s);
    m_enrol->setObjectName(u"letterEnrol"_s);
    m_read->bind(read);
    m_enrol->bind(enrol);
    body()->setSpacing(10);
    body()->insertWidget(body()->count() - 1, m_how); // over the figures
    body()->addWidget(m_ask);
    body()->addWidget(m_message);
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_enrol);
    buttons->addWidget(m_read);
    body()->addLayout(buttons);
    connect(&m_desk, &CentreDesk::failed, this, [this](const domain::Failure& failure) {
        if (!m_desk.mayEnrol())
            return;
        m_message->showMessage(m_wording.failure(failure));
        takeFocus();
    });
    retranslate();
}

void LetterCard::clear()
{
    m_message->clear();
    m_desk.putLetterAway();
}

void LetterCard::takeFocus()
{
    auto* button = m_desk.invitation() ? m_enrol : m_read;
    button->setFocus(Qt::TabFocusReason);
    Q_EMIT focusMoved(button);
}

void LetterCard::present()
{
    const bool may = m_desk.mayEnrol();
    //: On the card of the registry's letter, for an administrator.
    const auto how =
        tr("The registry's administrator makes a letter for this counter: a file that works once. Read it in "
           "here; nothing is sent before you have seen what it says.");
    //: On the card of the registry's letter, for anybody but an administrator.
    const auto notYou =
        tr("The registry's administrator makes a letter for this counter. An administrator of the office "
           "signs in and reads it in here.");
    m_how->setText(may ? how : notYou);
    const auto* says = m_desk.invitation();
    QList<Line> lines;
    if (says) {
        //: In the registry's letter: the registry's address in the network.
        lines << Line{u"letterUrl"_s, tr("Registry"), says->url, false, says->url.size() < 40};
        //: In the registry's letter: for which office it is, four digits.
        lines << Line{u"letterOffice"_s, tr("Office"), says->office};
        //: In the registry's letter: the fingerprint of the key with which the registry signs.
        lines << Line{u"letterKey"_s, tr("The registry's key"), inTwoLines(says->fingerprint)};
    }
    setLines(lines);
    //: Before a counter is enrolled: the fingerprint is compared, and there is no way back by this program.
    const auto ask =
        tr("Compare office and key with what the registry's administrator tells you. From then on everything "
           "that is recorded here goes to this registry; this cannot be taken back here.");
    //: While the registry is asked to let this counter in.
    const auto asking = tr("Asking the registry …");
    const bool asks = m_desk.isEnrolling();
    m_ask->setNote(asks ? Note::Kind::Plain : Note::Kind::Look, says ? (asks ? asking : ask) : QString());
    if (asks)
        m_message->clear();
    m_read->setVisible(may);
    m_enrol->setVisible(may && says);
    const bool wasSeen = std::exchange(m_seen, says != nullptr);
    if (m_seen != wasSeen && isVisible())
        takeFocus();
}

void LetterCard::chooseLetter()
{
    //: Title of the file chooser: the registry's letter.
    auto* chooser = new QFileDialog(this, tr("The registry's letter"));
    chooser->setObjectName(u"letterFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &LetterCard::lookAt);
    chooser->open();
}

void LetterCard::lookAt(const QString& path)
{
    m_message->clear();
    QFile file(path); // one that cannot be read is no letter
    m_desk.lookAtLetter(file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray());
}

void LetterCard::retranslate()
{
    //: Heading of the card by which a counter is enrolled.
    setHeading(tr("The registry's letter"));
    //: Button: chooses the file with the registry's letter.
    m_read->setText(tr("Read the letter in"));
    //: Button: the registry is asked to let this counter in.
    m_enrol->setText(tr("Enrol this counter"));
    present();
}

void LetterCard::changeEvent(QEvent* event)
{
    FiguresCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
