// A printer's inside: a tray, jobs one after the other, and whatever is wrong with it at the moment.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace tabian::simulator
{

struct SimPrinterOptions
{
    QString name = QStringLiteral("paper");
    bool cards = false;                  // of cards, both sides; else of paper
    QString folder;                      // where what was printed is kept: NAME-NUMBER.pdf
    std::chrono::milliseconds pace{400}; // a sheet
};

/** States as in RFC 8011: jobs 3 pending, 5 processing, 6 stopped, 7 cancelled, 8 aborted, 9 completed. */
struct SimJob
{
    int number = 0;
    QString name;
    int state = 3;
    int sheets = 0; // of the document
    int printed = 0;
    QByteArray bytes;
};

/** Any thread. Prints on a thread of its own until destroyed. */
class SimPrinter
{
  public:
    explicit SimPrinter(SimPrinterOptions options);
    ~SimPrinter();

    /** What an IPP client is told. */
    struct Report
    {
        int state = 3; // 3 idle, 4 processing, 5 stopped
        QStringList reasons;
        bool accepting = true;
        int waiting = 0; // jobs not at an end
    };
    Report report() const;
    const SimPrinterOptions& options() const { return m_options; }
    /** The job's number, or nothing while jobs are rejected. */
    std::optional<int> take(const QString& name, QByteArray document);
    std::optional<SimJob> job(int number) const;
    std::vector<SimJob> jobs() const;
    bool cancel(int number);

    // --- what a hand does to it
    void trouble(const QString& keyword); // "media-jam-error"; stays until none()
    void none();                          // everything is well again, the tray is full
    void setSheets(int sheets);           // in the tray; -1: it never empties
    void setPaused(bool paused);
    void setAccepting(bool accepting);
    void abortJobs(); // the job in hand and those behind it are given up
    int sheetsLeft() const;

  private:
    void work(std::stop_token stop);
    QStringList reasonsNow() const;
    bool blocked() const;

    const SimPrinterOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QStringList m_troubles;
    int m_sheets = -1;
    bool m_paused = false;
    bool m_accepting = true;
    QMap<int, SimJob> m_jobs;
    std::jthread m_thread; // last: it uses everything above
};

} // namespace tabian::simulator
