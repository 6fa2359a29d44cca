// A registry's line as a test says it is.
#pragma once

#include "app/casework/courier.h"
#include "app/casework/invitation.h"

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

/** One letter that is good, and an answer as the test says; held back until the test lets it go. */
class ScriptedInvitations : public casework::Invitations
{
  public:
    domain::Result<casework::Invitation> look(const QByteArray& letter) const override
    {
        if (letter != good)
            return domain::fail(domain::FailureCode::LetterUnreadable, QStringLiteral("code"));
        return says;
    }
    void accept(QObject*, const casework::Session&, const QByteArray& letter,
                std::function<void(domain::Outcome)> answer) override
    {
        accepted << letter;
        waiting = std::move(answer);
    }
    void answer(const domain::Outcome& outcome) { std::exchange(waiting, nullptr)(outcome); }

    QByteArray good = "the registry's letter";
    casework::Invitation says{
        .url = QStringLiteral("https://registry.example:8443"),
        .office = QStringLiteral("1301"),
        .fingerprint = QStringLiteral("3F2A 91C0 77D1 0B5E 42AA 9C08 E1F3 6D20"),
    };
    QList<QByteArray> accepted;
    std::function<void(domain::Outcome)> waiting;
};

} // namespace tabian::tests
