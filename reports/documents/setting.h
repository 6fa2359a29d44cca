// What all documents of one office share: letterhead, language, digits, who prints and when.
#pragma once

#include "app/domain/failure.h"
#include "app/messages/phrasebook.h"
#include "reports/layout/sheet.h"

namespace tabian::reports
{

/** The letterhead. */
struct Office
{
    QString code; // four digits; in file metadata
    QString name; // "สำนักทะเบียนอำเภอตัวอย่าง จังหวัดทดสอบ"
    QString address; // may be empty
    QString phone;   // may be empty
    QImage emblem;   // may be null
};

/** Numbers and titles of the forms. They change by circular, so an office can write its own; see standard(). */
struct FormTitles
{
    QString receipt;
    QString dayReport, dayReportSubtitle;
    QString applicationNumber, application;
    QString statementNumber, statement;
    QString slipNumber, slip; // ใบรับ
    QString fineOrder, fineList, fineRegister;
    QString remittance;

    /** The titles in use today, in the book's language. */
    static FormTitles standard(const messages::Phrasebook& book);
};

struct Setting
{
    const messages::Phrasebook& book; // documents are Thai by default; an English one helps a reviewer
    Office office;
    FormTitles titles;
    QDateTime printedAt; // the caller's clock
    QString printedBy;   // the officer's name
    Digits digits = Digits::Arabic;
    bool training = false; // a light mark across every sheet says that it is no document
    QString face = Typesetter::documentFace();
};

} // namespace tabian::reports
