// Before a field kit goes out: its name, how many cards and receipt numbers go along, and what is looked at, with signs.
#pragma once

#include "app/casework/kitdesk.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"

class QGridLayout;
class QLineEdit;
class QProgressBar;

namespace tabian::widgets
{

class Chip;
class FormField;

/** Object names: kitLabel, kitCards, kitReceipts; kitCheck0 … kitCheck6 (what was found) and kitSign0 … (chips); kitProgress,
 *  kitAsked, kitMissed. */
class KitPacking : public QWidget
{
    Q_OBJECT
  public:
    /** `confirm` is where it asks. */
    KitPacking(casework::KitDesk& desk, const Wording& wording, Note& confirm, QWidget* parent = nullptr);
    /** Everything there is, as long as nobody typed something else; `label` as it is proposed. */
    void begin(const QString& label);
    void present();
    /** As typed; what is no number counts as more than there is. */
    casework::KitLoad load() const;
    /** The kit's name, once everything is right and Enter was pressed twice. */
    std::optional<QString> finish();
    void withdrawQuestion();
    void focusLabel();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void presentChecks();
    void presentProgress();
    QString missedText() const;
    QString countProblem(const QLineEdit& edit, int most) const;
    void retranslate();
    casework::KitDesk& m_desk;
    const Wording& m_wording;
    QLineEdit *m_label, *m_cards, *m_receipts;
    FormField *m_labelField, *m_cardsField, *m_receiptsField;
    QGridLayout* m_grid;
    QList<Text*> m_names, m_found;
    QList<Chip*> m_signs;
    QProgressBar* m_progress;
    Text *m_asked, *m_missed;
    Note& m_confirm;
    bool m_question = false;
};

} // namespace tabian::widgets
