// A counter's store for one command of tabianctl.
#pragma once

#include "app/shell/clocks.h"
#include "app/storage/journalstore.h"

#include <QJsonObject>

namespace tabian::shell
{

/** Opened, perhaps signed in, and signed out again at its end. */
class CtlStore
{
  public:
    CtlStore() = default;
    ~CtlStore();
    CtlStore(const CtlStore&) = delete;
    CtlStore& operator=(const CtlStore&) = delete;

    domain::Outcome open(const QString& homePath);
    domain::Result<casework::Session> signIn(const QString& login, const QString& password);
    /** For making, joining and restoring; `database`: postgresql://… or empty. */
    storage::Environment environment(const QString& database = {});
    storage::JournalStore& operator*() { return *m_store; }
    storage::JournalStore* operator->() { return m_store.get(); }

  private:
    SystemClock m_clock;
    storage::SystemRandomness m_random;
    std::unique_ptr<storage::JournalStore> m_store;
    std::optional<casework::Session> m_session;
};

QByteArray lineOf(const QJsonObject& object);
/** {"entries","head"} */
QJsonObject objectOf(const storage::Verified& verified);
/** The object on `out` and 0, or the failure on `err` and 1. */
int answer(const domain::Result<QJsonObject>& result, QIODevice& out, QIODevice& err);

} // namespace tabian::shell
