// Test cards put together byte by byte from the published offsets, not with the code under test.
#pragma once

#include "app/domain/citizenid.h"

#include <QByteArray>
#include <QString>

namespace tabian::tests
{

/** The bytes of a Thai text, by the arithmetic of TIS-620. */
QByteArray tis620(QStringView text);

/** Twelve digits and their check digit, summed here. */
QByteArray citizenNumber(const QByteArray& twelve);

/** A JPEG's markers with made-up entropy data, `size` bytes long in all (at least 160). */
struct JpegShape
{
    int size = 3000;
    int width = 148;
    int height = 178;
    bool thumbnail = false;      // an APP1 segment with a whole small JPEG in it, FF D9 and all
    bool commentWithEnd = false; // a comment that holds FF D9
    bool restarts = false;       // restart markers in the entropy data
    bool fillBytes = false;      // FF FF before markers
    int scans = 1;               // more than one: progressive, tables and a scan behind the first
    int frames = 1;              // frame headers; a picture has one
    bool end = true;             // closes with FF D9
};
QByteArray jpeg(const JpegShape& shape = {});

/** 5,671 bytes of a version "0003" card: a person from the training range with a photo. */
class TestCard
{
  public:
    TestCard();
    TestCard& put(int offset, int length, const QByteArray& bytes); // padded with spaces
    TestCard& number(const QByteArray& thirteen) { return put(0x0004, 13, thirteen); }
    TestCard& nameTh(QStringView text) { return put(0x0011, 100, tis620(text)); }
    TestCard& nameEn(const QByteArray& text) { return put(0x0075, 100, text); }
    TestCard& birth(const QByteArray& text) { return put(0x00D9, 8, text); }
    TestCard& issued(const QByteArray& text) { return put(0x0167, 8, text); }
    TestCard& expiry(const QByteArray& text) { return put(0x016F, 8, text); }
    TestCard& photo(const QByteArray& bytes) { return put(0x017B, 5118, bytes); }
    TestCard& address(QStringView text) { return put(0x1579, 160, tis620(text)); }
    const QByteArray& file() const { return m_file; }
    /** The same person as a version "0002" card: block 0 (version and address) and block 1 (person and photo). */
    QByteArray oldBlock0() const;
    QByteArray oldBlock1() const;

  private:
    QByteArray m_file;
};

} // namespace tabian::tests
