// A village list: whom a field kit is packed for. A text or CSV file with one citizen number a line, in the first column.
#pragma once

#include "app/domain/citizenid.h"

#include <QByteArray>
#include <vector>

namespace tabian::domain
{

/** Why a line gives no person. */
enum class ListFault : quint8 { NotANumber = 1, WrongLength, WrongCheckDigit };
struct ListLine
{
    int number = 0; // of the line, the first is 1
    ListFault fault = ListFault::NotANumber;
    friend bool operator==(const ListLine&, const ListLine&) = default;
};

/** Whether the file was read at all. */
enum class ListState : quint8 {
    Read,
    Nobody,   // not one number
    TooLarge, // more bytes than listBytes
    TooMany,  // more persons than listPersons
    NotText   // UTF-8 is wanted: neither UTF-16 nor another kind of file
};

struct VillageList
{
    ListState state = ListState::Read;
    std::vector<CitizenId> persons; // each once, in the order of the file; empty unless Read
    int repeated = 0;               // lines whose person stands above already
    int badCount = 0;
    std::vector<ListLine> bad; // the first listFaults of them
};

constexpr qsizetype listBytes = 1'000'000;
constexpr std::size_t listPersons = 2'000;
constexpr std::size_t listFaults = 100;

/** Columns end at a comma, a semicolon or a tab; a number may be quoted, and written with hyphens, spaces or Thai digits as
 *  CitizenId::parse() takes them. Empty lines are nothing, nor is a first line without a single digit, which is a heading;
 *  what follows the first column is not looked at. */
VillageList readVillageList(const QByteArray& bytes);

} // namespace tabian::domain
