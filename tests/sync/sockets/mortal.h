// A process that is killed and started again, and spoken with a line at a time.
#pragma once

#include <QProcess>
#include <QStringList>
#include <memory>

namespace tabian::tests
{

class Mortal
{
  public:
    /** What it says on its standard error is added to the file. */
    Mortal(const QString& program, const QString& errors) : m_program(program), m_errors(errors) {}
    ~Mortal();

    void start(const QStringList& arguments);
    bool isUp() const { return m_process != nullptr; }
    /** It ended, and nobody killed it. */
    bool endedByItself() const;
    void kill(); // SIGKILL
    /** Its input ends, and it with it; false when it does not, or not well. */
    bool endWell();

    void say(const QByteArray& line);
    QByteArray hear(int patienceMs = 20'000); // a line; empty when none comes
    QByteArray ask(const QByteArray& line)
    {
        say(line);
        return hear();
    }
    int kills() const { return m_kills; }
    QString errors() const; // what it said, the end of it

  private:
    QString m_program, m_errors;
    std::unique_ptr<QProcess> m_process;
    int m_kills = 0;
};

} // namespace tabian::tests
