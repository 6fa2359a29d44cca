// The pcscd of the private session a system test runs in, to be stopped and started.
#pragma once

#include <QProcess>

namespace tabian::tests
{

/** Knows the service by the socket it listens on, so it can never be one of the machine. */
class Service
{
  public:
    Service() = default;
    ~Service();
    Q_DISABLE_COPY_MOVE(Service)
    bool stop();
    /** `readers` false: its readers are pulled out, as they are for a service that finds none when it starts. */
    bool start(bool readers = true);

  private:
    QProcess m_own; // the one of start(); ends with this object
};

} // namespace tabian::tests
