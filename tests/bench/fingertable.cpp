// How well and how fast fingers are told apart: synthetic people enrolled and verified through the whole stack (station,
// helper, libfprint, its virtual sensor), every person against himself and against others.
//   bench_fingers [--people 30] [--touches 3] [--others 5]
// Prints the counts of one finger and of the two-finger rule (both index fingers must match), and the matching times.
#include "devices/simulator/fingerenrolment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
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

struct Times
{
    std::vector<double> milliseconds;
    void print(const char* what)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        const std::size_t n = milliseconds.size();
        if (n > 0)
            std::printf("%-34s p50 %6.1f ms   p99 %6.1f ms   most %6.1f ms\n", what, milliseconds[n / 2],
                        milliseconds[n * 99 / 100], milliseconds[n - 1]);
    }
};

std::map<Key, QByteArray> enrolled(const std::vector<quint64>& people, const QString& helper)
{
    std::map<Key, QByteArray> templates;
    simulator::FingerEnrolment enrolment(helper);
    QEventLoop loop;
    QObject::connect(&enrolment, &simulator::FingerEnrolment::enrolled, &loop,
                     [&](const simulator::EnrolledFinger& finger) {
                         templates[{finger.person, finger.finger}] = finger.fingerTemplate;
                     });
    QObject::connect(&enrolment, &simulator::FingerEnrolment::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer timer;
    timer.start();
    enrolment.run(people);
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
    explicit Verifier(const QString& helper)
        : m_sensor(m_folder.filePath(u"sensor"_s), std::chrono::milliseconds(0)),
          m_host({.program = helper, .virtualSensor = m_folder.filePath(u"sensor"_s)})
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
        m_host.verify(finger, fingerTemplate);
        m_sensor.deliver([&] { return simulator::SensorInput::image(skin->touch(simulator::Touch::ordinary(touch))); },
                         std::chrono::milliseconds(0), [](simulator::VirtualSensor::Fate) {});
        m_loop.exec();
        m_sensor.forget();
        times.milliseconds.push_back(m_took);
        return m_match;
    }

  private:
    void end(bool match)
    {
        m_took = static_cast<double>(m_touched.nsecsElapsed()) / 1e6;
        m_match = match;
        m_loop.quit();
    }

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
        std::printf("%-34s one finger %d of %d, both fingers %d of %d\n", what, fingerMatches, fingers, pairMatches,
                    pairs);
    }
};
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"people"_s, u"How many."_s, u"n"_s, u"30"_s},
                       {u"touches"_s, u"Of each finger, to be accepted."_s, u"n"_s, u"3"_s},
                       {u"others"_s, u"People who touch in each one's place."_s, u"n"_s, u"5"_s}});
    parser.addHelpOption();
    parser.process(app);
    const int people = parser.value(u"people"_s).toInt();
    const QString helper = QCoreApplication::applicationDirPath() + u"/tabian-fingers"_s;
    std::vector<quint64> numbers;
    for (int i = 0; i < people; ++i)
        numbers.push_back(1999'0500'0000'0ULL + static_cast<quint64>(i) * 17);
    const auto templates = enrolled(numbers, helper);

    Verifier verifier(helper);
    quint64 touch = 1'000'000;
    Times own, others;
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
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        for (int t = 0; t < parser.value(u"touches"_s).toInt(); ++t)
            attempt(numbers[i], numbers[i], genuine, own);
        for (std::size_t d = 1; d <= parser.value(u"others"_s).toUInt(); ++d)
            attempt(numbers[i], numbers[(i + d) % numbers.size()], impostor, others);
    }
    genuine.print("accepted, the person himself");
    impostor.print("accepted, somebody else");
    own.print("touch to answer, the person himself");
    others.print("touch to answer, somebody else");
    return 0;
}
