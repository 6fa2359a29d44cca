// What the screen remembers, over the home's settings file.
#pragma once

#include "app/shell/settings.h"
#include "widgets/window/settingsport.h"

namespace tabian::shell
{

/** Writes through at once. UI thread. */
class ScreenMemory : public widgets::ScreenSettings
{
  public:
    ScreenMemory(QString path, Settings settings) : m_path(std::move(path)), m_settings(std::move(settings)) {}
    const Settings& settings() const { return m_settings; }
    widgets::ScreenLanguage language() const override;
    void setLanguage(widgets::ScreenLanguage language) override;
    double textScale() const override { return m_settings.textScale; }
    void setTextScale(double scale) override;
    bool thaiDigits() const override { return m_settings.thaiDigits; }
    void setThaiDigits(bool on) override;
    void setPaperPrinter(const QString& name);
    void setCardPrinter(const QString& name);
    void setSelfTestDay(const QString& isoDay);
    void setCardReader(const QString& chosen);
    void setOfficerReader(const QString& chosen);
    void setLastCardReader(const QString& name);
    QString camera() const override { return m_settings.camera; }
    void setCamera(const QString& camera) override;
    QByteArray geometry() const override;
    void setGeometry(const QByteArray& geometry) override;

  private:
    QString m_path;
    Settings m_settings;
};

} // namespace tabian::shell
