// Names, sex and address of a person as the card and the register hold them.
#pragma once

#include "app/domain/failure.h"

#include <QString>

namespace tabian::domain
{

enum class Sex : quint8 { Male = 1, Female = 2 }; // the chip's own digits

/** A name in one script. First and last are never empty; title and middle may be. */
class PersonName
{
  public:
    /** Fails with NameFormat when first or last is blank, or any part holds a control character. */
    static Result<PersonName> make(QString title, QString first, QString middle, QString last);

    const QString& title() const { return m_title; }
    const QString& first() const { return m_first; }
    const QString& middle() const { return m_middle; }
    const QString& last() const { return m_last; }
    /** "นางสาวกิ่งแก้ว ณัฐณิชา ทดสอบสกุล": Thai titles stand close to the first name, Latin ones apart. */
    QString full() const;
    friend bool operator==(const PersonName&, const PersonName&) = default;

  private:
    PersonName() = default;
    QString m_title, m_first, m_middle, m_last;
};

/** A Thai address. Parts keep their Thai label ("หมู่ที่ 12", "ตำบลบ้านใหม่") exactly as the register writes them;
 *  tambon, amphoe and province are never empty. */
class Address
{
  public:
    struct Parts
    {
        QString house, moo, soi, road, tambon, amphoe, province;
        friend bool operator==(const Parts&, const Parts&) = default;
    };
    /** Fails with AddressFormat. */
    static Result<Address> make(Parts parts);
    const Parts& parts() const { return m_parts; }
    QString oneLine() const; // everything, spaces between
    QString shortLine() const; // ตำบล -> ต., อำเภอ -> อ., จังหวัด -> จ.; Bangkok's แขวง/เขต stay
    friend bool operator==(const Address&, const Address&) = default;

  private:
    Address() = default;
    Parts m_parts;
};

} // namespace tabian::domain
