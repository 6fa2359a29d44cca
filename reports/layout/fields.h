// Lines of a Thai form: labels in the running text, what was filled in over a dotted line.
#pragma once

#include "reports/layout/composer.h"

namespace tabian::reports
{

struct Field
{
    QString label;
    QString value;     // empty: the dotted line waits for a pen
    double share = 1;  // of the width left over by the labels
    bool code = false; // a serial or a hash
};

struct FieldLook
{
    TextStyle label;
    TextStyle value;
    double gap = 1.2;     // between label and value, value and next label
    double leading = 0.6; // extra space under a line of fields
};

/** Fields side by side over `width` from `left`. A value longer than its share takes room from its neighbours; what finds
 *  no room in one line goes on in further ones, so that nothing is cut. Goes on under them. */
void fieldLine(Composer& flow, const std::vector<Field>& fields, const FieldLook& look, double left, double width);

/** A tick box with its words beside it. Returns the height; the flow does not move. */
double tickBox(Composer& flow, const QString& words, bool ticked, const TextStyle& style, QPointF at, double width);

/** A number in boxes, a digit each; a hyphen of `number` is a hyphen between two boxes. `at` is the top left corner of the
 *  first box. Returns the width; the flow does not move. */
double digitBoxes(Composer& flow, const QString& number, const TextStyle& style, QPointF at, QSizeF box);

/** An empty frame with words under it: a place for a photograph or a fingerprint. Returns the height with the words. */
double captionedFrame(Composer& flow, const QRectF& frame, const QString& caption, const TextStyle& style);

/** A place to sign: a dotted line, the name in brackets under it, then further lines (position, date). */
struct Signature
{
    QString before; // "ลงชื่อ"
    QString after;  // "ผู้รับเงิน"
    QString name;   // empty: brackets to be filled with a pen
    QStringList under;
};
/** Returns the height; the flow does not move. */
double signaturePlace(Composer& flow, const Signature& place, const TextStyle& style, QPointF at, double width);
/** What signaturePlace() will return. */
double signatureHeight(const Composer& flow, const Signature& place, const TextStyle& style, double width);

} // namespace tabian::reports
