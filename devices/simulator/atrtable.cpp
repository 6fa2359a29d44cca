#include "devices/simulator/atrtable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
struct Row
{
    const char* name;
    const char* atr;
};
constexpr std::array table{
    Row{"TH NID 6", "3B6800005448204E49442036"},      Row{"TH NID 7", "3B781800005448204E49442037"},
    Row{"TH NID 10", "3B791800005448204E4944203130"}, Row{"TH NID 11", "3B799600005448204E4944203131"},
    Row{"TH NID 12", "3B799600005448204E4944203132"}, Row{"TH NID 15", "3B799600FF5448204E4944203135"},
    Row{"TH NID 17", "3B799600005448204E4944203137"}, Row{"TH NID 18", "3B799600005448204E4944203138"},
    Row{"TH NID (3B67)", "3B6700005448204E494420"}};
} // namespace

std::optional<QByteArray> atrNamed(const QString& name)
{
    for (const Row& row : table) {
        if (name == QLatin1StringView(row.name)) {
            return QByteArray::fromHex(row.atr);
        }
    }
    return std::nullopt;
}

QStringList atrNames()
{
    QStringList names;
    for (const Row& row : table) {
        names += QLatin1StringView(row.name);
    }
    return names;
}

QByteArray blankAtr()
{
    return QByteArray::fromHex("3B789600005442 20424C414E4B");
}
QByteArray foreignAtr()
{
    return QByteArray::fromHex("3B6800000073C84000009000");
}

double secondsPerByte(const QByteArray& atr)
{
    constexpr double clock = 4e6;
    constexpr double etuPerByte = 12;
    const bool hasTa1 = atr.size() > 2 && (quint8(atr[1]) & 0x10) != 0;
    const quint8 ta1 = hasTa1 ? quint8(atr[2]) : 0x11;
    const double cycles = ta1 == 0x96 ? 512.0 / 32 : ta1 == 0x18 ? 372.0 / 12 : 372.0;
    return etuPerByte * cycles / clock;
}

} // namespace tabian::simulator
