#include "reports/layout/typesetter.h"

#include "reports/layout/clusters.h"
#include "reports/layout/units.h"

#include <pango/pangocairo.h>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

TextStyle TextStyle::bold() const
{
    TextStyle style = *this;
    style.weight = Weight::Bold;
    return style;
}

TextStyle TextStyle::sized(double newPoints) const
{
    TextStyle style = *this;
    style.points = newPoints;
    return style;
}

TextStyle TextStyle::aligned(Align newAlign) const
{
    TextStyle style = *this;
    style.align = newAlign;
    return style;
}

TextStyle TextStyle::coloured(QColor newColour) const
{
    TextStyle style = *this;
    style.colour = newColour;
    return style;
}

qsizetype TextBlock::lengthWithin(double height) const
{
    PangoLayoutIter* iter = pango_layout_get_iter(m_layout.get());
    qsizetype bytes = 0;
    do {
        PangoRectangle line{};
        pango_layout_iter_get_line_extents(iter, nullptr, &line);
        if (fromPango(line.y + line.height) > height)
            break;
        const PangoLayoutLine* text = pango_layout_iter_get_line_readonly(iter);
        bytes = text->start_index + text->length;
    } while (pango_layout_iter_next_line(iter));
    pango_layout_iter_free(iter);
    return QString::fromUtf8(m_text.toUtf8().first(bytes)).size();
}

int TextBlock::lines() const
{
    return pango_layout_get_line_count(m_layout.get());
}

QRectF TextBlock::inkRect() const
{
    PangoRectangle covered{};
    pango_layout_get_extents(m_layout.get(), &covered, nullptr);
    return {fromPango(covered.x), fromPango(covered.y), fromPango(covered.width), fromPango(covered.height)};
}

QString Typesetter::documentFace()
{
    return u"Laksaman"_s;
}

namespace
{

bool hasFamily(PangoFontMap* fonts, const QString& family)
{
    PangoFontFamily** families = nullptr;
    int count = 0;
    pango_font_map_list_families(fonts, &families, &count);
    bool found = false;
    for (int i = 0; i < count && !found; ++i)
        found = QString::fromUtf8(pango_font_family_get_name(families[i])) == family;
    g_free(families);
    return found;
}

/** No hinting, so that widths do not depend on what is drawn upon. */
void unhint(PangoContext* context)
{
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
}

PangoAlignment pangoAlign(Align align)
{
    switch (align) {
    case Align::Left:
        return PANGO_ALIGN_LEFT;
    case Align::Centre:
        return PANGO_ALIGN_CENTER;
    case Align::Right:
        return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

} // namespace

domain::Result<Typesetter> Typesetter::withFace(const QString& family, Digits digits)
{
    const std::shared_ptr<PangoFontMap> fonts(pango_cairo_font_map_new(), g_object_unref);
    if (!hasFamily(fonts.get(), family))
        return domain::fail(domain::FailureCode::FontMissing, family);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts.get()), pointsPerInch);
    std::shared_ptr<PangoContext> context(pango_font_map_create_context(fonts.get()), g_object_unref);
    pango_context_set_language(context.get(), pango_language_from_string("th"));
    unhint(context.get());
    return Typesetter(std::move(context), family, digits);
}

Typesetter::Typesetter(std::shared_ptr<PangoContext> context, QString family, Digits digits)
    : m_context(std::move(context)), m_family(std::move(family)), m_digits(digits)
{
}

Typesetter Typesetter::scaled(double scale) const
{
    Typesetter other = *this;
    other.m_scale = m_scale * scale;
    return other;
}

TextBlock Typesetter::set(const QString& text, const TextStyle& style, double width) const
{
    return make(text, style, width);
}

TextBlock Typesetter::line(const QString& text, const TextStyle& style) const
{
    return make(text, style, std::nullopt);
}

TextBlock Typesetter::fit(const QString& text, const TextStyle& style, double width, double least) const
{
    const double natural = line(text, style).width();
    if (natural <= width)
        return set(text, style, width);
    const double scale = width / natural * 0.995; // a hair less, against rounding
    return set(text, scale >= least ? style.sized(style.points * scale) : style, width);
}

TextBlock Typesetter::make(const QString& text, const TextStyle& style, std::optional<double> width) const
{
    TextBlock block;
    block.m_text = style.code ? text : messages::withDigits(text, m_digits);
    block.m_style = style;
    block.m_layout.reset(pango_layout_new(m_context.get()), g_object_unref);
    PangoLayout* layout = block.m_layout.get();

    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, m_family.toUtf8().constData());
    pango_font_description_set_size(font, qRound(style.points * m_scale * PANGO_SCALE));
    pango_font_description_set_weight(font, style.weight == Weight::Bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);

    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"));
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE)); // no sign that was not typed
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);

    const QByteArray utf8 = block.m_text.toUtf8();
    pango_layout_set_text(layout, utf8.constData(), int(utf8.size()));
    pango_layout_set_alignment(layout, pangoAlign(style.align));
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_indent(layout, toPango(style.indent));
    if (style.leading != 1.0)
        pango_layout_set_line_spacing(layout, float(style.leading));
    if (width)
        pango_layout_set_width(layout, toPango(*width));

    closeClusters(layout);

    PangoRectangle logical{};
    pango_layout_get_extents(layout, nullptr, &logical);
    block.m_width = width.value_or(fromPango(logical.width));
    block.m_height = fromPango(logical.height);
    block.m_baseline = fromPango(pango_layout_get_baseline(layout));
    PangoLayoutIter* iter = pango_layout_get_iter(layout);
    while (pango_layout_iter_next_line(iter)) {
    }
    block.m_lastBaseline = fromPango(pango_layout_iter_get_baseline(iter));
    pango_layout_iter_free(iter);
    return block;
}

} // namespace tabian::reports
