// The 13 cases of the ID-card counter (seed 003; facts: section 1) and the evidence each wants.
#pragma once

#include "app/domain/failure.h"

#include <QSet>
#include <array>
#include <span>
#include <vector>

namespace tabian::domain
{

/** The numbers are those of the source document and of `tabianctl assess`. */
enum class CaseKind : quint8 {
    First = 1,           // ขอมีบัตรครั้งแรก
    FirstOver16 = 2,     // ครั้งแรก อายุเกิน 16 ปีบริบูรณ์
    Expired = 3,         // บัตรเดิมหมดอายุ
    LostOrDestroyed = 4, // หายหรือถูกทำลาย
    Damaged = 5,         // ชำรุดในสาระสำคัญ
    NameChanged = 6,     // เปลี่ยนชื่อตัว ชื่อสกุล
    AddressChanged = 7,  // เปลี่ยนที่อยู่
    AddedToRegister = 8, // ได้รับการเพิ่มชื่อในทะเบียนบ้าน
    Exempt = 9,          // ผู้ได้รับการยกเว้นขอมีบัตร
    ExemptionEnded = 10,   // พ้นสภาพได้รับการยกเว้น
    Naturalised = 11,      // แปลงสัญชาติ / กลับคืนสัญชาติไทย
    NationalityByAct = 12, // ได้สัญชาติตาม พ.ร.บ. สัญชาติ
    ParentsAlien = 13      // บิดามารดาเป็นต่างด้าว ครั้งแรก
};

/** Fails with CaseNumberUnknown unless 1..13. */
Result<CaseKind> caseKind(int number);
std::span<const CaseKind> allCaseKinds();

/** What `event` means in a case: the day of loss, of damage, … None where the clock runs from birth or expiry. */
enum class EventMeaning : quint8 { None, Loss, Damage, RegisterCorrection, AddedToRegister, ExemptionEnd, Nationality };
EventMeaning eventMeaning(CaseKind kind);

/** A piece of evidence the officer ticks off. The titles are sentences of app/messages. */
enum class Evidence : quint8 {
    HouseRegister,    // ทะเบียนบ้านฉบับเจ้าบ้าน
    BirthCertificate, // สูติบัตร (ฉบับจริง)
    OfficialDocument, // หลักฐานที่ทางราชการออกให้
    Witness, // เจ้าบ้านหรือบุคคลที่น่าเชื่อถือรับรอง
    OldCard,            // บัตรประจำตัวประชาชนเดิม
    NameChangeDocument, // หลักฐานการเปลี่ยนชื่อตัว ชื่อสกุล
    AdditionDocument, // หลักฐานที่ใช้ในการเพิ่มชื่อ
    ExemptionDocument, // หลักฐานการเป็นผู้ได้รับการยกเว้น
    ExemptionEndDocument, // หลักฐานการพ้นสภาพ
    NationalityDocument, // หนังสือสำคัญการแปลงสัญชาติ / กลับคืนสัญชาติ
    FatherAlienDocument, // ใบสำคัญประจำตัวคนต่างด้าวของบิดา
    MotherAlienDocument // ใบสำคัญประจำตัวคนต่างด้าวของมารดา
};

/** Facts that switch conditional evidence on (cases 4 and 5). */
struct EvidenceFacts
{
    bool oldRecordFound = true; // case 4: the earlier record was found in the register
    bool identityProved = true; // case 5: the applicant's identity is proved
};

/** One line of a checklist: satisfied when any one of its pieces is ticked. */
struct EvidenceRequirement
{
    std::vector<Evidence> anyOf;
    bool required = true; // false: "ถ้ามี", shown but never blocking
};

/** All lines must be satisfied ("all"); alternatives stand inside a line ("any"). The house register is always the
 *  first line. */
std::vector<EvidenceRequirement> evidenceFor(CaseKind kind, const EvidenceFacts& facts);
/** The required lines that the ticked pieces do not satisfy; empty = complete. */
std::vector<EvidenceRequirement> missingEvidence(CaseKind kind, const EvidenceFacts& facts,
                                                 const QSet<Evidence>& ticked);

inline size_t qHash(Evidence e, size_t seed = 0)
{
    return ::qHash(quint8(e), seed);
}

} // namespace tabian::domain
