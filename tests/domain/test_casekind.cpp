#include "app/domain/casekind.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;

using Lines = std::vector<std::vector<Evidence>>;
Q_DECLARE_METATYPE(Lines)

namespace
{

Lines requiredLines(const std::vector<EvidenceRequirement>& requirements)
{
    Lines lines;
    for (const EvidenceRequirement& line : requirements) {
        if (line.required)
            lines.push_back(line.anyOf);
    }
    return lines;
}

QSet<Evidence> setOf(const std::vector<Evidence>& pieces)
{
    return {pieces.begin(), pieces.end()};
}

} // namespace

class TestCaseKind : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void onlyThirteenNumbersAreCases_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("known");
        for (int number : {-1, 0, 14, 255, 257})
            QTest::addRow("%d", number) << number << false;
        for (int number = 1; number <= 13; ++number)
            QTest::addRow("%d", number) << number << true;
    }
    void onlyThirteenNumbersAreCases()
    {
        QFETCH(int, number);
        const Result<CaseKind> kind = caseKind(number);
        QTEST(kind.has_value(), "known");
        if (kind)
            QCOMPARE(int(*kind), number);
        else
            QCOMPARE(kind.error().code, FailureCode::CaseNumberUnknown);
    }

    void everyCaseStandsInTheListOnceAndInOrder()
    {
        int number = 0;
        for (const CaseKind kind : allCaseKinds())
            QCOMPARE(int(kind), ++number);
        QCOMPARE(number, 13);
    }

    void theEventIsThatOfTheCase_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<EventMeaning>("meaning");
        using enum EventMeaning;
        const EventMeaning meanings[] = {
            None, None,         None,        Loss,        Damage,     RegisterCorrection, None, AddedToRegister,
            None, ExemptionEnd, Nationality, Nationality, Nationality};
        for (int i = 0; i < 13; ++i)
            QTest::addRow("case %d", i + 1) << i + 1 << meanings[i];
    }
    void theEventIsThatOfTheCase()
    {
        QFETCH(int, number);
        QTEST(eventMeaning(CaseKind(number)), "meaning");
    }

    void requiredEvidenceIsThatOfTheNotice_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("recordFound");
        QTest::addColumn<bool>("identityProved");
        QTest::addColumn<Lines>("lines");
        using enum Evidence;
        const std::vector<Evidence> h{HouseRegister};
        const auto row = [](const char* name, int number, bool found, bool proved, Lines lines) {
            QTest::newRow(name) << number << found << proved << lines;
        };
        row("1", 1, true, true, {h, {BirthCertificate, OfficialDocument, Witness}});
        row("2", 2, true, true, {h, {BirthCertificate, OfficialDocument}, {Witness}});
        row("3", 3, true, true, {h, {OldCard}});
        row("4, record found", 4, true, true, {h});
        row("4, record not found", 4, false, true, {h, {Witness}});
        row("4 does not ask for identity", 4, true, false, {h});
        row("5, identity proved", 5, true, true, {h, {OldCard}});
        row("5, identity not proved", 5, true, false, {h, {OldCard}, {Witness}});
        row("5 does not ask for the record", 5, false, true, {h, {OldCard}});
        row("6", 6, true, true, {h, {NameChangeDocument}, {OldCard}});
        row("7", 7, true, true, {h, {OldCard}});
        row("8", 8, true, true, {h, {AdditionDocument}, {Witness}});
        row("9", 9, true, true, {h, {ExemptionDocument, Witness}});
        row("10", 10, true, true, {h, {ExemptionEndDocument}});
        row("11", 11, true, true, {h, {NationalityDocument}});
        row("12", 12, true, true, {h, {Witness}});
        row("13", 13, true, true, {h, {FatherAlienDocument}, {MotherAlienDocument}, {Witness}});
    }
    void requiredEvidenceIsThatOfTheNotice()
    {
        QFETCH(int, number);
        QFETCH(bool, recordFound);
        QFETCH(bool, identityProved);
        QTEST(requiredLines(evidenceFor(CaseKind(number), {recordFound, identityProved})), "lines");
    }

    void anOfficialDocumentIsShownButNeverWantedForLostAndDamagedCards()
    {
        for (const CaseKind kind : {CaseKind::LostOrDestroyed, CaseKind::Damaged}) {
            bool shown = false;
            for (const EvidenceRequirement& line : evidenceFor(kind, {}))
                shown = shown || (!line.required && line.anyOf == std::vector{Evidence::OfficialDocument});
            QVERIFY(shown);
        }
    }

    void missingEvidenceIsWhatIsNotTicked_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<std::vector<Evidence>>("ticked");
        QTest::addColumn<int>("missing");
        using enum Evidence;
        const auto row = [](const char* name, int number, const std::vector<Evidence>& ticked, int missing) {
            QTest::newRow(name) << number << ticked << missing;
        };
        row("nothing", 1, {}, 2);
        row("register alone", 1, {HouseRegister}, 1);
        row("1 with a birth certificate", 1, {HouseRegister, BirthCertificate}, 0);
        row("1 with a document", 1, {HouseRegister, OfficialDocument}, 0);
        row("1 with a witness", 1, {HouseRegister, Witness}, 0);
        row("1 without the register", 1, {BirthCertificate, OfficialDocument, Witness}, 1);
        row("2 with documents but no witness", 2, {HouseRegister, BirthCertificate, OfficialDocument}, 1);
        row("2 with a witness but no document", 2, {HouseRegister, Witness}, 1);
        row("2 with both", 2, {HouseRegister, OfficialDocument, Witness}, 0);
        row("4 with the register", 4, {HouseRegister}, 0);
        row("9 with a witness instead", 9, {HouseRegister, Witness}, 0);
        row("13 with one parent's document", 13, {HouseRegister, FatherAlienDocument, Witness}, 1);
        row("13 complete", 13, {HouseRegister, FatherAlienDocument, MotherAlienDocument, Witness}, 0);
        row("a piece of another case does not help", 10, {HouseRegister, ExemptionDocument}, 1);
    }
    void missingEvidenceIsWhatIsNotTicked()
    {
        QFETCH(int, number);
        QFETCH(std::vector<Evidence>, ticked);
        QTEST(int(missingEvidence(CaseKind(number), {}, setOf(ticked)).size()), "missing");
    }
};

QTEST_APPLESS_MAIN(TestCaseKind)
#include "test_casekind.moc"
