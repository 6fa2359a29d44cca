#include "devices/thaicard/transcriptmask.h"

#include "devices/thaicard/cardmask.h"
#include "devices/thaicard/layout.h"
#include "devices/thaicard/replay.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace tabian::devices
{

using Event = TranscriptEvent;
using Kind = TranscriptEvent::Kind;

namespace
{

constexpr int blockSize = 0x10000; // what an offset of two bytes can name

/** Where the bytes of an answer stand on the card; nowhere for commands other than READ. */
struct Place
{
    int block;
    int offset;
};

/** Follows the commands of a conversation and says what the answers' bytes are. */
class Follower
{
  public:
    void command(const QByteArray& c)
    {
        const auto at = [&](qsizetype i) { return i < c.size() ? int(quint8(c[i])) : 0; };
        if (at(0) == 0x00 && at(1) == 0xC0)
            return; // GET RESPONSE: what waits goes on
        m_place.reset();
        if (at(0) == 0x80 && at(1) == 0xB0 && c.size() >= 7)
            m_place = Place{at(5), at(2) << 8 | at(3)};
        m_chip = at(0) == 0x80 && at(1) == 0xCA;
    }
    /** The place of this answer's data; the next answer's follows it. */
    std::optional<Place> answer(qsizetype dataLength)
    {
        const auto place = m_place;
        if (m_place)
            m_place->offset = std::min(blockSize, m_place->offset + int(dataLength));
        return place;
    }
    bool chip() const { return m_chip; }

  private:
    std::optional<Place> m_place;
    bool m_chip = false;
};

/** One block as far as it was read. */
struct Block
{
    QByteArray bytes;
    QByteArray masked;
};

struct MaskedField
{
    int block;
    layout::Field field;
    std::function<QByteArray(const QByteArray&)> mask;
};

class Masker
{
  public:
    explicit Masker(std::vector<Event> events) : m_events(std::move(events)) {}

    QByteArray text()
    {
        learn();
        mask();
        return write();
    }

  private:
    static QByteArray dataOf(const Event& event)
    {
        return event.bytes.first(std::max<qsizetype>(0, event.bytes.size() - 2));
    }

    /** What the card holds: the last good answer for each byte. */
    void learn()
    {
        Follower follower;
        for (const Event& event : m_events) {
            if (event.kind == Kind::Command)
                follower.command(event.bytes);
            if (event.kind != Kind::Answer)
                continue;
            const QByteArray data = dataOf(event);
            const bool good = event.bytes.endsWith(QByteArray::fromHex("9000")) ||
                              (event.bytes.size() > 2 && quint8(event.bytes[event.bytes.size() - 2]) == 0x61);
            const auto place = follower.answer(data.size());
            if (!place || !good || data.isEmpty())
                continue;
            QByteArray& block = m_blocks[place->block].bytes;
            block.resize(std::max(block.size(), place->offset + data.size()), '\0');
            block.replace(place->offset, data.size(), data);
        }
    }

    std::vector<MaskedField> fields()
    {
        const bool old = m_blocks[0].bytes.startsWith("0002");
        const int personal = old ? 1 : 0;
        const auto in = [&](layout::Field f) {
            return old ? layout::Field{f.offset - layout::personal.offset, f.length} : f;
        };
        const auto number = [this](const QByteArray& field) { return m_numbers.masked(field); };
        std::vector<MaskedField> all{{personal, in(layout::citizenId), number},
                                     {personal, in(layout::nameTh), maskedName},
                                     {personal, in(layout::nameEn), maskedName},
                                     {personal, in(layout::birth), maskedDay},
                                     {personal, in(layout::requestNumber), maskedText},
                                     {personal, in(layout::issuerCode), maskedText},
                                     {personal, in(layout::expiry), maskedDay},
                                     {personal, old ? layout::oldPhoto : layout::photo, maskedPhoto},
                                     {0, old ? layout::oldAddress : layout::address, maskedAddress}};
        if (!old)
            all.push_back({0, layout::photoNumber, maskedText});
        return all;
    }

    void mask()
    {
        for (auto& [number, block] : m_blocks)
            block.masked = block.bytes;
        for (const auto& [number, field, how] : fields()) {
            Block& block = m_blocks[number];
            const int length = std::min(field.length, std::max(0, int(block.bytes.size()) - field.offset));
            if (length <= 0)
                continue;
            m_personal.push_back({number, {field.offset, field.length}, {}});
            block.masked.replace(field.offset, length, how(block.bytes.sliced(field.offset, length)));
        }
    }

    bool isPersonal(int block, int offset) const
    {
        return std::any_of(m_personal.begin(), m_personal.end(), [&](const MaskedField& f) {
            return f.block == block && offset >= f.field.offset && offset < f.field.end();
        });
    }

    QByteArray maskedAnswer(const Event& event, const std::optional<Place>& place, bool chip)
    {
        QByteArray data = dataOf(event);
        if (!place) {
            data = chip ? QByteArray(data.first(std::min<qsizetype>(data.size(), 3))) +
                              QByteArray(std::max<qsizetype>(0, data.size() - 3), '\0')
                        : maskedText(data);
            return data + event.bytes.sliced(data.size());
        }
        const Block& block = m_blocks[place->block];
        for (qsizetype i = 0; i < data.size(); ++i) {
            const int offset = place->offset + int(i);
            const bool asLearnt = offset < block.bytes.size() && block.bytes[offset] == data[i];
            if (asLearnt)
                data[i] = block.masked[offset];
            else if (isPersonal(place->block, offset))
                data[i] = maskedByte(data[i]); // a disturbed answer
        }
        maskNumberWithin(data, event, *place);
        return data + event.bytes.sliced(data.size());
    }

    /** A number that came whole is masked as itself: on an exchanged card it is another than the one learnt. */
    void maskNumberWithin(QByteArray& data, const Event& event, const Place& place)
    {
        if (m_personal.empty())
            return;
        const MaskedField& number = m_personal.front();
        const qsizetype at = number.field.offset - place.offset;
        if (number.block == place.block && number.field.length == layout::citizenId.length && at >= 0 &&
            at + number.field.length <= data.size())
            data.replace(at, number.field.length, m_numbers.masked(event.bytes.sliced(at, number.field.length)));
    }

    QByteArray write()
    {
        QByteArray text = "# tabian card transcript 1\n# masked\n";
        Follower follower;
        for (const Event& event : m_events) {
            switch (event.kind) {
            case Kind::Atr:
                text += "atr " + event.bytes.toHex().toUpper() + (event.protocol == CardProtocol::T1 ? " T=1" : " T=0");
                break;
            case Kind::Command:
                follower.command(event.bytes);
                text += "> " + event.bytes.toHex().toUpper();
                break;
            case Kind::Answer: {
                const auto place = follower.answer(dataOf(event).size());
                text += "< " + maskedAnswer(event, place, follower.chip()).toHex().toUpper();
                break;
            }
            case Kind::Turn:
                text += "turn";
                break;
            case Kind::Power:
                text += "power";
                break;
            case Kind::Failure:
                text += "! " + domain::failureCodeText(event.code).toLatin1();
                break;
            }
            text += '\n';
        }
        return text;
    }

    std::vector<Event> m_events;
    std::map<int, Block> m_blocks;
    std::vector<MaskedField> m_personal; // the citizen number first
    NumberMask m_numbers;
};

} // namespace

domain::Result<QByteArray> maskTranscript(QByteArrayView text)
{
    return parseTranscript(text).map([](std::vector<Event> events) { return Masker(std::move(events)).text(); });
}

} // namespace tabian::devices
