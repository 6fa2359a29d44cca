#include "widgets/pages/stickcard.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/status/centrewords.h"
#include "widgets/theme/flowlayout.h"

#include <QEvent>
#include <QFileDialog>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::CentreDesk;

StickCard::StickCard(CentreDesk& desk, const Wording& wording, QAction* out, QAction* in, QWidget* parent)
    : Card(parent), m_desk(desk), m_wording(wording), m_state(new Text(TextRole::Body)),
      m_how(new Text(TextRole::Small, Tone::Muted)), m_done(new Note), m_message(new MessagePanel(u"stickMessage"_s)),
      m_out(new KeyButton(KeyButton::Kind::Secondary)), m_in(new KeyButton(KeyButton::Kind::Secondary))
{
    m_state->setObjectName(u"stickState"_s);
    m_how->setObjectName(u"stickHow"_s);
    m_done->setObjectName(u"stickDone"_s);
    m_out->setObjectName(u"stickOut"_s);
    m_in->setObjectName(u"stickIn"_s);
    m_out->bind(out);
    m_in->bind(in);
    for (QWidget* widget : QList<QWidget*>{m_state, m_how, m_done, m_message})
        body()->addWidget(widget);
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_out);
    buttons->addWidget(m_in);
    body()->addLayout(buttons);
    connect(&m_desk, &CentreDesk::carriedOut, this, [this](qint64 first, qint64 last) {
        clear();
        //: After entries were written onto a memory stick; %1 and %2 their numbers.
        const auto written =
            tr("Entries %1 to %2 are on the stick").arg(CentreWords::figure(first), CentreWords::figure(last));
        //: When entries were to be written onto a memory stick, and none waits.
        const auto nothing = tr("Nothing waits; no file was written");
        m_done->setNote(Note::Kind::Done, last > 0 ? written : nothing);
    });
    connect(&m_desk, &CentreDesk::takenIn, this, [this] {
        clear();
        //: After the registry's receipt was read from a memory stick.
        m_done->setNote(Note::Kind::Done, tr("The receipt is taken in"));
    });
    connect(&m_desk, &CentreDesk::failed, this, [this](const domain::Failure& failure) {
        clear();
        m_message->showMessage(m_wording.failure(failure));
    });
    retranslate();
}

void StickCard::clear()
{
    m_done->setNote(Note::Kind::Done, {});
    m_message->clear();
}

void StickCard::present()
{
    const auto& stick = m_desk.line().facts.onStick;
    //: On the card of the memory stick.
    const auto none = tr("Nothing is out on a memory stick.");
    //: On the card of the memory stick: entries %1 to %2, since %3 (day and time); they stay here until the receipt.
    const auto out =
        tr("Entries %1 to %2 went onto a memory stick on %3. They count as not sent until the registry's receipt "
           "is read in.");
    m_state->setText(stick ? out.arg(CentreWords::figure(stick->first), CentreWords::figure(stick->last),
                                     DateWords::weekdayDateTime(stick->at.toTimeZone(m_desk.now().timeZone())))
                           : none);
    m_out->setVisible(m_desk.mayCarry());
}

void StickCard::chooseWhereTo()
{
    //: Title of the file chooser: where to write the entries.
    auto* chooser = new QFileDialog(this, tr("Entries onto a memory stick"));
    chooser->setObjectName(u"stickFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(u"tabian-%1.tbc"_s.arg(m_desk.now().toString(u"yyyyMMdd-HHmm")));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) { m_desk.carryOut(path); });
    chooser->open();
}

void StickCard::chooseWhatFrom()
{
    //: Title of the file chooser: the registry's receipt.
    auto* chooser = new QFileDialog(this, tr("Receipt from a memory stick"));
    chooser->setObjectName(u"stickFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) { m_desk.takeIn(path); });
    chooser->open();
}

void StickCard::retranslate()
{
    //: Heading of the card about files carried by hand.
    setHeading(tr("Memory stick"));
    //: On the card of the memory stick: what it is for.
    m_how->setText(tr("Where no line comes for long, entries go to the registry and its receipt comes back by hand."));
    //: Button: what waits, into a file on a memory stick.
    m_out->setText(tr("Put entries onto a stick"));
    //: Button: the registry's receipt, from a file on a memory stick.
    m_in->setText(tr("Take the receipt in"));
    present();
}

void StickCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
