/* SPDX-License-Identifier: Apache-2.0
 *
 * Clocks and random devices that start the same in every run: programs take their seeds from them.
 * The first answer is fixed; later ones move on as the real clock does.  Linked into each program
 * with the linker's --wrap.
 */
#include <stdint.h>
#include <sys/time.h>
#include <time.h>

static const int64_t start = INT64_C(1700000000) * 1000000000; /* Nanoseconds since 1970. */

static int64_t now(void) {
    static int64_t first;
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    const int64_t here = (int64_t)at.tv_sec * 1000000000 + at.tv_nsec;
    if (first == 0) {
        first = here;
    }
    return start + (here - first);
}

time_t __wrap_time(time_t* into) {
    const time_t seconds = (time_t)(now() / 1000000000);
    if (into != 0) {
        *into = seconds;
    }
    return seconds;
}

int __wrap_gettimeofday(struct timeval* into, void* zone) {
    (void)zone;
    const int64_t at = now();
    into->tv_sec = (time_t)(at / 1000000000);
    into->tv_usec = (suseconds_t)(at % 1000000000 / 1000);
    return 0;
}

/* std::chrono::system_clock::now() */
int64_t __wrap__ZNSt6chrono3_V212system_clock3nowEv(void) { return now(); }

/* std::random_device::_M_getval() */
unsigned __wrap__ZNSt13random_device9_M_getvalEv(void* self) {
    (void)self;
    static uint64_t state;
    state += UINT64_C(0x9E3779B97F4A7C15);
    uint64_t mixed = (state ^ (state >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94D049BB133111EB);
    return (unsigned)(mixed >> 32);
}
