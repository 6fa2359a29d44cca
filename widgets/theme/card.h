// A white card with a heading: the sheet on which everything of the counter lies. Also rules and paired lines.
#pragma once

#include "widgets/theme/text.h"

#include <QFrame>

class QVBoxLayout;

namespace tabian::widgets
{

class Card : public QFrame
{
    Q_OBJECT
  public:
    explicit Card(QWidget* parent = nullptr);
    /** An empty heading takes no room. */
    void setHeading(const QString& heading);
    QVBoxLayout* body() const { return m_body; }

  private:
    Text* m_heading;
    QVBoxLayout* m_body;
};

/** A thin line, or the thick one above a sum. */
QFrame* makeRule(bool sum, QWidget* parent);

/** A tinted strip with its sign and a sentence: "✓ …", "! …", "✗ …". */
class Note : public QFrame
{
    Q_OBJECT
  public:
    enum class Kind : quint8 { Done, Look, Refused, Plain };
    explicit Note(QWidget* parent = nullptr);
    void setNote(Kind kind, const QString& text);
    QString text() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Kind m_kind = Kind::Plain;
    Text* m_text;
};

} // namespace tabian::widgets
