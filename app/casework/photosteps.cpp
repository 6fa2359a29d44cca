// The photo and the new prints of a case.
#include "app/casework/counterdesk.h"

namespace tabian::casework
{

using devices::Finger;

void CounterDesk::watchCamera(bool on)
{
    m_ports.photos.watch(on);
}

void CounterDesk::takePhoto()
{
    m_receiptShow.end(); // now the citizen looks into the camera
    m_ports.photos.take();
}

void CounterDesk::loadPhoto(const QString& path)
{
    m_receiptShow.end();
    m_ports.photos.load(path);
}

void CounterDesk::onPhoto(const QImage& picture)
{
    m_photo = picture;
    m_photoLook = m_ports.photoMaker.look(picture);
    Q_EMIT changed();
}

std::vector<domain::Failure> CounterDesk::photoFlaws() const
{
    std::vector<domain::Failure> flaws;
    if (m_photo.isNull())
        return flaws;
    for (const devices::PhotoFlaw flaw : m_photoLook.flaws)
        flaws.push_back(failureOf(flaw));
    return flaws;
}

void CounterDesk::keepPhoto(const QString& override)
{
    if (!m_case || busy() || m_photo.isNull())
        return;
    const auto photos = m_ports.photoMaker.make(m_photo, m_photoLook.crop);
    if (!photos) {
        Q_EMIT failed(Place::PhotoAndPrints, photos.error());
        return;
    }
    const bool flawed = !m_photoLook.flaws.empty();
    record(Place::PhotoAndPrints,
           PhotoTaken{photos->chip, photos->print, m_photoLook.flaws, flawed ? override : QString()}, [this] {
               m_photo = {};
               m_photoLook = {};
               Q_EMIT changed();
           });
}

void CounterDesk::takePrints()
{
    if (!m_case || busy())
        return;
    m_printsPending.reset();
    m_fingerWork.enrol(missingFingers());
}

void CounterDesk::onPrints(const NewPrints& prints)
{
    m_printsPending = PrintsTaken{prints.left, prints.right, {}, prints.leftQuality, prints.rightQuality};
    recordPrints();
}

std::vector<Finger> CounterDesk::fingersToExplain() const
{
    return m_case && m_printsPending ? unexplained(*m_printsPending, *m_case) : std::vector<Finger>();
}

/** Once every finger that wants an exception has one; until then the page asks for them. */
void CounterDesk::recordPrints()
{
    if (!m_case || !m_printsPending)
        return;
    if (fingersToExplain().empty())
        record(Place::PhotoAndPrints, *m_printsPending, [this] {
            m_printsPending.reset();
            Q_EMIT changed();
        });
    else
        Q_EMIT changed();
}

} // namespace tabian::casework
