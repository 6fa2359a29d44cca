// An enrolment of a digital ID as its row stands, and what every change of it does: the row, and the feed of its office.
#pragma once

#include "registry/protocol/digitalidrecords.h"
#include "registry/server/feeddraft.h"

namespace tabian::registry
{

inline constexpr qint64 enrolmentLastsMs = 30LL * 60 * 1000;

struct Enrolment
{
    QUuid id, officer;
    QString citizen, office, cardIssued, cardExpiry;
    qint64 begunMs = 0, untilMs = 0;
    protocol::DigitalIdStep step = protocol::DigitalIdStep::Begun;
    QString reason;
    bool open = true;
    QString terms;
    QByteArray phone, challenge;
    qint64 wrongNumbers = 0;
    bool oldCancelled = false;
};

/** One transaction about enrolments: its connection, the moment, its changes for the feed, and whether what was written stays
 *  although the request is refused (a refusal that ends an enrolment). */
struct DigitalWork
{
    database::Database& db;
    qint64 nowMs;
    FeedDraft feed = {};
    bool keepRefusal = false;
};

/** Begins, does, writes the feed, commits; again when another transaction was in the way. */
template <typename T>
domain::Result<T> sideBySide(database::Database& db, qint64 nowMs,
                             const std::function<domain::Result<T>(DigitalWork&)>& work)
{
    constexpr int attempts = 4;
    for (int attempt = 1;; ++attempt) {
        auto transaction = database::Transaction::beginSideBySide(db);
        if (!transaction)
            return database::passOn(transaction);
        DigitalWork w{db, nowMs};
        auto answer = work(w);
        domain::Outcome kept;
        if (answer || w.keepRefusal)
            kept = w.feed.write(db, nowMs).and_then([&] { return transaction->commit(); });
        const domain::Failure* why = !kept ? &kept.error() : !answer ? &answer.error() : nullptr;
        if (why && why->code == domain::FailureCode::StoreBusy && attempt < attempts)
            continue;
        if (!kept)
            return database::passOn(kept);
        return answer;
    }
}

/** Held for the transaction. EnrolmentUnknown. One whose time is over has ended when this answers. */
domain::Result<Enrolment> holdEnrolment(DigitalWork& work, const QUuid& id);
/** EnrolmentOver unless it is open. */
domain::Outcome checkOpen(const DigitalWork& work, const Enrolment& enrolment);
/** What an entry says of an enrolment: that it is this office's, and the person's and the code's where they are named.
 *  EnrolmentUnknown. */
domain::Outcome checkKnown(database::Database& db, const QUuid& id, const QString& office, const QString& citizen,
                           const QByteArray& token);
/** EnrolmentUnknown, for one of another office too. */
domain::Outcome checkOffice(const Enrolment& enrolment, const QString& office);

domain::Outcome insertEnrolment(DigitalWork& work, const Enrolment& enrolment);
/** Step, phone and whether it is open, as they stand in `enrolment`; its office is told. */
domain::Outcome writeStep(DigitalWork& work, const Enrolment& enrolment);
/** It ends refused; its codes and its claiming phone with it. */
domain::Outcome refuse(DigitalWork& work, Enrolment& enrolment, const QString& reason);
/** Codes that are still good are so no more, and a phone that was only on its way is cancelled. */
domain::Outcome voidCodes(DigitalWork& work, const Enrolment& enrolment);
/** Ends what the person has open, for a new one. */
domain::Outcome endOpenOf(DigitalWork& work, const QString& citizen);

domain::Result<protocol::DigitalIdProgress> progressOf(DigitalWork& work, const Enrolment& enrolment);

} // namespace tabian::registry
