// Who works at the counter.
#pragma once

#include <QDateTime>
#include <QFlags>
#include <QString>
#include <QUuid>
#include <array>

namespace tabian::casework
{

/** Roles in the Act and in the office (facts: rules, section 5). One officer may hold several; what he may
 * not do is act twice in one case. */
enum class Role : quint8 {
    Officer = 1,       // พนักงานเจ้าหน้าที่: receives applications, settles fines
    Approver = 2,      // เจ้าพนักงานออกบัตร: approves and signs the card
    Supervisor = 4,    // day report, stock, who looked at whom
    Administrator = 8, // officers and the office's policy
    Cashier = 16,      // เจ้าหน้าที่การเงิน: takes money, makes the day's report
    Auditor = 32       // ผู้ตรวจสอบ: looks at everything, does nothing
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)
inline constexpr std::array everyRole{Role::Officer,       Role::Approver, Role::Supervisor,
                                      Role::Administrator, Role::Cashier,  Role::Auditor};

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
    // Until these are answered the store takes nothing else from the session.
    bool secondFactorWanted = false;
    bool newPasswordWanted = false; // somebody else set the password
};

/** An officer's own enrolled index fingers, FP3 templates; empty where none was taken. */
struct OfficerFingers
{
    QByteArray left, right;
    bool enrolled() const { return !left.isEmpty() || !right.isEmpty(); }
};

} // namespace tabian::casework
