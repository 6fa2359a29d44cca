#include "devices/simulator/printeranswers.h"

#include <ctime>

namespace tabian::simulator
{

using namespace Qt::StringLiterals;

namespace
{

struct Writer
{
    ipp_t* to;
    ipp_tag_t group;
    void text(ipp_tag_t kind, const char* name, const QByteArray& value) const
    {
        ippAddString(to, group, kind, name, nullptr, value.constData());
    }
    void texts(ipp_tag_t kind, const char* name, const QList<QByteArray>& values) const
    {
        std::vector<const char*> raw;
        for (const QByteArray& value : values)
            raw.push_back(value.constData());
        ippAddStrings(to, group, kind, name, int(raw.size()), nullptr, raw.data());
    }
    void number(ipp_tag_t kind, const char* name, int value) const { ippAddInteger(to, group, kind, name, value); }
    void yes(const char* name, bool value) const { ippAddBoolean(to, group, name, char(value)); }
};

QByteArray uriOf(int port)
{
    return "ipp://localhost:" + QByteArray::number(port) + "/ipp/print";
}

void describePrinter(ipp_t* answer, const SimPrinter& printer, int port)
{
    const Writer w{answer, IPP_TAG_PRINTER};
    const SimPrinter::Report report = printer.report();
    const bool cards = printer.options().cards;
    w.text(IPP_TAG_URI, "printer-uri-supported", uriOf(port));
    w.text(IPP_TAG_KEYWORD, "uri-security-supported", "none");
    w.text(IPP_TAG_KEYWORD, "uri-authentication-supported", "none");
    w.text(IPP_TAG_NAME, "printer-name", printer.options().name.toUtf8());
    w.text(IPP_TAG_TEXT, "printer-info", printer.options().name.toUtf8());
    w.text(IPP_TAG_TEXT, "printer-location", "training");
    w.text(IPP_TAG_URI, "printer-more-info", uriOf(port));
    w.text(IPP_TAG_TEXT, "printer-make-and-model",
           cards ? "Tabian Simulated Card Printer" : "Tabian Simulated Printer");
    w.number(IPP_TAG_ENUM, "printer-state", report.state);
    QList<QByteArray> reasons;
    for (const QString& reason : report.reasons)
        reasons << reason.toLatin1();
    w.texts(IPP_TAG_KEYWORD, "printer-state-reasons", reasons);
    w.yes("printer-is-accepting-jobs", report.accepting);
    w.number(IPP_TAG_INTEGER, "queued-job-count", report.waiting);
    w.number(IPP_TAG_INTEGER, "printer-up-time", int(std::time(nullptr) & 0x3fffffff));
    w.texts(IPP_TAG_KEYWORD, "ipp-versions-supported", {"1.1", "2.0"});
    for (const ipp_op_t operation : {IPP_OP_PRINT_JOB, IPP_OP_VALIDATE_JOB, IPP_OP_CANCEL_JOB,
                                     IPP_OP_GET_JOB_ATTRIBUTES, IPP_OP_GET_JOBS, IPP_OP_GET_PRINTER_ATTRIBUTES}) {
        ipp_attribute_t* known = ippFindAttribute(answer, "operations-supported", IPP_TAG_ENUM);
        if (known)
            ippSetInteger(answer, &known, ippGetCount(known), operation);
        else
            w.number(IPP_TAG_ENUM, "operations-supported", operation);
    }
    w.text(IPP_TAG_CHARSET, "charset-configured", "utf-8");
    w.text(IPP_TAG_CHARSET, "charset-supported", "utf-8");
    w.text(IPP_TAG_LANGUAGE, "natural-language-configured", "en");
    w.text(IPP_TAG_LANGUAGE, "generated-natural-language-supported", "en");
    w.text(IPP_TAG_MIMETYPE, "document-format-default", "application/pdf");
    w.text(IPP_TAG_MIMETYPE, "document-format-supported", "application/pdf");
    w.text(IPP_TAG_KEYWORD, "pdl-override-supported", "not-attempted");
    w.text(IPP_TAG_KEYWORD, "compression-supported", "none");
    const QByteArray media = cards ? "om_card_54x86mm" : "iso_a4_210x297mm";
    w.text(IPP_TAG_KEYWORD, "media-default", media);
    w.text(IPP_TAG_KEYWORD, "media-supported", media);
    w.text(IPP_TAG_KEYWORD, "media-ready", media);
    // Hundredths of a millimetre, the short side first.
    ipp_t* size = ippNew();
    ippAddInteger(size, IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", cards ? 5398 : 21000);
    ippAddInteger(size, IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", cards ? 8560 : 29700);
    ipp_t* collection = ippNew();
    ippAddCollection(collection, IPP_TAG_ZERO, "media-size", size);
    ippAddCollection(answer, IPP_TAG_PRINTER, "media-col-default", collection);
    ippDelete(collection);
    ippDelete(size);
    w.text(IPP_TAG_KEYWORD, "sides-default", cards ? "two-sided-long-edge" : "one-sided");
    w.texts(IPP_TAG_KEYWORD, "sides-supported", {"one-sided", "two-sided-long-edge"});
    ippAddResolution(answer, IPP_TAG_PRINTER, "printer-resolution-default", IPP_RES_PER_INCH, 300, 300);
    ippAddResolution(answer, IPP_TAG_PRINTER, "printer-resolution-supported", IPP_RES_PER_INCH, 300, 300);
}

void describeJob(ipp_t* answer, const SimJob& job, int port)
{
    const Writer w{answer, IPP_TAG_JOB};
    w.number(IPP_TAG_INTEGER, "job-id", job.number);
    w.text(IPP_TAG_URI, "job-uri", uriOf(port) + '/' + QByteArray::number(job.number));
    w.text(IPP_TAG_URI, "job-printer-uri", uriOf(port));
    w.text(IPP_TAG_NAME, "job-name", job.name.toUtf8());
    w.text(IPP_TAG_NAME, "job-originating-user-name", "tabian");
    w.number(IPP_TAG_ENUM, "job-state", job.state);
    const QByteArray reason = job.state == 9   ? "job-completed-successfully"
                              : job.state == 8 ? "aborted-by-system"
                              : job.state == 7 ? "job-canceled-by-user"
                              : job.state == 6 ? "printer-stopped"
                                               : "none";
    w.text(IPP_TAG_KEYWORD, "job-state-reasons", reason);
    w.number(IPP_TAG_INTEGER, "job-media-sheets-completed", job.printed);
    w.number(IPP_TAG_INTEGER, "time-at-creation", 1);
}

int wantedJob(ipp_t* request)
{
    if (ipp_attribute_t* id = ippFindAttribute(request, "job-id", IPP_TAG_INTEGER))
        return ippGetInteger(id, 0);
    ipp_attribute_t* uri = ippFindAttribute(request, "job-uri", IPP_TAG_URI);
    return uri ? QByteArray(ippGetString(uri, 0, nullptr)).split('/').last().toInt() : 0;
}

bool takesFormat(ipp_t* request)
{
    ipp_attribute_t* format = ippFindAttribute(request, "document-format", IPP_TAG_MIMETYPE);
    return !format || QByteArray(ippGetString(format, 0, nullptr)) == "application/pdf";
}

} // namespace

ipp_t* answerOf(SimPrinter& printer, ipp_t* request, const QByteArray& document, int port)
{
    ipp_t* answer = ippNewResponse(request);
    const auto refuse = [answer](ipp_status_t status) { ippSetStatusCode(answer, status); };
    switch (ippGetOperation(request)) {
    case IPP_OP_GET_PRINTER_ATTRIBUTES:
        describePrinter(answer, printer, port);
        break;
    case IPP_OP_VALIDATE_JOB:
        if (!takesFormat(request))
            refuse(IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED);
        break;
    case IPP_OP_PRINT_JOB: {
        ipp_attribute_t* name = ippFindAttribute(request, "job-name", IPP_TAG_NAME);
        if (!takesFormat(request))
            refuse(IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED);
        else if (const auto job =
                     printer.take(name ? QString::fromUtf8(ippGetString(name, 0, nullptr)) : u"?"_s, document))
            describeJob(answer, *printer.job(*job), port);
        else
            refuse(IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS);
        break;
    }
    case IPP_OP_GET_JOB_ATTRIBUTES:
        if (const auto job = printer.job(wantedJob(request)))
            describeJob(answer, *job, port);
        else
            refuse(IPP_STATUS_ERROR_NOT_FOUND);
        break;
    case IPP_OP_GET_JOBS:
        for (const SimJob& job : printer.jobs()) {
            if (ippFirstAttribute(answer))
                ippAddSeparator(answer);
            describeJob(answer, job, port);
        }
        break;
    case IPP_OP_CANCEL_JOB:
        if (!printer.cancel(wantedJob(request)))
            refuse(IPP_STATUS_ERROR_NOT_POSSIBLE);
        break;
    default:
        refuse(IPP_STATUS_ERROR_OPERATION_NOT_SUPPORTED);
    }
    return answer;
}

} // namespace tabian::simulator
