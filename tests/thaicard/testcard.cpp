#include "tests/thaicard/testcard.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;

QByteArray tis620(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(c.unicode() < 0x80 ? char(c.unicode()) : char(c.unicode() - 0x0E00 + 0xA0));
    return bytes;
}

QByteArray citizenNumber(const QByteArray& twelve)
{
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += (twelve[i] - '0') * (13 - i);
    return twelve + char('0' + (11 - sum % 11) % 10);
}

namespace
{

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QByteArray segment(const char* marker, const QByteArray& body)
{
    const int length = int(body.size()) + 2;
    return hex(marker) + char(length >> 8) + char(length & 0xFF) + body;
}

QByteArray frame(const JpegShape& s)
{
    const char sides[] = {char(8), char(s.height >> 8), char(s.height & 0xFF), char(s.width >> 8),
                          char(s.width & 0xFF)};
    return segment(s.scans > 1 ? "ffc2" : "ffc0", QByteArray(sides, sizeof sides) + hex("01011100"));
}

QByteArray scanHeader()
{
    return segment("ffda", hex("01010000 3f00"));
}

} // namespace

QByteArray jpeg(const JpegShape& s)
{
    QByteArray j = hex("ffd8") + segment("ffe0", hex("4a46494600 0101 00 0001 0001 0000"));
    if (s.thumbnail)
        j += segment("ffe1", "Exif" + QByteArray(4, '\0') + hex("ffd8ffdb0004aabbffda0002cccc ffd9"));
    if (s.commentWithEnd)
        j += segment("fffe", "end " + hex("ffd9") + " of comment");
    if (s.fillBytes)
        j += hex("ffff");
    j += segment("ffdb", QByteArray(65, '\x10'));
    for (int i = 0; i < s.frames; ++i)
        j += frame(s);
    j += scanHeader();
    if (s.restarts)
        j += "entropy" + hex("ffd0") + "more" + hex("ffd1");
    j += hex("ff00") + "stuffed" + hex("ff00");
    for (int i = 1; i < s.scans; ++i)
        j += segment("ffc4", QByteArray(20, '\x01')) + scanHeader() + "second";
    const int tail = s.end ? 2 : 0;
    j += QByteArray(std::max<qsizetype>(0, s.size - j.size() - tail), 'x');
    return s.end ? j + hex("ffd9") : j;
}

TestCard::TestCard() : m_file(5671, ' ')
{
    put(0x0000, 4, "0003");
    number(citizenNumber("199900000123"));
    nameTh(u"นางสาว#กิ่งแก้ว##ทดสอบสกุล");
    nameEn("Miss#Kingkaew##Thotsopsakun");
    birth("25330315");
    put(0x00E1, 1, "2");
    put(0x00E2, 20, "0123456789/2561");
    put(0x00F6, 100, tis620(u"อำเภอเมืองตัวอย่าง/ตัวอย่างบุรี"));
    put(0x015A, 13, "1999001234567");
    issued("25610510");
    expiry("25690314");
    put(0x0177, 2, "01");
    photo(jpeg());
    address(u"99/1#หมู่ที่ 5####ตำบลฝึกหัด#อำเภอเมืองตัวอย่าง#จังหวัดตัวอย่างบุรี");
    put(0x1619, 14, "12340356781234");
}

TestCard& TestCard::put(int offset, int length, const QByteArray& bytes)
{
    m_file.replace(offset, length, bytes.leftJustified(length, ' ', true));
    return *this;
}

QByteArray TestCard::oldBlock0() const
{
    return "0002" + m_file.mid(0x1579, 150) + QByteArray(150, ' ');
}

QByteArray TestCard::oldBlock1() const
{
    return m_file.mid(0x0004, 373) + "    " + m_file.mid(0x017B, 5118);
}

} // namespace tabian::tests
