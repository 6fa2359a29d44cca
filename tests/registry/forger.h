// A counter that signs whatever it is told to, rules or no rules: honest days and hostile ones are made with it.
#pragma once

#include "app/casework/acts.h"
#include "registry/protocol/pushbatch.h"
#include "registry/protocol/signing.h"
#include "registry/server/seats.h"

namespace tabian::tests
{

/** The people of one office; their numbers are synthetic. */
struct OfficePeople
{
    QString office;
    int first;                          // of the running numbers of its officers
    casework::Officer chief() const;    // officer, supervisor, administrator
    casework::Officer approver() const; // officer, approver
    casework::Officer clerk() const;
};

class Forger
{
  public:
    /** A new journal: office opened, three officers added. */
    Forger(OfficePeople people, quint8 seed);
    /** The same with a signing key of its own. */
    Forger(OfficePeople people, quint8 seed, const QByteArray& keySeed);

    const OfficePeople people;
    protocol::SigningKey key;
    QByteArray payloadKey;
    std::vector<protocol::Entry> entries;
    qint64 nowMs;
    int station = 1;

    protocol::JournalId journal() const { return entries.front().hash; }
    /** Signs it as the next entry. */
    protocol::Entry& add(const casework::Act& act, const QUuid& officer, const QUuid& caseId = {});
    protocol::EnrolRequest enrolRequest(const QString& code, const QByteArray& boxKey, const QByteArray& tlsKey) const;
    QByteArray batch(std::size_t from = 0, std::size_t count = 10'000) const;

    /** The acts of a case of a lost card for a person, as the counter does them, from the opening up to the hand-over. */
    struct CaseNumbers
    {
        int person = 1, running = 1;
        QString serial = {};
        QString lastSerial = {};
        bool cardShown = false;
    };
    QUuid wholeCase(const CaseNumbers& numbers);
    casework::CaseOpened opening(const CaseNumbers& numbers) const;
    casework::RequestDecided request() const;
    casework::StockReceived stock(int first = 1, int count = 100) const;
};

/** The colleague beside whoever does an act. */
casework::Second second(const casework::Officer& officer);

/** Hash and signature anew, after a change; `previous` stays. */
void signAnew(protocol::Entry& entry, const protocol::SigningKey& key);

} // namespace tabian::tests
