// Where the applicant's new photo comes from. devices/camera implements it.
#pragma once

#include "app/domain/failure.h"

#include <QImage>
#include <QObject>

namespace tabian::devices
{

/** Asynchronous; lives on the UI thread; each take() or load() is answered by taken or failed. */
class PhotoSource : public QObject
{
    Q_OBJECT
  public:
    using QObject::QObject;
    /** Another person's turn: pictures that came before and answers still under way belong to somebody else and are
     *  not given any more. */
    virtual void begin() {}
    /** The newest picture the camera has delivered since the case's last photo step began. */
    virtual void take() = 0;
    /** A file the officer chose. */
    virtual void load(const QString& path) = 0;
    /** Whether somebody looks at the live picture; sources without one do nothing. */
    virtual void watch(bool /*on*/) {}

  Q_SIGNALS:
    void frameArrived(const QImage& frame); // while watched; a null one when there is no live picture any more
    void pictureArrived();                  // the camera delivered something new; take() will have it
    void taken(const QImage& picture);
    void failed(const tabian::domain::Failure& failure);
};

} // namespace tabian::devices
