// Several equal cases before one confirmation: each named, each can be left out.
#pragma once

#include "app/casework/store.h"
#include "widgets/theme/text.h"

#include <QWidget>

class QVBoxLayout;

namespace tabian::widgets
{

class CheckLine;

/** Object names: batchView, batchCase0, … (check lines). */
class BatchView : public QWidget
{
    Q_OBJECT
  public:
    explicit BatchView(QWidget* parent = nullptr);
    void setCases(const std::vector<casework::CaseSummary>& cases); // all chosen
    std::vector<QUuid> chosen() const;
    QWidget* firstField() const;

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    Text* m_lead;
    QVBoxLayout* m_rows;
    QList<QPair<QUuid, CheckLine*>> m_lines;
};

} // namespace tabian::widgets
