// What the screen remembers between two starts. The shell implements it over a file.
#pragma once

#include <QByteArray>
#include <QString>

namespace tabian::widgets
{

enum class ScreenLanguage : quint8 { Thai, English };

/** UI thread. Reading is cheap; a value that cannot be read comes back as its default. */
class ScreenSettings
{
  public:
    virtual ~ScreenSettings() = default;
    virtual ScreenLanguage language() const = 0;
    virtual void setLanguage(ScreenLanguage language) = 0;
    virtual double textScale() const = 0; // 1.0 … 2.0
    virtual void setTextScale(double scale) = 0;
    virtual bool thaiDigits() const = 0; // on documents
    virtual void setThaiDigits(bool on) = 0;
    /** The camera's name; empty: the first there is; "folder": only the pictures of the camera's own program. */
    virtual QString camera() const = 0;
    virtual void setCamera(const QString& camera) = 0;
    virtual QByteArray geometry() const = 0;
    virtual void setGeometry(const QByteArray& geometry) = 0;
};

} // namespace tabian::widgets
