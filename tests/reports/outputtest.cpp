// What becomes of a document when the disk will not have it: a coded failure, and nothing half written.
#include "reports/output/pdf.h"
#include "tests/reports/fixtures.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

using namespace reports;

namespace
{

/** Files may not grow over `bytes` while this lives: write() fails as it does on a full disk. */
class SmallDisk
{
  public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

  private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/** Gives up root's right to write anywhere while this lives. */
class PlainUser
{
  public:
    PlainUser() : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && seteuid(65534) != 0)
            qFatal("cannot become a plain user");
    }
    ~PlainUser()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(PlainUser)

  private:
    bool m_wasRoot;
};

} // namespace

class OutputTest : public QuietTest
{
    Q_OBJECT

    const messages::Phrasebook m_book{messages::Language::Thai};
    Document m_document = *composeReceipt(sampleReceipt(), sampleSetting(m_book));

    static QStringList filesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

  private Q_SLOTS:
    void aDocumentIsWrittenWholeAndAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ใบเสร็จ 123.pdf"_s);
        QVERIFY(writePdf(m_document, path));
        QCOMPARE(filesIn(folder.path()), QStringList(u"ใบเสร็จ 123.pdf"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *pdfOf(m_document));
    }

    void aNewDocumentTakesTheOldOnesPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(writePdf(*composeDayReport(sampleDay(), sampleSetting(m_book)), path));
        QVERIFY(writePdf(m_document, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *pdfOf(m_document));
    }

    void aPlaceThatCannotBeWrittenIsAFailure_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << u"/no/such/folder/a.pdf"_s;
        QTest::newRow("a file as folder") << u"/etc/passwd/a.pdf"_s;
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("no name") << QString();
    }
    void aPlaceThatCannotBeWrittenIsAFailure()
    {
        QFETCH(QString, path);
        const auto done = writePdf(m_document, path);
        QVERIFY(!done);
        QCOMPARE(done.error().code, domain::FailureCode::DocumentUnwritable);
        QVERIFY(!done.error().detail.isEmpty());
    }

    void whatIsNoFileIsNotReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const auto done = writePdf(m_document, path);
        QVERIFY(!done);
        QCOMPARE(done.error().code, domain::FailureCode::DocumentUnwritable);
        struct stat what
        {
        };
        QCOMPARE(stat(QFile::encodeName(path).constData(), &what), 0);
        QVERIFY(S_ISFIFO(what.st_mode));
    }

    void aFolderThatMayNotBeWrittenIsAFailureAndStaysAsItWas()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        {
            const PlainUser user;
            const auto done = writePdf(m_document, folder.filePath(u"a.pdf"_s));
            QVERIFY(!done);
            QCOMPARE(done.error().code, domain::FailureCode::DocumentUnwritable);
        }
        QCOMPARE(filesIn(folder.path()), QStringList());
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aFullDiskLeavesNoHalfFile_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("not even one byte") << 0;
        QTest::newRow("a beginning") << 4096;
        QTest::newRow("all but one byte") << int(pdfOf(m_document)->size() - 1);
    }
    void aFullDiskLeavesNoHalfFile()
    {
        QFETCH(int, bytes);
        const QTemporaryDir folder;
        domain::Outcome done;
        {
            const SmallDisk disk{rlim_t(bytes)};
            done = writePdf(m_document, folder.filePath(u"a.pdf"_s));
        }
        QVERIFY(!done);
        QCOMPARE(done.error().code, domain::FailureCode::DocumentUnwritable);
        QCOMPARE(filesIn(folder.path()), QStringList());
    }

    void aFullDiskKeepsTheDocumentThatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(writePdf(m_document, path));
        {
            const SmallDisk disk{4096};
            QVERIFY(!writePdf(*composeDayReport(sampleDay(), sampleSetting(m_book)), path));
        }
        QCOMPARE(filesIn(folder.path()), QStringList(u"a.pdf"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *pdfOf(m_document));
    }

    void theFailureNamesNoPath()
    {
        const auto done = writePdf(m_document, u"/no/such/นายปู่ย่า.pdf"_s);
        QVERIFY(!done);
        QVERIFY2(!done.error().detail.contains(u"ปู่ย่า"), qPrintable(done.error().detail));
    }
};

} // namespace tabian::tests

QTEST_GUILESS_MAIN(tabian::tests::OutputTest)
#include "outputtest.moc"
