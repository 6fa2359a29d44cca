#include "app/shell/digitaliddisplay.h"

#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using casework::DigitalIdDesk;
using casework::DigitalIdOutcome;
using casework::DigitalIdStep;
using casework::FingerView;
using widgets::CitizenPicture;

DigitalIdDisplay::DigitalIdDisplay(DigitalIdDesk& desk, widgets::CitizenWindow& window, Hold hold)
    : m_desk(desk), m_window(window), m_hold(std::move(hold))
{
    connect(&desk, &DigitalIdDesk::watched, this, [this](bool on) {
        m_watched = on;
        follow();
    });
    connect(&desk, &DigitalIdDesk::changed, this, &DigitalIdDisplay::follow);
}

DigitalIdDisplay::Scene DigitalIdDisplay::sceneOf() const
{
    const casework::DigitalIdWork* work = m_desk.work();
    switch (m_desk.step()) {
    case DigitalIdDesk::Step::Card:
        return Scene::Card;
    case DigitalIdDesk::Step::Fingers:
        return m_desk.fingerWork().running() ? Scene::Finger : Scene::Card;
    case DigitalIdDesk::Step::Terms:
        return Scene::Terms;
    case DigitalIdDesk::Step::Code:
        switch (work->news.step) {
        case DigitalIdStep::Scanned:
            return Scene::Pin;
        case DigitalIdStep::PinSet:
        case DigitalIdStep::Consented:
            return Scene::Consent;
        case DigitalIdStep::Active:
            return Scene::Active;
        case DigitalIdStep::Begun:
        case DigitalIdStep::Issued:
        case DigitalIdStep::Expired:
        case DigitalIdStep::Refused:
            break;
        }
        return m_desk.secondsLeft() > 0 ? Scene::Code : Scene::RanOut;
    case DigitalIdDesk::Step::Done:
        break;
    }
    return work->row.outcome == DigitalIdOutcome::Active ? Scene::Active : Scene::Refused;
}

void DigitalIdDisplay::follow()
{
    const bool mine = m_desk.work() && (m_watched || m_desk.step() == DigitalIdDesk::Step::Code);
    m_hold(mine);
    if (!mine) {
        m_shown.clear();
        return;
    }
    const Scene scene = sceneOf();
    QString now = QString::number(int(scene));
    if (scene == Scene::Code)
        now += QString::fromLatin1(m_desk.work()->ticket.id.toHex());
    if (scene == Scene::Finger) {
        const FingerView& left = m_desk.fingerWork().view(devices::Finger::LeftIndex);
        now += QString::number(int(left.state));
    }
    if (std::exchange(m_shown, now) != now)
        show(scene);
}

widgets::Both DigitalIdDisplay::both(const char* english) const
{
    return {m_thai.text("DigitalIdDisplay", english), QString::fromUtf8(english)};
}

void DigitalIdDisplay::showCode()
{
    const auto code =
        devices::writeQr(devices::base45Encoded(m_desk.work()->ticket.bytes),
                         {.level = devices::EccLevel::Medium, .moduleSize = 1, .quietZone = 4, .mostVersion = 15});
    if (!code)
        return;
    //: On the citizen's window, beside the QR code of his digital ID.
    const auto title =
        both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Scan this code with the D.DOPA / ThaID application"));
    //: On the citizen's window, beside the QR code of his digital ID.
    const auto hint = both(
        QT_TRANSLATE_NOOP("DigitalIdDisplay",
                          "Open the application, choose enrolment through an officer, and type your 13 digits first."));
    //: On the citizen's window, under the QR code of his digital ID.
    const auto foot = both(
        QT_TRANSLATE_NOOP("DigitalIdDisplay", "The code holds neither your name nor your number, and is good once."));
    m_window.showQr(title, hint, *code, m_desk.secondsLeft(), foot);
}

void DigitalIdDisplay::show(Scene scene)
{
    const casework::DigitalIdWork& work = *m_desk.work();
    //: On the citizen's window while he sets his PIN.
    const auto nobody = both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "The officer never asks for your PIN."));
    switch (scene) {
    case Scene::Card:
        return m_window.showWords(
            CitizenPicture::Kind::Card,
            //: On the citizen's window: his enrolment has begun.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Enrolment of your digital ID")),
            //: On the citizen's window: his enrolment has begun.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Your card is checked. Next, your two index fingers.")), {});
    case Scene::Finger: {
        const FingerView& left = m_desk.fingerWork().view(devices::Finger::LeftIndex);
        return m_window.showFinger(left.state == FingerView::State::Awaited || left.state == FingerView::State::Working,
                                   {});
    }
    case Scene::Terms:
        return m_window.showText(
            //: On the citizen's window, over the terms of the digital ID.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Please read the terms")),
            {work.opening ? work.opening->termsThai : QString(), work.opening ? work.opening->termsEnglish : QString()},
            //: On the citizen's window, under the terms of the digital ID.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Tell the officer whether you agree.")));
    case Scene::Code:
        return showCode();
    case Scene::RanOut:
        return m_window.showWords(
            CitizenPicture::Kind::Phone,
            //: On the citizen's window: nobody scanned the code in time, or it is not there yet.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "One moment: a code is coming")),
            //: On the citizen's window: nobody scanned the code in time, or it is not there yet.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Have the application open and your 13 digits typed.")), {});
    case Scene::Pin:
        return m_window.showWords(
            CitizenPicture::Kind::Phone,
            //: On the citizen's window: the code was scanned.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Set a PIN of 8 digits on your phone, twice")),
            //: On the citizen's window: the rule of the PIN.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay",
                                   "No digits in a row and no four equal ones, such as 1234 or 1111.")),
            nobody);
    case Scene::Consent:
        return m_window.showWords(
            CitizenPicture::Kind::Phone,
            //: On the citizen's window: the PIN was set.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Consent by typing your PIN again")),
            //: On the citizen's window: the PIN was set.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Your card then appears in the application.")), nobody);
    case Scene::Active: {
        //: On the citizen's window: done, and his other phone was cancelled.
        const auto cancelled = both(QT_TRANSLATE_NOOP(
            "DigitalIdDisplay", "Your card is in the application. The phone you used before is cancelled."));
        //: On the citizen's window: done.
        const auto body = both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Your card is in the application."));
        return m_window.showWords(
            CitizenPicture::Kind::Done,
            //: On the citizen's window: done.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "Your digital ID is active")),
            work.row.oldPhoneCancelled ? cancelled : body,
            //: On the citizen's window: done.
            both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "You can see in it who has asked for your data.")));
    }
    case Scene::Refused:
        return m_window.showWords(CitizenPicture::Kind::Phone,
                                  //: On the citizen's window: it came to nothing; the officer says why.
                                  both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "The enrolment has ended")),
                                  //: On the citizen's window: it came to nothing; the officer says why.
                                  both(QT_TRANSLATE_NOOP("DigitalIdDisplay", "The officer tells you what to do next.")),
                                  {});
    }
}

} // namespace tabian::shell
