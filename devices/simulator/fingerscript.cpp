#include "devices/simulator/fingerscript.h"

#include "app/domain/citizenid.h"

using namespace Qt::StringLiterals;
using tabian::devices::Finger;

namespace tabian::simulator
{

namespace
{
constexpr std::size_t keptFingers = 24;
constexpr int widestPicture = 2000;
constexpr auto usualLimit = std::chrono::seconds(30);

const QStringList touchOptions{u"seed"_s, u"rotate"_s, u"shift"_s, u"pressure"_s,
                               u"dry"_s,  u"worn"_s,   u"noise"_s, u"partial"_s};

/** "key=value" among the words, as a number. */
std::optional<double> option(const QStringList& words, QStringView key)
{
    for (const QString& word : words) {
        if (word.section(u'=', 0, 0) == key) {
            bool valid = false;
            const double value = QStringView(word).mid(key.size() + 1).toDouble(&valid);
            if (valid)
                return value;
        }
    }
    return std::nullopt;
}

std::optional<Finger> fingerNamed(const QString& word)
{
    if (word == u"left")
        return Finger::LeftIndex;
    if (word == u"right")
        return Finger::RightIndex;
    return std::nullopt;
}

/** The touch that the options of a command describe; an ordinary one where they say nothing. */
Touch describedTouch(const QStringList& words, quint64 seed)
{
    Touch touch = Touch::ordinary(static_cast<quint64>(option(words, u"seed").value_or(static_cast<double>(seed))));
    touch.rotation = option(words, u"rotate").value_or(touch.rotation);
    touch.pressure = option(words, u"pressure").value_or(touch.pressure);
    touch.dryness = option(words, u"dry").value_or(touch.dryness);
    touch.worn = option(words, u"worn").value_or(touch.worn);
    touch.noise = option(words, u"noise").value_or(touch.noise);
    touch.partial = option(words, u"partial").value_or(touch.partial);
    for (const QString& word : words) {
        if (!word.startsWith(u"shift="_s))
            continue;
        touch.shiftX = word.section(u'=', 1).section(u',', 0, 0).toDouble();
        touch.shiftY = word.section(u'=', 1).section(u',', 1, 1).toDouble();
    }
    return touch;
}

/** An option nobody knows is a mistake in a script, not something to pass over. */
QString unknownOption(const QStringList& words, qsizetype first, const QStringList& known)
{
    for (const QString& word : words.mid(first)) {
        if (!known.contains(word.section(u'=', 0, 0)) || !word.contains(u'='))
            return word;
    }
    return {};
}

ControlAnswer answerTo(VirtualSensor::Fate fate)
{
    switch (fate) {
    case VirtualSensor::Fate::Taken:
        return ControlAnswer::done(u"taken"_s);
    case VirtualSensor::Fate::NotAwaited:
        return ControlAnswer::refused(u"no finger was awaited in time"_s);
    case VirtualSensor::Fate::SensorGone:
        return ControlAnswer::refused(u"the sensor went away"_s);
    case VirtualSensor::Fate::Forgotten:
        return ControlAnswer::refused(u"forgotten"_s);
    }
    return {};
}

std::optional<int> retryCode(const QString& word)
{
    const auto code = QStringList{u"general"_s, u"short"_s, u"center"_s, u"remove"_s}.indexOf(word);
    return code < 0 ? std::nullopt : std::optional(static_cast<int>(code));
}
} // namespace

quint64 personNumber(const QString& text)
{
    const auto id = domain::CitizenId::parse(text);
    return id ? id->digits().toULongLong() : 0;
}

const SynthFinger& FingerDrawer::finger(quint64 person, Finger which)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const Kept& kept) { return kept.person == person && kept.which == which; });
    if (found != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, found);
    } else {
        m_kept.push_front({person, which, SynthFinger(person, which)});
        if (m_kept.size() > keptFingers)
            m_kept.pop_back();
    }
    return m_kept.front().finger;
}

FingerScript::FingerScript(VirtualSensor& sensor, QObject* parent) : QObject(parent), m_sensor(sensor) {}

