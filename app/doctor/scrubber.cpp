#include "app/doctor/scrubber.h"

#include <QRegularExpression>

namespace tabian::doctor
{

using namespace Qt::StringLiterals;

QString scrubbed(QString text, const QString& home)
{
    static const QRegularExpression encoded(u"[A-Za-z0-9+/=_-]{64,}"_s);
    static const QRegularExpression grouped(u"[0-9๐-๙][ -][0-9๐-๙]{4}[ -][0-9๐-๙]{5}[ -][0-9๐-๙]{2}[ -][0-9๐-๙]"_s);
    static const QRegularExpression digits(u"[0-9๐-๙]{9,}"_s);
    static const QRegularExpression thai(u"[\u0E01-\u0E5B](?:[\u0E01-\u0E5B .]*[\u0E01-\u0E5B])?"_s);
    static const QRegularExpression user(u"/(home|media|run/user)/[^/\\s\"']+"_s);
    if (!home.isEmpty())
        text.replace(home, u"[home]"_s);
    text.replace(user, u"/\\1/[user]"_s);
    text.replace(encoded, u"[data]"_s);
    text.replace(grouped, u"[number]"_s);
    text.replace(digits, u"[number]"_s);
    return text.replace(thai, u"[Thai]"_s);
}

} // namespace tabian::doctor
