#include "app/shell/ctlerror.h"

#include "app/messages/failuremessages.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

int writeFailure(QIODevice& err, const domain::Failure& failure, bool withDetail)
{
    const messages::Phrasebook english(messages::Language::English);
    const messages::FailureMessage words = messages::explain(failure, english);
    QJsonObject error{{u"code"_s, domain::failureCodeText(failure.code)},
                      {u"message"_s, words.sentence},
                      {u"remedy"_s, words.remedy}};
    if (withDetail && !failure.detail.isEmpty())
        error[u"detail"_s] = failure.detail; // which entry, which file
    err.write(QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact) + '\n');
    return 1;
}

int writeUsage(QIODevice& err, const char* sentence)
{
    err.write(sentence);
    err.write("\n");
    return 2;
}

} // namespace tabian::shell
