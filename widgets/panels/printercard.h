// Settings (F8): which printer prints paper, which prints cards, how both are, and a test page of each.
#pragma once

#include "devices/api/printerstation.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"

#include <array>

namespace tabian::widgets
{

class ChoiceBox;
class Chip;
class FormField;
class KeyButton;

/** The choice acts at once. An address (ipp://…) may be typed where the print service does not know the printer.
 *  Object names: printerPaper, printerCard (combo boxes), printerPaperState, printerCardState (chips), printerPaperTest,
 *  printerCardTest, printerLook (buttons), printerMessage. */
class PrinterCard : public Card
{
    Q_OBJECT
  public:
    PrinterCard(devices::PrinterStation& printers, const Wording& wording, QWidget* parent = nullptr);
    /** Asks for the printers anew. */
    void look();

  Q_SIGNALS:
    void chosen(tabian::devices::PrinterRole role, const QString& name);
    void testWanted(tabian::devices::PrinterRole role);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Row
    {
        ChoiceBox* box;
        FormField* field;
        Chip* state;
        KeyButton* test;
    };
    void makeRow(devices::PrinterRole role, const QString& name);
    void fill();
    void take(devices::PrinterRole role);
    void present();
    void retranslate();

    devices::PrinterStation& m_printers;
    const Wording& m_wording;
    std::array<Row, 2> m_rows{};
    Text* m_explanation;
    MessagePanel* m_message;
    KeyButton* m_look;
    std::vector<devices::PrinterChoice> m_known;
    std::optional<domain::Failure> m_failure;
    bool m_filling = false;
};

} // namespace tabian::widgets
