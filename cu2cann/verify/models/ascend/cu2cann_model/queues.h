// SPDX-License-Identifier: Apache-2.0
//
// Streams and events.  Work given to a stream waits in a queue until something forces it: a
// wait on the host, another stream's wait, a blocking copy.  What nobody ordered, nobody may
// rely on; CU2CANN_MODEL_SEED=n lets other streams go on early in an order of their own.
#ifndef CU2CANN_MODEL_ASCEND_QUEUES_H
#define CU2CANN_MODEL_ASCEND_QUEUES_H

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "guard.h"

namespace cu2cann_model {

using Clock = std::chrono::steady_clock;

struct Stream;

// One record of an event: done when the stream's work up to it is.
struct Stamp {
    Stream* stream = nullptr;
    unsigned long long place = 0;
    bool done = false;
    bool readable = false;     // The time stamp has reached the host.
    Clock::time_point time;
};

struct Task {
    std::string name;
    std::function<void()> run;
    std::shared_ptr<Stamp> waits_for;
    std::shared_ptr<Stamp> stamps;
    std::vector<uintptr_t> words;  // What may be addresses of buffers it uses.
    bool callback = false;
    std::function<bool()> ready;   // What it waits for besides events, if it does.
};

struct Graph;

struct Context {
    int device = 0;
    bool primary = false;
    Stream* usual = nullptr;       // The default stream.
    std::set<Stream*> streams;
};

struct Stream {
    unsigned id = 0;
    Context* context = nullptr;
    std::deque<Task> queue;
    unsigned long long given = 0, finished = 0;
    unsigned asked = 0;            // Queries since it last went on.
    bool stop_on_failure = false;
    unsigned priority = 0;
    Graph* graph = nullptr;        // The capture that it takes part in.
    bool joined = true;            // Whether the capture's first stream waits for its work.
    std::vector<std::shared_ptr<Stamp>> stamps;  // Whose times have not reached the host yet.
};

struct Event {
    unsigned flags = 0, id = 0;
    bool plain = false;            // Made by aclrtCreateEvent: not ready until recorded.
    std::shared_ptr<Stamp> stamp;
    Graph* graph = nullptr;        // Recorded during a capture.
};

struct Graph {
    unsigned id = 0;
    Stream* origin = nullptr;
    int mode = 0;
    std::vector<Task> tasks;
    std::set<std::ptrdiff_t> disabled, changed;  // Places of tasks that are passed over, now and after an update.
    std::set<Stream*> streams;
    std::string name;
    std::vector<std::pair<void (*)(void*), void*>> at_end;
};

constexpr size_t longest_queue = 8192;  // The device has room for so much; the rest must wait.

inline std::recursive_mutex& acl_mutex() {
    static std::recursive_mutex& only = *new std::recursive_mutex;
    return only;
}

inline bool& in_callback() {
    static thread_local bool inside = false;
    return inside;
}

// Small and repeatable; nothing here needs to be random.
inline unsigned draw(unsigned below) {
    static const char* given = std::getenv("CU2CANN_MODEL_SEED");
    static unsigned long long state = given != nullptr ? std::strtoull(given, nullptr, 10) : 0;
    static const bool lazy = state == 0;
    if (lazy || below == 0) {
        return 0;
    }
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    return static_cast<unsigned>(state >> 33) % below;
}

inline void run_until(Stream& stream, unsigned long long place);

struct ById {
    bool operator()(const Stream* one, const Stream* other) const { return one->id < other->id; }
};

inline std::set<Stream*, ById>& every_stream() {
    static auto& only = *new std::set<Stream*, ById>;
    return only;
}

// Whether the work of a stream up to a place can run now, with what it waits for.
inline bool can_run(const Stream& stream, unsigned long long place, int depth = 0) {
    unsigned long long at = stream.finished;
    for (const Task& task : stream.queue) {
        if (++at > place) {
            break;
        }
        const Stamp* stamp = task.waits_for.get();
        if ((task.ready && !task.ready()) || depth > 64 ||
            (stamp != nullptr && !stamp->done && !can_run(*stamp->stream, stamp->place, depth + 1))) {
            return false;
        }
    }
    return true;
}

inline bool can_go_on(const Stream& stream) { return !stream.queue.empty() && can_run(stream, stream.finished + 1); }

// A task that waits for a value or a notify: work of other streams has to bring it.
inline void await(const Stream& stream, const Task& task) {
    while (!task.ready()) {
        bool moved = false;
        for (Stream* other : every_stream()) {
            if (other != &stream && can_go_on(*other)) {
                run_until(*other, other->finished + 1);
                moved = true;
                break;
            }
        }
        if (!moved) {
            fault("waits-in-vain", "%s waits for what no work that was given to a stream brings", task.name.c_str());
        }
    }
}

inline void run_next(Stream& stream) {
    if (stream.queue.front().ready) {
        await(stream, stream.queue.front());
    }
    Task task = std::move(stream.queue.front());
    stream.queue.pop_front();
    if (task.waits_for != nullptr && !task.waits_for->done) {
        run_until(*task.waits_for->stream, task.waits_for->place);
    }
    if (task.run) {
        if (task.callback) {
            in_callback() = true;
            task.run();
            in_callback() = false;
        } else {
            DeviceAccess access;
            task.run();
        }
    }
    ++stream.finished;
    stream.asked = 0;
    if (task.stamps != nullptr) {
        task.stamps->done = true;
        task.stamps->time = Clock::now();
        stream.stamps.push_back(task.stamps);
    }
}

inline void run_until(Stream& stream, unsigned long long place) {
    while (stream.finished < place) {
        run_next(stream);
    }
}

inline void run_all(Stream& stream) { run_until(stream, stream.given); }

// A wait for a whole stream also brings the times of its events to the host.
inline void settle(Stream& stream) {
    run_all(stream);
    for (const auto& stamp : stream.stamps) {
        stamp->readable = true;
    }
    stream.stamps.clear();
}

// With a seed, work of any stream of the context may go on early.
inline void maybe_go_on(Context& context) {
    for (unsigned i = draw(4); i > 0; --i) {
        unsigned chosen = draw(static_cast<unsigned>(context.streams.size()));
        for (Stream* stream : context.streams) {
            if (chosen-- == 0 && can_go_on(*stream)) {
                run_next(*stream);
                break;
            }
        }
    }
}

// Any order of the streams is right.
inline void settle(Context& context) {
    maybe_go_on(context);
    for (Stream* stream : context.streams) {
        settle(*stream);
    }
}

// With CU2CANN_MODEL_AT_ONCE=1 nothing is put off.
inline bool at_once() {
    static const bool asked = std::getenv("CU2CANN_MODEL_AT_ONCE") != nullptr;
    return asked;
}

inline void run_what_can() {
    for (bool moved = true; moved;) {
        moved = false;
        for (Stream* stream : every_stream()) {
            while (can_go_on(*stream)) {
                run_next(*stream);
                moved = true;
            }
        }
    }
}

inline void enqueue(Stream& stream, Task task) {
    if (stream.graph != nullptr) {
        stream.joined = stream.graph->origin == &stream;
        stream.graph->tasks.push_back(std::move(task));
        return;
    }
    stream.queue.push_back(std::move(task));
    ++stream.given;
    maybe_go_on(*stream.context);
    if (at_once()) {
        run_what_can();
    } else if (stream.queue.size() > longest_queue) {
        run_until(stream, stream.given - longest_queue / 2);
    }
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_QUEUES_H
