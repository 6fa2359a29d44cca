// Where the card's photo lies in a picture, and what is wrong with it, as far as pixels tell without a model of faces.
//
// The applicant sits before a plain wall. Pixels that differ from the colour at the picture's upper corners are the
// person; from the top down, what is narrower than shoulders is the head. Nothing here recognises a face: a head turned
// aside, closed eyes or a hat are for the officer to see.
#pragma once

#include "devices/api/photoflaw.h"

#include <QImage>
#include <QRect>
#include <optional>
#include <vector>

namespace tabian::devices
{

struct PhotoCheck
{
    QRect crop;                   // of the card's ratio; around the head when there is one
    std::optional<QRect> head;    // crown to chin, ear to ear, roughly
    std::vector<PhotoFlaw> flaws; // worst first
};

/** Some milliseconds: it looks at a small copy. Any thread. */
PhotoCheck checkPhoto(const QImage& picture);

} // namespace tabian::devices
