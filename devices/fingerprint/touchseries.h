// The touches of one finger on their way to a template: which are kept, which are asked again.
#pragma once

#include "devices/api/finger.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace tabian::devices
{

/** Collects `wanted` touches. A bad one is asked again, twice; when three tries brought nothing good the best of them is
 *  kept, and from then on every touch is taken as it comes: the finger is worn, and the citizen is not tormented.
 *  Kept is any value that stands for a touch. */
template <typename Kept> class TouchSeries
{
  public:
    static constexpr std::size_t triesATouch = 3;

    explicit TouchSeries(std::size_t wanted = 5) : m_wanted(wanted) {}

    /** Takes a touch; the answer is the flaw to name when it is asked again. */
    std::optional<RetryHint> offer(Kept touch, const TouchQuality& quality)
    {
        if (quality.isGood() || m_worn) {
            m_tries.clear();
            m_kept.emplace_back(std::move(touch), quality);
            return std::nullopt;
        }
        m_tries.emplace_back(std::move(touch), quality);
        if (m_tries.size() < triesATouch)
            return quality.flaw;
        std::size_t best = 0;
        for (std::size_t i = 1; i < m_tries.size(); ++i) {
            if (m_tries[i].second.score > m_tries[best].second.score)
                best = i;
        }
        m_kept.push_back(std::move(m_tries[best]));
        m_tries.clear();
        m_worn = true;
        return std::nullopt;
    }

    bool isComplete() const { return m_kept.size() >= m_wanted; }
    std::size_t count() const { return m_kept.size(); }
    std::size_t wanted() const { return m_wanted; }
    const std::vector<std::pair<Kept, TouchQuality>>& kept() const { return m_kept; }
    /** The finger's quality: the score that half of its kept touches reach. 0 while there is none. */
    int quality() const
    {
        std::vector<int> scores;
        for (const auto& [touch, quality] : m_kept)
            scores.push_back(quality.score);
        if (scores.empty())
            return 0;
        const auto middle = scores.begin() + static_cast<std::ptrdiff_t>(scores.size() / 2);
        std::nth_element(scores.begin(), middle, scores.end());
        return *middle;
    }

  private:
    std::size_t m_wanted;
    bool m_worn = false;
    std::vector<std::pair<Kept, TouchQuality>> m_kept, m_tries;
};

} // namespace tabian::devices
