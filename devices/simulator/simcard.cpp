#include "devices/simulator/simcard.h"

#include "devices/simulator/portrait.h"

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
constexpr QSize photoSize{148, 178};

ControlAnswer usage(const QStringList& words)
{
    return ControlAnswer::refused(u"unknown command or wrong words: "_s + controlLine(words));
}

/** As on the day the card was made. */
QByteArray cardPhoto(const Person& person, const PersonCard& card)
{
    const int age = card.issued.year() - person.birth.legalDay().year();
    return portraitJpeg(person.portraitSeed, person.sex, age, photoSize, int(cardPhotoSize));
}
} // namespace

SimCard::SimCard(People people, Settings settings)
    : m_people(std::move(people)), m_settings(settings), m_citizenSlot(m_settings.citizenPort),
      m_blankSlot(m_settings.blankPort)
{
}

ControlAnswer SimCard::command(const QStringList& words)
{
    const QString& verb = words.first();
    const QString argument = words.value(1);
    if (verb == "blank"_L1) {
        return blank(words);
    }
    if (words.size() == 1) {
        if (verb == "state"_L1) {
            return state();
        }
        if (verb == "remove"_L1) {
            m_citizenSlot.remove();
            return ControlAnswer::done();
        }
        if (verb == "insert-nothai"_L1) {
            return insert(std::make_shared<ForeignCard>(), u"nothai"_s);
        }
        if (verb == "insert-mute"_L1) {
            return insert(std::make_shared<MuteCard>(), u"mute"_s);
        }
        if (verb == "exchanges"_L1) {
            return ControlAnswer::done(QString::number(m_citizenSlot.exchangesSincePowerOn()));
        }
        if (verb == "work"_L1) {
            return ControlAnswer::done(QString::number(m_citizenSlot.workMicroseconds()));
        }
    }
    if (words.size() == 2) {
        if (verb == "insert"_L1) {
            return insertPerson(argument);
        }
        if (verb == "insert-personalised"_L1) {
            return insertPersonalised(argument);
        }
        if (verb == "fault"_L1) {
            return fault(m_citizenSlot, argument);
        }
        if (verb == "latency"_L1) {
            return latency(argument);
        }
    }
    return usage(words);
}

ControlAnswer SimCard::insert(std::shared_ptr<VirtualCard> card, const QString& name)
{
    if (const auto inserted = m_citizenSlot.insert(std::move(card)); !inserted) {
        return ControlAnswer::refused(inserted.error());
    }
    m_citizenCard = name;
    return ControlAnswer::done(name);
}

ControlAnswer SimCard::insertPerson(const QString& digits)
{
    const auto id = domain::CitizenId::parse(digits);
    const Person* person = id ? m_people.find(*id) : nullptr;
    if (!person) {
        return ControlAnswer::refused(u"nobody has the number "_s + digits);
    }
    if (!person->card) {
        return ControlAnswer::refused(u"this person has no card to put in"_s);
    }
    return insert(IdCard::of(*person, *person->card, cardPhoto(*person, *person->card)), id->digits());
}

ControlAnswer SimCard::insertPersonalised(const QString& text)
{
    const auto serial = domain::CardSerial::parse(text);
    const auto found = serial ? m_blanks.find(*serial) : m_blanks.end();
    if (found == m_blanks.end() || !found->second->isPersonalised()) {
        return ControlAnswer::refused(u"no personalised card has the serial "_s + text);
    }
    if (m_blankCard == found->second) {
        m_blankSlot.remove(); // a card is in one place only
    }
    return insert(found->second, found->first.text());
}

ControlAnswer SimCard::blank(const QStringList& words)
{
    const QString verb = words.value(1);
    if (verb == "insert"_L1 && words.size() <= 3) {
        return insertBlank(words.value(2));
    }
    if (verb == "fault"_L1 && words.size() == 3) {
        return blankFault(words[2]);
    }
    if (words.size() == 2) {
        if (verb == "remove"_L1) {
            m_blankSlot.remove();
            return ControlAnswer::done();
        }
        if (verb == "list"_L1) {
            return listBlanks();
        }
        if (verb == "exchanges"_L1) {
            return ControlAnswer::done(QString::number(m_blankSlot.exchangesSincePowerOn()));
        }
    }
    return usage(words);
}

