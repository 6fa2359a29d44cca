// The yardstick of bench_start: the barest Qt table window that shows rows. Prints the milliseconds to its first paint.
#include <QApplication>
#include <QElapsedTimer>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>

namespace
{

class TableWindow : public QTableView
{
  public:
    explicit TableWindow(const QElapsedTimer& sinceStart) : m_sinceStart(sinceStart) {}

  protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTableView::paintEvent(event);
        QMetaObject::invokeMethod(
            this,
            [this] {
                std::printf("%lld\n", m_sinceStart.elapsed());
                std::fflush(stdout);
                QApplication::exit();
            },
            Qt::QueuedConnection);
    }

  private:
    const QElapsedTimer& m_sinceStart;
};

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    QStandardItemModel model(100, 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("ทดสอบ %1-%2").arg(row).arg(column)));
    }
    TableWindow window(sinceStart);
    window.setModel(&model);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
