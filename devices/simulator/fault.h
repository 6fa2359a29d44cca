// What can go wrong between a card and its reader, on purpose and at a chosen command.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace tabian::simulator
{

/** One fault, counted from the moment it is set: "kind@N" strikes at the N-th command after it, once; endless61 from the
 *  N-th on, until faults are cleared. */
struct Fault
{
    enum class Kind : quint8 {
        Remove,   // the card is pulled out instead of answering
        Bounce,   // it loses contact for a moment and has forgotten what was selected ("reset@N")
        Silent,   // it never answers; the reader waits until the card is taken out
        Garbage,  // bytes that are no answer
        Short,    // half of the data, and a good status word
        Endless61 // always "more bytes wait"
    };
    Kind kind;
    int at;       // 1 = the next command
    int seen = 0; // commands since it was set

    /** Counts one command; true when the fault strikes now. */
    bool strikes() { return kind == Kind::Endless61 ? ++seen >= at : ++seen == at; }
    bool isOver() const { return kind != Kind::Endless61 && seen >= at; }
};

/** "remove@5", "reset@5", "silent@5", "garbage@5", "short@5", "endless61@5"; N from 1. */
std::optional<Fault> parseFault(const QString& text);

/** What the reader gets instead of `answer`; for Garbage, Short and Endless61. */
QByteArray spoiled(Fault::Kind kind, const QByteArray& answer);

} // namespace tabian::simulator
