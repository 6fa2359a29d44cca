#include "app/shell/logbook.h"

#include "app/shell/clocks.h"

#include <QDateTime>
#include <QDir>
#include <atomic>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

namespace
{

// Qt's message handler is one function for the whole process; it must know the book that is open.
std::atomic<Logbook*> openBook = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

const char* levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        return "error";
    }
    return "info";
}

} // namespace

Logbook::Logbook(QString folder) : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    m_file.setFileName(fileName(0));
    if (m_file.open(QFile::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    openBook = this;
    before = qInstallMessageHandler(&Logbook::hear);
}

Logbook::~Logbook()
{
    qInstallMessageHandler(before);
    openBook = nullptr;
}

QString Logbook::fileName(int age) const
{
    const QString name = m_folder + u"/tabian.log"_s;
    return age == 0 ? name : u"%1.%2"_s.arg(name).arg(age);
}

void Logbook::hear(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (Logbook* book = openBook; book && type != QtDebugMsg)
        book->write(levelOf(type), QString::fromUtf8(context.category) + u": "_s + message);
    if (const QtMessageHandler next = before)
        next(type, context, message);
}

void Logbook::write(const char* level, const QString& line)
{
    const QString moment = QDateTime::currentDateTimeUtc().toTimeZone(thaiZone()).toString(Qt::ISODate);
    QString one = line;
    one.replace(u'\n', u' ');
    const std::lock_guard lock(m_mutex);
    m_file.write((moment + u' ' + QLatin1StringView(level) + u' ' + one + u'\n').toUtf8());
    m_file.flush();
    if (m_file.size() > fileLimit)
        turn();
}

void Logbook::turn()
{
    m_file.close();
    QFile::remove(fileName(olderFiles));
    for (int age = olderFiles; age > 0; --age)
        QFile::rename(fileName(age - 1), fileName(age));
    if (m_file.open(QFile::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void Logbook::note(const char* what, const QString& text)
{
    write("info", QLatin1StringView(what) + u": "_s + text);
}

void Logbook::note(const char* what, const domain::Failure& failure)
{
    const QString fact = failure.detail.isEmpty() ? QString() : u" ("_s + failure.detail + u')';
    write("failure", QLatin1StringView(what) + u": "_s + domain::failureCodeText(failure.code) + fact);
}

QString Logbook::text() const
{
    const std::lock_guard lock(m_mutex);
    QString text;
    for (int age = olderFiles; age >= 0; --age) {
        QFile file(fileName(age));
        if (file.open(QFile::ReadOnly))
            text += QString::fromUtf8(file.readAll());
    }
    return text;
}

} // namespace tabian::shell
