// The person in front of the counter: as the register knows him and as his card says.
#pragma once

#include "app/domain/assessment.h"
#include "app/domain/citizenid.h"
#include "app/domain/numbers.h"
#include "app/domain/person.h"
#include "app/domain/thaidate.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace tabian::casework
{

/** What a card bears of a person. */
struct Applicant
{
    domain::CitizenId id;
    domain::PersonName nameTh;
    std::optional<domain::PersonName> nameEn;
    domain::ThaiDate birth;
    domain::Sex sex;
    domain::Address address;
    friend bool operator==(const Applicant&, const Applicant&) = default;
};

/** The presented card beside its person. */
struct OldCard
{
    QString issuer;
    QDate issued;
    domain::CardExpiry expiry = domain::CardExpiry::lifetime();
    QString requestNumber;
    QString photoNumber;
    friend bool operator==(const OldCard&, const OldCard&) = default;
};

/** What the register knows beyond the face of the card; it switches cases on. */
struct RegisterFacts
{
    bool everHadCard = false;
    std::optional<domain::CardExpiry> lastExpiry;
    QString lastSerial;
    int replacements = 0; // within three years
    bool exempt = false;
    bool parentsAlien = false;
    std::optional<domain::ThaiDate> exemptionEnded;
    std::optional<domain::ThaiDate> added;       // name added to the house register
    std::optional<domain::ThaiDate> naturalised; // day nationality was got
    std::optional<domain::ThaiDate> nationalityByAct;
    std::optional<domain::ThaiDate> nameCorrected;
    std::optional<domain::ThaiDate> movedIn; // into the house of his address
};

/** A person of the central register as the office's copy holds it; `asOf` says how old the copy is. */
struct RegisterPerson
{
    Applicant person;
    std::optional<domain::HouseCode> house;
    RegisterFacts facts;
    QByteArray photo;        // JPEG, may be empty
    QByteArray leftTemplate; // FP3; empty when none was taken
    QByteArray rightTemplate;
    QDateTime asOf;
};

/** A field in which card and register differ, for the screen. */
enum class DifferingField : quint8 { NameTh, NameEn, Birth, Sex, Address };
std::vector<DifferingField> differences(const Applicant& card, const Applicant& reg);

} // namespace tabian::casework
