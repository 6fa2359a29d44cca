// A fingerprint template as stored: libfprint's "FP3", read with distrust and written anew.
//
// FP3 is three letters and a GVariant (issbymsmsia{sv}v): kind of data (2 = minutiae), driver, device, stored on
// the device, finger, user name, description, day of enrolment, extensions, and the data, for minutiae
// (a(aiaiai)): per touch the columns x, y (pixels) and theta (degrees).
#pragma once

#include "devices/api/fingerstation.h"

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>
#include <vector>

namespace tabian::devices
{

/** The minutiae of one touch; the three lists have one length, at most 200 (bozorth3's own bound). */
struct StoredTouch
{
    std::vector<qint32> x, y, theta;
    friend bool operator==(const StoredTouch&, const StoredTouch&) = default;
};

struct StoredTemplate
{
    std::vector<StoredTouch> touches; // 1 to 20
    friend bool operator==(const StoredTemplate&, const StoredTemplate&) = default;
};

/** Reads FP3. libfprint's own reader trusts the shape of the data; this one does not: size, form, kind, counts and
 *  ranges are checked and everything else in it (names, dates, extensions) is dropped. The error is the part at fault. */
tl::expected<StoredTemplate, QString> readTemplate(const QByteArray& fp3);

/** The template with at most `most` minutiae of each touch, those nearest to the middle of the touch's own: they are the
 *  ones that another touch shows too, while those at the rim come and go with the finger's place on the glass. */
StoredTemplate withFewerMinutiae(const StoredTemplate& stored, std::size_t most);

/** Writes FP3 for the sensor that will compare it: libfprint compares only templates of the same driver, while
 *  minutiae of all allowed sensors are of one kind. Carries no name and no date. */
QByteArray writeTemplate(const StoredTemplate& stored, Finger finger, const QByteArray& driver,
                         const QByteArray& device);

} // namespace tabian::devices
