// How well and how fast fingers are told apart: synthetic people enrolled and verified through the whole stack (station,
// helper, libfprint, its virtual sensor), every person against himself and against others, with every minutia stored and
// with the number of stored minutiae capped.
//   bench_fingers [--people 100] [--touches 2] [--others 10] [--caps 0,80,60,40] [--twins 5] [--dry D]
//                 [--picture FILE]
// Prints, for each cap (0: none), the counts of one finger and of the two-finger rule (both index fingers must match), the
// time from touch to answer, and the helper's own time on the processor, which other programs of the machine do not touch.
// Every cap sees the same touches. A twin is a touch that shows the very picture that was enrolled: the slowest case.
// --dry: all touches, enrolled ones too, of that dryness (0 to 1): broken ridges give many minutiae, as real skin does.
// --picture: also enrols any picture of a real print five times and shows it again; nothing of it is kept.
#include "devices/fingerprint/storedtemplate.h"
#include "devices/simulator/fingerenrolment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace tabian;
using devices::Finger;
using devices::FingerHost;
using devices::FingerStation;

namespace
{
using Key = std::pair<quint64, Finger>;
constexpr int everything = 200; // libfprint finds no more

struct Times
{
    std::vector<double> wall, processor; // milliseconds
    static void print(const char* what, std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        const std::size_t n = values.size();
        if (n > 0)
            std::printf("  %-40s p50 %7.1f ms   p99 %7.1f ms   most %7.1f ms\n", what, values[n / 2],
                        values[n * 99 / 100], values[n - 1]);
    }
};

/** Nanoseconds that a process has run, by the kernel's scheduler. */
double processorTime(qint64 process)
{
    QFile file(u"/proc/%1/schedstat"_s.arg(process));
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(0).toDouble() : 0;
}

/** The helper, which is the only child of this program. */
qint64 helperProcess()
{
    QFile children(u"/proc/thread-self/children"_s);
    return children.open(QFile::ReadOnly) ? children.readAll().trimmed().split(' ').value(0).toLongLong() : 0;
}

std::map<Key, QByteArray> enrolled(const std::vector<quint64>& people, const QString& helper, double dryness)
{
    std::map<Key, QByteArray> templates;
    simulator::FingerEnrolment enrolment({.program = helper, .mostMinutiae = everything});
    QEventLoop loop;
    QObject::connect(&enrolment, &simulator::FingerEnrolment::enrolled, &loop,
                     [&](const simulator::EnrolledFinger& finger) {
                         templates[{finger.person, finger.finger}] = finger.fingerTemplate;
                     });
    QObject::connect(&enrolment, &simulator::FingerEnrolment::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer timer;
    timer.start();
    enrolment.run(people, dryness);
    loop.exec();
    qint64 bytes = 0;
    for (const auto& [key, bits] : templates)
        bytes += bits.size();
    const auto count = static_cast<double>(templates.size());
    std::printf("%-34s %zu fingers, %.2f s and %.0f bytes each\n", "enrolled", templates.size(),
                static_cast<double>(timer.elapsed()) / 1000.0 / count, static_cast<double>(bytes) / count);
    return templates;
}

class Verifier
{
  public:
    Verifier(const QString& helper, double dryness)
        : m_dryness(dryness), m_sensor(m_folder.filePath(u"sensor"_s), std::chrono::milliseconds(0)),
          m_host({.program = helper, .virtualSensor = m_folder.filePath(u"sensor"_s), .mostMinutiae = everything})
    {
        QObject::connect(&m_host, &FingerHost::stateChanged, &m_loop, [this](FingerStation::State state) {
            if (state == FingerStation::State::Matching)
                m_touched.start();
        });
        QObject::connect(&m_host, &FingerHost::verified, &m_loop, [this](Finger, bool match) { end(match); });
        QObject::connect(&m_host, &FingerHost::failed, &m_loop, [this](const domain::Failure& failure) {
            std::printf("failed: %s\n", qPrintable(domain::failureCodeText(failure.code)));
            end(false);
        });
        m_host.start();
    }
    ~Verifier() { m_host.stop(); }

    bool matches(Finger finger, const QByteArray& fingerTemplate, quint64 person, quint64 touch, Times& times)
    {
        auto& skin = m_fingers[{person, finger}];
        if (!skin)
            skin = std::make_unique<simulator::SynthFinger>(person, finger);
        simulator::Touch falls = simulator::Touch::ordinary(touch);
        if (m_dryness >= 0)
            falls.dryness = m_dryness;
        return shows(skin->touch(falls), fingerTemplate, times, finger);
    }

    bool shows(const QImage& picture, const QByteArray& fingerTemplate, Times& times, Finger finger = Finger::LeftIndex)
    {
        const qint64 helper = helperProcess();
        const double before = processorTime(helper);
        m_host.verify(finger, fingerTemplate);
        m_sensor.deliver([&] { return simulator::SensorInput::image(picture); }, std::chrono::milliseconds(0),
                         [](simulator::VirtualSensor::Fate) {});
        m_loop.exec();
        m_sensor.forget();
        times.wall.push_back(m_took);
        times.processor.push_back((processorTime(helper) - before) / 1e6);
        return m_match;
    }

    /** The same picture as often as it is asked for. */
    QByteArray enrol(const QImage& picture)
    {
        QByteArray made;
        const auto touch = [&] {
            m_sensor.deliver([&] { return simulator::SensorInput::image(picture); }, std::chrono::milliseconds(0),
                             [](simulator::VirtualSensor::Fate) {});
        };
        const auto asked = QObject::connect(&m_host, &FingerHost::fingerAwaited, &m_loop, touch);
        const auto done =
            QObject::connect(&m_host, &FingerHost::enrolled, &m_loop, [&](Finger, const QByteArray& bits) {
                made = bits;
                m_loop.quit();
            });
        m_host.enrol(Finger::LeftIndex);
        m_loop.exec();
        QObject::disconnect(asked);
        QObject::disconnect(done);
        m_sensor.forget();
        return made;
    }

  private:
    void end(bool match)
    {
        m_took = static_cast<double>(m_touched.nsecsElapsed()) / 1e6;
        m_match = match;
        m_loop.quit();
    }

    double m_dryness;
    QTemporaryDir m_folder;
    simulator::VirtualSensor m_sensor;
    FingerHost m_host;
    QEventLoop m_loop;
    QElapsedTimer m_touched;
    double m_took = 0;
    bool m_match = false;
    std::map<Key, std::unique_ptr<simulator::SynthFinger>> m_fingers;
};

struct Counts
{
    int fingers = 0, fingerMatches = 0, pairs = 0, pairMatches = 0;
    void print(const char* what) const
    {
        std::printf("  %-40s one finger %d of %d, both fingers %d of %d\n", what, fingerMatches, fingers, pairMatches,
                    pairs);
        std::fflush(stdout);
    }
};
/** The templates with no more than `most` minutiae a touch. */
std::map<Key, QByteArray> cappedTemplates(const std::map<Key, QByteArray>& whole, int most)
{
    std::map<Key, QByteArray> capped;
    qint64 bytes = 0;
    std::size_t minutiae = 0;
    std::size_t touches = 0;
    for (const auto& [key, fp3] : whole) {
        auto stored = devices::readTemplate(fp3).value();
        if (most > 0)
            stored = devices::withFewerMinutiae(stored, static_cast<std::size_t>(most));
        for (const auto& touch : stored.touches)
            minutiae += touch.x.size();
        touches += stored.touches.size();
        capped[key] = devices::writeTemplate(stored, key.second, "virtual_image", "0");
        bytes += capped[key].size();
    }
    std::printf("cap %s: %.0f bytes a finger, %.1f minutiae a touch\n",
                most > 0 ? qPrintable(QString::number(most)) : "none",
                static_cast<double>(bytes) / static_cast<double>(capped.size()),
                static_cast<double>(minutiae) / static_cast<double>(touches));
    return capped;
}

struct Plan
{
    int touches, others, twins;
    double dryness;
};

void measure(Verifier& verifier, const std::vector<quint64>& people, const std::map<Key, QByteArray>& templates,
             const Plan& plan)
{
    quint64 touch = 1'000'000; // the same touches whatever the cap
    Times own, others, twins;
    Counts genuine, impostor;
    const auto attempt = [&](quint64 claimed, quint64 touching, Counts& counts, Times& times) {
        int matches = 0;
        for (const Finger finger : {Finger::LeftIndex, Finger::RightIndex})
            matches += verifier.matches(finger, templates.at({claimed, finger}), touching, ++touch, times) ? 1 : 0;
        counts.fingers += 2;
        counts.fingerMatches += matches;
        ++counts.pairs;
        counts.pairMatches += matches == 2 ? 1 : 0;
    };
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (int t = 0; t < plan.touches; ++t)
            attempt(people[i], people[i], genuine, own);
        for (std::size_t d = 1; d <= static_cast<std::size_t>(plan.others); ++d)
            attempt(people[i], people[(i + d) % people.size()], impostor, others);
    }
    for (std::size_t i = 0; i < std::min(people.size(), static_cast<std::size_t>(plan.twins)); ++i)
        verifier.matches(Finger::LeftIndex, templates.at({people[i], Finger::LeftIndex}), people[i],
                         simulator::FingerEnrolment::touchSeed(people[i], 1), twins);
    genuine.print("accepted, the person himself");
    impostor.print("accepted, somebody else");
    Times::print("touch to answer, himself", own.wall);
    Times::print("touch to answer, somebody else", others.wall);
    Times::print("touch to answer, the very picture", twins.wall);
    Times::print("processor, himself", own.processor);
    Times::print("processor, somebody else", others.processor);
    Times::print("processor, the very picture", twins.processor);
    std::fflush(stdout);
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"people"_s, u"How many."_s, u"n"_s, u"100"_s},
                       {u"touches"_s, u"Of each finger, to be accepted."_s, u"n"_s, u"2"_s},
                       {u"others"_s, u"People who touch in each one's place."_s, u"n"_s, u"10"_s},
                       {u"caps"_s, u"Most minutiae stored of a touch; 0: all."_s, u"list"_s, u"0,80,60,40"_s},
                       {u"dry"_s, u"Dryness of every touch."_s, u"d"_s},
                       {u"picture"_s, u"A picture of a real print."_s, u"file"_s},
                       {u"twins"_s, u"Touches that show an enrolled picture again."_s, u"n"_s, u"5"_s}});
    parser.addHelpOption();
    parser.process(app);
    const QString helper = QCoreApplication::applicationDirPath() + u"/tabian-fingers"_s;
    std::vector<quint64> people;
    for (int i = 0; i < parser.value(u"people"_s).toInt(); ++i)
        people.push_back(1999'0500'0000'0ULL + static_cast<quint64>(i) * 17);
    const double dryness = parser.isSet(u"dry"_s) ? parser.value(u"dry"_s).toDouble() : -1;
    const auto templates = enrolled(people, helper, dryness);
    const Plan plan{parser.value(u"touches"_s).toInt(), parser.value(u"others"_s).toInt(),
                    parser.value(u"twins"_s).toInt(), dryness};
    Verifier verifier(helper, dryness);
    const QString picture = parser.value(u"picture"_s);
    const QByteArray real = picture.isEmpty() ? QByteArray() : verifier.enrol(QImage(picture));
    const QStringList caps = parser.value(u"caps"_s).split(u',');
    for (const QString& cap : caps) {
        measure(verifier, people, cappedTemplates(templates, cap.toInt()), plan);
        if (real.isEmpty())
            continue;
        Times times;
        const bool match = verifier.shows(
            QImage(picture), cappedTemplates({{{0, Finger::LeftIndex}, real}}, cap.toInt()).begin()->second, times);
        std::printf("  the real print %s\n", match ? "matches itself" : "does not match itself");
        Times::print("processor, the real print itself", times.processor);
    }
    return 0;
}
