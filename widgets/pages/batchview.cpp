#include "widgets/pages/batchview.h"

#include "widgets/commands/checkline.h"
#include "widgets/pages/caselist.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

BatchView::BatchView(QWidget* parent) : QWidget(parent), m_lead(new Text(TextRole::Body, Tone::Muted))
{
    setObjectName(u"batchView"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_lead);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    retranslate();
}

void BatchView::setCases(const std::vector<casework::CaseSummary>& cases)
{
    for (const auto& [id, line] : std::as_const(m_lines))
        delete line;
    m_lines.clear();
    for (const auto& summary : cases) {
        auto* line = new CheckLine;
        line->setObjectName(u"batchCase"_s + QString::number(m_lines.size()));
        line->setText(summary.applicantName + u" ‧ "_s + summary.number);
        line->setRemark(summary.officerName + u" ‧ "_s + waitedText(summary));
        line->setChecked(true);
        connect(line, &QAbstractButton::toggled, this, &BatchView::changed);
        m_rows->addWidget(line);
        m_lines.append(qMakePair(summary.id, line));
    }
}

std::vector<QUuid> BatchView::chosen() const
{
    std::vector<QUuid> ids;
    for (const auto& [id, line] : m_lines) {
        if (line->isChecked())
            ids.push_back(id);
    }
    return ids;
}

QWidget* BatchView::firstField() const
{
    return m_lines.isEmpty() ? nullptr : m_lines.first().second;
}

void BatchView::retranslate()
{
    //: Over the list of cases that one confirmation approves.
    m_lead->setText(tr("Cases of one kind with nothing to look at. Each becomes an approval of its own in your name."));
}

void BatchView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
