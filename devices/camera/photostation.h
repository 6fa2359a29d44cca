// The counter's photo source: the computer's camera, the folder of a camera's own program, or a file.
#pragma once

#include "devices/camera/foldercamera.h"
#include "devices/camera/livecamera.h"

namespace tabian::devices
{

/** A picture that has newly come into the folder goes before the live one: somebody has taken it on purpose. */
class PhotoStation final : public PhotoSource
{
    Q_OBJECT
  public:
    static inline const QString folderOnly = QStringLiteral("folder");

    /** `camera`: a camera's name, empty for the first there is, or folderOnly. */
    PhotoStation(const QString& folder, LiveCameraOptions options, QString camera, QObject* parent = nullptr);

    void choose(const QString& camera);
    /** Answered by camerasListed(). */
    void listCameras() { m_live.list(); }

    void begin() override;
    void take() override;
    void load(const QString& path) override;
    void watch(bool on) override;

  Q_SIGNALS:
    void camerasListed(const QStringList& names);

  private:
    FolderCamera m_folder;
    LiveCamera m_live;
    QString m_camera;
    bool m_watched = false;
    bool m_folderHasMore = false; // a picture has come into the folder and was not taken
    bool m_asked = false;         // the officer waits for a still
    quint64 m_generation = 0;     // of begin(): a still of an earlier one is dropped
    quint64 m_stillOf = 0;
};

} // namespace tabian::devices
