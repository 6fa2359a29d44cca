#include "app/shell/storethread.h"

namespace tabian::shell
{

StoreThread::StoreThread(QObject* parent) : QObject(parent), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // In order: what was posted, then closing the store on its own thread, then the end of the thread.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_store.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void StoreThread::open(Opener opener)
{
    QMetaObject::invokeMethod(m_worker, [this, opener = std::move(opener)] {
        auto store = opener();
        if (store)
            m_store = std::move(*store);
        postBack([this, outcome = store ? domain::Outcome() : tl::make_unexpected(store.error())] {
            if (outcome)
                Q_EMIT opened();
            else
                Q_EMIT failed(outcome.error());
        });
    });
}

void StoreThread::post(std::function<void(casework::Store&)> work)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work)] {
        if (m_store)
            work(*m_store);
    });
}

void StoreThread::postBack(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work));
}

} // namespace tabian::shell
