// Where each field stands on the chip of a Thai ID card.
// Source: public readers of card version "0003" and later; the arithmetic closes (17B + 5118 = 1579, + 160 =
// 1619,
// + 14 = 1627). Version "0002" is known from one source only. Offsets in hexadecimal, lengths in decimal.
#pragma once

#include <QByteArrayView>

namespace tabian::devices::layout
{

struct Field
{
    int offset;
    int length;
    constexpr int end() const { return offset + length; }
    QByteArrayView in(QByteArrayView file) const { return file.sliced(offset, length); }
};

inline constexpr Field version{0x0000, 4};        // ASCII "0003"
inline constexpr Field citizenId{0x0004, 13};     // ASCII digits
inline constexpr Field nameTh{0x0011, 100};       // title#first#middle#last, TIS-620
inline constexpr Field nameEn{0x0075, 100};       // the same in ASCII
inline constexpr Field birth{0x00D9, 8};          // Buddhist era YYYYMMDD, unknown parts 00
inline constexpr Field sex{0x00E1, 1};            // 1 male, 2 female
inline constexpr Field requestNumber{0x00E2, 20}; // เลขคำขอ
inline constexpr Field issuer{0x00F6, 100};       // issuing place, TIS-620
inline constexpr Field issuerCode{0x015A, 13};
inline constexpr Field issued{0x0167, 8};
inline constexpr Field expiry{0x016F, 8}; // 99999999 = for life
inline constexpr Field documentType{0x0177, 2};
inline constexpr Field photo{0x017B, 5118};     // JPEG, padded with spaces; two bytes of unknown use stand before it
inline constexpr Field address{0x1579, 160};    // eight slots split by #, TIS-620
inline constexpr Field photoNumber{0x1619, 14}; // the number under the photo
inline constexpr int fileSize = 0x1627;         // 5,671
static_assert(photo.end() == address.offset && address.end() == photoNumber.offset && photoNumber.end() == fileSize);

/** Citizen number to document type as one run: the same in every version, only its place differs. */
inline constexpr Field personal{citizenId.offset, documentType.end() - citizenId.offset};
static_assert(personal.length == 373);

/** A field counted from the beginning of `personal`. */
constexpr Field inPersonal(Field field)
{
    return {field.offset - personal.offset, field.length};
}

// Version "0002": the run `personal` stands at the beginning of block 1, the photo behind it, the address in
// block 0.
inline constexpr Field oldPersonal{0, personal.length};
inline constexpr Field oldPhoto{377, photo.length};
inline constexpr Field oldAddress{4, 150};

inline constexpr QByteArrayView citizenAid("\xA0\x00\x00\x00\x54\x48\x00\x01", 8);
inline constexpr QByteArrayView laserAid("\xA0\x00\x00\x00\x84\x06\x00\x02", 8);

} // namespace tabian::devices::layout
