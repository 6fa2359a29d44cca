// The inside of tabian-pages: pdfium, through Qt PDF.
#include "widgets/panels/pageview.h"

#include <QPainter>
#include <QPdfDocument>

namespace
{

class PdfPages final : public tabian::widgets::PageSource
{
  public:
    bool load(const QString& path) { return m_document.load(path) == QPdfDocument::Error::None; }
    int count() const override { return m_document.pageCount(); }
    QSizeF size(int page) const override { return m_document.pagePointSize(page); }
    QImage picture(int page, QSize pixels) override
    {
        QImage paper(pixels, QImage::Format_RGB32);
        paper.fill(Qt::white); // pdfium leaves what is not printed on transparent
        const QImage ink = m_document.render(page, pixels);
        if (!ink.isNull()) {
            QPainter painter(&paper);
            painter.drawImage(0, 0, ink);
        }
        return paper;
    }

  private:
    QPdfDocument m_document{nullptr};
};

} // namespace

extern "C" Q_DECL_EXPORT tabian::widgets::PageSource* tabianOpenPages(const QString& path)
{
    auto pages = std::make_unique<PdfPages>();
    return pages->load(path) ? pages.release() : nullptr;
}
