#include "tests/system/trainingdevices.h"

#include "app/training/trainingoffice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

TrainingDevices::TrainingDevices()
{
    m_card = start(u"tabian-simcard"_s, {u"--control"_s, cardChannel()}, cardChannel());
    m_finger =
        start(u"tabian-simfinger"_s, {u"--control"_s, fingerChannel(), u"--sensor"_s, sensor()}, fingerChannel());
    qputenv("FP_VIRTUAL_IMAGE", sensor().toUtf8());
}

TrainingDevices::~TrainingDevices()
{
    for (QProcess* process : {m_card.get(), m_finger.get()}) {
        process->terminate();
        if (!process->waitForFinished(5000))
            process->kill();
        process->waitForFinished();
    }
}

QString TrainingDevices::program(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

std::unique_ptr<QProcess> TrainingDevices::start(const QString& name, const QStringList& arguments,
                                                 const QString& socket)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program(name), arguments);
    if (!process->waitForStarted() || !QTest::qWaitFor([&] { return QFileInfo::exists(socket); }, 20000))
        qFatal("%s did not start", qPrintable(name));
    return process;
}

QString TrainingDevices::makeHome()
{
    const QString home = m_dir.filePath(u"home%1"_s.arg(++m_homes));
    const auto made = training::makeOffice(home, QStringLiteral(TABIAN_TEMPLATES));
    if (!made)
        qFatal("%s", qPrintable(made.error()));
    return home;
}

} // namespace tabian::tests
