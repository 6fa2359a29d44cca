// Offices and their registry, played from a seed: real stores, real rules and the real sync on a virtual clock, over a network
// that does its worst; and computers that stop, restart and are wrong about the time. Afterwards both sides must be equal.
#pragma once

#include "registry/client/engine.h"
#include "tests/sync/faultynet.h"

#include <QStringList>

namespace tabian::tests
{

/** What each simulation begins from: a registry and its offices, founded and enrolled once, copied for each seed. */
class Template
{
  public:
    static constexpr int offices = 3;
    static constexpr qint64 beginMs = 1'773'626'400'000; // 16 March 2026, 09:00 in Bangkok

    explicit Template(const QString& folder);
    QString folder() const { return m_folder; }
    QByteArray certificate(int office) const { return m_certificates.at(std::size_t(office)); }
    client::EngineSeat seat(int office) const { return m_seats.at(std::size_t(office)); }

  private:
    QString m_folder;
    std::vector<QByteArray> m_certificates;
    std::vector<client::EngineSeat> m_seats;
};

/** What one seed came to. */
struct Played
{
    QStringList wrong; // empty: both worlds are equal, and nothing is lost or double
    int acts = 0, steps = 0, requests = 0, restarts = 0, crashes = 0, jumps = 0, conflicts = 0, decisions = 0;
    std::map<Fault, int> faults;
    qint64 entries = 0;
    Played& operator+=(const Played& other);
};

/** The figures in one line. */
QString wordsOf(const Played& played);

constexpr int usualEvents = 200;

/** Plays `events` events and then a good network until nothing waits. The same seed plays the same. */
Played play(const Template& from, const QString& folder, quint32 seed, int events);

} // namespace tabian::tests
