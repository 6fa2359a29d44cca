#include "reports/output/picture.h"

#include "reports/layout/painter.h"
#include "reports/layout/units.h"

#include <cairo.h>

namespace tabian::reports
{

QImage pictureOf(const Document& document, size_t sheet, double dotsPerInch)
{
    const double scale = dotsPerInch / pointsPerInch;
    const QSize size(qCeil(toPoints(document.paper.width()) * scale), qCeil(toPoints(document.paper.height()) * scale));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    cairo_surface_t* surface = cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_RGB24, size.width(),
                                                                   size.height(), int(image.bytesPerLine()));
    cairo_t* context = cairo_create(surface);
    cairo_scale(context, scale, scale);
    paint(context, document.sheets.at(sheet));
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    return image;
}

} // namespace tabian::reports
