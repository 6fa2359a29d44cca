// What every document of the office has beside its own content: letterhead, running head, foot, marks.
#pragma once

#include "reports/documents/setting.h"
#include "reports/documents/words.h"
#include "reports/layout/composer.h"

namespace tabian::reports
{

/** Emblem, name, address and phone of the office, at most `width` wide, and in smaller type rather than higher than
 *  `height` (where that can be). Returns the height; the flow does not move. */
double letterhead(Composer& flow, const Setting& setting, QPointF at, double width, double height);

/** The heading of a part of a document: bold, a thin line under it; goes on under it. */
void sectionHeading(Composer& flow, const QString& title, double left, double width, double points = 13);

/** Height kept free of content at the top of sheets after the first, for the running head. */
inline constexpr double runningHeadHeight = 9;

/** A kind of document: its paper, and what stands around its content. */
struct Frame
{
    QSizeF paper;
    QMarginsF margins;     // the foot stands in the lower one
    QString title;         // in the running head of sheets after the first, and in the file
    QString subject;       // in the file
    double smallest = 0.8; // how far all type may shrink to keep the document on one sheet
    bool voided = false;   // a large red ยกเลิก across every sheet
};

/** Makes a document: `content` composes it (and is called again, with smaller type, when it fills more than one sheet; what
 *  does not fit at the smallest size is set at full size over several sheets). Adds running heads, feet with "page x of
 *  y", the training mark and the file's metadata. Fails with FontMissing. */
domain::Result<Document> composed(const Setting& setting, const Frame& frame,
                                  const std::function<void(Composer&)>& content);

} // namespace tabian::reports
