#include "app/shell/statuschips.h"

#include <QEvent>

namespace tabian::shell
{

using widgets::Part;
using widgets::Sign;

StatusChips::StatusChips(widgets::TopBar& bar, devices::CardStation& cards, devices::FingerStation& fingers,
                         QObject* parent)
    : QObject(parent), m_bar(bar), m_cards(cards), m_fingers(fingers)
{
    connect(&cards, &devices::CardStation::stateChanged, this, &StatusChips::sayCard);
    connect(&fingers, &devices::FingerStation::stateChanged, this, &StatusChips::sayFinger);
    bar.installEventFilter(this);
    sayCard();
    sayFinger();
}

bool StatusChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        sayCard();
        sayFinger();
    }
    return QObject::eventFilter(watched, event);
}

void StatusChips::sayCard()
{
    using State = devices::CardStation::State;
    switch (m_cards.state()) {
    case State::Starting:
        //: Chip of the card reader while its service is being reached
        return m_bar.setPart(Part::CardReader, Sign::Working, tr("Card reader: starting"));
    case State::NoService:
        //: Chip of the card reader: the smart-card service (pcscd) does not run
        return m_bar.setPart(Part::CardReader, Sign::Refused, tr("Card service is not running"));
    case State::NoReader:
        //: Chip of the card reader: none is attached
        return m_bar.setPart(Part::CardReader, Sign::Refused, tr("No card reader"));
    case State::Empty:
        //: Chip of the card reader: works, no card in it
        return m_bar.setPart(Part::CardReader, Sign::Done, tr("Card reader"));
    case State::Reading:
        //: Chip of the card reader while a card is being read
        return m_bar.setPart(Part::CardReader, Sign::Working, tr("Reading the card"));
    case State::Ready:
        //: Chip of the card reader: a card was read and is still in
        return m_bar.setPart(Part::CardReader, Sign::Done, tr("Card is in"));
    case State::Failed:
        //: Chip of the card reader: the card in it could not be read
        return m_bar.setPart(Part::CardReader, Sign::Look, tr("Card not read"));
    }
}

void StatusChips::sayFinger()
{
    using State = devices::FingerStation::State;
    switch (m_fingers.state()) {
    case State::Starting:
        //: Chip of the fingerprint sensor while it is being opened
        return m_bar.setPart(Part::FingerSensor, Sign::Working, tr("Fingerprint: starting"));
    case State::Absent:
        //: Chip of the fingerprint sensor: none is attached
        return m_bar.setPart(Part::FingerSensor, Sign::Refused, tr("No fingerprint sensor"));
    case State::Idle:
        //: Chip of the fingerprint sensor: works, nothing to do
        return m_bar.setPart(Part::FingerSensor, Sign::Done, tr("Fingerprint"));
    case State::Waiting:
        //: Chip of the fingerprint sensor: a finger is awaited
        return m_bar.setPart(Part::FingerSensor, Sign::Working, tr("Waiting for a finger"));
    case State::Matching:
        //: Chip of the fingerprint sensor while prints are compared
        return m_bar.setPart(Part::FingerSensor, Sign::Working, tr("Comparing fingerprints"));
    case State::Failed:
        //: Chip of the fingerprint sensor: its driver reported an error
        return m_bar.setPart(Part::FingerSensor, Sign::Look, tr("Fingerprint sensor failed"));
    }
}

} // namespace tabian::shell
