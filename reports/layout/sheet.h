// A composed document: sheets of paper with everything on them in its place, in millimetres from the top left
// corner. It can be painted on anything (PDF, screen, printer) and asked where things stand.
#pragma once

#include "reports/layout/typesetter.h"

#include <QDateTime>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <variant>
#include <vector>

namespace tabian::reports
{

struct TextItem
{
    TextBlock block;
    QPointF at; // top left corner of the block
    /** What the glyphs cover on the sheet. */
    QRectF inkRect() const { return block.inkRect().translated(at); }
};

/** An open line through points. */
struct StrokeItem
{
    std::vector<QPointF> points;
    double thickness = 0.2;
    QColor colour = ink::hairline;
    bool dotted = false;
};

struct BoxItem
{
    QRectF rect;
    std::optional<QColor> fill;
    std::optional<QColor> edge;
    double thickness = 0.2;
};

struct PictureItem
{
    QImage image;
    QRectF rect;         // the image is stretched to it: see pictureIn() for one that keeps its shape
    bool pixels = false; // hard-edged pixels (a QR code) instead of smooth ones (a photo)
};

/** A large word across the sheet, over everything: a void mark, the mark of the training counter. */
struct StampItem
{
    TextBlock block;
    QPointF centre;
    double degrees = 0; // counter-clockwise
    double opacity = 1;
};

using Item = std::variant<BoxItem, StrokeItem, PictureItem, TextItem, StampItem>;

struct Sheet
{
    std::vector<Item> items; // painted in this order
    double contentEnd = 0;   // where the flow of content ends
};

/** What the file says of itself. */
struct DocumentInfo
{
    QString title;
    QString author; // the office
    QString subject;
    QDateTime made; // stands in the file as its date; nothing here asks a clock
};

struct Document
{
    QSizeF paper;
    std::vector<Sheet> sheets;
    DocumentInfo info;
};

namespace paper
{
inline constexpr QSizeF a4{210, 297};
inline constexpr QSizeF a5Landscape{210, 148};
} // namespace paper

} // namespace tabian::reports
