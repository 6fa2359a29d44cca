// Money: a whole number of satang.
#pragma once

#include "app/domain/failure.h"

#include <QStringView>
#include <compare>

namespace tabian::domain
{

/** An amount of Thai baht, exact to the satang; may be negative in postings. Range: +-90 million million baht. */
class Baht
{
  public:
    constexpr Baht() = default;
    static constexpr Baht ofBaht(qint64 baht) { return Baht(baht * 100); }
    static constexpr Baht ofSatang(qint64 satang) { return Baht(satang); }
    /** "1,250", "20", "20.50", Thai digits too; not negative. Fails with AmountFormat. */
    static Result<Baht> parse(QStringView text);

    constexpr qint64 satang() const { return m_satang; }
    constexpr qint64 wholeBaht() const { return m_satang / 100; }
    constexpr bool isZero() const { return m_satang == 0; }
    QString text() const; // "1,250" or "20.50"
    /** In Thai words with ICU's spell-out: 121 -> "หนึ่งร้อยยี่สิบเอ็ดบาทถ้วน", 0 -> "ศูนย์บาทถ้วน". */
    QString inThaiWords() const;

    friend constexpr auto operator<=>(const Baht&, const Baht&) = default;
    friend constexpr Baht operator+(Baht a, Baht b) { return Baht(a.m_satang + b.m_satang); }
    friend constexpr Baht operator-(Baht a, Baht b) { return Baht(a.m_satang - b.m_satang); }
    constexpr Baht operator-() const { return Baht(-m_satang); }
    Baht& operator+=(Baht other)
    {
        m_satang += other.m_satang;
        return *this;
    }

  private:
    constexpr explicit Baht(qint64 satang) : m_satang(satang) {}
    qint64 m_satang = 0;
};

} // namespace tabian::domain
