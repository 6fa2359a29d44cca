// Setting Thai text: one paragraph in, a measured block of lines out.
#pragma once

#include "app/domain/failure.h"
#include "app/messages/datewords.h"

#include <QColor>
#include <QRectF>
#include <QString>
#include <memory>

typedef struct _PangoContext PangoContext;
typedef struct _PangoLayout PangoLayout;

namespace tabian::reports
{

/** Which digits an office prints. Codes (serials, hashes) keep Arabic digits whatever the office chose. */
using Digits = messages::Digits;

enum class Align : quint8 { Left, Centre, Right };
enum class Weight : quint8 { Regular, Bold };

/** The colours of every document: near-black ink, one blue-black for titles, greys for what is secondary. All but
 *  `hairline` and `shade` hold a contrast of 4.5:1 on white and stay readable on a black-and-white printer. */
namespace ink
{
inline constexpr QColor text{0x16, 0x1d, 0x2b};
inline constexpr QColor title{0x14, 0x21, 0x3d};
inline constexpr QColor muted{0x55, 0x60, 0x74};
inline constexpr QColor late{0xa1, 0x1a, 0x1a};
inline constexpr QColor hairline{0xb4, 0xbc, 0xca};
inline constexpr QColor shade{0xf1, 0xf3, 0xf7};
} // namespace ink

struct TextStyle
{
    double points = 13; // size of type
    Weight weight = Weight::Regular;
    Align align = Align::Left;
    QColor colour = ink::text;
    bool code = false;    // a serial or a hash: its digits stay Arabic
    double indent = 0;    // mm, first line only
    double leading = 1.0; // distance of lines, times the face's own

    TextStyle bold() const;
    TextStyle sized(double newPoints) const;
    TextStyle aligned(Align newAlign) const;
    TextStyle coloured(QColor newColour) const;
};

/** A paragraph that is set: it knows its lines and will not change. Cheap to copy. Lengths in mm. Like the typesetter
 *  that made it, it belongs to one thread. */
class TextBlock
{
  public:
    const QString& text() const { return m_text; } // as printed (digits turned)
    double width() const { return m_width; }       // the width it was set to
    double height() const { return m_height; }
    double baseline() const { return m_baseline; } // of the first line, from the top
    double lastBaseline() const { return m_lastBaseline; }
    int lines() const;
    /** How many characters of the text stand on the lines that end within `height`. */
    qsizetype lengthWithin(double height) const;
    /** What the glyphs really cover, from the block's top left corner; includes marks above and below. */
    QRectF inkRect() const;
    const TextStyle& style() const { return m_style; }
    PangoLayout* layout() const { return m_layout.get(); }

  private:
    friend class Typesetter;
    TextBlock() = default;
    QString m_text;
    TextStyle m_style;
    double m_width = 0, m_height = 0, m_baseline = 0, m_lastBaseline = 0;
    std::shared_ptr<PangoLayout> m_layout;
};

/** Sets text in the Thai face of the documents. Lines break where Thai words end (libthai's dictionary); a single word
 *  wider than the block breaks inside rather than be cut. Digits are of one width. The same text sets the same on paper
 *  and on the screen: hinting is off. One thread. */
class Typesetter
{
  public:
    /** Fails with FontMissing (the detail names the face) when the face is not installed. */
    static domain::Result<Typesetter> withFace(const QString& family, Digits digits = Digits::Arabic);
    /** The face of the documents: Laksaman, kin of the official Sarabun (Debian fonts-thai-tlwg). */
    static QString documentFace();

    /** Sets `text` to a width of `width` mm. A newline begins a new line. */
    TextBlock set(const QString& text, const TextStyle& style, double width) const;
    /** Sets `text` on one line however long; the block is as wide as the text. */
    TextBlock line(const QString& text, const TextStyle& style) const;
    /** Sets `text` on one line if the type need not shrink below `least` of its size; else over several lines at the
     *  full size. For fields and cells whose usual content is one line. */
    TextBlock fit(const QString& text, const TextStyle& style, double width, double least = 0.85) const;
    Digits digits() const { return m_digits; }
    /** The same typesetter with all type `scale` times as large. */
    Typesetter scaled(double scale) const;

  private:
    Typesetter(std::shared_ptr<PangoContext> context, QString family, Digits digits);
    TextBlock make(const QString& text, const TextStyle& style, std::optional<double> width) const;

    std::shared_ptr<PangoContext> m_context;
    QString m_family;
    Digits m_digits;
    double m_scale = 1;
};

} // namespace tabian::reports
