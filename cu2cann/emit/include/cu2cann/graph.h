// Stands in for: cudaGraphInstantiate, cudaGraphDestroy, cudaGraphExecDestroy, cudaGraphGetNodes.
// Restores: graph and executable graph may each be destroyed once, in any order.
// Works around: in ACL they are one object, which a plain rename would destroy twice.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_GRAPH_H
#define CU2CANN_GRAPH_H

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <vector>

#include "acl/acl_rt.h"
#include "error.h"

#include "shield_begin.h"

namespace cu2cann {

// Holders of a graph beyond the first.
struct GraphShares {
    std::mutex mutex;
    std::map<aclmdlRI, int> extra;
};

inline GraphShares& graph_shares() {
    static GraphShares& only = *new GraphShares;
    return only;
}

inline aclError tasks_of(aclrtStream stream, std::vector<aclmdlRITask>* tasks) {
    uint32_t count = 0;
    CU2CANN_TRY(aclmdlRIGetTasksByStream(stream, nullptr, &count));
    if (count == 0) {
        return ACL_SUCCESS;
    }
    const size_t before = tasks->size();
    tasks->resize(before + count);
    CU2CANN_TRY(aclmdlRIGetTasksByStream(stream, tasks->data() + before, &count));
    tasks->resize(before + count);
    return ACL_SUCCESS;
}

}  // namespace cu2cann

// The captured graph is already executable: one more holder of the same object.
inline aclError cu2cann_graphInstantiate(aclmdlRI* executable, aclmdlRI graph) {
    if (graph == nullptr) {
        return cu2cann::note(ACL_ERROR_RT_INVALID_HANDLE);
    }
    cu2cann::GraphShares& shares = cu2cann::graph_shares();
    std::lock_guard<std::mutex> lock(shares.mutex);
    ++shares.extra[graph];
    *executable = graph;
    return ACL_SUCCESS;
}

// For cudaGraphDestroy and cudaGraphExecDestroy: the last holder destroys.
inline aclError cu2cann_graphDestroy(aclmdlRI graph) {
    if (graph == nullptr) {
        return cu2cann::note(ACL_ERROR_RT_INVALID_HANDLE);
    }
    cu2cann::GraphShares& shares = cu2cann::graph_shares();
    std::lock_guard<std::mutex> lock(shares.mutex);
    const auto found = shares.extra.find(graph);
    if (found == shares.extra.end()) {
        return cu2cann::note(aclmdlRIDestroy(graph));
    }
    if (--found->second == 0) {
        shares.extra.erase(found);
    }
    return ACL_SUCCESS;
}

// Tasks of all streams of the graph; event tasks count too, so there are more than CUDA has nodes.
inline aclError cu2cann_graphGetNodes(aclmdlRI graph, aclmdlRITask* nodes, size_t* count) {
    uint32_t stream_count = 0;
    CU2CANN_TRY(aclmdlRIGetStreams(graph, nullptr, &stream_count));
    std::vector<aclrtStream> streams(stream_count);
    if (stream_count > 0) {
        CU2CANN_TRY(aclmdlRIGetStreams(graph, streams.data(), &stream_count));
    }
    std::vector<aclmdlRITask> tasks;
    for (const aclrtStream stream : streams) {
        CU2CANN_TRY(cu2cann::tasks_of(stream, &tasks));
    }
    if (nodes != nullptr) {
        for (size_t i = 0; i < *count && i < tasks.size(); ++i) {
            nodes[i] = tasks[i];
        }
    }
    *count = tasks.size();
    return ACL_SUCCESS;
}

#include "shield_end.h"

#endif  // CU2CANN_GRAPH_H
