// The dark rail at the left: whose counter this is, and its work places with their keys.
#pragma once

#include "widgets/commands/commandtable.h"
#include "widgets/theme/text.h"

#include <QHash>

class QAbstractButton;
class QVBoxLayout;

namespace tabian::widgets
{

class RailButton;

/** Only the places that exist are added. Narrow windows get the compact rail: icon and key, the word as tool tip and
 *  accessible name. */
class Rail : public QWidget
{
    Q_OBJECT
  public:
    explicit Rail(QWidget* parent = nullptr);
    void addPlace(Command place);
    void setChosen(Command place);
    void setBadge(Command place, int count); // 0: none
    void setOffice(const QString& office, const QString& station);
    void setTraining(bool training);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /** The rail asks for no height by its words: a window is never taller for them, and gets icons when it is small. */
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void placeChosen(tabian::widgets::Command place);

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void retranslate();
    void fit();
    QVBoxLayout* m_places;
    QHash<Command, RailButton*> m_buttons;
    Text* m_product;
    Text* m_office;
    Text* m_station;
    Text* m_training;
    bool m_compact = false;
    bool m_isTraining = false;
};

} // namespace tabian::widgets
