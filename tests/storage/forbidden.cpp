#include "tests/storage/forbidden.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;

Try onCase(Step step, Act act)
{
    return [=](World& w) { return w.tries(act, w.caseAt(step)); };
}
Officer newcomer(const QString& login, int person)
{
    return {.id = {},
            .login = login,
            .name = u"นายสมมุติ ฝึกหัด"_s,
            .position = {},
            .citizenId = citizenDigits(person),
            .roles = Role::Officer,
            .revoked = false};
}

Session stranger(const World& w)
{
    Session session = w.officer;
    session.token = QUuid::createUuid();
    return session;
}

void expectRefusal(const Try& attempt, int code)
{
    World world;
    world.create();
    world.receiveStock();
    const auto refused = attempt(world);
    QVERIFY2(refused.has_value(), "it was done");
    QCOMPARE(int(*refused), code);
    // Nothing of it stayed: the tables still say what the journal says, and the chain is whole.
    const auto verified = world.store().verify();
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM postings GROUP BY sequence HAVING sum(satang) <> 0"_s).toInt(),
             0);
}

} // namespace tabian::tests
