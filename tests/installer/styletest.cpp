// installer/style finds each kind of fault when it is planted, and nothing in a tree without one.
#include "tests/installer/scripttree.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

namespace
{

const QByteArray goodSource = "// Words of a page.\n"
                              "#include \"widgets/page.h\"\n"
                              "\n"
                              "QString Page::title() const\n"
                              "{\n"
                              "    //: Title of a page\n"
                              "    return tr(\"Counter %1\").arg(1);\n"
                              "}\n";
const QByteArray goodCatalogue = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                                 "<!DOCTYPE TS>\n"
                                 "<TS version=\"2.1\" language=\"th_TH\" sourcelanguage=\"en\">\n"
                                 "<context>\n"
                                 "    <name>Page</name>\n"
                                 "    <message>\n"
                                 "        <source>Counter %1</source>\n"
                                 "        <extracomment>Title of a page</extracomment>\n"
                                 "        <translation>เคาน์เตอร์ %1</translation>\n"
                                 "    </message>\n"
                                 "</context>\n"
                                 "</TS>\n";

/** A small tree in which nothing is wrong. */
void makeGood(ScriptTree& tree)
{
    tree.write(u"widgets/page.h"_s, "// A page.\n#pragma once\n\n#include <QObject>\n\nclass Page : public QObject\n"
                                    "{\n    Q_OBJECT\n  public:\n    QString title() const;\n};\n");
    tree.write(u"widgets/page.cpp"_s, goodSource);
    tree.write(u"translations/widgets_th.ts"_s, goodCatalogue);
    tree.write(u"installer/packages.txt"_s, "# tools\ng++\n");
    tree.write(u"docs/dependencies.md"_s, "| tool | why | licence | Debian package | version |\n|---|---|---|---|---|\n"
                                          "| GCC | compiles | GPL | `g++` | 12 |\n");
}

} // namespace

class StyleTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void findsNothingInAGoodTree()
    {
        ScriptTree tree;
        makeGood(tree);
        const auto said = tree.run(u"installer/style"_s, {u"--no-tidy"_s});
        QVERIFY2(said.code == 0, qPrintable(said.text));
    }

    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found");
        const auto source = u"widgets/page.cpp"_s;
        const auto catalogue = u"translations/widgets_th.ts"_s;
        const auto changed = [](QByteArray text, const QByteArray& from, const QByteArray& to) {
            return text.replace(from, to);
        };

        QTest::newRow("format") << source << changed(goodSource, "    return", "  return")
                                << u"widgets/page.cpp:6: clang-format would change this"_s;
        QTest::newRow("unfinished") << source
                                    << changed(goodSource, "// Words",
                                               "// TO"
                                               "DO: words")
                                    << u"widgets/page.cpp:1: \"TO"
                                       "DO\" says"_s;
        QTest::newRow("path of one machine") << u"docs/a.md"_s
                                             << "See /ho"
                                                "me/somebody/notes.\n"_ba
                                             << u"docs/a.md:1: a path of one machine"_s;
        QTest::newRow("too long") << u"docs/a.md"_s << QByteArray(601, '\n') << u"docs/a.md: 601 lines"_s;
        QTest::newRow("not UTF-8") << u"docs/a.md"_s << "\xff\xfe\n"_ba << u"docs/a.md: is not UTF-8"_s;
        QTest::newRow("new sentence") << source << changed(goodSource, "Counter %1", "Counters %1")
                                      << u"widgets_th.ts: lupdate would change it"_s;
        QTest::newRow("no note") << source << changed(goodSource, "    //: Title of a page\n", {})
                                 << u"widgets_th.ts: lupdate would change it"_s;
        QTest::newRow("no note in the catalogue")
            << catalogue << changed(goodCatalogue, "        <extracomment>Title of a page</extracomment>\n", {})
            << u"\"Counter %1\" has no translator note"_s;
        QTest::newRow("not translated") << catalogue
                                        << changed(goodCatalogue, "<translation>เคาน์เตอร์ %1",
                                                   "<translation type=\"unfinished\">")
                                        << u"\"Counter %1\" is not translated"_s;
        QTest::newRow("lost value") << catalogue << changed(goodCatalogue, "เคาน์เตอร์ %1", "เคาน์เตอร์")
                                    << u"\"Counter %1\" loses %1"_s;
        QTest::newRow("words without a catalogue") << u"devices/pcsc/a.cpp"_s << "auto word = tr(\"Hello\");\n"_ba
                                                   << u"devices/pcsc/a.cpp: has words for people"_s;
        QTest::newRow("package without a reason")
            << u"installer/packages.txt"_s << "g++\nnethack\n"_ba << u"nethack is not in docs/dependencies.md"_s;
        QTest::newRow("reason without a package")
            << u"installer/packages.txt"_s << "# none\n"_ba << u"g++ is not in installer/packages.txt"_s;
    }
    void findsWhatIsPlanted()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(QString, found);
        ScriptTree tree;
        makeGood(tree);
        tree.write(file, text);
        const auto said = tree.run(u"installer/style"_s, {u"--no-tidy"_s});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.text.contains(found), qPrintable(said.text));
    }

    void fixFormatsAndUpdatesTheCatalogue()
    {
        ScriptTree tree;
        makeGood(tree);
        tree.write(u"widgets/page.cpp"_s,
                   QByteArray(goodSource).replace("    return tr(\"Counter %1\")", " return tr(\"Counters %1\")"));
        const auto said = tree.run(u"installer/style"_s, {u"--no-tidy"_s, u"--fix"_s});
        QCOMPARE(said.code, 1); // the new sentence wants a translation, which no machine gives
        QVERIFY2(said.text.contains(u"\"Counters %1\" is not translated"_s), qPrintable(said.text));
        QVERIFY2(!said.text.contains(u"would change"_s), qPrintable(said.text));
    }

    void tidyFindsAValueUsedAfterItWasMoved()
    {
        ScriptTree tree;
        makeGood(tree);
        tree.write(u".clang-tidy"_s, "Checks: '-*,bugprone-use-after-move'\nWarningsAsErrors: '*'\n");
        tree.write(u"app/domain/a.cpp"_s, "#include <string>\n\nstd::string twice(std::string a)\n{\n"
                                          "    std::string b = std::move(a);\n    return a + b;\n}\n");
        const auto build = [&tree] {
            tree.write(u"build/release/compile_commands.json"_s,
                       "[{\"directory\": \"" + tree.path({}).toUtf8() +
                           "\", \"command\": \"c++ -c app/domain/a.cpp\", \"file\": \"" +
                           tree.path(u"app/domain/a.cpp"_s).toUtf8() + "\"}]");
        };
        build();
        const auto said = tree.run(u"installer/style"_s);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.text.contains(u"'a' used after it was moved"_s), qPrintable(said.text));

        tree.write(u"app/domain/a.cpp"_s, "#include <string>\n\nstd::string once(std::string a)\n{\n"
                                          "    std::string b = std::move(a);\n    return b;\n}\n");
        QVERIFY(tree.run(u"installer/style"_s).text.contains(u"1 changed of 1"_s));
        QVERIFY(tree.run(u"installer/style"_s).text.contains(u"0 changed of 1"_s));
    }
};

} // namespace tabian::tests

QTEST_GUILESS_MAIN(tabian::tests::StyleTest)
#include "styletest.moc"
