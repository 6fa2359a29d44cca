#include "reports/layout/clusters.h"

#include <algorithm>
#include <pango/pango.h>
#include <vector>

namespace tabian::reports
{

namespace
{

struct Glyph
{
    PangoGlyphInfo info;
    int cluster;
};

/** The font's space, drawn so that it ends where the pen stands and moves it nowhere. */
Glyph closingGlyph(PangoFont* font, int cluster)
{
    hb_font_t* face = pango_font_get_hb_font(font);
    hb_codepoint_t space = 0;
    hb_font_get_nominal_glyph(face, U' ', &space);
    Glyph glyph{};
    glyph.info.glyph = space;
    glyph.info.geometry.x_offset = -hb_font_get_glyph_h_advance(face, space);
    glyph.cluster = cluster;
    return glyph;
}

bool isMark(const PangoGlyphInfo& info)
{
    return info.geometry.width == 0 && info.glyph != PANGO_GLYPH_EMPTY;
}

/** Whether the mark stands so far left of the pen that a gap would be seen beside it. */
bool standsLeft(const PangoGlyphInfo& info, int emUnits)
{
    return isMark(info) && info.geometry.x_offset < -emUnits / 30;
}

int emOf(PangoFont* font)
{
    int em = 0;
    hb_font_get_scale(pango_font_get_hb_font(font), &em, nullptr);
    return em;
}

void closeRun(PangoGlyphItem* run)
{
    PangoGlyphString* string = run->glyphs;
    if (run->item->analysis.level % 2 != 0) // right to left: no Thai
        return;
    PangoFont* font = run->item->analysis.font;
    const int em = emOf(font);
    const auto count = size_t(string->num_glyphs);
    std::vector<Glyph> glyphs;
    for (size_t from = 0; from < count;) {
        size_t to = from + 1; // one consonant, its marks, and what is one character with them (ำ)
        while (to < count && (isMark(string->glyphs[to]) || string->log_clusters[to] == string->log_clusters[to - 1]))
            ++to;
        const bool join = std::any_of(string->glyphs + from, string->glyphs + to,
                                      [em](const PangoGlyphInfo& info) { return standsLeft(info, em); });
        const int first = string->log_clusters[from];
        for (size_t i = from; i < to; ++i) {
            glyphs.push_back({string->glyphs[i], join ? first : string->log_clusters[i]});
            if (join && i > from)
                glyphs.back().info.attr.is_cluster_start = 0;
        }
        if (join && isMark(string->glyphs[to - 1]))
            glyphs.push_back(closingGlyph(font, first));
        from = to;
    }
    pango_glyph_string_set_size(string, int(glyphs.size()));
    for (size_t i = 0; i < glyphs.size(); ++i) {
        string->glyphs[i] = glyphs[i].info;
        string->log_clusters[i] = glyphs[i].cluster;
    }
}

} // namespace

void closeClusters(PangoLayout* layout)
{
    for (GSList* line = pango_layout_get_lines(layout); line; line = line->next) {
        for (GSList* run = static_cast<PangoLayoutLine*>(line->data)->runs; run; run = run->next)
            closeRun(static_cast<PangoGlyphItem*>(run->data));
    }
}

} // namespace tabian::reports
