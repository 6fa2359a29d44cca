// A finger station, its helper and a tabian-simfinger of its own, for one test.
#pragma once

#include "devices/fingerprint/fingerhost.h"
#include "devices/simulator/control.h"

#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tabian::tests
{

constexpr auto patience = 20000; // ms, for what is awaited; a test that passes never uses it up

/** What a command came to: exactly one of the ends, and what came before it. */
struct CommandEnd
{
    explicit CommandEnd(devices::FingerStation& station);
    /** Waits for the first end; false when none came. */
    bool wait();
    int ends() const { return int(verified.size() + enrolled.size() + cancelled.size() + failed.size()); }
    bool matched() const { return ends() == 1 && verified.size() == 1 && verified[0][1].toBool(); }
    bool refused() const { return ends() == 1 && verified.size() == 1 && !verified[0][1].toBool(); }
    domain::FailureCode failure() const;

    QSignalSpy verified, enrolled, cancelled, failed, awaited, retries, images, progress;
};

class FingerDesk
{
  public:
    explicit FingerDesk(devices::FingerHostOptions options = {});
    ~FingerDesk();

    /** Starts the station and waits for the sensor. */
    bool open();
    /** Waits until the station is in that state. */
    bool reaches(devices::FingerStation::State state);
    /** One command to tabian-simfinger, without blocking this thread's event loop. */
    QString ask(const QString& line);
    /** The process ids of the helpers of this test program. */
    static QList<qint64> helpers();

    QTemporaryDir folder;
    devices::FingerHost host;

  private:
    QProcess m_simulator;
};

QString programPath(const QString& name);

/** The templates of some people, enrolled once a test program. */
class Enrolled
{
  public:
    explicit Enrolled(const std::vector<quint64>& people);
    QByteArray of(quint64 person, devices::Finger finger) const { return m_templates.value({person, finger}); }
    qsizetype count() const { return m_templates.size(); }

  private:
    QMap<std::pair<quint64, devices::Finger>, QByteArray> m_templates;
};

} // namespace tabian::tests
