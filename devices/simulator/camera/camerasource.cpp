// A camera for GStreamer, and so for Qt Multimedia, that shows a picture file: the training counter's and the tests'.
//
// The plugin adds a device provider, by which GStreamer's device monitor (and QMediaDevices) lists one camera, and the
// element that gives its frames. It is found through GST_PLUGIN_PATH and lists a camera only where TABIAN_CAMERA_SCENE names
// the scene: a picture in the PPM form (P6), written anew and renamed into place whenever somebody else sits before
// the lens. A scene that is missing or damaged shows the bare wall; no scene folder is a camera without a plug.
// Each frame differs a little from the last, as a sensor's do.
#include <gst/base/gstpushsrc.h>
#include <gst/gst.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>
#include <vector>

namespace
{
constexpr int width = 640;
constexpr int height = 480;
constexpr int framesPerSecond = 15;
constexpr const char* sceneVariable = "TABIAN_CAMERA_SCENE";

using Pixels = std::vector<unsigned char>; // RGB, row by row

Pixels wall()
{
    Pixels pixels(static_cast<std::size_t>(width) * height * 3);
    for (std::size_t i = 0; i < pixels.size(); i += 3) {
        pixels[i] = 206;
        pixels[i + 1] = 216;
        pixels[i + 2] = 230;
    }
    return pixels;
}

/** The scene's pixels; the bare wall when the file is none of that size. */
Pixels readScene(const char* path)
{
    FILE* file = std::fopen(path, "rb");
    if (!file)
        return wall();
    int w = 0;
    int h = 0;
    int most = 0;
    Pixels pixels(static_cast<std::size_t>(width) * height * 3);
    const bool head = std::fscanf(file, "P6 %d %d %d", &w, &h, &most) == 3 && std::fgetc(file) != EOF;
    const bool whole = head && w == width && h == height && most == 255 &&
                       std::fread(pixels.data(), 1, pixels.size(), file) == pixels.size();
    std::fclose(file);
    return whole ? pixels : wall();
}

// --- the element that gives the frames

struct CameraSource
{
    GstPushSrc parent;
    Pixels* scene;
    timespec changed;
    gint64 next; // microseconds: when the next frame is due
    unsigned noise;
};
struct CameraSourceClass
{
    GstPushSrcClass parent;
};
G_DEFINE_TYPE(CameraSource, camera_source, GST_TYPE_PUSH_SRC)

GstStaticPadTemplate sourceTemplate =
    GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS,
                            GST_STATIC_CAPS("video/x-raw, format=(string)RGB, width=(int)640, height=(int)480, "
                                            "framerate=(fraction)15/1"));

/** Reads the scene again when its file is another one than before. */
void look(CameraSource* self)
{
    const char* path = std::getenv(sceneVariable);
    struct stat now = {};
    const bool there = path && ::stat(path, &now) == 0;
    if (self->scene &&
        (!there || (now.st_mtim.tv_sec == self->changed.tv_sec && now.st_mtim.tv_nsec == self->changed.tv_nsec)))
        return;
    delete self->scene;
    self->scene = new Pixels(there ? readScene(path) : wall());
    self->changed = now.st_mtim;
}

GstFlowReturn cameraCreate(GstPushSrc* source, GstBuffer** buffer)
{
    auto* self = reinterpret_cast<CameraSource*>(source);
    look(self);
    GstBuffer* made = gst_buffer_new_allocate(nullptr, self->scene->size(), nullptr);
    GstMapInfo map;
    gst_buffer_map(made, &map, GST_MAP_WRITE);
    unsigned noise = self->noise;
    for (std::size_t i = 0; i < self->scene->size(); ++i) {
        noise = noise * 1664525U + 1013904223U;
        const int grain = static_cast<int>(noise >> 30U) - 1; // -1 .. 2
        map.data[i] = static_cast<guint8>(std::clamp(static_cast<int>((*self->scene)[i]) + grain, 0, 255));
    }
    self->noise = noise;
    gst_buffer_unmap(made, &map);
    GST_BUFFER_DURATION(made) = GST_SECOND / framesPerSecond;
    const gint64 now = g_get_monotonic_time();
    self->next = std::max(self->next + G_USEC_PER_SEC / framesPerSecond, now);
    g_usleep(static_cast<gulong>(self->next - now));
    *buffer = made;
    return GST_FLOW_OK;
}

