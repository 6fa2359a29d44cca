// The bytes of a new card's chip, by the layout of the Thai ID card.
#pragma once

#include "app/casework/ports.h"

namespace tabian::shell
{

class ChipFile final : public casework::CardFileMaker
{
  public:
    domain::Result<QByteArray> make(const casework::NewCard& card) const override;
};

/** The chip's photo by devices/camera. */
class ChipPhoto final : public casework::PhotoMaker
{
  public:
    casework::PhotoLook look(const QImage& picture) const override;
    domain::Result<casework::CardPhotos> make(const QImage& picture, QRect crop) const override;
};

} // namespace tabian::shell
