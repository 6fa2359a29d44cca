// The other numbers of the counter: the card's back number, house code, blank cards' serials, receipt numbers.
#pragma once

#include "app/domain/failure.h"

#include <QDate>
#include <QString>
#include <compare>

namespace tabian::domain
{

/** The number on the card's back (เลขหลังบัตร), two letters and ten digits, "JT0-1234567-89". Secret: shown masked. */
class LaserCode
{
  public:
    static Result<LaserCode> parse(QStringView text); // hyphens and spaces allowed; LaserCodeFormat
    QString text() const { return m_text; }           // "JT0123456789"
    QString formatted() const;                        // "JT0-1234567-89"
    friend bool operator==(const LaserCode&, const LaserCode&) = default;

  private:
    explicit LaserCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/** The 11-digit house code (เลขรหัสประจำบ้าน); its first four digits name the registry office. No check digit is
 *  published, so only length and digits are checked. */
class HouseCode
{
  public:
    static Result<HouseCode> parse(QStringView text); // HouseCodeFormat
    QString digits() const { return m_digits; }
    QString formatted() const; // "1234-567890-1"
    QString office() const { return m_digits.left(4); }
    friend bool operator==(const HouseCode&, const HouseCode&) = default;

  private:
    explicit HouseCode(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/** The serial printed on a blank card: two capital letters and eight digits, "TB00000123". */
class CardSerial
{
  public:
    static Result<CardSerial> parse(QStringView text); // CardSerialFormat
    QString text() const;
    /** The next serial of the same prefix; nullopt after 99999999. */
    std::optional<CardSerial> next() const;
    friend auto operator<=>(const CardSerial&, const CardSerial&) = default;

  private:
    CardSerial(char16_t a, char16_t b, quint32 number) : m_a(a), m_b(b), m_number(number) {}
    char16_t m_a, m_b;
    quint32 m_number;
};

/** The fiscal year (1 October - 30 September), Buddhist era: 1 Oct 2568 belongs to 2569. */
int fiscalYearBe(QDate day);

} // namespace tabian::domain
