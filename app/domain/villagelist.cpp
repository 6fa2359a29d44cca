#include "app/domain/villagelist.h"

#include <QSet>
#include <QStringDecoder>
#include <algorithm>

namespace tabian::domain
{

using namespace Qt::StringLiterals;

namespace
{

/** The first column of a line, without quotes and what surrounds it. */
QStringView firstColumn(QStringView line)
{
    const auto ends = [](QChar c) { return c == u',' || c == u';' || c == u'\t'; };
    const auto end = std::find_if(line.begin(), line.end(), ends);
    QStringView column = line.first(end - line.begin()).trimmed();
    if (column.size() >= 2 && column.front() == u'"' && column.back() == u'"')
        column = column.sliced(1, column.size() - 2).trimmed();
    return column;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

ListFault faultOf(QStringView column, FailureCode code)
{
    if (code == FailureCode::CitizenIdCheckDigit)
        return ListFault::WrongCheckDigit;
    const auto belongs = [](QChar c) { return c.isDigit() || c == u'-' || c.isSpace(); };
    return std::all_of(column.begin(), column.end(), belongs) ? ListFault::WrongLength : ListFault::NotANumber;
}

/** Nullopt unless all of it is UTF-8 and text: a spreadsheet's own file, or UTF-16, has zeros in it. */
std::optional<QString> textOf(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8); // leaves a byte order mark out
    QString text = utf8.decode(bytes);
    const bool isText = !utf8.hasError() && !bytes.contains('\0');
    return isText ? std::optional(std::move(text)) : std::nullopt;
}

VillageList listThatIs(ListState state)
{
    VillageList list;
    list.state = state;
    return list;
}

} // namespace

VillageList readVillageList(const QByteArray& bytes)
{
    if (bytes.size() > listBytes)
        return listThatIs(ListState::TooLarge);
    auto text = textOf(bytes);
    if (!text)
        return listThatIs(ListState::NotText);
    text->replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    VillageList list;
    QSet<QString> known;
    int number = 0;
    for (const QStringView line : QStringView(*text).split(u'\n')) {
        ++number;
        const QStringView column = firstColumn(line);
        if (column.isEmpty() || (number == 1 && !hasDigit(column)))
            continue;
        const auto id = CitizenId::parse(column);
        if (!id) {
            ++list.badCount;
            if (list.bad.size() < listFaults)
                list.bad.push_back({number, faultOf(column, id.error().code)});
        } else if (known.contains(id->digits())) {
            ++list.repeated;
        } else {
            known.insert(id->digits());
            list.persons.push_back(*id);
        }
        if (list.persons.size() > listPersons)
            return listThatIs(ListState::TooMany);
    }
    if (list.persons.empty())
        list.state = ListState::Nobody;
    return list;
}

} // namespace tabian::domain
