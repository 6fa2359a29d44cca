// บ.ป.1: the application for a card, as the applicant checks and signs it: one A4 sheet, or two where names,
// addresses and notes are uncommonly long.
#pragma once

#include "app/domain/baht.h"
#include "app/domain/casekind.h"
#include "app/domain/citizenid.h"
#include "app/domain/numbers.h"
#include "app/domain/person.h"
#include "app/domain/thaidate.h"
#include "reports/documents/setting.h"

#include <QSet>

namespace tabian::reports
{

struct ApplicationForm
{
    QString number; // "1301-69-000482"
    QDate day;      // of the application

    domain::CitizenId id;
    domain::PersonName nameTh;
    std::optional<domain::PersonName> nameEn{};
    domain::ThaiDate birth;
    int age = 0; // completed years on the day
    domain::Sex sex;
    domain::Address address;
    std::optional<domain::HouseCode> house{};

    domain::CaseKind kind;
    std::vector<domain::CaseKind> alsoNoted{}; // events recorded with the principal one
    std::optional<domain::ThaiDate> event{};   // day of loss, damage, …
    QDate due{};                               // invalid where there is no deadline
    int daysLate = 0;

    struct OldCard
    {
        QDate issued;
        domain::CardExpiry expiry = domain::CardExpiry::lifetime();
        QString issuer;
    };
    std::optional<OldCard> oldCard{};

    std::vector<domain::EvidenceRequirement> evidence{}; // the checklist of the case
    QSet<domain::Evidence> ticked{};

    domain::Baht fine{}, fee{};
    QString fineNote{};      // "งดเว้นเพราะ …", refused; may be empty
    QString receiptNumber{}; // empty when nothing was paid

    QImage photo{}; // null: an empty frame
    QString printsNote{}; // "บันทึกด้วยเครื่องแล้ว"; prints themselves never leave in a document
    QString witness{}; // name of the person who certified; empty: none

    QString officer{}, officerPosition{};
    QString approver{}, approverPosition{}; // empty: not approved yet, to be signed with a pen
    QString newSerial{};                    // of the card that was issued; may be empty
    domain::CardExpiry newExpiry = domain::CardExpiry::lifetime();
    bool showNewExpiry = false;
};

/** Composes the form. Fails with FontMissing. */
domain::Result<Document> composeApplication(const ApplicationForm& form, const Setting& setting);

} // namespace tabian::reports
