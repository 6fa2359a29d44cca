// installer/setup on machines that are imitated: dpkg and apt are scripts of the test.
#include "tests/installer/scripttree.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

namespace
{

const QStringList tools = {u"bash"_s, u"sed"_s,  u"sort"_s, u"comm"_s, u"mktemp"_s,  u"rm"_s,   u"tail"_s,
                           u"env"_s,  u"grep"_s, u"cat"_s,  u"wc"_s,   u"dirname"_s, u"touch"_s};

/** A Debian with two packages wanted; `beta` is installed once apt-get made the file "installed". Qt has the version given. */
void makeDebian(ScriptTree& tree, const QByteArray& qt)
{
    const QByteArray here = tree.path({}).toUtf8();
    tree.showOnly(tools);
    tree.write(u"installer/packages.txt"_s, "# wanted\nalpha\nbeta\n");
    tree.imitate(u"dpkg-query"_s, "case $* in *Version*) echo " + qt + ";; *) echo 'installed alpha'; [ ! -e " + here +
                                      "/installed ] || echo 'installed beta';; esac");
    tree.imitate(u"dpkg"_s, "exec /usr/bin/dpkg \"$@\"");
    tree.imitate(u"id"_s, "echo 0");
    tree.imitate(u"apt-cache"_s, "echo '  Candidate: " + qt + "'");
}

QByteArray aptGet(const ScriptTree& tree, const QByteArray& onInstall, const QByteArray& onUpdate = "exit 0")
{
    const QByteArray here = tree.path({}).toUtf8();
    return "echo \"$*\" >>" + here + "/apt.log; case $* in *--simulate*) exit 0;; *' update') " + onUpdate + ";; *) " +
           onInstall + ";; esac";
}

QString logOf(const ScriptTree& tree)
{
    QFile file(tree.path(u"apt.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class SetUpTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void saysNothingAndCallsNoAptWhenNothingIsMissing()
    {
        ScriptTree tree;
        makeDebian(tree, "6.4.2");
        tree.write(u"installed"_s, {});
        tree.imitate(u"apt-get"_s, aptGet(tree, "exit 1"));
        const auto said = tree.run(u"installer/setup"_s);
        QCOMPARE(said.text, QString());
        QCOMPARE(said.code, 0);
        QCOMPARE(logOf(tree), QString());
    }

    void installsWhatIsMissingAndOnlyThat()
    {
        ScriptTree tree;
        makeDebian(tree, "6.4.2");
        tree.imitate(u"apt-get"_s, aptGet(tree, "touch " + tree.path(u"installed"_s).toUtf8()));
        const auto said = tree.run(u"installer/setup"_s);
        QCOMPARE(said.code, 0);
        QVERIFY2(said.text.contains(u"(1)\n  beta\n"_s), qPrintable(said.text));
        QVERIFY2(logOf(tree).contains(u" install beta\n"_s), qPrintable(logOf(tree)));
        QVERIFY2(!logOf(tree).contains(u" update\n"_s), qPrintable(logOf(tree)));
    }

    void fetchesThePackageListsWhenInstallingFails()
    {
        ScriptTree tree;
        makeDebian(tree, "6.4.2");
        const QByteArray fresh = tree.path(u"fresh"_s).toUtf8();
        tree.imitate(u"apt-get"_s, aptGet(tree, "[ -e " + fresh + " ] && touch " + tree.path(u"installed"_s).toUtf8(),
                                          "touch " + fresh));
        QCOMPARE(tree.run(u"installer/setup"_s).code, 0);
    }

    void saysInThaiAndEnglishWhyItCannotGoOn_data()
    {
        QTest::addColumn<QByteArray>("qt");
        QTest::addColumn<QByteArray>("onInstall");
        QTest::addColumn<QByteArray>("onUpdate");
        QTest::addColumn<QString>("thai");
        QTest::addColumn<QString>("english");

        QTest::newRow("no network") << "6.4.2"_ba
                                    << "exit 100"_ba
                                    << "exit 100"_ba << u"ตรวจสอบเครือข่าย"_s << u"Check the network"_s;
        QTest::newRow("package cannot be installed")
            << "6.4.2"_ba
            << "exit 100"_ba
            << "exit 0"_ba << u"ติดตั้งแพ็กเกจไม่สำเร็จ"_s << u"could not be installed"_s;
        QTest::newRow("old Debian") << "6.0.1"_ba
                                    << "exit 100"_ba
                                    << "exit 0"_ba << u"เก่าเกินไป"_s << u"(6.0.1) is too old"_s;
        QTest::newRow("Debian without Qt 6") << "'(none)'"_ba
                                             << "exit 100"_ba
                                             << "exit 0"_ba << u"เก่าเกินไป"_s << u"is too old"_s;
        QTest::newRow("apt installs nothing") << "6.4.2"_ba
                                              << "exit 0"_ba
                                              << "exit 0"_ba << u"ยังขาด"_s << u"Still missing: beta"_s;
    }
    void saysInThaiAndEnglishWhyItCannotGoOn()
    {
        QFETCH(QByteArray, qt);
        QFETCH(QByteArray, onInstall);
        QFETCH(QByteArray, onUpdate);
        QFETCH(QString, thai);
        QFETCH(QString, english);
        ScriptTree tree;
        makeDebian(tree, qt);
        tree.imitate(u"apt-get"_s, aptGet(tree, onInstall, onUpdate));
        const auto said = tree.run(u"installer/setup"_s);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.text.contains(thai) && said.text.contains(english), qPrintable(said.text));
    }

    void tellsAUserWithoutSudoWhatTheAdministratorShouldInstall()
    {
        ScriptTree tree;
        makeDebian(tree, "6.4.2");
        tree.imitate(u"apt-get"_s, aptGet(tree, "exit 0"));
        tree.imitate(u"id"_s, "echo 1000");
        const auto said = tree.run(u"installer/setup"_s);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.text.contains(u"apt-get install beta"_s), qPrintable(said.text));
        QCOMPARE(logOf(tree), QString());
    }

    void usesSudoWhereItAsksForNothing()
    {
        ScriptTree tree;
        makeDebian(tree, "6.4.2");
        tree.imitate(u"apt-get"_s, aptGet(tree, "touch " + tree.path(u"installed"_s).toUtf8()));
        tree.imitate(u"id"_s, "echo 1000");
        tree.imitate(u"sudo"_s, "[ \"$1\" != -n ] || shift; [ \"$1\" = true ] || exec \"$@\"");
        QCOMPARE(tree.run(u"installer/setup"_s).code, 0);
    }

    void anotherSystemIsPointedToTheListOfDependencies()
    {
        ScriptTree tree;
        tree.showOnly(tools);
        const auto said = tree.run(u"installer/setup"_s);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.text.contains(u"docs/dependencies.md"_s), qPrintable(said.text));
        QVERIFY2(said.text.contains(u"TABIAN_SETUP=skip"_s), qPrintable(said.text));
    }
};

} // namespace tabian::tests

QTEST_GUILESS_MAIN(tabian::tests::SetUpTest)
#include "setuptest.moc"
