#include "devices/thaicard/cardmask.h"

#include "app/domain/citizenid.h"
#include "devices/thaicard/photo.h"
#include "devices/thaicard/thaitext.h"

#include <QBuffer>
#include <QImage>
#include <algorithm>

namespace tabian::devices
{

namespace
{

constexpr char thaiKo = '\xA1'; // ก in TIS-620

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Everything behind the first `kept` bytes. */
QByteArray maskedBehind(const QByteArray& text, qsizetype kept)
{
    return text.first(kept) + maskedText(text.sliced(kept));
}

const std::vector<QByteArray>& labels()
{
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> bytes;
        for (const QStringView label : {u"หมู่ที่", u"ซอย", u"ตรอก", u"ถนน", u"ตำบล", u"แขวง", u"อำเภอ", u"เขต"})
            bytes.push_back(*encodeThai(label));
        return bytes;
    }();
    return all;
}

/** A slot of an address; the province, which is shared by a million people, stays whole. */
QByteArray maskedSlot(const QByteArray& slot)
{
    static const QByteArray province = *encodeThai(u"จังหวัด");
    static const QByteArray bangkok = *encodeThai(u"กรุงเทพ");
    if (slot.startsWith(province) || slot.startsWith(bangkok))
        return slot;
    for (const QByteArray& label : labels()) {
        if (slot.startsWith(label))
            return maskedBehind(slot, label.size());
    }
    return maskedText(slot);
}

/** A grey JPEG of that size in pixels and bytes; empty when it cannot be so short. The rest is a comment. */
QByteArray greyJpeg(QSize size, qsizetype length)
{
    QImage grey(size, QImage::Format_Grayscale8);
    grey.fill(0xB0);
    constexpr int dotsPerMeter = 11811; // 300 dpi; left alone it would be the screen's
    grey.setDotsPerMeterX(dotsPerMeter);
    grey.setDotsPerMeterY(dotsPerMeter);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (!grey.save(&buffer, "JPEG", 20))
        return {};
    constexpr qsizetype commentHead = 4; // FF FE and two bytes of length
    const qsizetype missing = length - jpeg.size();
    if (missing < commentHead || missing > 0xFFFF)
        return {};
    const qsizetype count = missing - 2; // of the length and what follows it
    return jpeg.insert(2, QByteArray::fromHex("FFFE") + char(count >> 8) + char(count & 0xFF) +
                              QByteArray(missing - commentHead, ' '));
}

/** The markers and tables of a photo that is no whole JPEG, with its picture and its attachments gone. */
QByteArray withoutPicture(QByteArray bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? quint8(bytes[i]) : 0; };
    qsizetype i = at(0) == 0xFF && at(1) == 0xD8 ? 2 : bytes.size();
    bool scan = false;
    const qsizetype known = i == 2 ? 0 : bytes.size();
    while (i + 4 <= bytes.size() && !scan) {
        const int marker = at(i + 1);
        const qsizetype next = i + 2 + (at(i + 2) << 8 | at(i + 3));
        if (at(i) != 0xFF || next < i + 4)
            break;
        const bool attachment = (marker >= 0xE1 && marker <= 0xEF) || marker == 0xFE;
        for (qsizetype k = i + 4; attachment && k < std::min(next, bytes.size()); ++k)
            bytes[k] = ' ';
        scan = marker == 0xDA;
        i = next;
    }
    // Behind the tables nothing is left but where markers and padding stand.
    for (qsizetype k = known ? 0 : std::min(i, bytes.size()); k < bytes.size(); ++k) {
        const bool marker = at(k) == 0xFF || (k > 0 && at(k - 1) == 0xFF);
        if (!marker && at(k) != ' ')
            bytes[k] = '\x5A';
    }
    return bytes;
}

} // namespace

char maskedByte(char byte)
{
    const auto value = quint8(byte);
    if (isDigit(byte))
        return '0';
    if (byte >= 'A' && byte <= 'Z')
        return 'X';
    if (byte >= 'a' && byte <= 'z')
        return 'x';
    const bool thai = (value >= 0xA1 && value <= 0xDA) || (value >= 0xDF && value <= 0xFB);
    return thai ? thaiKo : byte;
}

QByteArray maskedText(QByteArray text)
{
    std::transform(text.begin(), text.end(), text.begin(), maskedByte);
    return text;
}

QByteArray maskedName(const QByteArray& field)
{
    return maskedBehind(field, std::max<qsizetype>(0, field.indexOf('#')));
}

QByteArray maskedAddress(const QByteArray& field)
{
    QList<QByteArray> parts = field.split('#');
    std::transform(parts.begin(), parts.end(), parts.begin(), maskedSlot);
    return parts.join('#');
}

QByteArray maskedDay(QByteArray field)
{
    if (field == "99999999")
        return field;
    for (const qsizetype at : {qsizetype(4), qsizetype(6)}) {
        if (at + 2 <= field.size() && isDigit(field[at]) && isDigit(field[at + 1]) && field.sliced(at, 2) != "00")
            field.replace(at, 2, "01");
    }
    return field;
}

QByteArray maskedPhoto(const QByteArray& field)
{
    const JpegWalk walk = walkJpeg(field);
    if (walk.state != JpegWalk::State::Complete)
        return withoutPicture(field);
    const QByteArray grey = walk.size.isEmpty() ? QByteArray() : greyJpeg(walk.size, walk.end);
    if (grey.isEmpty())
        return withoutPicture(field);
    return grey + QByteArray(field.size() - grey.size(), ' ');
}

QByteArray NumberMask::masked(const QByteArray& thirteen)
{
    const auto found = m_known.find(thirteen);
    if (found != m_known.end())
        return found->second;
    if (!std::all_of(thirteen.begin(), thirteen.end(), isDigit) || thirteen.size() != 13)
        return m_known[thirteen] = maskedText(thirteen);
    const QByteArray twelve =
        thirteen.first(1) + "9990" + QByteArray::number(qlonglong(m_known.size() + 1)).rightJustified(7, '0');
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += (twelve[i] - '0') * (13 - i);
    int check = (11 - sum % 11) % 10;
    if (!domain::CitizenId::parse(QString::fromLatin1(thirteen)))
        check = (check + 1) % 10;
    return m_known[thirteen] = twelve + char('0' + check);
}

} // namespace tabian::devices
