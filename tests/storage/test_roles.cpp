// Every act times every role, at the store's port, against one table.
#include "app/casework/actcodec.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using tabian::domain::FailureCode;

namespace
{

constexpr QLatin1StringView everybody{"OASMCU"};

/** Who may, as the office would say it: Officer, Approver, Supervisor, adMinistrator, Cashier, aUditor. An act that has no
 *  row here fails the test. */
QHash<QString, QString> table()
{
    return {
        {u"officeOpened"_s, u"M"_s},
        {u"officerAdded"_s, u"M"_s},
        {u"stationAdded"_s, u"M"_s},
        {u"cardNumberRevealed"_s, u"OAS"_s},
        {u"recoveryKeyMade"_s, u"M"_s},
        {u"passwordRecovered"_s, everybody},
        {u"journalExported"_s, u"SM"_s},
        {u"caseHandedOn"_s, u"S"_s},
        {u"signedIn"_s, everybody},
        {u"signedOut"_s, everybody},
        {u"stockReceived"_s, u"S"_s},
        {u"personLookedUp"_s, u"OAS"_s},
        {u"reportMade"_s, u"OSCU"_s},
        {u"policySet"_s, u"M"_s},
        {u"passwordSet"_s, u"M"_s},     // another's
        {u"fingersEnrolled"_s, u"M"_s}, // another's
        {u"secondFactorShown"_s, everybody},
        {u"wrongTriesNoted"_s, everybody},
        {u"viewsLookedAt"_s, u"SU"_s},
        {u"dayOpened"_s, u"OSC"_s},
        {u"dayClosed"_s, u"OSC"_s},
        {u"cashRemitted"_s, u"OSC"_s},
        {u"receiptRangeSet"_s, u"SM"_s},
        {u"stockReturned"_s, u"S"_s},
        {u"finesForwarded"_s, u"OSC"_s},
        {u"clockAccepted"_s, everybody},
        {u"receiptVoided"_s, u"OSC"_s},
        {u"slipGiven"_s, u"O"_s},
        {u"citizenCalled"_s, u"OSC"_s},
        {u"conflictDecided"_s, u"S"_s},
        {u"entriesCarried"_s, u"OSM"_s},
        {u"kitPacked"_s, u"S"_s},
        {u"kitReturned"_s, u"S"_s},
        {u"appointmentKept"_s, u"OSC"_s},
        {u"walkInNoted"_s, u"OSC"_s},
        {u"digitalIdBegun"_s, u"O"_s},
        {u"digitalIdFingersMatched"_s, u"O"_s},
        {u"digitalIdTermsAgreed"_s, u"O"_s},
        {u"digitalIdCodeShown"_s, u"O"_s},
        {u"digitalIdEnded"_s, u"O"_s},
        {u"caseOpened"_s, u"O"_s},
        {u"requestDecided"_s, u"O"_s},
        {u"fingersChecked"_s, u"O"_s},
        {u"witnessRecorded"_s, u"O"_s},
        {u"evidenceChecked"_s, u"O"_s},
        {u"fineDecided"_s, u"O"_s},
        {u"paymentReceived"_s, u"OC"_s},
        {u"photoTaken"_s, u"O"_s},
        {u"printsTaken"_s, u"O"_s},
        {u"formSigned"_s, u"O"_s},
        {u"approved"_s, u"A"_s},
        {u"returnedByApprover"_s, u"A"_s},
        {u"blankDrawn"_s, u"O"_s},
        {u"cardWritten"_s, u"O"_s},
        {u"cardSpoiled"_s, u"O"_s},
        {u"handedOver"_s, u"O"_s},
        {u"caseCancelled"_s, u"O"_s},
        {u"draftSaved"_s, u"OC"_s},
        {u"caseViewed"_s, u"OASCU"_s},
        {u"documentPrinted"_s, u"OASC"_s},
        {u"historyPrinted"_s, u"OS"_s},
        {u"fingerExcepted"_s, u"O"_s},
        {u"fingersConfirmed"_s, u"OAS"_s},
    };
}

constexpr std::array letters{u'O', u'A', u'S', u'M', u'C', u'U'};

/** One of each kind, empty but for what cannot be. */
template <std::size_t I = 0> void eachAct(std::vector<Act>& acts)
{
    if constexpr (I < std::variant_size_v<Act>) {
        using T = std::variant_alternative_t<I, Act>;
        if constexpr (std::is_same_v<T, CaseOpened>)
            acts.emplace_back(opening(77));
        else
            acts.emplace_back(T{});
        eachAct<I + 1>(acts);
    }
}

} // namespace

class RolesTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void everyActTimesEveryRole();
};

void RolesTest::everyActTimesEveryRole()
{
    World world;
    world.create();
    const QUuid open = world.caseAt(Step::Identity);
    std::vector<Act> acts;
    eachAct(acts);
    const auto wanted = table();
    int tried = 0;
    int refused = 0;
    for (std::size_t r = 0; r < everyRole.size(); ++r) {
        const QString login = u"role%1"_s.arg(r);
        QVERIFY(world.store().addOfficer(world.officer,
                                         {.id = {},
                                          .login = login,
                                          .name = u"ทดสอบ"_s,
                                          .position = {},
                                          .citizenId = citizenDigits(8000 + int(r)),
                                          .roles = everyRole[r],
                                          .revoked = false},
                                         u"secret"_s));
        for (const Act& act : acts) {
            const QString kind = kindOf(act);
            QVERIFY2(wanted.contains(kind), qPrintable(u"no row for "_s + kind));
            const auto session = world.store().signIn(login, u"secret"_s);
            QVERIFY(session);
            const bool may = wanted.value(kind).contains(letters[r]);
            // A case's act wants a case; whichever is right, the other is out of order for everybody.
            std::optional<FailureCode> code;
            for (const QUuid& caseId : {QUuid(), open}) {
                const auto done = world.store().record(*session, act, caseId);
                code = done ? std::nullopt : std::optional(done.error().code);
                if (!code || *code != FailureCode::ActOutOfOrder)
                    break;
            }
            if (may)
                QVERIFY2(code != FailureCode::RoleMissing, qPrintable(kind + u" refused to "_s + letters[r]));
            else
                QVERIFY2(code == FailureCode::RoleMissing, qPrintable(kind + u" not refused to "_s + letters[r]));
            ++tried;
            refused += may ? 0 : 1;
            static_cast<void>(world.store().signOut(*session));
        }
    }
    QCOMPARE(int(wanted.size()), int(acts.size()));
    QCOMPARE(tried, int(acts.size() * everyRole.size()));
    qInfo("%d acts x %d roles = %d tried, %d refused", int(acts.size()), int(everyRole.size()), tried, refused);
    QVERIFY(world.store().verify());
}

QTEST_GUILESS_MAIN(RolesTest)
#include "test_roles.moc"
