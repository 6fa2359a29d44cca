// The registry over HTTPS: TLS 1.3, client certificates, short keep-alive (Poco takes a thread a connection), bounded requests.
#pragma once

#include "registry/server/registrystore.h"
#include "registry/server/requestlog.h"

#include <memory>

namespace tabian::registry
{

struct ServerSettings
{
    QString folder; // with the certificates
    QString address = QStringLiteral("0.0.0.0");
    int port = 8443;      // 0: any that is free
    int connections = 64; // at once, a thread each
};

class HttpServer
{
  public:
    /** Listens and answers until it is destroyed. `store` and `log` must outlive it. ListenFailed. */
    static domain::Result<std::unique_ptr<HttpServer>> start(const ServerSettings& settings, RegistryStore& store,
                                                             RequestLog& log);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;
    int port() const;

  private:
    struct Inside;
    explicit HttpServer(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace tabian::registry
