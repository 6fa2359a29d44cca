// One question to the store and its answer on the UI thread; an answer whose asker is gone is dropped.
#pragma once

#include "app/casework/store.h"

#include <QObject>
#include <QPointer>

namespace tabian::casework
{

/** Runs `question(store)` on the store's thread and `answer(result)` on the UI thread while `asker` lives. */
template <typename Question, typename Answer>
void ask(StoreQueue& queue, QObject* asker, Question question, Answer answer)
{
    queue.post([&queue, asker = QPointer<QObject>(asker), question = std::move(question),
                answer = std::move(answer)](Store& store) mutable {
        auto result = question(store);
        queue.postBack([asker, result = std::move(result), answer = std::move(answer)]() mutable {
            if (asker)
                answer(std::move(result));
        });
    });
}

} // namespace tabian::casework
