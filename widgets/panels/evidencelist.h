// The evidence checklist: every group must be satisfied; inside a group any one piece does.
#pragma once

#include "app/domain/casekind.h"
#include "widgets/commands/checkline.h"
#include "widgets/theme/text.h"

#include <QMap>
#include <functional>

class QVBoxLayout;

namespace tabian::widgets
{

/** Lines are named "evidence1" … "evidence12" by the number of the piece (domain::Evidence + 1). */
class EvidenceList : public QWidget
{
    Q_OBJECT
  public:
    using Title = std::function<QString(domain::Evidence)>;
    EvidenceList(Title title, QWidget* parent = nullptr);
    void setRequirements(const std::vector<domain::EvidenceRequirement>& requirements);
    void setTicked(const QSet<domain::Evidence>& ticked);
    /** A remark at the right of a piece ("อ่านจากชิป 10:36"). */
    void setRemark(domain::Evidence piece, const QString& remark);
    QSet<domain::Evidence> ticked() const;
    /** Groups that are required and lack a tick: their heads turn amber with a sign. */
    void showMissing(const std::vector<domain::EvidenceRequirement>& missing);
    void setReadOnly(bool readOnly);

  Q_SIGNALS:
    void tickedChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Group
    {
        domain::EvidenceRequirement requirement;
        Text* head;
        QList<CheckLine*> lines;
    };
    void rebuild();
    void retranslate();
    Title m_title;
    QVBoxLayout* m_column;
    std::vector<domain::EvidenceRequirement> m_requirements;
    QList<Group> m_groups;
    QMap<int, CheckLine*> m_lines;
    QMap<int, QString> m_remarks;
    std::vector<domain::EvidenceRequirement> m_missing;
    bool m_readOnly = false;
};

} // namespace tabian::widgets
