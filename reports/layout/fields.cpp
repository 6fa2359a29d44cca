#include "reports/layout/fields.h"

#include <algorithm>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double dotDrop = 0.9; // the dotted line stands this far under the baseline: clear of ุ and ู
constexpr double penRoom = 28;  // least width of a line that waits for a pen
constexpr double dotThickness = 0.22;
constexpr double signatureRoom = 5; // for the pen, above the dotted line

void dots(Composer& flow, double from, double to, double y)
{
    if (to > from)
        flow.add(StrokeItem{{{from, y}, {to, y}}, dotThickness, ink::muted, true});
}

/** A dotted line under every line of the block. */
void dotsUnder(Composer& flow, const TextBlock& block, QPointF at)
{
    const int lines = block.lines();
    const double step = lines > 1 ? (block.lastBaseline() - block.baseline()) / (lines - 1) : 0;
    for (int i = 0; i < lines; ++i)
        dots(flow, at.x(), at.x() + block.width(), at.y() + block.baseline() + i * step + dotDrop);
}

struct SetField
{
    TextBlock label;
    double natural; // width of the value on one line
    double width;   // what it is given
};

/** Gives each value its share of the room, and more to a long one if the others can spare it. False when they cannot. */
bool share(std::vector<SetField>& set, const std::vector<Field>& fields, double room)
{
    double shares = 0, wanted = 0;
    bool fits = true;
    for (const Field& field : fields)
        shares += field.share;
    for (size_t i = 0; i < set.size(); ++i) {
        set[i].width = room * fields[i].share / shares;
        fits = fits && set[i].natural <= set[i].width;
        wanted += set[i].natural;
    }
    if (fits || wanted > room)
        return fits;
    for (size_t i = 0; i < set.size(); ++i)
        set[i].width = set[i].natural + (room - wanted) * fields[i].share / shares;
    return true;
}

void putLine(Composer& flow, const std::vector<Field>& fields, const std::vector<SetField>& set, const FieldLook& look,
             double left)
{
    std::vector<TextBlock> values;
    double height = 0, baseline = 0;
    for (size_t i = 0; i < set.size(); ++i) {
        TextStyle style = look.value;
        style.code = fields[i].code;
        values.push_back(flow.types().fit(fields[i].value, style, set[i].width));
        baseline = std::max({baseline, values.back().baseline(), set[i].label.baseline()});
    }
    for (const TextBlock& value : values)
        height = std::max(height, baseline - value.baseline() + value.height());
    flow.keep(height + look.leading);
    double x = left;
    for (size_t i = 0; i < set.size(); ++i) {
        flow.put(set[i].label, {x, flow.y() + baseline - set[i].label.baseline()});
        x += set[i].label.width() + look.gap;
        const QPointF at(x, flow.y() + baseline - values[i].baseline());
        if (!fields[i].value.isEmpty())
            flow.put(values[i], at);
        dotsUnder(flow, values[i], at);
        x += set[i].width + look.gap;
    }
    flow.space(height + look.leading);
}

} // namespace

void fieldLine(Composer& flow, const std::vector<Field>& fields, const FieldLook& look, double left, double width)
{
    std::vector<SetField> set;
    double room = width + look.gap; // none after the last value
    for (const Field& field : fields) {
        TextStyle style = look.value;
        style.code = field.code;
        set.push_back({flow.types().line(field.label, look.label),
                       field.value.isEmpty() ? penRoom : flow.types().line(field.value, style).width() + 0.1, 0});
        room -= set.back().label.width() + 2 * look.gap;
    }
    if (share(set, fields, room) || fields.size() == 1) {
        putLine(flow, fields, set, look, left);
        return;
    }
    fieldLine(flow, {fields.front()}, look, left, width);
    fieldLine(flow, {fields.begin() + 1, fields.end()}, look, left, width);
}

double tickBox(Composer& flow, const QString& words, bool ticked, const TextStyle& style, QPointF at, double width)
{
    const double side = style.points * 0.21;
    const double inset = side + 1.6;
    const TextBlock block = flow.types().set(words, style, width - inset);
    const double top = at.y() + block.baseline() - side + 0.25;
    flow.add(BoxItem{{at.x(), top, side, side}, {}, ink::text, 0.25});
    if (ticked) {
        flow.add(StrokeItem{{{at.x() + side * 0.18, top + side * 0.5},
                             {at.x() + side * 0.43, top + side * 0.8},
                             {at.x() + side * 1.05, top - side * 0.12}},
                            0.55,
                            ink::title,
                            false});
    }
    flow.put(block, {at.x() + inset, at.y()});
    return block.height();
}

