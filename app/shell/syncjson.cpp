#include "app/shell/syncjson.h"

#include <QJsonArray>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue timeOf(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject syncObject(const casework::SyncFacts& facts)
{
    QJsonArray rejected;
    for (const casework::RejectedEntry& entry : facts.rejected)
        rejected.append(QJsonObject{{u"sequence"_s, entry.sequence},
                                    {u"at"_s, timeOf(entry.at)},
                                    {u"kind"_s, entry.kind},
                                    {u"code"_s, entry.code}});
    QJsonValue onStick(QJsonValue::Null);
    if (facts.onStick)
        onStick = QJsonObject{
            {u"first"_s, facts.onStick->first}, {u"last"_s, facts.onStick->last}, {u"at"_s, timeOf(facts.onStick->at)}};
    return {{u"waiting"_s, QJsonObject{{u"entries"_s, facts.waiting.entries},
                                       {u"bytes"_s, facts.waiting.bytes},
                                       {u"cases"_s, facts.waiting.cases},
                                       {u"oldest"_s, timeOf(facts.waiting.oldest)}}},
            {u"acknowledged"_s, facts.waiting.acknowledged},
            {u"lastHeard"_s, timeOf(facts.lastHeard)},
            {u"clockOffsetMs"_s, facts.clockOffsetMs ? QJsonValue(*facts.clockOffsetMs) : QJsonValue(QJsonValue::Null)},
            {u"copyAsOf"_s, timeOf(facts.copyAsOf)},
            {u"feedPosition"_s, facts.feedPosition},
            {u"rejected"_s, rejected},
            {u"conflicts"_s, facts.conflicts},
            {u"onStick"_s, onStick}};
}

} // namespace tabian::shell
