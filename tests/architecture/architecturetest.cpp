// The tree has only the edges that docs/architecture.md allows; and the checker finds what is planted for it.
#include "tests/architecture/edgetable.h"
#include "tests/architecture/headers.h"
#include "tests/architecture/treeedges.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

namespace
{

const QString root = QStringLiteral(TABIAN_ROOT);
const QString qtHeaders = QStringLiteral(TABIAN_QT_HEADERS);

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void plant(const QTemporaryDir& tree, const QString& path, const QByteArray& text)
{
    QDir(tree.path()).mkpath(QFileInfo(path).path());
    QFile file(tree.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/** A small world: low may use Qt Core, high may use low, over is not built. */
const QString smallWorld = u"| library | linked as | headers |\n"
                           "|---|---|---|\n"
                           "| Qt Core | Qt6::Core | QtCore/* |\n"
                           "| cards | PkgConfig::PCSC | winscard.h |\n"
                           "\n"
                           "| folder | is | may use |\n"
                           "|---|---|---|\n"
                           "| `low` | values | Qt Core |\n"
                           "| `high` | screens | low, Qt Core |\n"
                           "| `over` | not built yet: a server | low |\n"_s;

} // namespace

class ArchitectureTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    // The tree
    void tablesAreConsistent()
    {
        QVERIFY(m_table.folders().size() > 5);
        QCOMPARE(m_table.mistakes(), QStringList());
    }

    void everyFolderOfTheTableExistsUnlessItIsNotBuilt()
    {
        for (const QString& folder : m_table.folders()) {
            QVERIFY2(QFileInfo::exists(root + u'/' + folder) == m_table.isBuilt(folder), qPrintable(folder));
        }
    }

    void everySourceBelongsToAFolderOfTheTable()
    {
        const QStringList sources = sourcesBelow(root);
        QVERIFY(sources.size() > 20);
        for (const QString& path : sources)
            QVERIFY2(m_table.folderOf(path), qPrintable(path));
    }

    void noIncludeIsForbidden()
    {
        const auto edges = includeEdges(root, m_table, Headers(m_table, qtHeaders));
        QVERIFY(edges.size() > 100);
        QCOMPARE(m_table.sentencesOnForbidden(edges).join(u'\n'), QString());
    }

    void noLinkIsForbidden()
    {
        const auto edges = linkEdges(textOf(QStringLiteral(TABIAN_LINKS)), m_table);
        QVERIFY(edges.size() > 20);
        QCOMPARE(m_table.sentencesOnForbidden(edges).join(u'\n'), QString());
    }

    // The checker
    void findsAPlantedInclude_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("found");

        QTest::newRow("folder above") << u"low/a.h"_s << "#include \"high/b.h\"\n"_ba
                                      << u"low/a.h:1: low may not use high"_s;
        QTest::newRow("library") << u"high/a.cpp"_s << "\n#include <winscard.h>\n"_ba
                                 << u"high/a.cpp:2: high may not use cards"_s;
        QTest::newRow("library of nobody") << u"low/a.h"_s << "#  include <evil/evil.hpp>\n"_ba
                                           << u"low/a.h:1: low may not use unknown: <evil/evil.hpp>"_s;
        QTest::newRow("other module of Qt")
            << u"low/a.h"_s << "#include <QWidget>\n"_ba << u"low/a.h:1: low may not use unknown: <QWidget>"_s;
        QTest::newRow("not from the root")
            << u"high/a.cpp"_s << "#include \"b.h\"\n"_ba
            << u"high/a.cpp:1: high may not use unknown: \"b.h\" (not a path from the root)"_s;
        QTest::newRow("folder without a row")
            << u"new/a.h"_s << "#include \"low/c.h\"\n"_ba << u"new/a.h:1: unknown: new/a.h may not use low"_s;
        QTest::newRow("allowed folder") << u"high/a.h"_s << "#include \"low/c.h\"\n"_ba << QString();
        QTest::newRow("allowed library") << u"low/a.h"_s << "#include <QString>\n#include <vector>\n"_ba << QString();
        QTest::newRow("moc file of its own") << u"low/a.cpp"_s << "#include \"a.moc\"\n"_ba << QString();
    }
    void findsAPlantedInclude()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, line);
        QFETCH(QString, found);
        const QTemporaryDir tree;
        plant(tree, u"high/b.h"_s, {});
        plant(tree, u"low/c.h"_s, {});
        plant(tree, path, line);
        const EdgeTable table(smallWorld);
        const auto edges = includeEdges(tree.path(), table, Headers(table, qtHeaders));
        QCOMPARE(table.sentencesOnForbidden(edges).join(u'\n'), found);
    }

    void findsAPlantedLink_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("found");

        QTest::newRow("folder above") << "target_link_libraries(t_low INTERFACE t::high)"_ba
                                      << u"target t_low: low may not use high"_s;
        QTest::newRow("library") << "target_link_libraries(t_high INTERFACE PkgConfig::PCSC)"_ba
                                 << u"target t_high: high may not use cards"_s;
        QTest::newRow("library of nobody")
            << "target_link_libraries(t_low INTERFACE evil)"_ba << u"target t_low: low may not use unknown: evil"_s;
        QTest::newRow("hidden in an expression") << "target_link_libraries(t_low INTERFACE $<LINK_ONLY:t_high>)"_ba
                                                 << u"target t_low: low may not use high"_s;
        QTest::newRow("allowed") << "target_link_libraries(t_high INTERFACE t::low)"_ba << QString();
    }
    void findsAPlantedLink()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, found);
        const QTemporaryDir tree;
        plant(tree, u"CMakeLists.txt"_s,
              "cmake_minimum_required(VERSION 3.25)\nproject(world LANGUAGES NONE)\n"
              "add_library(PkgConfig::PCSC INTERFACE IMPORTED)\nadd_subdirectory(low)\nadd_subdirectory(high)\n"
              "include(" TABIAN_ROOT "/tests/architecture/links.cmake)\n" +
                  line + "\ntabian_write_links(${CMAKE_BINARY_DIR}/links.txt)\n");
        plant(tree, u"low/CMakeLists.txt"_s, "add_library(t_low INTERFACE)\nadd_library(t::low ALIAS t_low)\n");
        plant(tree, u"high/CMakeLists.txt"_s, "add_library(t_high INTERFACE)\nadd_library(t::high ALIAS t_high)\n");
        QProcess cmake;
        cmake.start(QStringLiteral(TABIAN_CMAKE),
                    {u"-G"_s, u"Ninja"_s, u"-S"_s, tree.path(), u"-B"_s, tree.filePath(u"build"_s)});
        QVERIFY(cmake.waitForFinished(60'000));
        QVERIFY2(cmake.exitCode() == 0, cmake.readAllStandardError().constData());

        const EdgeTable table(smallWorld);
        const auto edges = linkEdges(textOf(tree.filePath(u"build/links.txt"_s)), table);
        QVERIFY(!edges.isEmpty());
        QCOMPARE(table.sentencesOnForbidden(edges).join(u'\n'), found);
    }

    void refusesATableWithAMistake_data()
    {
        QTest::addColumn<QString>("row");
        QTest::newRow("uses a folder of a row below itself") << u"| `first` | x | last |\n| `last` | x | low |\n"_s;
        QTest::newRow("uses what nobody knows") << u"| `first` | x | Qt Croe |\n"_s;
        QTest::newRow("leaves out what nobody knows") << u"| `first` | x | everything but Qt Croe |\n"_s;
        QTest::newRow("two rows of one name") << u"| `low` | x | Qt Core |\n"_s;
    }
    void refusesATableWithAMistake()
    {
        QFETCH(QString, row);
        QCOMPARE(EdgeTable(smallWorld).mistakes().size(), 0);
        QCOMPARE(EdgeTable(smallWorld + row).mistakes().size(), 1);
    }

    void readsEverythingAndEverythingBut()
    {
        const EdgeTable table(smallWorld + u"| `top` | x | everything but cards |\n| `tests` | x | everything |\n"_s);
        QVERIFY(table.allows({u"top"_s, u"high"_s, {}}));
        QVERIFY(!table.allows({u"top"_s, u"cards"_s, {}}));
        QVERIFY(table.allows({u"tests"_s, u"cards"_s, {}}));
        QVERIFY(table.allows({u"tests"_s, u"tests"_s, {}}));
        QVERIFY(!table.allows({u"tests"_s, u"unknown: evil"_s, {}}));
        QVERIFY(!table.allows({u"top"_s, u"tests"_s, {}}));
        QVERIFY(!table.isBuilt(u"over"_s));
    }

  private:
    const EdgeTable m_table{textOf(root + u"/docs/architecture.md"_s)};
};

} // namespace tabian::tests

QTEST_GUILESS_MAIN(tabian::tests::ArchitectureTest)
#include "architecturetest.moc"
