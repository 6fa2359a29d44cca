#include "app/shell/statuschips.h"

#include "widgets/status/printerwords.h"

#include <QEvent>

namespace tabian::shell
{

using widgets::Part;
using widgets::Sign;

StatusChips::StatusChips(Parts parts, QObject* parent)
    : QObject(parent), m_bar(parts.bar), m_cards(parts.cards), m_fingers(parts.fingers), m_printers(parts.printers),
      m_checks(parts.checks)
{
    connect(&m_cards, &devices::CardStation::stateChanged, this, &StatusChips::sayCard);
    connect(&m_fingers, &devices::FingerStation::stateChanged, this, &StatusChips::sayFinger);
    connect(&m_printers, &devices::PrinterStation::conditionChanged, this, &StatusChips::sayPrinter);
    connect(&m_checks, &doctor::SelfTestDesk::changed, this, &StatusChips::sayChecks);
    m_bar.installEventFilter(this);
    sayAll();
}

void StatusChips::sayAll()
{
    sayCard();
    sayFinger();
    sayPrinter(devices::PrinterRole::Paper);
    sayPrinter(devices::PrinterRole::Card);
    sayChecks();
}

void StatusChips::setClockBelieved(bool believed)
{
    m_clockBelieved = believed;
    sayChecks();
}

bool StatusChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        sayAll();
    return QObject::eventFilter(watched, event);
}

void StatusChips::sayPrinter(devices::PrinterRole role)
{
    const auto condition = m_printers.condition(role);
    m_bar.setPart(role == devices::PrinterRole::Card ? Part::CardPrinter : Part::Printer,
                  widgets::PrinterWords::sign(condition), widgets::PrinterWords::chip(role, condition));
}

void StatusChips::sayChecks()
{
    using doctor::Check;
    using doctor::CheckState;
    const auto say = [this](Check check, Part part, const QString& well, const QString& ill) {
        const doctor::CheckOutcome* outcome = m_checks.outcome(check);
        if (!outcome)
            return; // not looked at yet, or being looked at again: what stands there stays
        if (outcome->state == CheckState::Ok)
            m_bar.setPart(part, Sign::Done, well);
        else
            m_bar.setPart(part, outcome->state == CheckState::Fail ? Sign::Refused : Sign::Look, ill);
    };
    //: Chip of the camera: works
    const QString camera = tr("Camera");
    //: Chip of the camera: no pictures can come
    const QString noCamera = tr("Camera out of reach");
    say(Check::Camera, Part::Camera, camera, noCamera);
    //: Chip of the clock: plausible
    const QString clock = tr("Clock");
    //: Chip of the clock: wrong, or perhaps
    const QString wrongClock = tr("Look at the clock");
    // What the store refused weighs more than the last self-test.
    if (m_clockBelieved)
        say(Check::Clock, Part::Clock, clock, wrongClock);
    else
        m_bar.setPart(Part::Clock, Sign::Refused, wrongClock);
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
