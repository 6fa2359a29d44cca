#include "reports/documents/setting.h"
#include "reports/documents/words.h"

#include <QCoreApplication>

namespace tabian::reports
{

FormTitles FormTitles::standard(const messages::Phrasebook& book)
{
    const Words say(book);
    FormTitles titles;
    //: title of the receipt
    titles.receipt = say(QT_TRANSLATE_NOOP("reports", "Receipt"));
    //: title of the day report
    titles.dayReport = say(QT_TRANSLATE_NOOP("reports", "Day report"));
    //: second title of the day report: the work it is about
    titles.dayReportSubtitle = say(QT_TRANSLATE_NOOP("reports", "Identity cards"));
    //: number of the application form
    titles.applicationNumber = say(QT_TRANSLATE_NOOP("reports", "Form BP.1"));
    //: title of the application form
    titles.application = say(QT_TRANSLATE_NOOP("reports", "Application for a first, new or changed identity card"));
    //: number of the form of a witness's statement
    titles.statementNumber = say(QT_TRANSLATE_NOOP("reports", "Form PK.14"));
    //: title of the form of a witness's statement
    titles.statement = say(QT_TRANSLATE_NOOP("reports", "Record of a statement"));
    //: number of the form of a receipt for an application (bai rap)
    titles.slipNumber = say(QT_TRANSLATE_NOOP("reports", "Form BP.2"));
    //: title of the paper a citizen gets who goes home without a card (bai rap)
    titles.slip = say(QT_TRANSLATE_NOOP("reports", "Receipt of an application"));
    //: title of the record of a fine
    titles.fineOrder = say(QT_TRANSLATE_NOOP("reports", "Record of a fine"));
    //: title of the list of refused fines that goes to the inquiry official
    titles.fineList = say(QT_TRANSLATE_NOOP("reports", "Fines forwarded"));
    //: title of the register of fine orders
    titles.fineRegister = say(QT_TRANSLATE_NOOP("reports", "Register of fine orders"));
    //: title of the slip with which cash is remitted
    titles.remittance = say(QT_TRANSLATE_NOOP("reports", "Remittance slip"));
    return titles;
}

} // namespace tabian::reports
