// The scripted day: a morning at the training counter, every kind of case once, with its detours.
#pragma once

#include "app/training/counterplay.h"

namespace tabian::training
{

/** Serves one person of each of the 13 cases, with a bad blank, a refused and a waived fine and a finger that does not match
 *  on the way; then the day report. Pictures, documents, and what the citizens' phones kept go to `out`. */
void playDay(shell::CounterProgram& program, CounterPlay& play, Stage& stage, const simulator::People& people,
             const shell::Home& home, const QString& out);

/** Signs in and serves one person, or goes on with the open case; prints "step N" at each step reached and "closed" at the
 *  end. For the test that pulls the plug. */
void serveOne(shell::CounterProgram& program, CounterPlay& play, const simulator::People& people,
              const QString& number);

/** The first person for each case, by the case's number. */
std::vector<const simulator::Person*> onePerCase(const simulator::People& people);

} // namespace tabian::training
