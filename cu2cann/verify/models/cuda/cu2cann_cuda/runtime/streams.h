// SPDX-License-Identifier: Apache-2.0
//
// Streams, events and graphs.  Work is done at once, in the program's order, which is one of
// the orders that CUDA allows; a stream that is being captured keeps its work for the graph.
#ifndef CU2CANN_CUDA_RUNTIME_STREAMS_H
#define CU2CANN_CUDA_RUNTIME_STREAMS_H

#include <functional>
#include <vector>

#include "../device/barriers.h"
#include "errors.h"

using cudaGraphWork = std::function<void()>;

struct CUgraphNode_st {
    cudaGraphNodeType type = cudaGraphNodeTypeEmpty;
    cudaGraphWork work;
};
struct CUgraph_st {
    std::vector<CUgraphNode_st*> nodes;  // In an order that keeps the dependencies.
};
struct CUgraphExec_st {
    std::vector<cudaGraphWork> works;
};
struct CUstream_st {
    unsigned flags = 0;
    int priority = 0;
    CUgraph_st* capture = nullptr;
};
struct CUevent_st {
    unsigned flags = 0;
    bool recorded = false;
    unsigned long long at = 0;      // Nanoseconds.
    CUgraph_st* capture = nullptr;  // Set by a stream that is being captured.
};

namespace cu2cann_model {

inline bool is_handle(cudaStream_t stream) { return stream != nullptr && stream != cudaStreamLegacy && stream != cudaStreamPerThread; }
inline CUgraph_st* capture_of(cudaStream_t stream) { return is_handle(stream) ? stream->capture : nullptr; }

inline void add_node(CUgraph_st* graph, cudaGraphNodeType type, cudaGraphWork work, cudaGraphNode_t* made = nullptr) {
    auto* node = new CUgraphNode_st{type, std::move(work)};
    graph->nodes.push_back(node);
    if (made != nullptr) {
        *made = node;
    }
}

// Does a piece of work of a stream: now, or when the graph under construction is launched.
template <typename Work>
inline cudaError_t in_stream(cudaStream_t stream, cudaGraphNodeType type, Work work) {
    if (CUgraph_st* graph = capture_of(stream)) {
        add_node(graph, type, [work] { (void)noted(work()); });
        return cudaSuccess;
    }
    return noted(work());
}

inline bool launchable(const Grid& grid) {
    const Extent& t = grid.threads;
    const Extent& b = grid.blocks;
    return t.count() >= 1 && t.count() <= 1024 && t.x <= 1024 && t.y <= 1024 && t.z <= 64 && b.count() >= 1 &&
           b.x <= 0x7FFFFFFFu && b.y <= 65535 && b.z <= 65535;
}

inline void submit(Submission submission) {
    if (!launchable(submission.grid)) {
        noted(cudaErrorInvalidConfiguration);
        return;
    }
    const auto stream = static_cast<cudaStream_t>(submission.stream);
    if (CUgraph_st* graph = capture_of(stream)) {
        add_node(graph, cudaGraphNodeTypeKernel, [kept = std::move(submission)] { run_grid(kept); });
        return;
    }
    run_grid(submission);
}

// A kernel that waits for its children runs them in its midst; the built-in variables are its
// own again afterwards.
inline void wait_for_children() {
    for (Submission child; current_block != nullptr && Children::all().take(child);) {
        const uint3 thread = threadIdx, block = blockIdx;
        const dim3 threads = blockDim, blocks = gridDim;
        for (unsigned long long i = 0; i < child.grid.blocks.count(); ++i) {
            Block().run(child.grid, i);
        }
        threadIdx = thread, blockIdx = block, blockDim = threads, gridDim = blocks;
    }
}

}  // namespace cu2cann_model

inline cudaError_t cudaStreamCreateWithPriority(cudaStream_t* made, unsigned flags, int priority) {
    *made = new CUstream_st{flags, priority, nullptr};
    return cudaSuccess;
}
inline cudaError_t cudaStreamCreateWithFlags(cudaStream_t* made, unsigned flags) { return cudaStreamCreateWithPriority(made, flags, 0); }
inline cudaError_t cudaStreamCreate(cudaStream_t* made) { return cudaStreamCreateWithPriority(made, 0, 0); }
inline cudaError_t cudaStreamDestroy(cudaStream_t stream) {
    if (cu2cann_model::is_handle(stream)) {
        delete stream;
    }
    return cudaSuccess;
}
inline cudaError_t cudaStreamSynchronize(cudaStream_t) { return cudaPeekAtLastError(); }
inline cudaError_t cudaStreamQuery(cudaStream_t) { return cudaSuccess; }
inline cudaError_t cudaStreamGetPriority(cudaStream_t stream, int* into) {
    *into = cu2cann_model::is_handle(stream) ? stream->priority : 0;
    return cudaSuccess;
}
inline cudaError_t cudaStreamGetFlags(cudaStream_t stream, unsigned* into) {
    *into = cu2cann_model::is_handle(stream) ? stream->flags : 0;
    return cudaSuccess;
}
inline cudaError_t cudaStreamAttachMemAsync(cudaStream_t, void*, size_t = 0, unsigned = 4) { return cudaSuccess; }
inline cudaError_t cudaStreamAddCallback(cudaStream_t stream, cudaStreamCallback_t call, void* data, unsigned) {
    return cu2cann_model::in_stream(stream, cudaGraphNodeTypeHost, [=] { return call(stream, cudaSuccess, data), cudaSuccess; });
}
inline cudaError_t cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t call, void* data) {
    return cu2cann_model::in_stream(stream, cudaGraphNodeTypeHost, [=] { return call(data), cudaSuccess; });
}
inline cudaError_t cudaDeviceSynchronize() {
    cu2cann_model::wait_for_children();
    return cudaPeekAtLastError();
}
inline cudaError_t cudaThreadSynchronize() { return cudaDeviceSynchronize(); }

inline cudaError_t cudaEventCreateWithFlags(cudaEvent_t* made, unsigned flags) {
    *made = new CUevent_st;
    (*made)->flags = flags;
    return cudaSuccess;
}
inline cudaError_t cudaEventCreate(cudaEvent_t* made, unsigned flags = 0) { return cudaEventCreateWithFlags(made, flags); }
inline cudaError_t cudaEventDestroy(cudaEvent_t event) {
    delete event;
    return cudaSuccess;
}
inline cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream = nullptr) {
    event->recorded = true;
    event->at = __globaltimer();
    event->capture = cu2cann_model::capture_of(stream);
    return cudaSuccess;
}
inline cudaError_t cudaEventRecordWithFlags(cudaEvent_t event, cudaStream_t stream = nullptr, unsigned = 0) {
    return cudaEventRecord(event, stream);
}
inline cudaError_t cudaEventSynchronize(cudaEvent_t) { return cudaPeekAtLastError(); }
inline cudaError_t cudaEventQuery(cudaEvent_t) { return cudaSuccess; }
inline cudaError_t cudaEventElapsedTime(float* into, cudaEvent_t from, cudaEvent_t to) {
    if (!from->recorded || !to->recorded) {
        return cu2cann_model::noted(cudaErrorInvalidResourceHandle);
    }
    *into = float(double(to->at - from->at) * 1e-6);
    return cudaSuccess;
}
// A stream that waits for the event of a capture joins the capture.
inline cudaError_t cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event, unsigned = 0) {
    if (event->capture != nullptr && cu2cann_model::is_handle(stream)) {
        stream->capture = event->capture;
    }
    return cudaSuccess;
}

#endif  // CU2CANN_CUDA_RUNTIME_STREAMS_H
