// The support bundle: it can be read, and none of the people planted everywhere is in it.
#include "app/doctor/bundle.h"
#include "app/doctor/scrubber.h"
#include "app/shell/logbook.h"
#include "tests/support/quiettest.h"
#include "tests/support/unzipped.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace tabian;
using namespace tabian::doctor;
using namespace Qt::StringLiterals;
using domain::FailureCode;

class TestBundle : public tests::QuietTest
{
    Q_OBJECT
    QTemporaryDir m_dir;

    BundleSources sources() const
    {
        return {.versions = {{u"Tabian"_s, u"0.1.0"_s}},
                .settings = {{u"language"_s, u"th"_s}},
                .states = {{u"card reader"_s, u"Ready"_s}},
                .checks = {{Check::CardService, CheckOutcome::fail({FailureCode::ReaderServiceAbsent, {}})}},
                .log = u"2026-05-21T08:30:00 failure cards: TB-2006 (text)\n2026-05-21T08:31:00 info x: y\n"_s,
                .home = m_dir.path(),
                .made = QDateTime(QDate(2026, 5, 21), QTime(8, 30), Qt::UTC)};
    }

  private Q_SLOTS:
    void whatIsSavedIsWhatWasShown()
    {
        const auto files = composeBundle(sources());
        const QString path = m_dir.filePath(u"bundle.zip"_s);
        QVERIFY(writeBundle(files, path));
        const auto read = tests::unzipped(path);
        QCOMPARE(read.size(), qsizetype(files.size()));
        for (const BundleFile& file : files)
            QCOMPARE(read.value(file.name), file.text);
        QVERIFY(read.value(u"about.txt"_s).contains(u"Tabian: 0.1.0"_s));
        QVERIFY(read.value(u"self-test.json"_s).contains(u"TB-2001"_s));
        QCOMPARE(read.value(u"failures.txt"_s).trimmed(), u"2026-05-21T08:30:00 failure cards: TB-2006 (text)"_s);
    }
    void nobodyIsInIt()
    {
        auto planted = sources();
        const QString canaries =
            u"1999000001234 1-9990-00001-23-4 1 9990 00001 23 4 ๑๙๙๙๐๐๐๐๐๑๒๓๔ นางสาวกิ่งแก้ว ทดสอบสกุล "
            "ตำบลบ้านใหม่ 0812345678 "_s +
            QString::fromLatin1(QByteArray(120, '\xd8').toBase64()) + u' ' + m_dir.path() + u" /media/kingkaew/x"_s;
        planted.log += canaries + u'\n';
        planted.versions.append({u"x"_s, canaries});
        planted.settings.append({u"x"_s, canaries});
        planted.states.append({u"x"_s, canaries});
        planted.checks.push_back({Check::Camera, CheckOutcome::warn({FailureCode::CameraUnreachable, canaries})});
        for (const BundleFile& file : composeBundle(planted)) {
            for (const auto& canary : {u"1999000001234"_s, u"9990-00001"_s, u"9990 00001"_s, u"๑๙๙๙"_s, u"กิ่ง"_s,
                                       u"บ้าน"_s, u"0812345678"_s, u"2NjY2NjY"_s, m_dir.path(), u"kingkaew"_s})
                QVERIFY2(!file.text.contains(canary), qPrintable(file.name + u": "_s + canary));
        }
    }
    void whatHelpsIsNotTakenOut()
    {
        const QString line = u"2026-05-21T08:30:12+07:00 failure cards: TB-2009 (SW 6A82, exchange 12)"_s;
        QCOMPARE(scrubbed(line, u"/var/lib/x"_s), line);
        QCOMPARE(scrubbed(u"head 3f9a12bc44d01e77 of 214 entries"_s, {}), u"head 3f9a12bc44d01e77 of 214 entries"_s);
    }
    void aFolderThatCannotBeWrittenIsNamed()
    {
        const auto done = writeBundle(composeBundle(sources()), m_dir.filePath(u"absent/bundle.zip"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, FailureCode::BundleUnwritable);
        QVERIFY(!done.error().detail.isEmpty());
    }

    void theLogKeepsCodesAndTurnsItsFiles()
    {
        const QString folder = m_dir.filePath(u"log"_s);
        shell::Logbook log(folder);
        log.note("cards", domain::Failure{FailureCode::CardRemoved, u"text"_s});
        QTest::ignoreMessage(QtWarningMsg, "a library speaks");
        qWarning("a library speaks");
        QVERIFY(log.text().contains(u"failure cards: TB-2006 (text)"_s));
        QVERIFY(log.text().contains(u"warning default: a library speaks"_s));
        const QString filler(1000, u'x');
        for (int i = 0; i < 1500; ++i)
            log.note("test", filler);
        log.note("test", u"the last line"_s);
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), qsizetype(1 + shell::Logbook::olderFiles));
        for (const QFileInfo& file : files) {
            QVERIFY(file.size() <= shell::Logbook::fileLimit + 2000);
            QVERIFY(!file.permission(QFile::ReadGroup) && !file.permission(QFile::ReadOther));
        }
        QVERIFY(log.text().trimmed().endsWith(u"the last line"_s));
        QVERIFY(!log.text().contains(u"TB-2006"_s)); // the oldest gave way
    }
    void aLineBreakMakesNoSecondLine()
    {
        shell::Logbook log(m_dir.filePath(u"breaks"_s));
        log.note("x", u"one\ntwo"_s);
        QCOMPARE(log.text().count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "test_bundle.moc"
