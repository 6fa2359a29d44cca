// The ports beside the store and the devices: documents, and the file of a new card.
#pragma once

#include "app/casework/store.h"

#include <QImage>
#include <QRect>
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

/** What a look at a picture found: the part that becomes the card's photo, and what is wrong with it. */
struct PhotoLook
{
    QRect crop; // of the card's ratio
    std::vector<devices::PhotoFlaw> flaws;
};

/** The photo in the sizes in which the card has it. */
struct CardPhotos
{
    QByteArray chip;  // JPEG, small enough for the chip
    QByteArray print; // JPEG of the same crop, for the card's face and the forms
};

/** From a picture to the card's photo. Any thread; some ten milliseconds on a picture of two megapixels. */
class PhotoMaker
{
  public:
    virtual ~PhotoMaker() = default;
    virtual PhotoLook look(const QImage& picture) const = 0;
    /** Fails with PhotoTooSmall. */
    virtual domain::Result<CardPhotos> make(const QImage& picture, QRect crop) const = 0;
};

/** The flaw as the page says it, with cause and remedy. The one place where these codes are raised. */
domain::Failure failureOf(devices::PhotoFlaw flaw);

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
    virtual void history(const PersonHistory& history, const Officer& officer, Answer answer) = 0;
    /** A receipt again under its number: marked สำเนา, or ยกเลิก when it is void. */
    virtual void receiptAgain(const Case& c, const QString& number, const Officer& printer, Answer answer) = 0;
    virtual void slip(const Case& c, const Officer& officer, bool copy, Answer answer) = 0; // ใบรับ
    virtual void fineOrder(const Case& c, const QString& number, const Officer& officer, Answer answer) = 0;
    /** The list that goes with forwarded fines; with an empty number the register of all. */
    virtual void fineList(const QString& number, const QString& addressee, const std::vector<FineOrderRow>& rows,
                          const Officer& officer, Answer answer) = 0;
    virtual void remittance(const RemittanceRow& remittance, const Officer& officer, bool copy, Answer answer) = 0;
    virtual void dayReport(const DayFigures& figures, const Officer& maker, Answer answer) = 0;
};

} // namespace tabian::casework
