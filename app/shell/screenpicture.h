// For the training counter: a picture of the citizen's window where the training phone can look at it.
#pragma once

#include "widgets/citizen/citizenwindow.h"

namespace tabian::shell
{

/** Keeps `file` a picture of the window while it shows a code; the file is not there at other times. UI thread. */
class ScreenPicture : public QObject
{
    Q_OBJECT
  public:
    ScreenPicture(widgets::CitizenWindow& window, QString file);
    ~ScreenPicture() override;

  private:
    void follow();
    widgets::CitizenWindow& m_window;
    QString m_file;
};

} // namespace tabian::shell
