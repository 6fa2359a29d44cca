#include "app/training/stage.h"

#include "app/domain/assessment.h"
#include "app/training/clerk.h"
#include "devices/simulator/portrait.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace tabian::training
{

using namespace Qt::StringLiterals;

Stage::Stage(Channels channels) : m_channels(std::move(channels)), m_card(m_channels.card)
{
    m_finger.connectToServer(m_channels.finger);
    if (!m_card.waitForServer(std::chrono::seconds(10)) || !m_finger.waitForConnected(10000))
        throw ClerkStuck("the simulated devices do not answer");
}

void Stage::command(simulator::ControlClient& client, const QString& line)
{
    const simulator::ControlAnswer answer = client.ask(line);
    if (!answer.ok)
        throw ClerkStuck((u"refused: "_s + line + u": "_s + answer.text).toStdString());
}

void Stage::insertCard(const domain::CitizenId& id)
{
    command(m_card, u"insert "_s + id.digits());
}
void Stage::removeCard()
{
    command(m_card, u"remove"_s);
}
void Stage::insertBlank(const QString& serial)
{
    command(m_card, serial.isEmpty() ? u"blank insert"_s : u"blank insert "_s + serial);
}
void Stage::insertForeignCard()
{
    command(m_card, u"insert-nothai"_s);
}
void Stage::nextReadFault(const QString& fault)
{
    command(m_card, u"fault "_s + fault);
}
void Stage::removeBlank()
{
    command(m_card, u"blank remove"_s);
}
void Stage::spoilNextWrite(int offset)
{
    command(m_card, u"blank fault badwrite@%1"_s.arg(offset));
}

void Stage::touch(const domain::CitizenId& owner, bool left)
{
    m_finger.write(u"touch %1 %2\n"_s.arg(owner.digits(), left ? u"left"_s : u"right"_s).toUtf8());
    m_finger.flush();
    m_finger.readAll(); // answers of earlier touches
}

void Stage::scanReceipt(const QString& picture, const QString& keyFingerprint, const QString& folder)
{
    QProcess phone;
    phone.start(QCoreApplication::applicationDirPath() + u"/tabian-simphone"_s,
                {u"receipt"_s, picture, u"--fingerprint"_s, keyFingerprint, u"--keep"_s, folder});
    if (!phone.waitForFinished() || phone.exitCode() != 0)
        throw ClerkStuck("the phone reads no receipt: " + phone.readAllStandardError().toStdString());
}

void Stage::photograph(const simulator::Person& person, QDate today)
{
    const QByteArray jpeg = simulator::portraitJpeg(
        person.portraitSeed, person.sex, std::max(1, domain::ageOn(person.birth, today)), QSize(1200, 1444), 1 << 20);
    // Written under another name first: the counter sees a whole picture or none.
    const QString name = u"%1/picture-%2.jpg"_s.arg(m_channels.camera).arg(++m_pictures, 3, 10, QLatin1Char('0'));
    QFile file(name + u".part"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size())
        throw ClerkStuck("the camera's folder cannot be written");
    file.close();
    QFile::remove(name);
    if (!file.rename(name))
        throw ClerkStuck("the camera's folder cannot be written");
}

} // namespace tabian::training
