#include "widgets/panels/evidencelist.h"

#include "widgets/theme/card.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using domain::Evidence;
using domain::EvidenceRequirement;

EvidenceList::EvidenceList(Title title, QWidget* parent)
    : QWidget(parent), m_title(std::move(title)), m_column(new QVBoxLayout(this))
{
    setObjectName(u"evidenceList"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

static bool same(const EvidenceRequirement& a, const EvidenceRequirement& b)
{
    return a.anyOf == b.anyOf && a.required == b.required;
}

void EvidenceList::setRequirements(const std::vector<EvidenceRequirement>& requirements)
{
    if (std::equal(requirements.begin(), requirements.end(), m_requirements.begin(), m_requirements.end(), same))
        return;
    const auto kept = ticked();
    m_requirements = requirements;
    rebuild();
    setTicked(kept);
}

void EvidenceList::rebuild()
{
    while (auto* item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_groups.clear();
    m_lines.clear();
    for (const auto& requirement : m_requirements) {
        Group group{requirement, new Text(TextRole::Small, Tone::Muted), {}};
        if (!m_groups.isEmpty())
            m_column->addWidget(makeRule(false, this));
        m_column->addWidget(group.head);
        for (const auto piece : requirement.anyOf) {
            auto* line = new CheckLine;
            line->setObjectName(u"evidence"_s + QString::number(int(piece) + 1));
            m_column->addWidget(line);
            group.lines.append(line);
            m_lines.insert(int(piece), line);
            connect(line, &QAbstractButton::toggled, this, &EvidenceList::tickedChanged);
        }
        m_groups.append(group);
    }
    retranslate();
    setReadOnly(m_readOnly);
}

void EvidenceList::setTicked(const QSet<Evidence>& ticked)
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(ticked.contains(Evidence(it.key())));
        it.value()->update();
    }
}

void EvidenceList::setRemark(Evidence piece, const QString& remark)
{
    m_remarks.insert(int(piece), remark);
    if (auto* line = m_lines.value(int(piece)))
        line->setRemark(remark);
}

QSet<Evidence> EvidenceList::ticked() const
{
    QSet<Evidence> out;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
        if (it.value()->isChecked())
            out.insert(Evidence(it.key()));
    return out;
}

void EvidenceList::showMissing(const std::vector<EvidenceRequirement>& missing)
{
    m_missing = missing;
    retranslate();
}

void EvidenceList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (auto* line : std::as_const(m_lines))
        line->setEnabled(!readOnly);
}

void EvidenceList::retranslate()
{
    for (const auto& group : std::as_const(m_groups)) {
        const bool lacks =
            std::any_of(m_missing.begin(), m_missing.end(), [&](const auto& m) { return same(m, group.requirement); });
        QString head;
        if (!group.requirement.required)
            //: Head of a group of evidence that is welcome and never demanded.
            head = tr("If there is any");
        else if (group.lines.size() > 1)
            //: Head of a group of evidence: one of the pieces is enough.
            head = tr("Any one of these");
        else
            //: Head of a single piece of evidence that must be there.
            head = tr("Required");
        if (lacks)
            //: Head of a group of evidence that still lacks a tick; %1 is "Required" or "Any one of these".
            head = u"! "_s + tr("%1: still missing").arg(head);
        group.head->setText(head);
        group.head->setTone(lacks ? Tone::Amber : Tone::Muted);
        for (qsizetype i = 0; i < group.lines.size(); ++i) {
            const auto piece = group.requirement.anyOf[size_t(i)];
            group.lines[i]->setText(m_title(piece));
            group.lines[i]->setAccessibleName(m_title(piece));
            group.lines[i]->setRemark(m_remarks.value(int(piece)));
        }
    }
}

void EvidenceList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
