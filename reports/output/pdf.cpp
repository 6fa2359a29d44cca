#include "reports/output/pdf.h"

#include "reports/layout/painter.h"
#include "reports/layout/units.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cairo-pdf.h>
#include <memory>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

tl::unexpected<domain::Failure> unwritable(const QString& reason)
{
    return domain::fail(domain::FailureCode::DocumentUnwritable, reason);
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const DocumentInfo& info)
{
    const auto set = [surface](cairo_pdf_metadata_t field, const QString& value) {
        if (!value.isEmpty())
            cairo_pdf_surface_set_metadata(surface, field, value.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, info.title);
    set(CAIRO_PDF_METADATA_AUTHOR, info.author);
    set(CAIRO_PDF_METADATA_SUBJECT, info.subject);
    set(CAIRO_PDF_METADATA_CREATOR, u"Tabian"_s);
    // Cairo would put the machine's clock there.
    const QString made = info.made.toUTC().toString(Qt::ISODate);
    set(CAIRO_PDF_METADATA_CREATE_DATE, made);
    set(CAIRO_PDF_METADATA_MOD_DATE, made);
}

} // namespace

domain::Result<QByteArray> pdfOf(const Document& document)
{
    QByteArray bytes;
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, toPoints(document.paper.width()),
                                            toPoints(document.paper.height())),
        cairo_surface_destroy);
    describe(surface.get(), document.info);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> context(cairo_create(surface.get()), cairo_destroy);
    for (const Sheet& sheet : document.sheets) {
        paint(context.get(), sheet);
        cairo_show_page(context.get());
    }
    cairo_status_t status = cairo_status(context.get());
    cairo_surface_finish(surface.get());
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        return unwritable(QString::fromUtf8(cairo_status_to_string(status)));
    return bytes;
}

domain::Outcome writePdf(const Document& document, const QString& path)
{
    const auto bytes = pdfOf(document);
    if (!bytes)
        return tl::unexpected(bytes.error());
    // Renaming over a device or a socket would put an end to it.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return unwritable(u"not a file"_s);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    const QString reason = file.errorString();
    file.cancelWriting();
    return unwritable(reason);
}

} // namespace tabian::reports
