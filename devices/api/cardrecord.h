// What a Thai ID card says: a value, copied between threads, made only by devices/thaicard.
#pragma once

#include "app/domain/citizenid.h"
#include "app/domain/person.h"
#include "app/domain/thaidate.h"

#include <QByteArray>
#include <QDate>
#include <QSize>
#include <QStringList>

namespace tabian::devices
{

/** The text of a card, whole and parsed. A record exists only if the citizen number's check digit holds. */
struct CardRecord
{
    QByteArray atr;  // raw bytes
    QString version; // "0003"
    domain::CitizenId id;
    domain::PersonName nameTh;
    std::optional<domain::PersonName> nameEn; // pink cards and old ones may lack it
    domain::ThaiDate birth;
    domain::Sex sex;
    QString issuer;     // ที่ออกบัตร
    QString issuerCode; // 13 characters
    QDate issued;
    domain::CardExpiry expiry;
    QString documentType; // two characters
    domain::Address address;
    QString requestNumber; // เลขคำขอ
    QString photoNumber;   // the number under the photo, digits only
    QStringList findings;  // stable codes of oddities that were tolerated: docs/card-findings.md
};

/** The chip's photo: a whole JPEG, cut at its end-of-image mark. */
struct CardPhoto
{
    QByteArray jpeg;
    QSize size;
};

} // namespace tabian::devices
