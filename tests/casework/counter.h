// A counter without a screen: store in memory, scripted devices, and hands that bring a case to a step.
#pragma once

#include "tests/casework/scripteddevices.h"

namespace tabian::tests
{

devices::CardRecord cardOf(const casework::Applicant& applicant);

/** A counter with one officer signed in, one approver, and one person in the register. */
struct Counter
{
    MemoryStore store;
    LoopQueue queue{store};
    ScriptedCards cards;
    ScriptedFingers fingers;
    ScriptedEncoder encoder;
    ScriptedPhotos photos;
    FixedFile files;
    FixedPhoto photo;
    CountedDocuments documents;
    FixedClock clock;
    ScriptedCentre centre;
    casework::SessionDesk sessions{queue};
    casework::CounterDesk desk{
        {queue, sessions, cards, fingers, encoder, photos, files, photo, documents, clock, &centre},
        {*domain::Schedule::shipped(u"mission"), domain::Holidays::shipped(), domain::AgePolicy::Birthday}};
    QList<int> failures;

    Counter();
    void settle();
    void toStep(casework::Step wanted);
    void approve();
};

} // namespace tabian::tests
