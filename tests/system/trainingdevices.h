// The simulator programs as separate processes, and a fresh training counter, for one system test.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace tabian::tests
{

/** Started in the constructor, ended in the destructor. Runs inside installer/training-session. */
class TrainingDevices
{
  public:
    TrainingDevices();
    ~TrainingDevices();

    /** The folder of a new training counter; makes its office, with everybody's fingers enrolled. */
    QString makeHome();
    QString cardChannel() const { return m_dir.filePath(QStringLiteral("card")); }
    QString fingerChannel() const { return m_dir.filePath(QStringLiteral("finger")); }
    QString sensor() const { return m_dir.filePath(QStringLiteral("sensor")); }
    static QString program(const QString& name);

  private:
    std::unique_ptr<QProcess> start(const QString& name, const QStringList& arguments, const QString& socket);
    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_card, m_finger;
    int m_homes = 0;
};

} // namespace tabian::tests
