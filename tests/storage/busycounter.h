// A counter that is never idle: allowed acts in random order, the same ones for the same seed.
#pragma once

#include "tests/storage/counterworld.h"

namespace tabian::tests
{

/** Keeps some cases open at once; each step is one act on one of them, chosen from what may come next: going on, a draft,
 *  a spoiled card, a returned or cancelled case, a refused or waived fine. Receives stock when it runs low. */
class BusyCounter
{
  public:
    /** `firstPerson`: the running number of the first applicant; two counters must not serve the same people. */
    BusyCounter(World& world, quint32 seed, int firstPerson) : m_world(world), m_random(seed), m_person(firstPerson) {}

    /** One act. A failure ends the program: every act it chooses is allowed. */
    casework::Recorded step();

  private:
    casework::Recorded open();
    casework::Recorded goOn(const casework::Case& c);
    casework::Recorded atFine(const casework::Case& c);
    casework::Recorded atForm(const casework::Case& c);
    casework::Recorded atCard(const casework::Case& c);
    bool chance(int percent) { return int(m_random() % 100) < percent; }

    World& m_world;
    std::mt19937 m_random;
    int m_person;
    std::vector<QUuid> m_open;
};

} // namespace tabian::tests
