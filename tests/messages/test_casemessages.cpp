#include "app/messages/casemessages.h"
#include "tests/messages/bothbooks.h"
#include "tests/support/quiettest.h"

using namespace tabian::messages;
using namespace tabian::tests;
using namespace tabian::domain;
using namespace Qt::StringLiterals;

class TestCaseMessages : public QuietTest
{
    Q_OBJECT
    BothBooks m_books;

  private Q_SLOTS:
    void everyCaseHasALongAndAShortTitle()
    {
        for (const CaseKind kind : allCaseKinds()) {
            QVERIFY(areWords(caseTitle(kind, m_books.thai), caseTitle(kind, m_books.english)));
            QVERIFY(areWords(caseTitleShort(kind, m_books.thai), caseTitleShort(kind, m_books.english)));
            QVERIFY(caseTitleShort(kind, m_books.english).size() <= 28);
        }
    }

    void everyPieceOfEvidenceHasATitle()
    {
        for (int piece = 0; piece <= int(Evidence::MotherAlienDocument); ++piece)
            QVERIFY(areWords(evidenceTitle(Evidence(piece), m_books.thai),
                             evidenceTitle(Evidence(piece), m_books.english)));
    }

    void examplesAreThoseOfTheNotice_data()
    {
        QTest::addColumn<Evidence>("piece");
        QTest::addColumn<QString>("contains");
        QTest::newRow("official") << Evidence::OfficialDocument << u"ใบสุทธิ"_s;
        QTest::newRow("addition") << Evidence::AdditionDocument << u"สูติบัตร"_s;
        QTest::newRow("exemption end") << Evidence::ExemptionEndDocument << u"คำสั่งออกจากราชการ"_s;
    }
    void examplesAreThoseOfTheNotice()
    {
        QFETCH(Evidence, piece);
        QFETCH(QString, contains);
        QVERIFY(evidenceExamples(piece, m_books.thai).contains(contains));
        QVERIFY(areWords(evidenceExamples(piece, m_books.thai), evidenceExamples(piece, m_books.english)));
    }

    void aPieceWithoutExamplesHasNone() { QVERIFY(evidenceExamples(Evidence::HouseRegister, m_books.thai).isEmpty()); }

    void aChecklistLineJoinsItsAlternatives()
    {
        const auto lines = evidenceFor(CaseKind::First, {});
        QCOMPARE(evidenceLine(lines[1], m_books.thai),
                 u"สูติบัตร (ฉบับจริง) หรือ หลักฐานที่ทางราชการออกให้ หรือ เจ้าบ้านหรือบุคคลที่น่าเชื่อถือให้การรับรอง"_s);
        QVERIFY(evidenceLine(lines[1], m_books.english).contains(u" or "));
    }

    void aLineThatIsNotRequiredSaysSo()
    {
        const auto lines = evidenceFor(CaseKind::LostOrDestroyed, {});
        QCOMPARE(evidenceLine(lines[1], m_books.thai), u"หลักฐานที่ทางราชการออกให้ (ถ้ามี)"_s);
        QVERIFY(evidenceLine(lines[1], m_books.english).endsWith(u"(if any)"));
    }

    void everyEventLabelsItsField()
    {
        QVERIFY(eventLabel(EventMeaning::None, m_books.thai).isEmpty());
        for (const CaseKind kind : allCaseKinds()) {
            if (const EventMeaning meaning = eventMeaning(kind); meaning != EventMeaning::None)
                QVERIFY(areWords(eventLabel(meaning, m_books.thai), eventLabel(meaning, m_books.english)));
        }
    }

    void everyReasonOfAProposalIsSaid()
    {
        using Reason = CaseProposal::Reason;
        for (int reason = 0; reason <= int(Reason::CardStillValid); ++reason)
            QVERIFY(areWords(proposalReason(Reason(reason), m_books.thai),
                             proposalReason(Reason(reason), m_books.english)));
    }

    void theWitnessSignsForANameAndARelation()
    {
        const QString thai = witnessStatement(u"นายทดลอง สมมุติ"_s, u"เพื่อนบ้าน"_s, m_books.thai);
        QVERIFY(thai.contains(u"นายทดลอง สมมุติ"));
        QVERIFY(thai.endsWith(u"เพื่อนบ้าน"));
        QVERIFY(areWords(thai, witnessStatement(u"Mr A"_s, u"neighbour"_s, m_books.english)));
    }

    void bothOffencesHaveATitle()
    {
        for (const Offence offence : {Offence::NotApplying, Offence::NotRenewing})
            QVERIFY(areWords(offenceTitle(offence, m_books.thai), offenceTitle(offence, m_books.english)));
        QVERIFY(offenceTitle(Offence::None, m_books.thai).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCaseMessages)
#include "test_casemessages.moc"
