// A counter that dies in the middle of a case leaves nothing of the person on the disk: no dump of its memory, and no trace in
// the store, the log, the settings, temporary files or caches.
#include "app/training/scriptedday.h"
#include "tests/support/quiettest.h"
#include "tests/system/trainingdevices.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

/** A program that may leave a dump, in folders of its own; ended by SIGABRT. */
class Mortal
{
  public:
    Mortal(const QString& folder, const QStringList& command)
    {
        QByteArrayList words;
        std::vector<char*> arguments;
        for (const QString& word : command)
            words.append(QFile::encodeName(word));
        for (QByteArray& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const QByteArray place = QFile::encodeName(folder);
        int ends[2];
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_pid = ::fork();
        if (m_pid == 0) {
            const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
            const bool ready = ::chdir(place.constData()) == 0 && ::setrlimit(RLIMIT_CORE, &unlimited) == 0 &&
                               ::dup2(ends[1], STDOUT_FILENO) >= 0;
            for (const char* name : {"TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
                ::setenv(name, place.constData(), 1);
            if (ready)
                ::execvp(arguments.front(), arguments.data());
            ::_exit(127);
        }
        ::close(ends[1]);
        m_said = ends[0];
        ::fcntl(m_said, F_SETFL, O_NONBLOCK);
    }
    ~Mortal()
    {
        abort();
        ::close(m_said);
    }
    Q_DISABLE_COPY_MOVE(Mortal)

    QByteArray said()
    {
        char bytes[4096];
        for (ssize_t size; (size = ::read(m_said, bytes, sizeof bytes)) > 0;)
            m_heard.append(bytes, qsizetype(size));
        return m_heard;
    }
    /** True when the system kept a dump of it. */
    bool abort()
    {
        int status = 0;
        if (m_pid <= 0)
            return false;
        ::kill(m_pid, SIGABRT);
        ::waitpid(m_pid, &status, 0);
        m_pid = 0;
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGABRT)
            qFatal("it had ended before: %s", m_heard.constData());
        return WCOREDUMP(status);
    }

  private:
    pid_t m_pid = 0;
    int m_said = -1;
    QByteArray m_heard;
};

QByteArrayList formsOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8, QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2), utf8.toHex(),
            utf8.toBase64(QByteArray::OmitTrailingEquals)};
}

/** What says who he is. */
QStringList tracesOf(const simulator::Person& person)
{
    QStringList traces{person.id.digits(), person.id.formatted(), person.nameTh.full()};
    if (person.nameEn)
        traces.append(person.nameEn->full());
    return traces;
}

struct Search
{
    int files = 0;
    QStringList found;
    void in(const QString& folder, const simulator::Person& person)
    {
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            for (const QString& trace : tracesOf(person)) {
                for (const QByteArray& form : formsOf(trace)) {
                    if (bytes.contains(form))
                        found.append(trace + u" in "_s + file.fileName());
                }
            }
        }
    }
};

} // namespace

class TestLeaks : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void aCounterThatDiesInACaseLeavesNothingOfThePerson();
    void theCounterItselfLeavesNoDump();
    void anotherProgramWouldLeaveOne();
    void theSearchWouldFindIt();

  private:
    tests::TrainingDevices m_devices;
    std::optional<simulator::People> m_people;
    const simulator::Person* m_person = nullptr;
};

void TestLeaks::initTestCase()
{
    auto people = simulator::People::shipped();
    QVERIFY(people);
    m_people = std::move(*people);
    m_person = training::onePerCase(*m_people).at(2); // expired, with a fine
}

void TestLeaks::aCounterThatDiesInACaseLeavesNothingOfThePerson()
{
    const QTemporaryDir disk;
    const QString home = m_devices.makeHome();
    Mortal play(disk.path(), {tests::TrainingDevices::program(u"tabian-play"_s), u"--home"_s, home, u"--card"_s,
                              m_devices.cardChannel(), u"--finger"_s, m_devices.fingerChannel(), u"--out"_s,
                              disk.path(), u"--one"_s, m_person->id.digits()});
    // Photograph and prints are taken, the receipt is printed: everything of him stands in memory.
    QTRY_VERIFY_WITH_TIMEOUT(play.said().contains("step 6"), 120000);
    QVERIFY2(!play.abort(), "its memory was dumped");
    Search search;
    search.in(home, *m_person);
    const int ofTheCounter = search.files;
    search.in(disk.path(), *m_person);
    QCOMPARE(search.found, QStringList());
    QVERIFY(ofTheCounter > 5);
    for (const QString& there : {u"/store/store.db"_s, u"/store/store.db-wal"_s, u"/log/tabian.log"_s})
        QVERIFY2(QFile::exists(home + there), qPrintable(there));
    // What shows people on purpose is the owner's alone: documents, and pictures of the camera.
    QVERIFY(!QDir(home + u"/documents"_s).entryList({u"*.pdf"_s}, QDir::Files).isEmpty() ||
            QDirIterator(home + u"/documents"_s, {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories).hasNext());
    for (const QString& folder : {u""_s, u"/documents"_s, u"/camera"_s, u"/log"_s, u"/store"_s}) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY2(!(QFile::permissions(home + folder) & others), qPrintable(folder));
    }
    qInfo("killed in a case: %d files searched, %d of them the counter's; nothing of the person, no dump", search.files,
          ofTheCounter);
}

void TestLeaks::theCounterItselfLeavesNoDump()
{
    const QTemporaryDir disk;
    const QString home = m_devices.makeHome();
    QFile::remove(home + u"/log/tabian.log"_s);
    Mortal counter(disk.path(), {tests::TrainingDevices::program(u"tabian"_s), u"--training"_s, u"--home"_s, home});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(home + u"/log/tabian.log"_s), 30000);
    QVERIFY(!counter.abort());
}

void TestLeaks::anotherProgramWouldLeaveOne()
{
    const QTemporaryDir disk;
    Mortal other(disk.path(), {u"sh"_s, u"-c"_s, u"echo begun; read x < /dev/zero; sleep 60"_s});
    QTRY_VERIFY(other.said().contains("begun"));
    QVERIFY2(other.abort(), "this machine keeps no dumps: the test above would not see one");
}

void TestLeaks::theSearchWouldFindIt()
{
    for (const QString& trace : tracesOf(*m_person)) {
        for (const QByteArray& form : formsOf(trace)) {
            const QTemporaryDir disk;
            QFile file(disk.filePath(u"planted"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("xx" + form + "yy");
            file.close();
            Search search;
            search.in(disk.path(), *m_person);
            QVERIFY2(!search.found.isEmpty(), qPrintable(trace));
        }
    }
}

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
