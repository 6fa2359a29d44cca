// A document before it is printed: as it will lie on the table, with the printer's state beside it.
#pragma once

#include "devices/api/printerstation.h"
#include "widgets/pages/wording.h"
#include "widgets/window/page.h"

namespace tabian::widgets
{

class Chip;
class CommandSet;
class KeyButton;
class PageView;

/** Enter or Ctrl P prints, Esc leaves; page keys turn. Object names: previewPage, previewTitle, previewView, previewPrinter
 *  (chip), previewJob (chip), previewPrint, previewElsewhere, previewMessage. */
class PreviewPage : public Page
{
    Q_OBJECT
  public:
    PreviewPage(devices::PrinterStation& printers, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;
    /** Shows a PDF; a file that is none is said to be so. */
    void open(const QString& path);
    QString path() const { return m_path; }
    int pages() const;

  Q_SIGNALS:
    void elsewhereWanted(const QString& path); // in the system's own viewer
    void closeWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void print();
    void present();
    void retranslate();
    devices::PrinterRole role() const;

    devices::PrinterStation& m_printers;
    const Wording& m_wording;
    CommandSet* m_commands;
    PageView* m_view;
    Text *m_title, *m_explanation;
    Chip *m_printer, *m_jobState;
    MessagePanel* m_message;
    KeyButton *m_print, *m_elsewhere;
    QString m_path;
    std::optional<domain::Failure> m_fileFailure;
    std::optional<devices::PrintJob> m_job;
    quint32 m_ticket = 0;
};

} // namespace tabian::widgets
