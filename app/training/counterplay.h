// One citizen after the other, served at the real screen by keys alone. The script looks at the step that is open and does
// what an officer would do there, so it also goes on with a case found half done.
#pragma once

#include "app/shell/counterprogram.h"
#include "app/training/clerk.h"
#include "app/training/stage.h"

#include <functional>

namespace tabian::training
{

/** What the officer does differently from the plain way. */
struct Handling
{
    enum class Fine : quint8 { Agreed, Refused, Waived };
    Fine fine = Fine::Agreed;
    int amount = 100;             // of a fine; cut to the maximum
    bool firstBlankIsBad = false; // its write goes wrong: a spoiled card, then the next
};

class CounterPlay
{
  public:
    using Shot = std::function<void(const QString& name)>; // called where a picture is worth taking
    CounterPlay(shell::CounterProgram& program, Stage& stage, const simulator::People& people);

    /** Called with true when the devices begin to work by themselves (a card is read, fingers are matched), with false when
     *  they are done: nothing of the script runs in between. */
    void watchDevices(std::function<void(bool)> watcher) { m_watcher = std::move(watcher); }

    void signIn(const QString& login);
    void signOut();
    /** From "next, please" to the hand-over. */
    void serve(const simulator::Person& person, const Handling& handling, const Shot& shot = {});
    /** Takes up the newest open case and serves it to its end. Returns the step it was found at. */
    casework::Step resume(const Handling& handling, const Shot& shot = {});
    /** Lets the citizen's phone scan his window after each payment, verify the receipt by the office's key and keep it in `folder`. */
    void keepReceipts(const QString& folder, const QString& keyFingerprint)
    {
        m_phoneFolder = folder;
        m_keyFingerprint = keyFingerprint;
    }
    int receiptsKept() const { return m_receiptsKept; }
    /** F2: the person's card checks him in, and once more by keys he is served. */
    void keepAppointment(const simulator::Person& person, const Shot& shot);
    /** F5: lays the opening money in the drawer, when no day is open yet. */
    void openDay();
    /** F5: looks through the books, counts what is expected and closes the day. */
    void closeDay(const Shot& shot);
    void makeDayReport(const Shot& shot = {});
    /** Shift F11: waits until the registry has given its receipt for everything. Nothing where there is no registry. */
    void seeLine(const Shot& shot);

  private:
    void takeIn(const simulator::Person& person, const Shot& shot);
    void goThrough(const simulator::Person& person, const Handling& handling, const Shot& shot);
    void request(const simulator::Person& person);
    void chooseCase(const simulator::Person& person);
    void identity(const simulator::Person& person, const Shot& shot);
    void evidence();
    void fine(const Handling& handling, const Shot& shot);
    void scanReceipt();
    void photoAndPrints(const simulator::Person& person, const Shot& shot);
    void approval(const Shot& shot);
    void card(const Handling& handling, const Shot& shot);
    void handOver(const Shot& shot);
    void witness(const QString& prefix);
    void goOn(); // Ctrl+Enter, once the blue button can be pressed
    void settled(const char* what, const std::function<bool()>& happened);
    const casework::Case* current() const { return m_program.counter().currentCase(); }

    shell::CounterProgram& m_program;
    Stage& m_stage;
    const simulator::People& m_people;
    Clerk m_clerk;
    std::function<void(bool)> m_watcher = [](bool) {};
    QString m_phoneFolder; // empty: nobody scans
    QString m_keyFingerprint;
    int m_receiptsKept = 0;
    QObject m_life;                               // ends the connections with the play
    const simulator::Person* m_present = nullptr; // whose fingers are there
};

} // namespace tabian::training
