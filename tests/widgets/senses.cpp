#include "tests/widgets/senses.h"

#include "devices/simulator/camerascene.h"
#include "devices/simulator/portrait.h"
#include "devices/simulator/synthprint.h"

using namespace Qt::StringLiterals;

namespace tabian::tests
{

using casework::Step;
using devices::Finger;
using devices::RetryHint;

namespace
{
QImage face()
{
    return simulator::portrait(7, domain::Sex::Female, 34, QSize(400, 481));
}

/** The sensor waits for the left finger and has seen one touch of it. */
void touch(Screen& screen, const simulator::Touch& falls, const devices::TouchQuality& quality)
{
    static const simulator::SynthFinger finger(1999000001005, Finger::LeftIndex);
    Q_EMIT screen.fingers.touchTaken(Finger::LeftIndex, finger.touch(falls), quality);
    Q_EMIT screen.fingers.retryWanted(Finger::LeftIndex, quality.flaw);
    screen.settle();
}
} // namespace

void drawSenses(widgets::ScreenLanguage language, QSize size, const std::function<void(QWidget&, const QString&)>& save)
{
    Screen screen(language);
    screen.show(size);
    screen.toStep(Step::Identity);
    screen.fingers.holdNext = true;
    screen.desk.checkFingers();
    screen.settle();
    touch(screen, {.partial = 0.6}, {38, 29, 100, 100, 17, RetryHint::Partial});
    save(screen.window, u"40-finger-hint"_s);
    screen.key(Qt::Key_1, Qt::AltModifier);
    screen.settle();
    save(screen.window, u"41-finger-exception"_s);
    screen.fingers.matches = {true};
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    screen.settle();
    save(screen.window, u"42-finger-second"_s);
    screen.desk.recordWitness({u"ผู้ใหญ่บ้าน ทดสอบ"_s, trainingId(77).digits(), u"ผู้ใหญ่บ้าน"_s, u"รับรอง"_s});
    screen.settle();
    screen.toStep(Step::PhotoAndPrints);
    Q_EMIT screen.photos.frameArrived(simulator::cameraScene(face()));
    screen.settle();
    save(screen.window, u"43-photo-live"_s);
    screen.photo.flaws = {devices::PhotoFlaw::Background, devices::PhotoFlaw::TooDark};
    Q_EMIT screen.photos.taken(face());
    screen.settle();
    save(screen.window, u"44-photo-flaws"_s);
    screen.desk.keepPhoto(u"ผู้ขอป่วยติดเตียง ถ่ายที่บ้าน"_s);
    screen.settle();
    screen.fingers.quality = 31;
    screen.fingers.templates = {"R"};
    screen.desk.takePrints();
    screen.settle();
    save(screen.window, u"45-prints-poor"_s);
}

} // namespace tabian::tests
