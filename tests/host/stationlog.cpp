#include "tests/host/stationlog.h"

#include <QMetaEnum>
#include <algorithm>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using devices::CardStation;

StationLog::StationLog(CardStation& station)
{
    QObject::connect(&station, &CardStation::stateChanged, [this](CardStation::State state) {
        lines << QString::fromLatin1(QMetaEnum::fromType<CardStation::State>().valueToKey(int(state)));
    });
    QObject::connect(&station, &CardStation::textRead, [this](const devices::CardRecord& record, int exchanges) {
        records.push_back(record);
        textExchanges = exchanges;
        lines << u"text %1 after %2"_s.arg(record.id.digits()).arg(exchanges);
    });
    QObject::connect(&station, &CardStation::photoProgress, [this](int, int) { ++progress; });
    QObject::connect(&station, &CardStation::photoRead, [this](const devices::CardPhoto& photo, int exchanges) {
        photos.push_back(photo);
        photoExchanges = exchanges;
        lines << u"photo %1 after %2"_s.arg(photo.jpeg.size()).arg(exchanges);
    });
    QObject::connect(&station, &CardStation::failed, [this](const domain::Failure& failure) {
        failures.push_back(failure);
        lines << u"failed "_s + domain::failureCodeText(failure.code);
    });
    QObject::connect(&station, &CardStation::removed, [this] { lines << u"removed"_s; });
}

void StationLog::clear()
{
    lines.clear();
    records.clear();
    photos.clear();
    failures.clear();
    progress = 0;
}

} // namespace tabian::tests
