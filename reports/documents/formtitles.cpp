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
    return titles;
}

} // namespace tabian::reports
