#include "devices/thaicard/photo.h"

#include <algorithm>

namespace tabian::devices
{

using domain::FailureCode;

namespace
{

constexpr int longestSide = 600;
constexpr int mostScans =
    16; // libjpeg's own progressive pictures have ten; each scan makes a decoder go over the whole image

constexpr quint8 startOfImage = 0xD8;
constexpr quint8 endOfImage = 0xD9;
constexpr quint8 startOfScan = 0xDA;

bool isRestart(quint8 marker)
{
    return marker >= 0xD0 && marker <= 0xD7;
}

/** SOF0 to SOF15 but for the three numbers that mean tables: DHT, JPG, DAC. */
bool isFrame(quint8 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/** Baseline, extended sequential, progressive: what cameras and cards hold. */
bool isUsualFrame(quint8 marker)
{
    return marker <= 0xC2;
}

class Walker
{
  public:
    explicit Walker(QByteArrayView bytes) : m_bytes(bytes) {}

    JpegWalk walk()
    {
        if (!opening())
            return m_walk;
        while (m_walk.state == JpegWalk::State::Incomplete && step()) {
        }
        return m_walk;
    }

  private:
    quint8 at(qsizetype i) const { return quint8(m_bytes[i]); }
    bool has(qsizetype count) const { return m_at + count <= m_bytes.size(); }

    bool broken()
    {
        m_walk.state = JpegWalk::State::Broken;
        return false;
    }

    bool opening()
    {
        if (!has(2))
            return false;
        if (at(0) != 0xFF || at(1) != startOfImage)
            return broken();
        m_at = 2;
        return true;
    }

    /** One marker with its segment; false when it ends here or more bytes are needed. */
    bool step()
    {
        if (!has(2))
            return false;
        if (at(m_at) != 0xFF)
            return broken();
        const quint8 marker = at(m_at + 1);
        if (marker == 0xFF) { // a fill byte
            ++m_at;
            return true;
        }
        m_at += 2;
        if (marker == endOfImage) {
            m_walk.state =
                m_walk.scans > 0 && m_walk.size.isValid() ? JpegWalk::State::Complete : JpegWalk::State::Broken;
            m_walk.end = m_at;
            return false;
        }
        if (marker == 0x00 || marker == startOfImage || isRestart(marker))
            return broken();
        return segment(marker);
    }

    bool segment(quint8 marker)
    {
        if (!has(2))
            return false;
        const int length = at(m_at) << 8 | at(m_at + 1);
        if (length < 2 || (isFrame(marker) && !mayBeTheFrame(marker, length)))
            return broken();
        if (!has(length))
            return false;
        if (isFrame(marker)) // precision, height, width: behind the length
            m_walk.size = QSize(at(m_at + 5) << 8 | at(m_at + 6), at(m_at + 3) << 8 | at(m_at + 4));
        m_at += length;
        return marker != startOfScan || entropyCoded();
    }

    /** One frame a picture: a second header could name other sides than those that were judged. */
    bool mayBeTheFrame(quint8 marker, int length) const
    {
        return isUsualFrame(marker) && length >= 8 && !m_walk.size.isValid();
    }

    /** To the next marker that is neither a stuffed zero nor a restart. */
    bool entropyCoded()
    {
        ++m_walk.scans;
        for (; has(2); ++m_at) {
            if (at(m_at) == 0xFF && at(m_at + 1) != 0x00 && !isRestart(at(m_at + 1)))
                return true;
        }
        return false;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    JpegWalk m_walk;
};

const char* whyDamaged(QByteArrayView field, const JpegWalk& walk)
{
    const auto padding = [](char c) { return c == ' ' || c == '\0' || c == '\xFF'; };
    if (std::all_of(field.begin(), field.end(), padding))
        return "empty";
    if (walk.state == JpegWalk::State::Broken)
        return "broken";
    if (walk.state == JpegWalk::State::Incomplete)
        return "noEnd";
    if (walk.size.isEmpty() || walk.size.width() > longestSide || walk.size.height() > longestSide)
        return "size";
    if (walk.scans > mostScans)
        return "scans";
    return nullptr;
}

} // namespace

JpegWalk walkJpeg(QByteArrayView bytes)
{
    return Walker(bytes).walk();
}

domain::Result<CardPhoto> cutPhoto(QByteArrayView field)
{
    const JpegWalk walk = walkJpeg(field);
    if (const char* why = whyDamaged(field, walk))
        return domain::fail(FailureCode::CardPhotoDamaged, QString::fromLatin1(why));
    return CardPhoto{field.first(walk.end).toByteArray(), walk.size};
}

} // namespace tabian::devices
