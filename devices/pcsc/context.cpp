#include "devices/pcsc/context.h"

#include "devices/pcsc/errors.h"

namespace tabian::devices::pcsc
{

Context::~Context()
{
    release();
}

LONG Context::establish()
{
    if (m_established)
        return SCARD_S_SUCCESS;
    SCARDCONTEXT context = 0;
    const LONG code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context);
    if (code == SCARD_S_SUCCESS) {
        const std::lock_guard lock(m_handle);
        m_context = context;
        m_established = true;
    }
    return code;
}

void Context::release()
{
    SCARDCONTEXT context = 0;
    {
        const std::lock_guard lock(m_handle);
        if (!m_established)
            return;
        context = m_context;
        m_established = false;
    }
    SCardReleaseContext(context);
}

LONG Context::run(const std::function<LONG(SCARDCONTEXT)>& call)
{
    LONG code = SCARD_S_SUCCESS;
    for (int attempt = 0; attempt < 2; ++attempt) {
        code = establish();
        if (code != SCARD_S_SUCCESS)
            return code;
        code = call(m_context);
        if (code == SCARD_S_SUCCESS || !isServiceGone(code))
            return code;
        release();
    }
    return code;
}

void Context::cancel()
{
    const std::lock_guard lock(m_handle);
    if (m_established)
        SCardCancel(m_context);
}

} // namespace tabian::devices::pcsc
