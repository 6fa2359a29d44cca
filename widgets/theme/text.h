// A label whose size and colour have names. Plain text only: what comes from a card or a file is never markup.
#pragma once

#include <QLabel>

namespace tabian::widgets
{

enum class TextRole : quint8 {
    Body,
    Small,
    Strong,
    Heading,
    Title,
    Figure,
    Name,
    CitizenSmall,
    CitizenBody,
    CitizenTitle,
    CitizenFigure
};
enum class Tone : quint8 { Ink, Muted, Green, Amber, Red, Blue, Rail, RailMuted };

class Text : public QLabel
{
    Q_OBJECT
  public:
    explicit Text(TextRole role, Tone tone = Tone::Ink, QWidget* parent = nullptr);
    Text(const QString& text, TextRole role, Tone tone = Tone::Ink, QWidget* parent = nullptr);
    void setRole(TextRole role);
    void setTone(Tone tone);
    /** Wraps by default; a single line keeps its width. */
    void setSingleLine(bool single);
    /** Sets the text and hides the label when there is none. */
    void setTextOrHide(const QString& text);

  private:
    void repolish();
};

/** Shows a picture fitted into `size`, or an empty frame. */
void showPicture(QLabel& label, const QImage& image, QSize size);

} // namespace tabian::widgets
