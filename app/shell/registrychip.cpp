#include "app/shell/registrychip.h"

#include "widgets/fields/datewords.h"

#include <QEvent>
#include <QTimeZone>

namespace tabian::shell
{

using casework::OfflineUse;
using casework::OfflineWarning;
using casework::SyncState;
using widgets::Part;
using widgets::Sign;

RegistryChip::RegistryChip(widgets::TopBar& bar, casework::Centre& centre, const domain::OfflineLimits& limits,
                           const casework::Clock& clock, QObject* parent)
    : QObject(parent), m_bar(bar), m_centre(centre), m_limits(limits), m_clock(clock)
{
    connect(&m_centre, &casework::Centre::changed, this, &RegistryChip::say);
    m_bar.installEventFilter(this);
    say();
}

bool RegistryChip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    return QObject::eventFilter(watched, event);
}

void RegistryChip::say()
{
    sayLine();
    if (const QString text = hint(m_centre.state()); !text.isEmpty())
        m_bar.setHint(Part::Registry, text); // after the word, which the chip tells as a hint itself
}

void RegistryChip::sayLine()
{
    using Line = SyncState::Line;
    const SyncState& state = m_centre.state();
    const int waiting = int(state.facts.waiting.entries);
    const OfflineUse use = casework::offlineUse(state.facts.waiting, m_limits, m_clock.now());
    if (use.warning == OfflineWarning::Reached)
        //: Chip of the central registry: the office's limit of working off-line is reached, no new case is begun
        return m_bar.setPart(Part::Registry, Sign::Refused, tr("Off-line too long: no new cases"));
    if (use.warning >= OfflineWarning::Half && state.line != Line::Refused)
        //: Chip of the central registry: working off-line; %1 percent of what the office allows are used
        return m_bar.setPart(Part::Registry, use.warning == OfflineWarning::Last ? Sign::Refused : Sign::Look,
                             tr("Off-line: %1 % of the limit").arg(use.percent));
    switch (state.line) {
    case Line::NotEnrolled:
        return m_bar.setPart(Part::Registry, Sign::None, QString());
    case Line::NeverHeard:
        //: Chip of the central registry: enrolled, being reached for the first time since the start
        return m_bar.setPart(Part::Registry, Sign::Working, tr("Registry: connecting"));
    case Line::Working:
        if (waiting > 0)
            //: Chip of the central registry: entries are being sent; %1 still to send
            return m_bar.setPart(Part::Registry, Sign::Transfer, tr("Registry: sending, %1 left").arg(waiting));
        Q_FALLTHROUGH();
    case Line::OnLine:
        if (waiting > 0)
            //: Chip of the central registry: on-line; %1 entries are about to be sent
            return m_bar.setPart(Part::Registry, Sign::Transfer, tr("Registry: %1 to send").arg(waiting));
        //: Chip of the central registry: on-line, everything sent
        return m_bar.setPart(Part::Registry, Sign::Done, tr("Registry"));
    case Line::Waiting:
        //: Chip of the central registry: no connection; work goes on; %1 entries wait
        return m_bar.setPart(Part::Registry, Sign::Transfer, tr("Off-line: %1 waiting").arg(waiting));
    case Line::Refused:
        //: Chip of the central registry: it refuses this counter, or its journal differs
        return m_bar.setPart(Part::Registry, Sign::Refused, tr("Registry refuses"));
    }
}

QString RegistryChip::hint(const SyncState& state) const
{
    if (!state.facts.lastHeard.isValid())
        return {};
    using widgets::DateWords;
    //: Tooltip of the central registry's chip: %1 day and time of its last answer
    return tr("Last answer of the registry: %1")
        .arg(DateWords::weekdayDateTime(state.facts.lastHeard.toTimeZone(m_clock.now().timeZone())));
}

} // namespace tabian::shell
