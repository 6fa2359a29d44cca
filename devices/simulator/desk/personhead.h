// Who is chosen on the training desk: portrait, name, number, age and story.
#pragma once

#include "devices/simulator/people.h"

#include <QFrame>
#include <QLabel>

namespace tabian::simulator
{

class PersonHead : public QFrame
{
    Q_OBJECT
  public:
    explicit PersonHead(QDate today, QWidget* parent = nullptr);
    void show(const Person& person);

  private:
    QDate m_today;
    QLabel* m_portrait;
    QLabel* m_name;
    QLabel* m_number;
    QLabel* m_story;
};

/** Completed years on a day. */
int yearsOf(const Person& person, QDate day);

} // namespace tabian::simulator
