// One check of the self-test: its number, name, state in sign, word and colour; what was found and what to do.
#pragma once

#include "app/doctor/checks.h"
#include "app/messages/phrasebook.h"
#include "widgets/theme/text.h"

#include <QFrame>

class QBoxLayout;

namespace tabian::widgets
{

class Chip;

/** Takes the focus, so that a key can run this one again. Object names: check1 … check14, and check1Found, check1Remedy,
 *  check1State. */
class CheckRow : public QFrame
{
    Q_OBJECT
  public:
    explicit CheckRow(doctor::Check check, QWidget* parent = nullptr);
    doctor::Check check() const { return m_check; }
    /** `outcome` null: not run yet, or `running`. */
    void show(const doctor::CheckOutcome* outcome, bool running, const messages::Phrasebook& book);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    doctor::Check m_check;
    QBoxLayout* m_line; // name and what was found: side by side where there is room
    Text *m_number, *m_name, *m_found, *m_remedy;
    Chip* m_state;
};

} // namespace tabian::widgets
