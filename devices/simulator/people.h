// The synthetic people of the training counter: what their cards say, what the register says, and what they
// come for. Every name and number is made up. The data stands in devices/simulator/data/people.json.
#pragma once

#include "app/domain/citizenid.h"
#include "app/domain/numbers.h"
#include "app/domain/person.h"
#include "app/domain/thaidate.h"

#include <QByteArray>
#include <QDate>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace tabian::simulator
{

/** What the chip holds, field by field; where a name or the address differs from the register, the chip's
 * own. */
struct PersonCard
{
    enum class Condition : quint8 {
        Good,
        PhotoDamaged, // the photo's bytes are no picture
        Mute          // the chip does not answer
    };
    /** How the applet with the number on the card's back answers. */
    enum class LaserVariant : quint8 { Absent, Whole, Split };

    QString version; // "0002", "0003", "0004"
    QString atr;     // a name of the ATR table, see atrNamed()
    Condition condition = Condition::Good;
    domain::PersonName nameTh;
    std::optional<domain::PersonName> nameEn;
    domain::Address address;
    QString issuer;     // place, Thai
    QString issuerCode; // 13 characters
    QDate issued;
    domain::CardExpiry expiry;
    QString requestNumber; // up to 20 characters
    QString photoNumber;   // 14 digits
    QString documentType;  // 2 characters
    LaserVariant laserVariant = LaserVariant::Absent;
    std::optional<domain::LaserCode> laser = std::nullopt;
};

/** What the central register knows besides name, birth and address. */
struct RegisterFacts
{
    enum class Nationality : quint8 { ByBirth, Naturalised, ByAct };
    /** Which finger templates stand in the register. */
    enum class Templates : quint8 { Own, Stranger, None };

    bool everHadCard = false;
    std::optional<domain::CardExpiry> lastExpiry; // of the last card
    QString lastSerial;                           // of the last card; empty when unknown
    bool exempt = false;
    std::optional<QDate> exemptionEnded;
    std::optional<QDate> added; // name added to the house register
    Nationality nationality = Nationality::ByBirth;
    std::optional<QDate> nationalityDay;
    bool parentsAlien = false;
    std::optional<QDate> nameCorrected; // the house register was corrected
    Templates templates = Templates::None;
    int replacements = 0; // cards replaced so far
};

struct Person
{
    domain::CitizenId id;
    domain::PersonName nameTh;
    std::optional<domain::PersonName> nameEn;
    domain::ThaiDate birth;
    domain::Sex sex;
    domain::Address address; // in the register
    domain::HouseCode houseCode;
    std::optional<PersonCard> card; // nothing: no card to put in (never had one, or it is lost)
    RegisterFacts facts;
    quint64 portraitSeed;
    quint64 fingerSeed;
    QString story;              // one Thai sentence: what this person comes for
    int caseNumber;             // 1..13; 0: this counter cannot serve (pink cards)
    std::optional<QDate> event; // of the case, see domain::eventMeaning()
};

/** All of them, in the order of the file. Never empty, no number twice, every value valid. */
class People
{
  public:
    /** The people shipped with the program. */
    static tl::expected<People, QString> shipped();
    /** A file of the same form. The error names person and field. */
    static tl::expected<People, QString> load(const QString& path);
    static tl::expected<People, QString> parse(const QByteArray& json);

    QDate trainingDay() const { return m_trainingDay; }
    const std::vector<Person>& all() const { return m_all; }
    const Person* find(const domain::CitizenId& id) const;

  private:
    QDate m_trainingDay;
    std::vector<Person> m_all;
};

} // namespace tabian::simulator
