// A document's pages under one another, as they will lie on the table.
#pragma once

#include <QImage>
#include <QScrollArea>
#include <QSizeF>
#include <memory>

class QLabel;
class QTimer;

namespace tabian::widgets
{

/** Pages of a PDF as pictures. */
class PageSource
{
  public:
    virtual ~PageSource() = default;
    virtual int count() const = 0;
    virtual QSizeF size(int page) const = 0; // points
    virtual QImage picture(int page, QSize pixels) = 0;
};

/** Reads a PDF with the library tabian-pages beside the program (app/pages), which is loaded at the first call: what reads PDFs
 *  is large, and few starts need it. Null when the file cannot be read as a PDF. */
std::unique_ptr<PageSource> openPages(const QString& path);

/** Pages fit the width, or whole into the view. One page is drawn at a time, those in view first, so that nothing waits. */
class PageView : public QScrollArea
{
    Q_OBJECT
  public:
    explicit PageView(QWidget* parent = nullptr);
    void setPages(std::unique_ptr<PageSource> pages, bool wholePage);
    int count() const { return m_pages ? m_pages->count() : 0; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit();
    void drawNext();
    std::unique_ptr<PageSource> m_pages;
    bool m_wholePage = false;
    QWidget* m_sheet;
    QList<QLabel*> m_labels;
    QList<QSize> m_drawn; // the sizes of their pictures
    QTimer* m_drawing;
};

} // namespace tabian::widgets
