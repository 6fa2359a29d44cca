#include "devices/fingerprint/sensorlist.h"

#include <algorithm>
#include <array>

namespace tabian::devices
{

namespace
{
// libfprint 1.94: driver id, resolution by its maker, score by the driver's source.
constexpr std::array allowed{
    "uru4000", // DigitalPersona U.are.U 4000, 4000B and 4500: 512 dpi, libfprint's default score of 40
};
constexpr QByteArrayView virtualImage = "virtual_image"; // the training counter's: pictures from a socket
} // namespace

bool sensorAllowed(QByteArrayView driver, bool virtualAllowed)
{
    if (driver == virtualImage)
        return virtualAllowed;
    return std::any_of(allowed.begin(), allowed.end(), [driver](QByteArrayView id) { return id == driver; });
}

} // namespace tabian::devices
