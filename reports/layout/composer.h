// The flow of a document: things are put one under the other, and a new sheet begins when one is full.
#pragma once

#include "reports/layout/sheet.h"

#include <QMarginsF>
#include <functional>

namespace tabian::reports
{

/** Composes sheets from top to bottom. Lengths in mm from the sheet's top left corner. The typesetter outlives it. */
class Composer
{
  public:
    Composer(const Typesetter& types, QSizeF paperSize, QMarginsF margins);

    const Typesetter& types() const { return m_types; }
    double left() const { return m_margins.left(); }
    double width() const { return m_paper.width() - m_margins.left() - m_margins.right(); }
    double right() const { return left() + width(); }
    double top() const { return m_margins.top(); }
    double bottom() const { return m_paper.height() - m_margins.bottom(); }
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void space(double height) { m_y += height; }

    /** Begins a new sheet unless `height` more fits on this one. True when it did. */
    bool keep(double height);
    void newSheet();
    /** Called on each sheet after the first, with the flow at its top margin. */
    void onNewSheet(std::function<void(Composer&)> atTop) { m_atTop = std::move(atTop); }

    void add(Item item);
    /** Puts a block; returns its height. The flow does not move. */
    double put(const TextBlock& block, QPointF at);
    /** A paragraph over the whole width, broken between two of its lines where the sheet ends; goes on under it. */
    void paragraph(const QString& text, const TextStyle& style);
    /** A line from left to right at the flow's height; goes on under it by `after`. */
    void rule(double thickness, QColor colour, double after = 0);
    /** Takes the sheets out; the composer is done with. */
    std::vector<Sheet> take();

  private:
    const Typesetter& m_types;
    QSizeF m_paper;
    QMarginsF m_margins;
    std::vector<Sheet> m_sheets;
    std::function<void(Composer&)> m_atTop;
    double m_y;
};

/** The largest rectangle of the image's shape inside `frame`, in its middle. */
QRectF pictureIn(const QRectF& frame, QSize image);

} // namespace tabian::reports
