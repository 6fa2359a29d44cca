// Cards that exist only here: what each answers to a command, byte by byte, as a T=0 card would.
// One thread at a time.
#pragma once

#include "devices/simulator/cardfile.h"

#include <QByteArray>
#include <memory>

namespace tabian::simulator
{

class VirtualCard
{
  public:
    virtual ~VirtualCard() = default;
    /** What it says after power-on or reset. */
    virtual QByteArray atr() const = 0;
    /** Power-on and reset: nothing is selected, no bytes wait. */
    virtual void reset() = 0;
    /** One command, any bytes; the answer ends in a status word. */
    virtual QByteArray answer(const QByteArray& command) = 0;
};

/** A Thai ID card: the citizen applet, the applet of the number on its back (where it has one), the card manager with the
 *  chip number. Anything else is not found. */
class IdCard : public VirtualCard
{
  public:
    struct Contents
    {
        QByteArray atr;
        CardBlocks blocks;
        PersonCard::LaserVariant laserVariant = PersonCard::LaserVariant::Absent;
        QByteArray laser;   // "JT0123456789"
        quint64 chipNumber; // bytes 13 to 20 of the answer to GET DATA 9F7F
    };
    explicit IdCard(Contents contents) : m_contents(std::move(contents)) {}
    /** The card of a synthetic person; `jpeg` as in cardBlocks(). */
    static std::unique_ptr<VirtualCard> of(const Person& person, const PersonCard& card, const QByteArray& jpeg);

    QByteArray atr() const override { return m_contents.atr; }
    void reset() override;
    QByteArray answer(const QByteArray& command) override;

  private:
    enum class Applet { CardManager, Citizen, Laser };
    QByteArray select(const QByteArray& command);
    QByteArray getResponse(const QByteArray& command);
    QByteArray read(const QByteArray& command);
    QByteArray laser(const QByteArray& command);
    QByteArray chipNumber(const QByteArray& command) const;

    Contents m_contents;
    Applet m_selected = Applet::CardManager;
    QByteArray m_waiting; // for GET RESPONSE
};

/** A card that is no Thai ID: a payment card's ATR, every applet unknown. */
class ForeignCard : public VirtualCard
{
  public:
    QByteArray atr() const override;
    void reset() override {}
    QByteArray answer(const QByteArray& command) override;
};

/** A card whose chip gives no usable answer to reset: the reader finds it present and cannot power it. */
class MuteCard : public VirtualCard
{
  public:
    QByteArray atr() const override { return QByteArray(40, '\0'); } // longer than any ATR may be
    void reset() override {}
    QByteArray answer(const QByteArray&) override;
};

/** A status word as two bytes. */
QByteArray statusWord(quint16 sw);

} // namespace tabian::simulator