std::shared_ptr<BlankCard> SimCard::blankOf(const domain::CardSerial& serial)
{
    auto& card = m_blanks[serial];
    if (!card) {
        card = std::make_shared<BlankCard>(serial);
    }
    return card;
}

std::shared_ptr<BlankCard> SimCard::nextBlank()
{
    for (auto serial = std::optional(m_settings.firstBlank); serial; serial = serial->next()) {
        const auto found = m_blanks.find(*serial);
        if (found == m_blanks.end() || !(found->second->isPersonalised() || found->second->isFaulty())) {
            return blankOf(*serial);
        }
    }
    return nullptr;
}

ControlAnswer SimCard::insertBlank(const QString& text)
{
    const auto serial = domain::CardSerial::parse(text);
    if (!text.isEmpty() && !serial) {
        return ControlAnswer::refused(u"not a serial: "_s + text);
    }
    const auto card = serial ? blankOf(*serial) : nextBlank();
    if (!card) {
        return ControlAnswer::refused(u"no blank card is left"_s);
    }
    if (m_citizenSlot.occupied() && m_citizenCard == card->serial().text()) {
        return ControlAnswer::refused(u"this card is in the citizen's slot"_s);
    }
    if (const auto inserted = m_blankSlot.insert(card); !inserted) {
        return ControlAnswer::refused(inserted.error());
    }
    m_blankCard = card;
    return ControlAnswer::done(card->serial().text());
}

ControlAnswer SimCard::listBlanks() const
{
    QStringList entries;
    for (const auto& [serial, card] : m_blanks) {
        const QString holder = card->isPersonalised() ? u"personalised:"_s + card->citizenDigits() : u"blank"_s;
        entries += serial.text() + u':' + holder + (card->isFaulty() ? u":faulty"_s : QString());
    }
    return ControlAnswer::done(entries.join(u' '));
}

ControlAnswer SimCard::fault(CardSlot& slot, const QString& text)
{
    if (text == "none"_L1) {
        slot.clearFaults();
        return ControlAnswer::done();
    }
    const auto parsed = parseFault(text);
    if (!parsed) {
        return ControlAnswer::refused(u"unknown fault "_s + text);
    }
    slot.addFault(*parsed);
    return ControlAnswer::done();
}

ControlAnswer SimCard::blankFault(const QString& text)
{
    const QStringList parts = text.split(u'@');
    bool isNumber = false;
    const int offset = parts.value(1).toInt(&isNumber);
    if (parts.first() != "badwrite"_L1 && parts.first() != "badread"_L1) {
        return fault(m_blankSlot, text);
    }
    if (!isNumber || offset < 0 || offset >= cardFileSize) {
        return ControlAnswer::refused(u"an offset from 0 to %1 is wanted"_s.arg(cardFileSize - 1));
    }
    // The card that is in, or else the one that "blank insert" would put in next.
    const auto card = m_blankSlot.occupied() ? m_blankCard : nextBlank();
    if (!card) {
        return ControlAnswer::refused(u"no blank card is left"_s);
    }
    parts.first() == "badwrite"_L1 ? card->failWriteAt(offset) : card->decayAt(offset);
    return ControlAnswer::done(card->serial().text());
}

ControlAnswer SimCard::latency(const QString& text)
{
    if (text != "none"_L1 && text != "model"_L1) {
        return ControlAnswer::refused(u"none or model is wanted"_s);
    }
    m_citizenSlot.setRealisticTime(text == "model"_L1);
    m_blankSlot.setRealisticTime(text == "model"_L1);
    return ControlAnswer::done();
}

ControlAnswer SimCard::state() const
{
    const auto slot = [](const CardSlot& s, const QString& card) { return s.occupied() ? card : u"empty"_s; };
    return ControlAnswer::done(u"citizen=%1 citizenPowered=%2 blank=%3 blankPowered=%4"_s.arg(
        slot(m_citizenSlot, m_citizenCard), m_citizenSlot.powered() ? u"yes"_s : u"no"_s,
        slot(m_blankSlot, m_blankCard ? m_blankCard->serial().text() : QString()),
        m_blankSlot.powered() ? u"yes"_s : u"no"_s));
}

} // namespace tabian::simulator
