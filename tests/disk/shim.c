/* A disk that fails when it is told to, or that tells what is written to it. Loaded before the C library (LD_PRELOAD).
 *
 * Only what lies below the folder given to `shim_watch` is touched. Calls are counted while armed: writes, truncations, syncs,
 * renames, removals, and making a file or a folder. One of them fails, and perhaps all after it:
 *   1  that one fails with an I/O error
 *   2  the disk is full from that one on
 *   3  that one writes half of what it should, and the disk is full from then on
 *   4  the disk is pulled out at that one: nothing works any more, reading neither
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST 4096
#define REAL(name) ((typeof(&name))real(#name))

static char prefix[PATH_MAX];
static size_t prefix_length;
static char names[MOST][256];
static long count, at;
static int mode, log_to = -1;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

void shim_watch(const char *folder) {
    snprintf(prefix, sizeof prefix, "%s", folder);
    prefix_length = strlen(prefix);
}

void shim_arm(int how, long nth) { mode = how; at = nth; count = 0; }
long shim_disarm(void) { mode = 0; return count; }
void shim_log(int handle) { log_to = handle; }

static int is_watched(const char *path) {
    return prefix_length && path && !strncmp(path, prefix, prefix_length) && (path[prefix_length] == '/' || !path[prefix_length]);
}

/* What a path is called below the folder; the folder itself is "/". */
static const char *below(const char *path) { return path[prefix_length] ? path + prefix_length : "/"; }
static int is_ours(int handle) { return handle >= 0 && handle < MOST && names[handle][0]; }

static void put(const void *data, size_t size) {
    static ssize_t (*write_now)(int, const void *, size_t);
    if (!write_now) write_now = (ssize_t(*)(int, const void *, size_t))real("write");
    const char *next = data;
    while (size) {
        ssize_t done = write_now(log_to, next, size);
        if (done <= 0) return;
        next += done;
        size -= (size_t)done;
    }
}

/* kind, length of the name, length of the data, offset; then the name and the data. */
static void note(char kind, const char *name, const void *data, size_t size, int64_t offset) {
    if (log_to < 0) return;
    struct __attribute__((packed)) { char kind; uint16_t name; uint32_t size; int64_t offset; } head =
        {kind, (uint16_t)strlen(name), (uint32_t)size, offset};
    put(&head, sizeof head);
    put(name, strlen(name));
    put(data, size);
}

void shim_mark(int64_t number) { note('m', "", "", 0, number); }

/* What becomes of a call that changes the disk: 0 it is carried out, -1 it fails, 1 half of it is carried out. */
static int verdict(int takes_room, int may_be_half) {
    if (!mode) return 0;
    count++;
    if (mode == 1 && count == at) { errno = EIO; return -1; }
    if (mode == 2 && count >= at && takes_room) { errno = ENOSPC; return -1; }
    if (mode == 3 && count == at && may_be_half) return 1;
    if (mode == 3 && (count > at || (count == at && !may_be_half)) && takes_room) { errno = ENOSPC; return -1; }
    if (mode == 4 && count >= at) { errno = EIO; return -1; }
    return 0;
}

static int is_pulled(void) { return mode == 4 && count >= at; }

static void remember(int handle, const char *path) {
    if (handle >= 0 && handle < MOST) snprintf(names[handle], sizeof names[0], "%s", is_watched(path) ? below(path) : "");
}

static int opened(const char *as, int folder, const char *path, int flags, mode_t rights) {
    int is_new = 0;
    if (is_watched(path)) {
        is_new = (flags & O_CREAT) && REAL(access)(path, F_OK) != 0;
        if (is_pulled()) { errno = EIO; return -1; }
        if (is_new && verdict(1, 0)) return -1;
    }
    int handle = ((int (*)(int, const char *, int, mode_t))real(as))(folder, path, flags, rights);
    remember(handle, path);
    if (handle >= 0 && is_ours(handle)) {
        if (is_new) note('c', names[handle], "", 0, 0);
        else if (flags & O_TRUNC) note('t', names[handle], "", 0, 0);
    }
    return handle;
}