void FingerScript::handle(const QStringList& words, const ControlReply& reply)
{
    const QString& command = words.first();
    if (command == u"touch") {
        touch(words, reply);
    } else if (command == u"auto") {
        automatic(words, reply);
    } else if (command == u"image") {
        image(words, reply);
    } else if (command == u"retry") {
        const auto code = retryCode(words.value(1));
        if (!code)
            reply(ControlAnswer::refused(u"retry general|short|center|remove"_s));
        else
            put([code] { return SensorInput::retry(*code); }, words, reply);
    } else if (command == u"error") {
        bool valid = false;
        const int code = words.value(1).toInt(&valid, 0);
        if (!valid)
            reply(ControlAnswer::refused(u"error CODE"_s));
        else
            put([code] { return SensorInput::error(code); }, words, reply);
    } else if (command == u"unplug") {
        // A sensor that goes away takes the connection with it: that is what was asked for.
        put([] { return SensorInput::unplug(); }, words,
            [reply](const ControlAnswer& answer) {
                reply(answer == answerTo(VirtualSensor::Fate::SensorGone) ? answerTo(VirtualSensor::Fate::Taken)
                                                                          : answer);
            });
    } else if (command == u"forget") {
        m_sensor.forget();
        nextAutomatic();
        reply(ControlAnswer::done());
    } else if (command == u"state") {
        reply(ControlAnswer::done(state()));
    } else if (command == u"quit") {
        reply(ControlAnswer::done());
        Q_EMIT quitWanted();
    } else {
        reply(ControlAnswer::refused(u"unknown command "_s + command));
    }
}

void FingerScript::touch(const QStringList& words, const ControlReply& reply)
{
    const quint64 person = personNumber(words.value(1));
    const auto finger = fingerNamed(words.value(2));
    if (person == 0 || !finger) {
        reply(ControlAnswer::refused(u"touch PERSON left|right"_s));
        return;
    }
    const QString unknown = unknownOption(words, 3, touchOptions + QStringList{u"limit"_s});
    if (!unknown.isEmpty()) {
        reply(ControlAnswer::refused(u"unknown option "_s + unknown));
        return;
    }
    const Touch described = describedTouch(words, ++m_touches);
    put([this, person, finger,
         described] { return SensorInput::image(m_drawer.finger(person, *finger).touch(described)); },
        words, reply);
}

void FingerScript::automatic(const QStringList& words, const ControlReply& reply)
{
    if (words.value(1) == u"off") {
        m_automatic.reset();
        m_sensor.forget();
        reply(ControlAnswer::done());
        return;
    }
    const quint64 person = personNumber(words.value(1));
    const auto finger = fingerNamed(words.value(2));
    if (person == 0 || !finger) {
        reply(ControlAnswer::refused(u"auto PERSON left|right, or auto off"_s));
        return;
    }
    const QString unknown = unknownOption(words, 3, touchOptions);
    if (!unknown.isEmpty()) {
        reply(ControlAnswer::refused(u"unknown option "_s + unknown));
        return;
    }
    const bool running = m_automatic.has_value();
    m_automatic = Person{person, *finger, words};
    m_drawer.finger(person, *finger); // grown now, so that the awaited touch is quick
    if (!running)
        nextAutomatic();
    reply(ControlAnswer::done());
}

void FingerScript::nextAutomatic()
{
    if (!m_automatic)
        return;
    const auto input = [this] {
        const Touch touch = describedTouch(m_automatic->words, ++m_touches);
        return SensorInput::image(m_drawer.finger(m_automatic->number, m_automatic->finger).touch(touch));
    };
    m_sensor.deliver(input, std::chrono::milliseconds(0), [this](VirtualSensor::Fate fate) {
        if (fate != VirtualSensor::Fate::Forgotten)
            nextAutomatic();
    });
}

void FingerScript::image(const QStringList& words, const ControlReply& reply)
{
    QImage picture;
    if (words.size() < 2 || !picture.load(words.at(1)) || picture.width() > widestPicture ||
        picture.height() > widestPicture) {
        reply(ControlAnswer::refused(u"no usable picture"_s));
        return;
    }
    put([picture] { return SensorInput::image(picture); }, words, reply);
}

void FingerScript::put(const VirtualSensor::Maker& input, const QStringList& words, const ControlReply& reply)
{
    const auto given = option(words, u"limit");
    const auto limit = given ? std::chrono::milliseconds(static_cast<qint64>(*given)) : usualLimit;
    m_sensor.deliver(input, limit, [reply](VirtualSensor::Fate fate) { reply(answerTo(fate)); });
}

QString FingerScript::state() const
{
    const QString automatic = !m_automatic
                                  ? u"off"_s
                                  : u"%1/%2"_s.arg(m_automatic->number)
                                        .arg(m_automatic->finger == Finger::LeftIndex ? u"left"_s : u"right"_s);
    return u"sensor=%1 auto=%2 waiting=%3 touches=%4"_s.arg(m_sensor.isOpen() ? u"connected"_s : u"apart"_s)
        .arg(automatic)
        .arg(m_sensor.waiting())
        .arg(m_touches);
}

} // namespace tabian::simulator
