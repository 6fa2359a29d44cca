#include "devices/fingerprint/storedtemplate.h"

#include "devices/fingerprint/gref.h"

#include <fprint.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tabian::devices
{

namespace
{
constexpr char magic[] = "FP3";
constexpr qsizetype magicLength = 3;
constexpr qsizetype longest = 256 * 1024;
constexpr const char* outerType = "(issbymsmsia{sv}v)";
constexpr const char* minutiaeType = "(a(aiaiai))";
constexpr qint32 kindMinutiae = 2; // libfprint's FPI_PRINT_NBIS
constexpr gsize mostTouches = 20;
constexpr gsize mostMinutiae = 200;
constexpr qint32 farthest = 10000; // pixels
constexpr qint32 widestAngle = 360;

GRef<GVariant> child(GVariant* of, gsize index)
{
    return GRef<GVariant>(g_variant_get_child_value(of, index));
}

std::vector<qint32> column(GVariant* touch, gsize index)
{
    const auto values = child(touch, index);
    gsize count = 0;
    const auto* first = static_cast<const qint32*>(g_variant_get_fixed_array(values.get(), &count, sizeof(qint32)));
    return {first, first + count};
}

bool within(const std::vector<qint32>& values, qint32 bound)
{
    return std::all_of(values.begin(), values.end(), [bound](qint32 v) { return v >= -bound && v <= bound; });
}

tl::expected<StoredTouch, QString> readTouch(GVariant* touch)
{
    StoredTouch read{column(touch, 0), column(touch, 1), column(touch, 2)};
    if (read.x.size() != read.y.size() || read.x.size() != read.theta.size() || read.x.size() > mostMinutiae)
        return tl::unexpected(u"count of minutiae"_s);
    if (!within(read.x, farthest) || !within(read.y, farthest) || !within(read.theta, widestAngle))
        return tl::unexpected(u"range of minutiae"_s);
    return read;
}

GVariant* columnVariant(const std::vector<qint32>& values)
{
    return g_variant_new_fixed_array(G_VARIANT_TYPE_INT32, values.data(), values.size(), sizeof(qint32));
}

/** FP3 is little-endian everywhere. */
GRef<GVariant> littleEndian(GRef<GVariant> variant)
{
    if constexpr (std::endian::native == std::endian::big)
        return GRef<GVariant>(g_variant_byteswap(variant.get()));
    return variant;
}
} // namespace

tl::expected<StoredTemplate, QString> readTemplate(const QByteArray& fp3)
{
    if (fp3.size() <= magicLength || fp3.size() > longest)
        return tl::unexpected(u"size"_s);
    if (!fp3.startsWith(magic))
        return tl::unexpected(u"kind of file"_s);
    const QByteArrayView body = QByteArrayView(fp3).sliced(magicLength);
    const GRef<GBytes> bytes(g_bytes_new(body.data(), static_cast<gsize>(body.size()))); // aligned
    const auto outer = littleEndian(
        GRef<GVariant>(g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(outerType), bytes.get(), FALSE))));
    if (!g_variant_is_normal_form(outer.get()))
        return tl::unexpected(u"form"_s);
    if (g_variant_get_int32(child(outer.get(), 0).get()) != kindMinutiae)
        return tl::unexpected(u"kind of data"_s);
    const GRef<GVariant> data(g_variant_get_variant(child(outer.get(), 9).get()));
    if (!g_variant_is_of_type(data.get(), G_VARIANT_TYPE(minutiaeType)))
        return tl::unexpected(u"type of data"_s);
    const auto touches = child(data.get(), 0);
    const gsize count = g_variant_n_children(touches.get());
    if (count < 1 || count > mostTouches)
        return tl::unexpected(u"count of touches"_s);
    StoredTemplate stored;
    for (gsize i = 0; i < count; ++i) {
        auto touch = readTouch(child(touches.get(), i).get());
        if (!touch)
            return tl::unexpected(touch.error());
        stored.touches.push_back(*std::move(touch));
    }
    return stored;
}

StoredTemplate withFewerMinutiae(const StoredTemplate& stored, std::size_t most)
{
    StoredTemplate fewer;
    for (const StoredTouch& touch : stored.touches) {
        const std::size_t count = touch.x.size();
        if (count <= most) {
            fewer.touches.push_back(touch);
            continue;
        }
        const double middleX = std::accumulate(touch.x.begin(), touch.x.end(), 0.0) / static_cast<double>(count);
        const double middleY = std::accumulate(touch.y.begin(), touch.y.end(), 0.0) / static_cast<double>(count);
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), std::size_t(0));
        const auto distance = [&](std::size_t i) { return std::hypot(touch.x[i] - middleX, touch.y[i] - middleY); };
        std::ranges::stable_sort(order, {}, distance);
        order.resize(most);
        std::ranges::sort(order); // bozorth3 wants them by place, which is how libfprint stores them
        StoredTouch kept;
        for (const std::size_t i : order) {
            kept.x.push_back(touch.x[i]);
            kept.y.push_back(touch.y[i]);
            kept.theta.push_back(touch.theta[i]);
        }
        fewer.touches.push_back(std::move(kept));
    }
    return fewer;
}

QByteArray writeTemplate(const StoredTemplate& stored, Finger finger, const QByteArray& driver,
                         const QByteArray& device)
{
    GVariantBuilder touches;
    g_variant_builder_init(&touches, G_VARIANT_TYPE("a(aiaiai)"));
    for (const StoredTouch& touch : stored.touches)
        g_variant_builder_add(&touches, "(@ai@ai@ai)", columnVariant(touch.x), columnVariant(touch.y),
                              columnVariant(touch.theta));
    GVariant* data = g_variant_new("(a(aiaiai))", &touches);
    GVariantBuilder extensions;
    g_variant_builder_init(&extensions, G_VARIANT_TYPE_VARDICT);
    const auto fpFinger = finger == Finger::LeftIndex ? FP_FINGER_LEFT_INDEX : FP_FINGER_RIGHT_INDEX;
    const auto outer = littleEndian(GRef<GVariant>(g_variant_ref_sink(
        g_variant_new("(issbymsmsia{sv}v)", kindMinutiae, driver.constData(), device.constData(), FALSE,
                      static_cast<guchar>(fpFinger), nullptr, nullptr, G_MININT32, &extensions, data))));
    QByteArray fp3(magic);
    const gsize size = g_variant_get_size(outer.get());
    fp3.append(static_cast<const char*>(g_variant_get_data(outer.get())), static_cast<qsizetype>(size));
    return fp3;
}

} // namespace tabian::devices