gboolean cameraStart(GstBaseSrc* source)
{
    auto* self = reinterpret_cast<CameraSource*>(source);
    self->next = 0;
    return TRUE;
}

void cameraFinalize(GObject* object)
{
    auto* self = reinterpret_cast<CameraSource*>(object);
    delete self->scene;
    G_OBJECT_CLASS(camera_source_parent_class)->finalize(object);
}

void camera_source_init(CameraSource* self)
{
    self->noise = 1;
    gst_base_src_set_live(GST_BASE_SRC(self), TRUE); // it has no past and no hurry, as a lens has none
    gst_base_src_set_format(GST_BASE_SRC(self), GST_FORMAT_TIME);
    gst_base_src_set_do_timestamp(GST_BASE_SRC(self), TRUE);
}

void camera_source_class_init(CameraSourceClass* kind)
{
    G_OBJECT_CLASS(kind)->finalize = cameraFinalize;
    GST_BASE_SRC_CLASS(kind)->start = cameraStart;
    GST_PUSH_SRC_CLASS(kind)->create = cameraCreate;
    gst_element_class_add_static_pad_template(GST_ELEMENT_CLASS(kind), &sourceTemplate);
    gst_element_class_set_static_metadata(GST_ELEMENT_CLASS(kind), "Training camera", "Source/Video",
                                          "Shows a scene from a file", "Tabian");
}

// --- the device by which it is listed

struct CameraDevice
{
    GstDevice parent;
};
struct CameraDeviceClass
{
    GstDeviceClass parent;
};
G_DEFINE_TYPE(CameraDevice, camera_device, GST_TYPE_DEVICE)

GstElement* cameraElement(GstDevice*, const gchar* name)
{
    return GST_ELEMENT(g_object_new(camera_source_get_type(), "name", name, nullptr));
}

void camera_device_init(CameraDevice*) {}

void camera_device_class_init(CameraDeviceClass* kind)
{
    GST_DEVICE_CLASS(kind)->create_element = cameraElement;
}

struct CameraProvider
{
    GstDeviceProvider parent;
};
struct CameraProviderClass
{
    GstDeviceProviderClass parent;
};
G_DEFINE_TYPE(CameraProvider, camera_provider, GST_TYPE_DEVICE_PROVIDER)

GList* cameraProbe(GstDeviceProvider*)
{
    if (!std::getenv(sceneVariable))
        return nullptr;
    GstCaps* caps = gst_static_pad_template_get_caps(&sourceTemplate);
    auto* device = g_object_new(camera_device_get_type(), "display-name", "Tabian training camera", "device-class",
                                "Video/Source", "caps", caps, nullptr);
    gst_caps_unref(caps);
    return g_list_append(nullptr, device);
}

void camera_provider_init(CameraProvider*) {}

void camera_provider_class_init(CameraProviderClass* kind)
{
    GST_DEVICE_PROVIDER_CLASS(kind)->probe = cameraProbe;
    gst_device_provider_class_set_static_metadata(GST_DEVICE_PROVIDER_CLASS(kind), "Training camera provider",
                                                  "Source/Video", "Lists the training camera", "Tabian");
}

gboolean init(GstPlugin* plugin)
{
    return gst_element_register(plugin, "tabiancamerasrc", GST_RANK_NONE, camera_source_get_type()) &&
           gst_device_provider_register(plugin, "tabiancameraprovider", GST_RANK_PRIMARY, camera_provider_get_type());
}
} // namespace

#define PACKAGE "tabian"
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, tabiancamera, "The training counter's camera", init, "1.0",
                  "unknown", "tabian", "https://tabian.example")