#define RIGHTS mode_t rights = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); rights = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { RIGHTS return opened("openat", AT_FDCWD, path, flags, rights); }
int open64(const char *path, int flags, ...) { RIGHTS return opened("openat64", AT_FDCWD, path, flags, rights); }
int openat(int folder, const char *path, int flags, ...) { RIGHTS return opened("openat", folder, path, flags, rights); }
int openat64(int folder, const char *path, int flags, ...) { RIGHTS return opened("openat64", folder, path, flags, rights); }

int close(int handle) {
    if (handle >= 0 && handle < MOST) names[handle][0] = 0;
    return REAL(close)(handle);
}

static ssize_t some(int handle, const void *data, size_t size, off64_t offset, int has_offset) {
    if (is_ours(handle)) {
        int said = verdict(1, size > 1);
        if (said < 0) return -1;
        if (said) size /= 2;
    }
    off64_t start = has_offset ? offset : is_ours(handle) ? lseek64(handle, 0, SEEK_CUR) : 0;
    ssize_t done = has_offset ? REAL(pwrite64)(handle, data, size, offset) : REAL(write)(handle, data, size);
    if (done > 0 && is_ours(handle)) note('w', names[handle], data, (size_t)done, start);
    return done;
}

ssize_t write(int handle, const void *data, size_t size) { return some(handle, data, size, 0, 0); }
ssize_t pwrite(int handle, const void *data, size_t size, off_t offset) { return some(handle, data, size, offset, 1); }
ssize_t pwrite64(int handle, const void *data, size_t size, off64_t offset) { return some(handle, data, size, offset, 1); }

#define READ(name, type) \
    ssize_t name(int handle, void *data, size_t size, type offset) { \
        if (is_ours(handle) && is_pulled()) { errno = EIO; return -1; } \
        return REAL(name)(handle, data, size, offset); \
    }
READ(pread, off_t)
READ(pread64, off64_t)

ssize_t read(int handle, void *data, size_t size) {
    if (is_ours(handle) && is_pulled()) { errno = EIO; return -1; }
    return REAL(read)(handle, data, size);
}

static int cut(const char *as, int handle, off64_t size) {
    if (is_ours(handle)) {
        struct stat64 now;
        if (verdict(fstat64(handle, &now) == 0 && size > now.st_size, 0)) return -1;
    }
    int done = ((int (*)(int, off64_t))real(as))(handle, size);
    if (!done && is_ours(handle)) note('t', names[handle], "", 0, size);
    return done;
}

int ftruncate(int handle, off_t size) { return cut("ftruncate64", handle, size); }
int ftruncate64(int handle, off64_t size) { return cut("ftruncate64", handle, size); }

static int brought(const char *as, int handle) {
    if (is_ours(handle) && verdict(1, 0)) return -1;
    int done = ((int (*)(int))real(as))(handle);
    if (!done && is_ours(handle)) note('s', names[handle], "", 0, 0);
    return done;
}

int fsync(int handle) { return brought("fsync", handle); }
int fdatasync(int handle) { return brought("fdatasync", handle); }

int rename(const char *from, const char *to) {
    int ours = is_watched(from) && is_watched(to);
    if ((is_watched(from) || is_watched(to)) && verdict(1, 0)) return -1;
    int done = REAL(rename)(from, to);
    if (!done && ours) note('r', below(from), below(to), strlen(below(to)), 0);
    return done;
}

int renameat(int a, const char *from, int b, const char *to) { (void)a; (void)b; return rename(from, to); }

int unlink(const char *path) {
    if (is_watched(path) && verdict(0, 0)) return -1;
    int done = REAL(unlink)(path);
    if (!done && is_watched(path)) note('u', below(path), "", 0, 0);
    return done;
}

int mkdir(const char *path, mode_t rights) {
    if (is_watched(path) && verdict(1, 0)) return -1;
    int done = REAL(mkdir)(path, rights);
    if (!done && is_watched(path)) note('d', below(path), "", 0, 0);
    return done;
}
