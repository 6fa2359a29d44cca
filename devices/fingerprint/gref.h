// Owning handles for GLib's reference counts and allocations.
#pragma once

#include <gio/gio.h>

#include <memory>

namespace tabian::devices
{

struct GRelease
{
    void operator()(GObject* object) const { g_object_unref(object); }
    void operator()(GVariant* variant) const { g_variant_unref(variant); }
    void operator()(GBytes* bytes) const { g_bytes_unref(bytes); }
    void operator()(GMainLoop* loop) const { g_main_loop_unref(loop); }
    template <typename Instance> void operator()(Instance* instance) const { g_object_unref(instance); }
};

/** Owns one reference. For g_malloc'ed memory see GMemory. */
template <typename T> using GRef = std::unique_ptr<T, GRelease>;

struct GFree
{
    void operator()(void* memory) const { g_free(memory); }
};
template <typename T> using GMemory = std::unique_ptr<T, GFree>;

/** An error slot for calls that take GError**. */
class GFault
{
  public:
    GFault() = default;
    ~GFault() { g_clear_error(&m_error); }
    GFault(const GFault&) = delete;
    GFault& operator=(const GFault&) = delete;

    GError** slot() { return &m_error; }
    const GError* get() const { return m_error; }
    explicit operator bool() const { return m_error != nullptr; }
    bool is(GQuark domain) const { return m_error && m_error->domain == domain; }
    bool is(GQuark domain, int code) const { return g_error_matches(m_error, domain, code) != FALSE; }

  private:
    GError* m_error = nullptr;
};

} // namespace tabian::devices
