// The words of the documents: sentences from the phrase book, dates of the Buddhist era, money, titles of cases.
#pragma once

#include "app/domain/baht.h"
#include "app/domain/casekind.h"
#include "app/domain/person.h"
#include "app/domain/thaidate.h"
#include "app/messages/phrasebook.h"

#include <QDateTime>

namespace tabian::reports
{

/** Words in the language of one phrase book, which outlives it. Digits are Arabic here; the typesetter turns them. */
class Words
{
  public:
    explicit Words(const messages::Phrasebook& book) : m_book(book) {}

    /** A sentence marked with QT_TRANSLATE_NOOP("reports", …). */
    QString operator()(const char* english) const { return m_book.text("reports", english); }

    QString date(QDate day) const;        // "15 มกราคม พ.ศ. 2569"
    QString weekdayDate(QDate day) const; // "วันพฤหัสบดีที่ 15 มกราคม พ.ศ. 2569"
    QString time(const QDateTime& at) const;         // "09.42 น."
    QString dateTime(const QDateTime& at) const;     // "15 มกราคม พ.ศ. 2569 เวลา 09.42 น."
    QString date(const domain::ThaiDate& day) const; // unknown parts are left out, and said to be unknown
    QString expiry(const domain::CardExpiry& expiry) const; // a date, or ตลอดชีพ
    QString money(domain::Baht amount) const;               // "1,250.00"
    QString moneyInWords(domain::Baht amount) const; // "(หนึ่งพันสองร้อยห้าสิบบาทถ้วน)", Thai in every language
    QString count(qint64 number) const; // "1,250"
    QString sex(domain::Sex sex) const;
    QString caseTitle(domain::CaseKind kind) const;
    QString caseTitleShort(domain::CaseKind kind) const; // for a row of a table
    QString evidenceTitle(domain::Evidence evidence) const;

  private:
    QString month(int number) const;
    const messages::Phrasebook& m_book;
};

} // namespace tabian::reports
