#include "app/shell/screenmemory.h"

#include <QSettings>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using messages::Language;
using widgets::ScreenLanguage;

ScreenLanguage ScreenMemory::language() const
{
    return m_settings.language == Language::English ? ScreenLanguage::English : ScreenLanguage::Thai;
}

void ScreenMemory::setLanguage(ScreenLanguage language)
{
    m_settings.language = language == ScreenLanguage::English ? Language::English : Language::Thai;
    saveSettings(m_path, m_settings);
}

void ScreenMemory::setTextScale(double scale)
{
    m_settings.textScale = scale;
    saveSettings(m_path, m_settings);
}

void ScreenMemory::setThaiDigits(bool on)
{
    m_settings.thaiDigits = on;
    saveSettings(m_path, m_settings);
}

void ScreenMemory::setPaperPrinter(const QString& name)
{
    m_settings.paperPrinter = name;
    saveSettings(m_path, m_settings);
}

void ScreenMemory::setCardPrinter(const QString& name)
{
    m_settings.cardPrinter = name;
    saveSettings(m_path, m_settings);
}

void ScreenMemory::setSelfTestDay(const QString& isoDay)
{
    m_settings.selfTestDay = isoDay;
    saveSettings(m_path, m_settings);
}

void ScreenMemory::setCardReader(const QString& chosen)
{
    m_settings.cardReader = chosen;
    saveSettings(m_path, m_settings);
}

void ScreenMemory::setOfficerReader(const QString& chosen)
{
    m_settings.officerReader = chosen;
    saveSettings(m_path, m_settings);
}

void ScreenMemory::setLastCardReader(const QString& name)
{
    m_settings.lastCardReader = name;
    saveSettings(m_path, m_settings);
}

void ScreenMemory::setCamera(const QString& camera)
{
    m_settings.camera = camera;
    saveSettings(m_path, m_settings);
}

QByteArray ScreenMemory::geometry() const
{
    return QSettings(m_path, QSettings::IniFormat).value(u"window/geometry"_s).toByteArray();
}

void ScreenMemory::setGeometry(const QByteArray& geometry)
{
    QSettings(m_path, QSettings::IniFormat).setValue(u"window/geometry"_s, geometry);
}

} // namespace tabian::shell
