// What the store says of digital IDs: the list, and the evidence that the registry wants, signed by the station.
#include "app/storage/digitalidtable.h"
#include "app/storage/journalstore.h"

#include "registry/protocol/digitalidrecords.h"
#include "registry/protocol/signedrecord.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Result;

namespace
{

QString wordOf(casework::FingerOutcome outcome)
{
    switch (outcome) {
    case casework::FingerOutcome::NotTried:
        return u"notTried"_s;
    case casework::FingerOutcome::Match:
        return u"match"_s;
    case casework::FingerOutcome::Mismatch:
        return u"mismatch"_s;
    case casework::FingerOutcome::NoTemplate:
        return u"noTemplate"_s;
    case casework::FingerOutcome::Missing:
        return u"missing"_s;
    }
    return {};
}

} // namespace

Result<std::vector<casework::DigitalIdRow>> JournalStore::digitalIds(QDate day)
{
    return unlocked().and_then([&](Unlocked* open) { return readDigitalIds(*m_db, open->sealer, day); });
}

Result<QByteArray> JournalStore::digitalIdEvidence(const casework::Session& session, const QUuid& enrolment,
                                                   int seconds)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    const auto row = readDigitalId(*m_db, m_unlocked->sealer, enrolment);
    if (!row)
        return passOn(row);
    // only what a code may follow: the same question as when the code's entry is made
    const casework::DigitalIdCodeShown next{enrolment, QByteArray(16, '\0'), seconds};
    if (const auto may = casework::digitalIdAfter(row->stage, next); !may)
        return passOn(may);
    const protocol::DigitalIdEvidence evidence{.enrolment = enrolment,
                                               .officer = known->officer.id,
                                               .left = wordOf(row->left),
                                               .right = wordOf(row->right),
                                               .leftQuality = row->leftQuality,
                                               .rightQuality = row->rightQuality,
                                               .terms = row->terms,
                                               .lastsS = seconds,
                                               .atMs = m_environment.clock.now().toMSecsSinceEpoch()};
    return protocol::signedBytes(protocol::typeOf<protocol::DigitalIdEvidence>(), protocol::bytesOf(evidence),
                                 [&](const QByteArray& message) { return m_unlocked->key.sign(message); });
}

} // namespace tabian::storage
