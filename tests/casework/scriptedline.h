// A registry's line as a test says it is.
#pragma once

#include "app/casework/courier.h"

#include <QTest>

namespace tabian::tests
{

class ScriptedLine : public casework::Centre
{
  public:
    const casework::SyncState& state() const override { return m_state; }
    void tryNow() override { ++tries; }
    void fetchPerson(QObject*, const QString& citizenId, const QString&, const QUuid&,
                     std::function<void(domain::Outcome)> answer) override
    {
        QVERIFY2(fetch, "a person was asked for that the test did not script");
        answer(fetch(citizenId));
    }
    void ask(QObject*, const casework::CentreQuestion&, Answer) override
    {
        QFAIL("a question to the registry that the test did not script");
    }
    void say(const casework::SyncState& state)
    {
        m_state = state;
        Q_EMIT changed();
    }
    int tries = 0;
    std::function<domain::Outcome(const QString& citizenId)> fetch;

  private:
    casework::SyncState m_state;
};

/** Answers as the test says, at once. */
class ScriptedCourier : public casework::Courier
{
  public:
    void carryOut(QObject*, const casework::Session&, const QString& path,
                  std::function<void(domain::Result<casework::CarriedOut>)> answer) override
    {
        paths << path;
        answer(carried);
    }
    void takeIn(QObject*, const QString& path, std::function<void(domain::Outcome)> answer) override
    {
        paths << path;
        answer(taken);
    }
    domain::Result<casework::CarriedOut> carried;
    domain::Outcome taken;
    QStringList paths;
};

} // namespace tabian::tests
