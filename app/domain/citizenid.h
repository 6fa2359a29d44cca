// The 13-digit citizen number (เลขประจำตัวประชาชน).
#pragma once

#include "app/domain/failure.h"

#include <QStringView>

namespace tabian::domain
{

/** What the first digit says about the holder (facts of the civil registration regulation). */
enum class CitizenKind : quint8 {
    NoStatus = 0,         // no civil-registration status: pink card
    BornInTime = 1,       // Thai, birth registered in time (from B.E. 2527)
    BornLate = 2,         // Thai, birth registered late
    FirstRegister = 3,    // in the house register at its start
    MovedIn = 4,          // moved in before a number was given
    AddedLater = 5,       // added to the register later
    Temporary = 6,        // temporary or illegal entrant: pink card
    ChildOfTemporary = 7, // child of 6 born here: pink card
    AlienOrNaturalised = 8,
    Reserved = 9
};

/** A citizen number whose check digit is right; it cannot hold anything else.
 *  d13 = (11 - sum(d_i * (14 - i), i = 1..12) mod 11) mod 10. */
class CitizenId
{
  public:
    /** Accepts 13 ASCII or Thai digits, with or without the printed hyphens and spaces.
     *  Fails with CitizenIdLength or CitizenIdCheckDigit. */
    static Result<CitizenId> parse(QStringView text);
    /** The check digit for twelve digits; nullopt unless exactly twelve ASCII digits. */
    static std::optional<int> checkDigit(QStringView twelve);

    QString digits() const;    // "1999000001234"
    QString formatted() const; // "1-9990-00001-23-4", as printed on the card
    QString masked() const;    // "1-9990-xxxxx-xx-4", for logs and lists
    CitizenKind kind() const;
    /** False for 0, 6 and 7: these hold other (pink) cards. */
    bool mayHoldThaiCard() const;

    friend auto operator<=>(const CitizenId&, const CitizenId&) = default;

  private:
    explicit CitizenId(quint64 number) : m_number(number) {}
    quint64 m_number;
};

} // namespace tabian::domain
