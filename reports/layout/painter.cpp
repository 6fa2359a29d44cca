#include "reports/layout/painter.h"

#include "reports/layout/units.h"

#include <cstring>
#include <numbers>
#include <pango/pangocairo.h>

namespace tabian::reports
{

namespace
{

class CairoState // saves and restores what a painter changes
{
  public:
    explicit CairoState(cairo_t* context) : m_context(context) { cairo_save(m_context); }
    ~CairoState() { cairo_restore(m_context); }
    Q_DISABLE_COPY_MOVE(CairoState)

  private:
    cairo_t* m_context;
};

void setColour(cairo_t* context, const QColor& colour, double opacity = 1)
{
    if (opacity < 1)
        cairo_set_source_rgba(context, colour.redF(), colour.greenF(), colour.blueF(), opacity);
    else
        cairo_set_source_rgb(context, colour.redF(), colour.greenF(), colour.blueF());
}

void path(cairo_t* context, const QRectF& rect)
{
    cairo_rectangle(context, toPoints(rect.x()), toPoints(rect.y()), toPoints(rect.width()), toPoints(rect.height()));
}

struct ItemPainter
{
    cairo_t* context;

    void operator()(const BoxItem& box) const
    {
        if (box.fill) {
            path(context, box.rect);
            setColour(context, *box.fill);
            cairo_fill(context);
        }
        if (box.edge) {
            path(context, box.rect);
            setColour(context, *box.edge);
            cairo_set_line_width(context, toPoints(box.thickness));
            cairo_stroke(context);
        }
    }

    void operator()(const StrokeItem& stroke) const
    {
        for (const QPointF& point : stroke.points)
            cairo_line_to(context, toPoints(point.x()), toPoints(point.y()));
        setColour(context, stroke.colour);
        cairo_set_line_width(context, toPoints(stroke.thickness));
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND);
        if (stroke.dotted) { // round dots: dashes of no length with round ends
            cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND);
            const double dashes[] = {0, toPoints(0.85)};
            cairo_set_dash(context, dashes, 2, 0);
        }
        cairo_stroke(context);
    }

    void operator()(const PictureItem& picture) const
    {
        const QImage image = picture.image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (image.isNull() || picture.rect.isEmpty())
            return;
        cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, image.width(), image.height());
        if (cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS) {
            const auto stride = cairo_image_surface_get_stride(surface);
            unsigned char* rows = cairo_image_surface_get_data(surface);
            for (int y = 0; y < image.height(); ++y)
                std::memcpy(rows + qsizetype(y) * stride, image.constScanLine(y), size_t(image.width()) * 4);
            cairo_surface_mark_dirty(surface);
        }
        cairo_translate(context, toPoints(picture.rect.x()), toPoints(picture.rect.y()));
        cairo_scale(context, toPoints(picture.rect.width()) / image.width(),
                    toPoints(picture.rect.height()) / image.height());
        cairo_set_source_surface(context, surface, 0, 0);
        cairo_pattern_set_filter(cairo_get_source(context), picture.pixels ? CAIRO_FILTER_NEAREST : CAIRO_FILTER_GOOD);
        cairo_paint(context);
        cairo_surface_destroy(surface); // the context keeps its own hold until it is flushed
    }

    void operator()(const TextItem& item) const
    {
        setColour(context, item.block.style().colour);
        cairo_move_to(context, toPoints(item.at.x()), toPoints(item.at.y()));
        pango_cairo_show_layout(context, item.block.layout());
    }

    void operator()(const StampItem& stamp) const
    {
        setColour(context, stamp.block.style().colour, stamp.opacity);
        cairo_translate(context, toPoints(stamp.centre.x()), toPoints(stamp.centre.y()));
        cairo_rotate(context, -stamp.degrees * std::numbers::pi / 180);
        cairo_move_to(context, -toPoints(stamp.block.width()) / 2, -toPoints(stamp.block.height()) / 2);
        pango_cairo_show_layout(context, stamp.block.layout());
    }
};

} // namespace

void paint(cairo_t* context, const Sheet& sheet)
{
    for (const Item& item : sheet.items) {
        const CairoState state(context);
        cairo_new_path(context); // text leaves its place behind as a path's beginning
        std::visit(ItemPainter{context}, item);
    }
}

} // namespace tabian::reports
