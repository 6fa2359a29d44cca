#include "devices/simulator/desk/phonepanel.h"

#include "app/domain/thaidate.h"
#include "app/messages/failuremessages.h"
#include "devices/simulator/phone.h"

#include <QFile>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

PhonePanel::PhonePanel(Channels channels, QWidget* parent)
    //: Heading on the training desk: the citizen's mobile phone.
    : DevicePanel(tr("Phone"), parent), m_channels(std::move(channels)),
      //: Button: the phone scans the code on the citizen's window.
      m_scan(addButton(tr("Scan the citizen's screen"), Qt::CTRL | Qt::Key_T)), m_read(new QLabel)
{
    m_scan->setObjectName(u"phoneScan"_s);
    m_read->setObjectName(u"phoneRead"_s);
    m_read->setWordWrap(true);
    m_read->setTextFormat(Qt::PlainText);
    m_read->setContentsMargins(10, 4, 10, 4);
    m_read->hide();
    layout()->addWidget(m_read);
    connect(m_scan, &QPushButton::clicked, this, &PhonePanel::scan);
    look();
}

void PhonePanel::look()
{
    const bool shown = QFile::exists(m_channels.screen);
    m_scan->setEnabled(shown);
    if (shown)
        //: State of the phone on the training desk.
        setState(Tone::Good, tr("The citizen's screen shows a code"));
    else
        //: State of the phone on the training desk.
        setState(Tone::Rest, tr("No code on the citizen's screen"));
}

void PhonePanel::scan()
{
    const auto read = OfficeKey::ofFile(m_channels.key).and_then([this](const OfficeKey& key) {
        return scanReceipt(pictureOf(m_channels.screen), key);
    });
    QString words;
    if (read) {
        const domain::ReceiptProof& p = read->proof;
        const QString day = domain::beText(p.day);
        //: What the phone read on the training desk: %1 receipt's number, %2 day as 21/05/2569, %3 fine, %4 fee, %5 total in baht, %6 office.
        words = tr("✓ Receipt %1 of %2: fine %3, fee %4, total %5 baht\n%6 ‧ the signature is this office's")
                    .arg(p.number, u"%1/%2/%3"_s.arg(day.last(2), day.sliced(4, 2), day.first(4)), p.fine.text(),
                         p.fee.text(), p.total().text(), p.officeName);
    } else {
        const messages::FailureMessage why = explain(read.error(), messages::Phrasebook(m_channels.language));
        words = u"! %1 %2 (%3)"_s.arg(why.sentence, why.remedy, domain::failureCodeText(read.error().code));
    }
    m_read->setText(words);
    m_read->setProperty("tone", read ? u"good"_s : u"attention"_s);
    m_read->style()->unpolish(m_read);
    m_read->style()->polish(m_read);
    m_read->show();
}

} // namespace tabian::simulator
