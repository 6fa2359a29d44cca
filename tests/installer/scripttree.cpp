#include "tests/installer/scripttree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

ScriptTree::ScriptTree()
{
    const QDir root(QStringLiteral(TABIAN_ROOT));
    QDir(m_folder.path()).mkpath(u"installer/checks"_s);
    for (const QString& folder : {u"installer"_s, u"installer/checks"_s}) {
        for (const QFileInfo& file : QDir(root.filePath(folder)).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), path(folder + u'/' + file.fileName())));
    }
    QVERIFY(QFile::copy(root.filePath(u".clang-format"_s), path(u".clang-format"_s)));
}

void ScriptTree::write(const QString& name, const QByteArray& text)
{
    QDir(m_folder.path()).mkpath(QFileInfo(name).path());
    QVERIFY2(!QFileInfo(path(name)).isSymLink(), "would write outside of the tree");
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void ScriptTree::remove(const QString& name)
{
    QVERIFY(QFile::remove(path(name)));
}

void ScriptTree::showOnly(const QStringList& programs)
{
    m_ownPrograms = true;
    QDir(m_folder.path()).mkpath(u"bin"_s);
    for (const QString& program : programs) {
        const QString real = QStandardPaths::findExecutable(program);
        QVERIFY2(!real.isEmpty(), qPrintable(program));
        QVERIFY(QFile::link(real, path(u"bin/"_s + program)));
    }
}

void ScriptTree::imitate(const QString& program, const QByteArray& lines)
{
    const QString name = u"bin/"_s + program;
    QFile::remove(path(name)); // a link to the machine's own program must not be written through
    write(name, "#!/bin/bash\n" + lines + "\n");
    QVERIFY(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

ScriptTree::Said ScriptTree::run(const QString& script, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    if (m_ownPrograms) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, path(u"bin"_s));
        process.setProcessEnvironment(environment);
    }
    process.start(path(script), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

} // namespace tabian::tests
