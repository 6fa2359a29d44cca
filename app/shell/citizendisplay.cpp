#include "app/shell/citizendisplay.h"

#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using casework::FingerView;
using casework::Step;
using devices::Finger;

CitizenDisplay::CitizenDisplay(casework::CounterDesk& desk, widgets::CitizenWindow& window)
    : m_desk(desk), m_window(window)
{
    m_thanks.setSingleShot(true);
    m_thanks.setInterval(std::chrono::seconds(8));
    connect(&desk, &casework::CounterDesk::changed, this, &CitizenDisplay::follow);
    connect(&desk, &casework::CounterDesk::intakeChanged, this, &CitizenDisplay::follow);
    connect(&desk, &casework::CounterDesk::caseClosed, this, [this] {
        m_thanks.start();
        follow();
    });
    connect(&desk, &casework::CounterDesk::amountShown, this, [this](domain::Baht fine, domain::Baht fee) {
        m_fine = fine;
        m_fee = fee;
        follow();
    });
    connect(&window, &widgets::CitizenWindow::timeRanOut, &desk, [&desk] { desk.showReceipt(false); });
    connect(&m_thanks, &QTimer::timeout, this, &CitizenDisplay::follow);
    follow();
}

void CitizenDisplay::setOffice(const QString& office)
{
    m_office = office;
    m_shown.clear();
    follow();
}

void CitizenDisplay::setHeld(bool held)
{
    if (std::exchange(m_held, held) == held || held)
        return;
    m_shown.clear();
    follow();
}

CitizenDisplay::Scene CitizenDisplay::sceneOf() const
{
    const casework::Case* c = m_desk.currentCase();
    if (m_desk.fingerWork().running())
        return Scene::Finger;
    if (c && m_desk.receiptShow().isShown())
        return Scene::Receipt;
    if (!c)
        return m_desk.intake() && m_desk.intake()->applicant() ? Scene::Names
               : m_thanks.isActive()                           ? Scene::Thanks
                                                               : Scene::Welcome;
    switch (c->step()) {
    case Step::Request:
    case Step::Identity:
    case Step::Evidence:
        return Scene::Names;
    case Step::FineAndFee:
        return (m_fine + m_fee).isZero() ? Scene::Names : Scene::Amount;
    case Step::PhotoAndPrints:
        return Scene::Photo;
    case Step::Approval:
    case Step::WriteAndReadBack:
    case Step::HandOver:
    case Step::Closed:
        return Scene::Wait;
    }
    return Scene::Welcome;
}

void CitizenDisplay::follow()
{
    if (m_held)
        return;
    const Scene scene = sceneOf();
    const casework::Case* c = m_desk.currentCase();
    const auto applicant = c                 ? std::optional(c->intake.applicant)
                           : m_desk.intake() ? m_desk.intake()->applicant()
                                             : std::nullopt;
    if (scene == Scene::Finger) {
        m_shown.clear();
        showFinger();
        return;
    }
    QString now = QString::number(int(scene));
    if (applicant)
        now += applicant->id.digits();
    if (scene == Scene::Amount)
        now += m_fine.text() + u'/' + m_fee.text();
    if (std::exchange(m_shown, now) == now)
        return;
    switch (scene) {
    case Scene::Welcome:
        return m_window.showWelcome(m_office);
    case Scene::Names:
        return m_window.showNames(applicant->nameTh.full(), applicant->nameEn ? applicant->nameEn->full() : QString(),
                                  applicant->address.oneLine());
    case Scene::Amount:
        return m_window.showAmount(m_fine, m_fee);
    case Scene::Receipt:
        return showReceipt();
    case Scene::Photo:
        return m_window.showPhoto();
    case Scene::Wait:
        return m_window.showWait();
    case Scene::Thanks:
        return m_window.showThanks();
    case Scene::Finger:
        return;
    }
}

widgets::Both CitizenDisplay::both(const char* english) const
{
    return {m_thai.text("CitizenDisplay", english), QString::fromUtf8(english)};
}

void CitizenDisplay::showReceipt()
{
    const casework::ReceiptShow& receipt = m_desk.receiptShow();
    const auto code =
        devices::writeQr(devices::base45Encoded(receipt.payload()),
                         {.level = devices::EccLevel::Medium, .moduleSize = 1, .quietZone = 4, .mostVersion = 15});
    if (!code) // a paper receipt there is in any case
        return m_desk.showReceipt(false);
    //: On the citizen's window, beside the QR code of his receipt.
    const auto title = both(QT_TRANSLATE_NOOP("CitizenDisplay", "Scan to keep your receipt on your phone"));
    //: On the citizen's window, beside the QR code of his receipt: %1 its number, %2 the amount in baht.
    auto about = both(QT_TRANSLATE_NOOP("CitizenDisplay", "Receipt %1, %2 baht"));
    for (QString* words : {&about.thai, &about.english})
        *words = words->arg(receipt.number(), receipt.total().text());
    //: On the citizen's window, under the QR code of his receipt.
    const auto foot = both(QT_TRANSLATE_NOOP(
        "CitizenDisplay", "The code holds neither your name nor your number. The paper receipt alone is enough, too."));
    m_window.showQr(title, about, *code, int(casework::ReceiptShow::howLong.count()), foot);
}

void CitizenDisplay::showFinger()
{
    const FingerView& left = m_desk.fingerWork().view(Finger::LeftIndex);
    const bool isLeft = left.state == FingerView::State::Awaited || left.state == FingerView::State::Working;
    const FingerView& view = isLeft ? left : m_desk.fingerWork().view(Finger::RightIndex);
    const char* hint = "";
    if (view.hint) {
        //: On the citizen's window while a fingerprint is taken: the finger still lies on the sensor.
        const char* lift = QT_TRANSLATE_NOOP("CitizenDisplay", "Lift your finger first");
        //: On the citizen's window while a fingerprint is taken: the last touch was too small or too light.
        const char* again = QT_TRANSLATE_NOOP("CitizenDisplay", "Lay the whole finger down, press lightly");
        hint = *view.hint == devices::RetryHint::RemoveFinger ? lift : again;
    }
    m_window.showFinger(isLeft, {*hint ? m_thai.text("CitizenDisplay", hint) : QString(), QLatin1StringView(hint)});
}

} // namespace tabian::shell
