// The two sides of an identity card as a document for a card printer: ISO/IEC 7810 ID-1 (CR80), face and back.
#pragma once

#include "app/domain/citizenid.h"
#include "app/domain/person.h"
#include "app/domain/thaidate.h"
#include "reports/documents/setting.h"

namespace tabian::reports
{

namespace paper
{
inline constexpr QSizeF cr80{85.60, 53.98};
} // namespace paper

/** What is printed on a card. */
struct CardFace
{
    domain::CitizenId id;
    domain::PersonName nameTh;
    std::optional<domain::PersonName> nameEn; // the English lines stay away where there is none
    domain::ThaiDate birth;                   // unknown parts are left out
    domain::Address address;
    QDate issued;
    domain::CardExpiry expiry;
    QString issuer;         // เจ้าพนักงานออกบัตร
    QString issuerPosition; // may be empty
    QString issuedAt;       // the office
    QImage photo;           // null: the frame stays empty
    QString requestNumber;  // under the photo; may be empty
    QString serial;         // the blank's number, on the back
};

/** Two sheets of 85.60 x 53.98 mm: the face, the back. Thai and English stand side by side whatever the language of the
 *  setting, as on every card; digits are Arabic. A training counter's card says on both sides that it is a specimen. What
 *  is too long is set smaller, and at last over two lines; nothing is cut. Fails with FontMissing. */
domain::Result<Document> composeCardFace(const CardFace& card, const Setting& setting);

/** The dots of a card printer. */
inline constexpr double cardDotsPerInch = 300;

} // namespace tabian::reports
