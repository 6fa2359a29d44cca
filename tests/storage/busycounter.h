// A counter that is never idle: allowed acts in random order, the same ones for the same seed.
#pragma once

#include "tests/storage/counterworld.h"

namespace tabian::tests
{

/** Keeps some cases open at once; each step is one act on one of them, chosen from what may come next: going on, a draft,
 *  a spoiled card, a returned or cancelled case, a refused or waived fine. Receives stock when it runs low. With the books
 *  it keeps the day too: opened and closed, receipts voided and paid again, slips and calls, looks, cases handed on, cash
 *  remitted, fine orders forwarded, blank cards returned. */
class BusyCounter
{
  public:
    enum class Work : quint8 { Cases, CasesAndBooks };
    /** `firstPerson`: the running number of the first applicant; two counters must not serve the same people. */
    BusyCounter(World& world, quint32 seed, int firstPerson, Work work = Work::Cases)
        : m_world(world), m_random(seed), m_person(firstPerson), m_work(work)
    {
    }

    /** One act. A failure ends the program: every act it chooses is allowed. A day that the clock has left behind is closed
     *  first, and the new one opened. */
    casework::Recorded step();
    /** Counts and closes the day: mostly right, sometimes with a difference. */
    casework::Recorded closeDay();
    bool chance(int percent) { return int(m_random() % 100) < percent; }

  private:
    casework::Recorded open();
    casework::Recorded goOn(const casework::Case& c);
    casework::Recorded atFine(const casework::Case& c);
    casework::Recorded atForm(const casework::Case& c);
    casework::Recorded atCard(const casework::Case& c);
    std::optional<casework::Recorded> keepDay();
    std::optional<casework::Recorded> keepBooks();
    std::optional<casework::Recorded> besides(const casework::Case& c);
    std::optional<casework::Recorded> look(const casework::Case& c);
    void leave(const casework::Case& c);

    World& m_world;
    std::mt19937 m_random;
    int m_person;
    Work m_work;
    std::vector<QUuid> m_open;
    std::vector<QUuid> m_refused; // of cases that are over, their fine orders not yet forwarded
    bool m_dayRead = false;
    QDate m_day; // that is open; null: none
};

} // namespace tabian::tests
