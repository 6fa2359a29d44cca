#include "app/shell/screenpicture.h"

#include <QFile>
#include <QSaveFile>

namespace tabian::shell
{

ScreenPicture::ScreenPicture(widgets::CitizenWindow& window, QString file) : m_window(window), m_file(std::move(file))
{
    // Queued: by then the window has laid out what it was given.
    connect(&window, &widgets::CitizenWindow::codeChanged, this, &ScreenPicture::follow, Qt::QueuedConnection);
    follow();
}

ScreenPicture::~ScreenPicture()
{
    QFile::remove(m_file);
}

void ScreenPicture::follow()
{
    QSaveFile file(m_file); // appears whole or not at all
    if (!m_window.showsCode())
        QFile::remove(m_file);
    else if (file.open(QIODevice::WriteOnly) && m_window.grab().save(&file, "PNG"))
        file.commit();
}

} // namespace tabian::shell
