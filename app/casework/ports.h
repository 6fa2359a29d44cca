// The ports beside the store and the devices: documents, and the file of a new card.
#pragma once

#include "app/casework/store.h"

#include <QImage>
#include <functional>

namespace tabian::casework
{

/** What a new card is made of. */
struct NewCard
{
    Applicant person;
    QString issuer;
    QDate issued;
    domain::CardExpiry expiry;
    QString requestNumber; // the case's number, digits only
    QByteArray photo;      // JPEG
};

/** The bytes of a new card's chip. Deterministic: the same card gives the same bytes. Fails with
 * AddressFormat, NameFormat (too long for the chip) or CardPhotoDamaged. Any thread. */
class CardFileMaker
{
  public:
    virtual ~CardFileMaker() = default;
    virtual domain::Result<QByteArray> make(const NewCard& card) const = 0;
};

/** The card's photo from a picture: cropped to the card's ratio, small enough for the chip. Fails with
 * PhotoTooSmall. Any thread; some ten milliseconds. */
class PhotoMaker
{
  public:
    virtual ~PhotoMaker() = default;
    virtual domain::Result<QByteArray> make(const QImage& picture) const = 0;
};

/** Documents are made off the UI thread and answered on it. Answers: the path of the PDF, or
 * DocumentUnwritable, FontMissing. */
class Documents
{
  public:
    using Answer = std::function<void(domain::Result<QString>)>;
    virtual ~Documents() = default;
    virtual void receipt(const Case& c, const Officer& receiver, Answer answer) = 0;
    virtual void applicationForm(const Case& c, const Officer& officer, Answer answer) = 0;
    virtual void witnessStatement(const Case& c, const Officer& officer, Answer answer) = 0;
    virtual void dayReport(const DayFigures& figures, const Officer& maker, Answer answer) = 0;
};

} // namespace tabian::casework
