// The record: the text of a card, field by field, from bytes to a person and back.
#include "devices/thaicard/atr.h"
#include "devices/thaicard/file.h"
#include "devices/thaicard/record.h"
#include "devices/thaicard/thaitext.h"
#include "tests/fuzz/cardtexts.h"

using namespace tabian;
using fuzz::promise;

namespace
{

constexpr qsizetype versionEnd = 4, personalEnd = versionEnd + 373, photoNumberEnd = personalEnd + 14;

/** version, personal data, number under the photo, and all the rest as the address; a short input is short fields. */
devices::RecordBytes fieldsOf(QByteArrayView input)
{
    const auto part = [input](qsizetype from, qsizetype to) {
        const qsizetype begin = std::min(from, input.size());
        return input.sliced(begin, std::min(to, input.size()) - begin).toByteArray();
    };
    return {part(0, versionEnd), part(versionEnd, personalEnd), part(photoNumberEnd, input.size()),
            part(personalEnd, photoNumberEnd)};
}

void holdText(QByteArrayView field)
{
    const devices::DecodedText decoded = devices::decodeThai(field);
    promise(fuzz::isShowable(decoded.text), "no decoded text holds control characters");
    promise(decoded.text.size() <= field.size(), "no text is longer than its bytes");
    const auto again = devices::encodeThai(decoded.text);
    promise(again.has_value() != (decoded.controlCharacter || decoded.undecodable), "what is no text is flagged");
}

void holdFile(const devices::CardRecord& record)
{
    const auto file = devices::makeCardFile(record, {});
    if (!file)
        return; // what was damaged on the card cannot be written on a new one
    const auto again = devices::parseRecord(devices::RecordBytes::fromFile(*file), record.atr);
    promise(again.has_value(), "a card made of a record can be read");
    promise(again->id == record.id && again->nameTh == record.nameTh && again->birth == record.birth &&
                again->expiry == record.expiry && again->issued == record.issued,
            "a card made of a record says the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    holdText(input);
    promise(devices::historicalBytes(input).size() <= 15, "an ATR has at most 15 historical bytes");
    if (const auto record =
            devices::parseRecord(fieldsOf(input), input.first(std::min<qsizetype>(33, input.size())).toByteArray())) {
        fuzz::holdRecord(*record);
        holdFile(*record);
    }
    return 0;
}
