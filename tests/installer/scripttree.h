// A tree of its own for a script of installer/: the scripts copied in, anything else written by the test.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tabian::tests
{

class ScriptTree
{
  public:
    struct Said
    {
        int code = -1;
        QString text; // stdout and stderr
    };

    ScriptTree();
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text);
    void remove(const QString& name);

    /** From now on scripts see only these programs of the machine, and those given to imitate(). */
    void showOnly(const QStringList& programs);
    /** A program made of these lines of shell. */
    void imitate(const QString& program, const QByteArray& lines);

    /** Runs a script of the tree to its end, without terminal and input. */
    Said run(const QString& script, const QStringList& arguments = {});

  private:
    QTemporaryDir m_folder;
    bool m_ownPrograms = false;
};

} // namespace tabian::tests
