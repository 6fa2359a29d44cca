// Printing at the counter: the printers of the settings, documents looked at before they are printed, the new card's face.
#pragma once

#include "app/casework/counterdesk.h"
#include "app/shell/officedocuments.h"
#include "app/shell/screenmemory.h"
#include "devices/api/printerstation.h"
#include "widgets/pages/messageswording.h"
#include "widgets/window/mainwindow.h"

#include <QSet>
#include <functional>

namespace tabian::widgets
{
class PreviewPage;
class PrinterCard;
} // namespace tabian::widgets

namespace tabian::shell
{

/** Wires printers, documents and pages; UI thread. */
class OfficePrinting : public QObject
{
    Q_OBJECT
  public:
    struct Parts
    {
        devices::PrinterStation& printers;
        OfficeDocuments& documents;
        ScreenMemory& memory;
        widgets::MainWindow& window;
        const widgets::Wording& wording;
        casework::CounterDesk& counter;
    };
    explicit OfficePrinting(Parts parts, QObject* parent = nullptr);

    /** Shows the document; printing is a key away. */
    void look(const QString& path);
    /** The printers' card of the settings page. */
    widgets::PrinterCard* makeCard();
    /** Where `look` was called from, when the preview is left: by default the place of the rail. */
    void setWayBack(std::function<void()> back) { m_back = std::move(back); }

  Q_SIGNALS:
    void failed(const tabian::domain::Failure& failure); // a print that nobody watches did not come out

  private:
    void printTestPage(devices::PrinterRole role);
    void printFace(const QString& serial);

    Parts m_parts;
    widgets::PreviewPage* m_preview = nullptr; // made at the first document: its library is large
    std::function<void()> m_back;
    QSet<quint32> m_unwatched; // tickets of prints without a page
};

} // namespace tabian::shell
