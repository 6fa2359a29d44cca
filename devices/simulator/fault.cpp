#include "devices/simulator/fault.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

std::optional<Fault> parseFault(const QString& text)
{
    constexpr std::array kinds{
        std::pair{"remove", Fault::Kind::Remove}, std::pair{"reset", Fault::Kind::Bounce},
        std::pair{"silent", Fault::Kind::Silent}, std::pair{"garbage", Fault::Kind::Garbage},
        std::pair{"short", Fault::Kind::Short},   std::pair{"endless61", Fault::Kind::Endless61}};
    const qsizetype split = text.indexOf(u'@');
    bool isNumber = false;
    const int at = split < 0 ? 0 : text.sliced(split + 1).toInt(&isNumber);
    for (const auto& [name, kind] : kinds) {
        if (isNumber && at >= 1 && QStringView(text).first(split) == QLatin1StringView(name)) {
            return Fault{.kind = kind, .at = at};
        }
    }
    return std::nullopt;
}

QByteArray spoiled(Fault::Kind kind, const QByteArray& answer)
{
    switch (kind) {
    case Fault::Kind::Garbage:
        return QByteArray::fromHex("00FF5A13"); // its end is no status word
    case Fault::Kind::Short:
        return answer.size() > 2 ? answer.first((answer.size() - 2) / 2) + QByteArray::fromHex("9000")
                                 : answer.first(1);
    case Fault::Kind::Endless61:
        return QByteArray::fromHex("6110");
    case Fault::Kind::Remove:
    case Fault::Kind::Bounce:
    case Fault::Kind::Silent:
        return {}; // no answer at all
    }
    return {};
}

} // namespace tabian::simulator