double digitBoxes(Composer& flow, const QString& number, const TextStyle& style, QPointF at, QSizeF box)
{
    constexpr double hyphen = 3.2;
    const TextStyle centred = style.aligned(Align::Centre);
    double x = at.x();
    for (const QChar c : number) {
        const double width = c == u'-' ? hyphen : box.width();
        const TextBlock block = flow.types().set(c, centred, width);
        if (c != u'-')
            flow.add(BoxItem{{{x, at.y()}, box}, {}, ink::muted, 0.2});
        // Digits fill neither ascent nor descent: their middle is a third of an em above the baseline.
        const double middle = block.baseline() - style.points * 0.11;
        flow.put(block, {x, at.y() + box.height() / 2 - middle});
        x += width;
    }
    return x - at.x();
}

double captionedFrame(Composer& flow, const QRectF& frame, const QString& caption, const TextStyle& style)
{
    flow.add(BoxItem{frame, {}, ink::muted, 0.2});
    const TextBlock words = flow.types().fit(caption, style.aligned(Align::Centre), frame.width() + 6, 0.7);
    return frame.height() + flow.put(words, {frame.left() - 3, frame.bottom() + 0.3});
}

namespace
{

constexpr double signatureGap = 1.2; // between words and dots

/** A signature place that is set but not yet put anywhere. */
struct SetSignature
{
    TextBlock before, after;
    double from, to;              // ends of the dotted line, from the place's left
    std::vector<TextBlock> under; // centred under the dotted line; first the name, unless a pen is to write it
    double underLeft;
    double height;
};

SetSignature setSignature(const Typesetter& types, const Signature& place, const TextStyle& style, double width)
{
    SetSignature set{types.line(place.before, style), types.line(place.after, style), 0, width, {}, 0, 0};
    if (!place.before.isEmpty())
        set.from += set.before.width() + signatureGap;
    if (!place.after.isEmpty())
        set.to -= set.after.width() + signatureGap;
    const double reach = std::min(set.from, width - set.to); // the name may be wider than the dots
    set.underLeft = set.from - reach;
    const double underWidth = set.to - set.from + 2 * reach;
    const auto add = [&](const QString& line) {
        set.under.push_back(types.fit(line, style.aligned(Align::Centre), underWidth, 0.7));
    };
    if (!place.name.isEmpty())
        add(u"("_s + place.name + u")"_s);
    for (const QString& line : place.under)
        add(line);
    set.height = signatureRoom + set.before.height();
    if (place.name.isEmpty())
        set.height += set.before.height();
    for (const TextBlock& line : set.under)
        set.height += line.height();
    return set;
}

} // namespace

double signatureHeight(const Composer& flow, const Signature& place, const TextStyle& style, double width)
{
    return setSignature(flow.types(), place, style, width).height;
}

double signaturePlace(Composer& flow, const Signature& place, const TextStyle& style, QPointF at, double width)
{
    const SetSignature set = setSignature(flow.types(), place, style, width);
    double y = at.y() + signatureRoom;
    const double from = at.x() + set.from, to = at.x() + set.to;
    if (!place.before.isEmpty())
        flow.put(set.before, {at.x(), y});
    dots(flow, from, to, y + set.before.baseline() + dotDrop);
    if (!place.after.isEmpty())
        flow.put(set.after, {to + signatureGap, y});
    y += set.before.height();
    if (place.name.isEmpty()) {
        const TextBlock open = flow.types().line(u"("_s, style), close = flow.types().line(u")"_s, style);
        flow.put(open, {from, y});
        dots(flow, from + open.width() + 0.5, to - close.width() - 0.5, y + open.baseline() + dotDrop);
        flow.put(close, {to - close.width(), y});
        y += open.height();
    }
    for (const TextBlock& line : set.under)
        y += flow.put(line, {at.x() + set.underLeft, y});
    return y - at.y();
}

} // namespace tabian::reports
