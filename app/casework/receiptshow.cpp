#include "app/casework/receiptshow.h"

#include "app/casework/storeask.h"

namespace tabian::casework
{

ReceiptShow::ReceiptShow(StoreQueue& store, SessionDesk& sessions, QObject* parent)
    : QObject(parent), m_store(store), m_sessions(sessions)
{
}

void ReceiptShow::offer(const QUuid& caseId)
{
    ask(
        m_store, this,
        [session = m_sessions.session().value_or(Session{}), caseId](Store& store) {
            return store.receiptProof(session, caseId);
        },
        [this, asked = ++m_asked](const domain::Result<SignedReceipt>& receipt) {
            if (asked != m_asked)
                return;
            if (!receipt) {
                Q_EMIT failed(receipt.error());
                return;
            }
            m_payload = receipt->payload;
            m_number = receipt->proof.number;
            m_total = receipt->proof.total();
            Q_EMIT changed();
        });
}

void ReceiptShow::end()
{
    ++m_asked;
    if (!isShown())
        return;
    m_payload.clear();
    Q_EMIT changed();
}

} // namespace tabian::casework
