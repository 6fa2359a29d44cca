#include "devices/printer/ippconnection.h"

#include "devices/printer/printerreasons.h"

#include <QUrl>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Result;

std::optional<IppPlace> ippPlace(const QString& name)
{
    if (name.isEmpty() || name == noPrinter)
        return std::nullopt;
    if (!name.contains(u"://"_s)) {
        const QByteArray resource = "/printers/" + QUrl::toPercentEncoding(name);
        return IppPlace{.host = {},
                        .port = 0,
                        .secured = false,
                        .resource = resource,
                        .uri = "ipp://localhost" + resource,
                        .direct = false};
    }
    const QUrl url(name, QUrl::StrictMode);
    const bool secured = url.scheme() == u"ipps"_s;
    if (!url.isValid() || url.host().isEmpty() || (!secured && url.scheme() != u"ipp"_s))
        return std::nullopt;
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    return IppPlace{.host = url.host(),
                    .port = url.port(631),
                    .secured = secured,
                    .resource = path.isEmpty() ? QByteArray("/ipp/print") : path,
                    .uri = url.toString(QUrl::FullyEncoded).toUtf8(),
                    .direct = true};
}

IppConnection::IppConnection(IppPlace place, std::unique_ptr<http_t, HttpCloser> http, std::unique_ptr<Waiting> waiting)
    : m_place(std::move(place)), m_http(std::move(http)), m_waiting(std::move(waiting))
{
    // Once a second libcups asks whether to wait on.
    cups().httpSetTimeout(m_http.get(), 1.0, &IppConnection::goesOn, m_waiting.get());
}

int IppConnection::goesOn(http_t*, void* waiting)
{
    auto* w = static_cast<Waiting*>(waiting);
    return !*w->hurry && ++w->seconds < patience;
}

domain::Failure IppConnection::silence(const IppPlace& place)
{
    if (place.direct)
        return printerOffline();
    return {FailureCode::PrintServiceSilent, {}};
}

Result<IppConnection> IppConnection::open(const IppPlace& place, const Hurry& hurry)
{
    if (!cupsAvailable())
        return tl::unexpected(silence(place));
    const QByteArray host = place.host.isEmpty() ? QByteArray(cups().cupsServer()) : place.host.toUtf8();
    const int port = place.host.isEmpty() ? cups().ippPort() : place.port;
    const auto encryption = place.secured ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_IF_REQUESTED;
    std::unique_ptr<http_t, HttpCloser> http(
        cups().httpConnect2(host.constData(), port, nullptr, AF_UNSPEC, encryption, 1, patience * 1000, nullptr));
    if (!http)
        return tl::unexpected(silence(place));
    return IppConnection(place, std::move(http), std::make_unique<Waiting>(Waiting{&hurry}));
}

Result<IppMessage> IppConnection::ask(IppMessage request, const QByteArray& document)
{
    m_waiting->seconds = 0;
    const size_t length = cups().ippLength(request.get()) + size_t(document.size());
    http_status_t status = cups().cupsSendRequest(m_http.get(), request.get(), m_place.resource.constData(), length);
    if (status == HTTP_STATUS_CONTINUE && !document.isEmpty())
        status = cups().cupsWriteRequestData(m_http.get(), document.constData(), size_t(document.size()));
    if (status != HTTP_STATUS_CONTINUE && status != HTTP_STATUS_OK)
        return tl::unexpected(silence(m_place));
    IppMessage answer(cups().cupsGetResponse(m_http.get(), m_place.resource.constData()));
    if (!answer)
        return tl::unexpected(silence(m_place));
    return answer;
}

IppMessage ippRequest(ipp_op_t operation, const IppPlace& place)
{
    IppMessage request(cups().ippNewRequest(operation));
    if (!place.uri.isEmpty())
        cups().ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                            place.uri.constData());
    cups().ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, "tabian");
    return request;
}

QStringList ippTexts(const IppMessage& message, const char* attribute)
{
    QStringList texts;
    ipp_attribute_t* found = cups().ippFindAttribute(message.get(), attribute, IPP_TAG_ZERO);
    for (int i = 0; found && i < cups().ippGetCount(found); ++i)
        texts << QString::fromUtf8(cups().ippGetString(found, i, nullptr));
    return texts;
}

QString ippText(const IppMessage& message, const char* attribute)
{
    return ippTexts(message, attribute).value(0);
}

int ippNumber(const IppMessage& message, const char* attribute, int otherwise)
{
    ipp_attribute_t* found = cups().ippFindAttribute(message.get(), attribute, IPP_TAG_ZERO);
    if (!found)
        return otherwise;
    return cups().ippGetValueTag(found) == IPP_TAG_BOOLEAN ? cups().ippGetBoolean(found, 0)
                                                           : cups().ippGetInteger(found, 0);
}

} // namespace tabian::devices
