#include "devices/thaicard/address.h"

#include "devices/thaicard/thaitext.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using Parts = domain::Address::Parts;
using PartOf = QString Parts::*;

namespace
{

constexpr qsizetype usualSlots = 8;
constexpr qsizetype mostSlots = 24; // 160 bytes could hold more separators than any address has parts

bool beginsWithAny(QStringView slot, std::span<const QStringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](QStringView b) { return !b.isEmpty() && slot.startsWith(b); });
}

bool isMoo(QStringView slot)
{
    constexpr QStringView longest = u"หมู่ที่";
    constexpr QStringView word = u"หมู่"; // but not หมู่บ้าน, a named estate
    constexpr QStringView abbreviated = u"ม.";
    if (slot.startsWith(longest) || slot.startsWith(abbreviated))
        return true;
    return slot.startsWith(word) && slot.size() > word.size() &&
           (slot[word.size()].isSpace() || slot[word.size()].isDigit());
}

/** Which part a slot before the last three belongs to, by its label; null for none. */
PartOf partByLabel(QStringView slot)
{
    constexpr std::array<QStringView, 4> lanes{u"ซอย", u"ซ.", u"ตรอก", u"แยก"};
    constexpr std::array<QStringView, 2> roads{u"ถนน", u"ถ."};
    if (isMoo(slot))
        return &Parts::moo;
    if (beginsWithAny(slot, lanes))
        return &Parts::soi;
    if (beginsWithAny(slot, roads))
        return &Parts::road;
    return nullptr;
}

void append(QString& part, QStringView text)
{
    if (!part.isEmpty())
        part += u' ';
    part += text;
}

/** Tambon, amphoe and province: the last three slots, each with its label; a label in another place is worth
 *  a finding. */
void takeLastThree(std::span<const QStringView> last, Parts& parts, QStringList& findings)
{
    static constexpr std::array<QStringView, 4> tambon{u"ตำบล", u"แขวง", u"ต.", u"เทศบาล"};
    static constexpr std::array<QStringView, 4> amphoe{u"อำเภอ", u"เขต", u"กิ่งอำเภอ", u"อ."};
    static constexpr std::array<QStringView, 4> province{u"จังหวัด", u"กรุงเทพ", u"จ.", u"กทม"};
    parts.tambon = last[0].toString();
    parts.amphoe = last[1].toString();
    parts.province = last[2].toString();
    if (!beginsWithAny(last[0], tambon) || !beginsWithAny(last[1], amphoe) || !beginsWithAny(last[2], province))
        findings << u"addressUnlabelled"_s;
}

} // namespace

Parts splitAddress(QStringView text, QStringList& findings)
{
    std::vector<QStringView> pieces;
    for (const QStringView piece : text.tokenize(u'#')) {
        if (qsizetype(pieces.size()) == mostSlots)
            break;
        pieces.push_back(piece.trimmed());
    }
    if (qsizetype(pieces.size()) != usualSlots) {
        findings << u"addressParts"_s;
        while (!pieces.empty() && pieces.back().isEmpty()) // separators behind the province
            pieces.pop_back();
    }
    Parts parts;
    if (pieces.size() < 3)
        return parts;
    takeLastThree(std::span(pieces).last(3), parts, findings);
    pieces.resize(pieces.size() - 3);
    bool extra = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].isEmpty())
            continue;
        if (const PartOf part = partByLabel(pieces[i])) {
            append(parts.*part, pieces[i]);
            continue;
        }
        extra |= i > 0;
        append(parts.house, pieces[i]);
    }
    if (extra)
        findings << u"addressExtra"_s;
    return parts;
}

QString joinAddress(const Parts& p)
{
    return joinSlots({p.house, p.moo, p.soi, p.road, QString(), p.tambon, p.amphoe, p.province});
}

} // namespace tabian::devices
