// The list of synthetic people: name, case, and what they come for.
#pragma once

#include "devices/simulator/people.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tabian::simulator
{

class PersonModel : public QAbstractListModel
{
    Q_OBJECT
  public:
    /** SearchRole: everything a search may find the person by. */
    enum Role { CaseRole = Qt::UserRole, StoryRole, NumberRole, SearchRole };

    explicit PersonModel(const People& people, QObject* parent = nullptr) : QAbstractListModel(parent), m_people(people)
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const Person& person(int row) const { return m_people.all()[size_t(row)]; }

  private:
    const People& m_people;
};

/** Two lines a person, the case as a chip at the end. Follows the font's size. */
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tabian::simulator
