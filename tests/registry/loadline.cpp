#include "tests/registry/loadline.h"

#include <Poco/Exception.h>

namespace tabian::tests
{

namespace
{

/** How many bytes an answer has, once its head is there; 0 before. */
qsizetype sizeOf(const QByteArray& answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QByteArray head = answer.first(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = at < 0 ? 0 : head.mid(at + 15, 12).split('\r').first().trimmed().toLongLong();
    return end + 4 + length;
}

} // namespace

int LoadLine::post(const QByteArray& path, const QByteArray& body)
{
    const QByteArray request = "POST " + path +
                               " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size()) +
                               "\r\n\r\n" + body;
    try {
        m_socket.sendBytes(request.constData(), int(request.size()));
        m_answer.clear();
        char piece[4096];
        for (qsizetype whole = 0; whole == 0 || m_answer.size() < whole; whole = sizeOf(m_answer)) {
            const int got = m_socket.receiveBytes(piece, sizeof piece);
            if (got <= 0)
                return 0;
            m_answer.append(piece, got);
        }
    } catch (const Poco::Exception&) {
        return 0;
    }
    return m_answer.mid(9, 3).toInt(); // HTTP/1.1 200 OK
}

} // namespace tabian::tests
