// The helper's end of the pipes to the counter, in GLib's default main context.
#pragma once

#include "devices/fingerprint/fingermessage.h"

#include <functional>

namespace tabian::devices
{

/** Reads orders from one descriptor, writes events to another. `closed` is called once: when the counter has closed
 *  the pipe, died, or sent what is no order. */
class OrderChannel
{
  public:
    OrderChannel(int input, int output, std::function<void(const FingerOrder&)> taken, std::function<void()> closed);
    ~OrderChannel();
    OrderChannel(const OrderChannel&) = delete;
    OrderChannel& operator=(const OrderChannel&) = delete;

    void send(const FingerEvent& event);

  private:
    bool read();

    int m_input;
    int m_output;
    std::function<void(const FingerOrder&)> m_taken;
    std::function<void()> m_closed;
    FrameReader<FingerOrder> m_reader;
    unsigned m_source = 0;
};

} // namespace tabian::devices
