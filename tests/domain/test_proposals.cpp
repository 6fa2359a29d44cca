#include "app/domain/assessment.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

namespace
{

using Reason = CaseProposal::Reason;
using Proposed = QList<QPair<int, int>>; // case number, reason

CaseSituation situation(const QString& birth, const QString& today = u"25690510"_s)
{
    return {.birth = *ThaiDate::parse(birth), .today = ThaiDate::parse(today)->legalDay()};
}

CaseSituation holder(const QString& expiry)
{
    CaseSituation s = situation(u"25331220"_s);
    s.cardPresented = s.everHadCard = true;
    s.cardExpiry = *CardExpiry::parse(expiry);
    return s;
}

Proposed proposed(const CaseSituation& s)
{
    Proposed list;
    for (const CaseProposal& p : proposeCases(s))
        list.append({int(p.kind), int(p.reason)});
    return list;
}

} // namespace

class TestProposals : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void someoneWhoNeverHadACardGetsAFirstOne()
    {
        QCOMPARE(proposed(situation(u"25540310"_s)), (Proposed{{1, int(Reason::NeverHadCard)}}));
        QCOMPARE(proposed(situation(u"25530510"_s)), (Proposed{{1, int(Reason::NeverHadCard)}}));
        QCOMPARE(proposed(situation(u"25530509"_s)), (Proposed{{2, int(Reason::NeverHadCardOver16)}}));
    }

    void aTypedNumberOfAHolderMeansALostCard()
    {
        CaseSituation s = situation(u"25331220"_s);
        s.everHadCard = true;
        QCOMPARE(proposed(s), (Proposed{{4, int(Reason::NoCardTypedNumber)}}));
    }

    void aValidUnchangedCardLeavesTheChoiceToTheOfficer() { QCOMPARE(proposed(holder(u"25701219"_s)), Proposed{}); }

    void anExpiredOrExpiringCardIsRenewed()
    {
        const Proposed renewal{{3, int(Reason::CardExpiredOrExpiring)}};
        QCOMPARE(proposed(holder(u"25690509"_s)), renewal);
        QCOMPARE(proposed(holder(u"25690709"_s)), renewal);
        QCOMPARE(proposed(holder(u"25690710"_s)), Proposed{});
    }

    void aCardForLifeIsNotRenewed()
    {
        QCOMPARE(proposed(holder(u"99999999"_s)), Proposed{});
        CaseSituation old = holder(u"25600101"_s);
        old.birth = *ThaiDate::parse(u"24900101");
        QCOMPARE(proposed(old), Proposed{});
    }

    void anotherNameComesBeforeAnotherAddress()
    {
        CaseSituation s = holder(u"25701219"_s);
        s.namesDiffer = s.addressDiffers = true;
        QCOMPARE(proposed(s), (Proposed{{6, int(Reason::NamesDiffer)}, {7, int(Reason::AddressDiffers)}}));
    }

    void anExpiredCardIsNeverProposedForAnotherAddress()
    {
        CaseSituation s = holder(u"25690509"_s);
        s.addressDiffers = true;
        QCOMPARE(proposed(s), (Proposed{{3, int(Reason::CardExpiredOrExpiring)}}));
    }

    void theRegistersOwnWordsComeFirst_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("reason");
        QTest::newRow("added") << 8 << int(Reason::AddedToRegister);
        QTest::newRow("exempt") << 9 << int(Reason::Exempt);
        QTest::newRow("exemption ended") << 10 << int(Reason::ExemptionEnded);
        QTest::newRow("naturalised") << 11 << int(Reason::Naturalised);
        QTest::newRow("by the act") << 12 << int(Reason::NationalityByAct);
        QTest::newRow("parents alien") << 13 << int(Reason::ParentsAlien);
    }
    void theRegistersOwnWordsComeFirst()
    {
        QFETCH(int, number);
        QFETCH(int, reason);
        CaseSituation s = situation(u"25331220"_s);
        s.addedToRegister = number == 8;
        s.exempt = number == 9;
        s.exemptionEnded = number == 10;
        s.naturalised = number == 11;
        s.nationalityByAct = number == 12;
        s.parentsAlien = number == 13;
        QCOMPARE(proposed(s), (Proposed{{number, reason}}));
    }
};

QTEST_APPLESS_MAIN(TestProposals)
#include "test_proposals.moc"
