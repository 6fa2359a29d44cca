// The steps of an enrolment as lines: what is done, what is to be done now, what is to come; each with sign, word and colour.
#pragma once

#include "widgets/theme/signs.h"
#include "widgets/theme/text.h"

#include <QList>

namespace tabian::widgets
{

struct EnrolmentLine
{
    QString text;
    Sign sign = Sign::None;
    friend bool operator==(const EnrolmentLine&, const EnrolmentLine&) = default;
};

/** Object names of the lines: <name>1, <name>2, … */
class EnrolmentSteps : public QWidget
{
    Q_OBJECT
  public:
    EnrolmentSteps(const QString& name, int lines, QWidget* parent = nullptr);
    void setLines(const QList<EnrolmentLine>& lines);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void indent(); // room for the signs, at the text's size
    QList<Text*> m_texts;
    QList<Sign> m_signs;
};

} // namespace tabian::widgets
