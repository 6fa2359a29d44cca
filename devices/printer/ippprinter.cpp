#include "devices/printer/ippprinter.h"

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Result;

namespace
{

/** An open conversation with the printer of a name. */
Result<IppConnection> connectTo(const QString& name, const Hurry& hurry)
{
    const auto place = ippPlace(name);
    if (!place)
        return tl::unexpected(printerAbsent(name));
    return IppConnection::open(*place, hurry);
}

bool wentWell(const IppMessage& answer)
{
    return cups().ippGetStatusCode(answer.get()) <= IPP_STATUS_OK_EVENTS_COMPLETE;
}

/** Why an answer is not the one hoped for. */
domain::Failure refusal(const IppMessage& answer, const QString& name)
{
    const ipp_status_t status = cups().ippGetStatusCode(answer.get());
    if (status == IPP_STATUS_ERROR_NOT_FOUND)
        return printerAbsent(name);
    if (status == IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED)
        return {FailureCode::PrintFormatRefused, {}};
    return {FailureCode::PrintRefused, QString::fromLatin1(cups().ippErrorString(status))};
}

void wantAttributes(const IppMessage& request, std::initializer_list<const char*> names)
{
    cups().ippAddStrings(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(names.size()),
                         nullptr, names.begin());
}

} // namespace

domain::Failure printerAbsent(const QString& name)
{
    return {FailureCode::PrinterAbsent, name};
}

Result<std::vector<PrinterChoice>> printersOfService(const Hurry& hurry)
{
    const IppPlace service{.host = {}, .resource = "/", .uri = {}};
    auto connection = IppConnection::open(service, hurry);
    if (!connection)
        return tl::unexpected(connection.error());
    IppMessage request = ippRequest(IPP_OP_CUPS_GET_PRINTERS, service);
    wantAttributes(request, {"printer-name", "printer-info"});
    const auto answer = connection->ask(std::move(request));
    if (!answer)
        return tl::unexpected(answer.error());
    std::vector<PrinterChoice> printers;
    // A group of attributes for each printer, with something else between two.
    PrinterChoice one;
    const auto keep = [&] {
        if (!one.name.isEmpty())
            printers.push_back(one);
        one = {};
    };
    for (auto* a = cups().ippFirstAttribute(answer->get()); a; a = cups().ippNextAttribute(answer->get())) {
        if (cups().ippGetGroupTag(a) != IPP_TAG_PRINTER || !cups().ippGetName(a)) {
            keep();
            continue;
        }
        const QLatin1StringView attribute(cups().ippGetName(a));
        const QString value = QString::fromUtf8(cups().ippGetString(a, 0, nullptr));
        if (attribute == "printer-name"_L1)
            one.name = value;
        else if (attribute == "printer-info"_L1)
            one.title = value;
    }
    keep();
    for (PrinterChoice& printer : printers) {
        if (printer.title.isEmpty())
            printer.title = printer.name;
    }
    return printers;
}

Result<PrinterAnswer> askPrinter(const QString& name, const Hurry& hurry)
{
    auto connection = connectTo(name, hurry);
    if (!connection)
        return tl::unexpected(connection.error());
    IppMessage request = ippRequest(IPP_OP_GET_PRINTER_ATTRIBUTES, connection->place());
    wantAttributes(request, {"printer-state", "printer-state-reasons", "printer-is-accepting-jobs",
                             "printer-make-and-model", "document-format-supported"});
    const auto answer = connection->ask(std::move(request));
    if (!answer)
        return tl::unexpected(answer.error());
    if (!wentWell(*answer))
        return tl::unexpected(refusal(*answer, name));
    return PrinterAnswer{.state = ippNumber(*answer, "printer-state", 3),
                         .reasons = ippTexts(*answer, "printer-state-reasons"),
                         .accepting = ippNumber(*answer, "printer-is-accepting-jobs", 1) != 0,
                         .model = ippText(*answer, "printer-make-and-model"),
                         .formats = ippTexts(*answer, "document-format-supported")};
}

Result<int> sendJob(const QString& name, const PrintOrder& order, const Hurry& hurry)
{
    auto connection = connectTo(name, hurry);
    if (!connection)
        return tl::unexpected(connection.error());
    IppMessage request = ippRequest(IPP_OP_PRINT_JOB, connection->place());
    const auto text = [&](ipp_tag_t group, ipp_tag_t kind, const char* attribute, const QByteArray& value) {
        cups().ippAddString(request.get(), group, kind, attribute, nullptr, value.constData());
    };
    text(IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", order.title.toUtf8());
    text(IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", "application/pdf");
    if (order.role == PrinterRole::Card) {
        text(IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", "om_card_54x86mm"); // PWG 5101.1's name of ISO 7810 ID-1
        text(IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", "two-sided-long-edge");
        text(IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", "none");
    }
    const auto answer = connection->ask(std::move(request), order.pdf);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!wentWell(*answer))
        return tl::unexpected(refusal(*answer, name));
    return ippNumber(*answer, "job-id", 0);
}

Result<JobAnswer> askJob(const QString& name, int job, const Hurry& hurry)
{
    auto connection = connectTo(name, hurry);
    if (!connection)
        return tl::unexpected(connection.error());
    IppMessage request = ippRequest(IPP_OP_GET_JOB_ATTRIBUTES, connection->place());
    cups().ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    const auto answer = connection->ask(std::move(request));
    if (!answer)
        return tl::unexpected(answer.error());
    if (!wentWell(*answer))
        return tl::unexpected(refusal(*answer, name));
    return JobAnswer{
        .state = ippNumber(*answer, "job-state", 3),
        .sheets = ippNumber(*answer, "job-media-sheets-completed", ippNumber(*answer, "job-impressions-completed", 0)),
        .reason = ippText(*answer, "job-state-reasons")};
}

domain::Outcome cancelJob(const QString& name, int job, const Hurry& hurry)
{
    auto connection = connectTo(name, hurry);
    if (!connection)
        return tl::unexpected(connection.error());
    IppMessage request = ippRequest(IPP_OP_CANCEL_JOB, connection->place());
    cups().ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    const auto answer = connection->ask(std::move(request));
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

} // namespace tabian::devices
