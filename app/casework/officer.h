// Who works at the counter.
#pragma once

#include <QDateTime>
#include <QFlags>
#include <QString>
#include <QUuid>

namespace tabian::casework
{

/** Roles in the Act and in the office (facts: rules, section 5). One officer may hold several; what he may
 * not do is act twice in one case. */
enum class Role : quint8 {
    Officer = 1,      // พนักงานเจ้าหน้าที่: receives applications, settles fines
    Approver = 2,     // เจ้าพนักงานออกบัตร: approves and signs the card
    Supervisor = 4,   // day report, stock
    Administrator = 8 // officers and settings
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

struct Officer
{
    QUuid id;
    QString login;
    QString name;      // Thai, as printed on documents
    QString position;  // ตำแหน่ง
    QString citizenId; // who the account belongs to: one account a person, so identities are compared, not
                       // spellings
    Roles roles;
    bool revoked = false;
};

/** A signed-in officer. Only a store makes one; the token is how the store knows it again. */
struct Session
{
    QUuid token;
    Officer officer;
    QDateTime since;
};

} // namespace tabian::casework
