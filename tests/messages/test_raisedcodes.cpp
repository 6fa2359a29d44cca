// Each failure code is raised at exactly one place; and planted trees in which one is not.
#include "tests/messages/raisedcodes.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>

using namespace tabian::tests;
using namespace Qt::StringLiterals;

class TestRaisedCodes : public QuietTest
{
    Q_OBJECT

    const QString m_header =
        u"enum class FailureCode {\n    CardAbsent = 2003, // the slot is empty\n    CardMute = 2004\n};\n"_s;

    /** What is found in a tree of one source. */
    QStringList faultsIn(const QByteArray& source, const QString& path = u"devices/pcsc/session.cpp"_s)
    {
        const QTemporaryDir root;
        const QString file = root.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(source) != source.size())
            qFatal("the planted source cannot be written");
        out.close();
        return faultsOf(codesIn(m_header), raisedIn(QDir(root.path())));
    }

  private Q_SLOTS:
    void eachCodeIsRaisedAtOnePlace()
    {
        const QDir root(QStringLiteral(TABIAN_ROOT));
        QFile header(root.filePath(u"app/domain/failurecode.h"_s));
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QStringList codes = codesIn(QString::fromUtf8(header.readAll()));
        QVERIFY(codes.size() > 100);
        const QStringList faults = faultsOf(codes, raisedIn(root));
        for (const QString& fault : faults) // a long list does not fit one message
            qWarning().noquote() << fault;
        QCOMPARE(faults.size(), 0);
    }

    void plantedFaultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("fault");
        const QByteArray absent = "return fail(FailureCode::CardAbsent);\n",
                         mute = "return fail(FailureCode::CardMute);\n";
        QTest::newRow("both raised once") << absent + mute << QString();
        QTest::newRow("one raised twice")
            << absent + mute + absent
            << u"CardAbsent is raised at devices/pcsc/session.cpp:1 and devices/pcsc/session.cpp:3"_s;
        QTest::newRow("one raised never") << absent << u"CardMute is raised nowhere"_s;
        QTest::newRow("only compared") << absent + "if (code == FailureCode::CardMute)\n"
                                       << u"CardMute is raised nowhere"_s;
        QTest::newRow("only in a switch") << absent + "case domain::FailureCode::CardMute:\n"
                                          << u"CardMute is raised nowhere"_s;
        QTest::newRow("only in a comment") << absent + "// fail(FailureCode::CardMute)\n"
                                           << u"CardMute is raised nowhere"_s;
        QTest::newRow("in a comment again") << absent + mute + "/* fail(FailureCode::CardMute)\n */" << QString();
        QTest::newRow("a code that is none")
            << absent + mute + "fail(FailureCode::CardWet)" << u"CardWet is no code, at devices/pcsc/session.cpp:3"_s;
        QTest::newRow("by a table") << absent + "{SCARD_W, domain::FailureCode::CardMute},\n" << QString();
    }
    void plantedFaultsAreFound()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, fault);
        QCOMPARE(faultsIn(source).join(u'\n'), fault);
    }

    void wordsAreNoRaise()
    {
        QCOMPARE(
            faultsIn("{FailureCode::CardAbsent, FailureCode::CardMute}", u"app/messages/failurecards.cpp"_s).size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestRaisedCodes)
#include "test_raisedcodes.moc"
