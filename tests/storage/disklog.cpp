// Preloaded into a program (LD_PRELOAD), this sees every change it makes to the files of one folder: it writes them to a
// tape, and at a chosen one it kills the program or lets the call fail once.
//
//   DISKLOG_FOLDER  the folder watched            DISKLOG_TAPE    the tape (may be absent)
//   DISKLOG_AT      the number of the change      DISKLOG_ACTION  "kill", or the number of an error (5 EIO, 28 ENOSPC)
//
// A record of the tape: kind (1 byte), length of the path (4), path, offset (8), length of the bytes (4), bytes; native byte
// order. Kinds: W write, T truncate (offset: the new size), S sync, R rename (bytes: the new path), U unlink, A what the
// program wrote to its standard output. Only what goes through the C library's own functions is seen: SQLite's does.
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{

std::string_view variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string pathOf(int file)
{
    char link[64], path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = ::readlink(link, path, sizeof path);
    return size > 0 ? std::string(path, std::size_t(size)) : std::string();
}

bool isWatched(std::string_view path)
{
    static const std::string folder(variable("DISKLOG_FOLDER"));
    return !folder.empty() && path.starts_with(folder) && !path.ends_with("-shm");
}

void rawWrite(int file, const void* bytes, std::size_t size)
{
    static_cast<void>(::syscall(SYS_write, file, bytes, size));
}

void put(char kind, std::string_view path, std::int64_t offset, const void* bytes, std::size_t size)
{
    static const std::string name(variable("DISKLOG_TAPE"));
    static const int tape =
        name.empty() ? -1 : int(::syscall(SYS_openat, AT_FDCWD, name.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600));
    if (tape < 0)
        return;
    std::string record(1, kind);
    const auto add = [&record](const void* data, std::size_t length) {
        record.append(static_cast<const char*>(data), length);
    };
    const auto pathSize = std::uint32_t(path.size()), dataSize = std::uint32_t(size);
    add(&pathSize, sizeof pathSize);
    record.append(path);
    add(&offset, sizeof offset);
    add(&dataSize, sizeof dataSize);
    if (size > 0)
        add(bytes, size);
    rawWrite(tape, record.data(), record.size());
}

/** Counts one change; kills the program, or answers the error the call is to fail with, or 0. */
int turn()
{
    static const int at = std::atoi(std::string(variable("DISKLOG_AT")).c_str());
    static int count = 0;
    if (++count != at)
        return 0;
    if (variable("DISKLOG_ACTION") == "kill")
        ::syscall(SYS_kill, ::getpid(), SIGKILL);
    return std::atoi(std::string(variable("DISKLOG_ACTION")).c_str());
}

/** True when the call goes on to the disk; else errno is set. */
bool passes()
{
    const int error = turn();
    errno = error ? error : errno;
    return error == 0;
}

ssize_t writeAt(int file, const void* bytes, std::size_t size, std::int64_t offset)
{
    const std::string path = pathOf(file);
    if (isWatched(path)) {
        if (!passes())
            return -1;
        put('W', path, offset, bytes, size);
    }
    return ::syscall(SYS_pwrite64, file, bytes, size, offset);
}

int truncateTo(int file, std::int64_t size)
{
    const std::string path = pathOf(file);
    if (isWatched(path)) {
        if (!passes())
            return -1;
        put('T', path, size, nullptr, 0);
    }
    return int(::syscall(SYS_ftruncate, file, size));
}

int sync(int file, long call)
{
    const std::string path = pathOf(file);
    if (isWatched(path)) {
        if (!passes())
            return -1;
        put('S', path, 0, nullptr, 0);
    }
    return int(::syscall(call, file));
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    if (file == STDOUT_FILENO) {
        const ssize_t written = ::syscall(SYS_write, file, bytes, size);
        put('A', "", 0, bytes, size); // once it is out
        return written;
    }
    const std::string path = pathOf(file);
    if (isWatched(path)) {
        if (!passes())
            return -1;
        put('W', path, ::lseek(file, 0, SEEK_CUR), bytes, size);
    }
    return ::syscall(SYS_write, file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset)
{
    return writeAt(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset)
{
    return writeAt(file, bytes, size, offset);
}

int ftruncate(int file, off_t size) noexcept
{
    return truncateTo(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return truncateTo(file, size);
}

int fsync(int file)
{
    return sync(file, SYS_fsync);
}

int fdatasync(int file)
{
    return sync(file, SYS_fdatasync);
}

int rename(const char* from, const char* to) noexcept
{
    if (isWatched(from)) {
        if (!passes())
            return -1;
        put('R', from, 0, to, std::strlen(to));
    }
    return int(::syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}

int unlink(const char* path) noexcept
{
    if (isWatched(path)) {
        if (!passes())
            return -1;
        put('U', path, 0, nullptr, 0);
    }
    return int(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

} // extern "C"
