// SPDX-License-Identifier: Apache-2.0
//
// Captured work: recorded in the order given, replayed in that order.
#ifndef CU2CANN_MODEL_ASCEND_API_GRAPH_H
#define CU2CANN_MODEL_ASCEND_API_GRAPH_H

#include "api_stream.h"

namespace cu2cann_model {

inline Graph& graph_of(aclmdlRI handle, const char* name) {
    auto* graph = static_cast<Graph*>(handle);
    if (Runtime::all().graphs.count(graph) == 0) {
        fault("bad-handle", "%s gets a graph that does not exist or was destroyed", name);
    }
    return *graph;
}

inline void replay(const Graph& graph) {
    for (const Task& task : graph.tasks) {
        if (graph.disabled.count(&task - graph.tasks.data()) != 0) {
            continue;
        }
        if (task.ready && !task.ready()) {
            fault("waits-in-vain", "%s in a graph waits for what the tasks before it do not bring", task.name.c_str());
        }
        if (task.callback) {
            in_callback() = true;
            task.run();
            in_callback() = false;
        } else if (task.run) {
            DeviceAccess access;
            task.run();
        }
    }
}

}  // namespace cu2cann_model

inline aclError aclmdlRICaptureBegin(aclrtStream stream, aclmdlRICaptureMode mode) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclmdlRICaptureBegin");
    if (stream == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_STREAM_CAPTURE_IMPLICIT, "the default stream cannot be captured");
    }
    cu2cann_model::Stream& origin = cu2cann_model::stream_of(stream, "aclmdlRICaptureBegin");
    if (origin.graph != nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_STREAM_CAPTURED, "the stream is captured already");
    }
    auto* graph = new cu2cann_model::Graph;
    graph->id = ++cu2cann_model::Runtime::all().numbers;
    graph->origin = &origin;
    graph->mode = mode;
    graph->streams.insert(&origin);
    origin.graph = graph;
    cu2cann_model::Runtime::all().captures.insert(graph);
    return ACL_SUCCESS;
}

inline aclError aclmdlRICaptureEnd(aclrtStream stream, aclmdlRI* modelRI) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclmdlRICaptureEnd");
    cu2cann_model::Stream& origin = cu2cann_model::stream_of(stream, "aclmdlRICaptureEnd");
    cu2cann_model::Graph* graph = origin.graph;
    if (graph == nullptr || graph->origin != &origin) {
        return cu2cann_model::record(ACL_ERROR_RT_STREAM_NOT_CAPTURED, "the stream is not captured");
    }
    bool joined = true;
    for (cu2cann_model::Stream* part : graph->streams) {
        joined &= part == &origin || part->joined;
        part->graph = nullptr;
    }
    cu2cann_model::Runtime::all().captures.erase(graph);
    if (!joined) {
        cu2cann_model::caution("capture-unjoined", "a stream that took part in a capture was not waited for by its first stream");
        return cu2cann_model::record(ACL_ERROR_RT_STREAM_UNJOINED, "a stream was not joined");
    }
    cu2cann_model::Runtime::all().graphs.insert(graph);
    *modelRI = graph;
    return ACL_SUCCESS;
}

inline aclError aclmdlRICaptureGetInfo(aclrtStream stream, aclmdlRICaptureStatus* status, aclmdlRI* modelRI) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclmdlRICaptureGetInfo");
    const cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclmdlRICaptureGetInfo");
    *status = on.graph != nullptr ? ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE : ACL_MODEL_RI_CAPTURE_STATUS_NONE;
    if (modelRI != nullptr) {
        *modelRI = on.graph;
    }
    return ACL_SUCCESS;
}

inline aclError aclmdlRICaptureThreadExchangeMode(aclmdlRICaptureMode* mode) {
    static thread_local aclmdlRICaptureMode own = ACL_MODEL_RI_CAPTURE_MODE_GLOBAL;
    std::swap(*mode, own);
    return ACL_SUCCESS;
}

inline aclError aclmdlRIExecuteAsync(aclmdlRI modelRI, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclmdlRIExecuteAsync");
    const cu2cann_model::Graph& graph = cu2cann_model::graph_of(modelRI, "aclmdlRIExecuteAsync");
    cu2cann_model::Task task;
    task.name = "aclmdlRIExecuteAsync";
    task.run = [kept = graph] { cu2cann_model::replay(kept); };
    task.callback = false;
    for (const cu2cann_model::Task& one : graph.tasks) {
        task.words.insert(task.words.end(), one.words.begin(), one.words.end());
    }
    cu2cann_model::enqueue(cu2cann_model::stream_of(stream, "aclmdlRIExecuteAsync"), std::move(task));
    return ACL_SUCCESS;
}

inline aclError aclmdlRIExecute(aclmdlRI modelRI, int32_t timeout) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclmdlRIExecute");
    (void)timeout;
    cu2cann_model::replay(cu2cann_model::graph_of(modelRI, "aclmdlRIExecute"));
    return ACL_SUCCESS;
}

inline aclError aclmdlRIDestroy(aclmdlRI modelRI) {
    CU2CANN_MODEL_CALL("aclmdlRIDestroy");
    cu2cann_model::Graph& graph = cu2cann_model::graph_of(modelRI, "aclmdlRIDestroy");
    for (const auto& one : graph.at_end) {
        one.first(one.second);
    }
    cu2cann_model::Runtime::all().graphs.erase(&graph);
    return ACL_SUCCESS;  // The stamps of events may still name it.
}

inline aclError aclmdlRIGetId(aclmdlRI modelRI, uint32_t* modelRIId) {
    CU2CANN_MODEL_CALL("aclmdlRIGetId");
    *modelRIId = static_cast<cu2cann_model::Graph*>(modelRI)->id;
    return ACL_SUCCESS;
}

inline aclError aclmdlRIGetStreams(aclmdlRI modelRI, aclrtStream* streams, uint32_t* numStreams) {
    CU2CANN_MODEL_CALL("aclmdlRIGetStreams");
    const cu2cann_model::Graph& graph = cu2cann_model::graph_of(modelRI, "aclmdlRIGetStreams");
    if (streams != nullptr && *numStreams > 0) {
        streams[0] = const_cast<cu2cann_model::Graph*>(&graph);
    }
    *numStreams = 1;  // Its tasks are kept in one row.
    return ACL_SUCCESS;
}

inline aclError aclmdlRIGetTasksByStream(aclrtStream stream, aclmdlRITask* tasks, uint32_t* numTasks) {
    CU2CANN_MODEL_CALL("aclmdlRIGetTasksByStream");
    cu2cann_model::Graph& graph = cu2cann_model::graph_of(stream, "aclmdlRIGetTasksByStream");
    for (uint32_t i = 0; tasks != nullptr && i < *numTasks && i < graph.tasks.size(); ++i) {
        tasks[i] = &graph.tasks[i];
    }
    *numTasks = static_cast<uint32_t>(graph.tasks.size());
    return ACL_SUCCESS;
}

inline aclError aclmdlRITaskGetType(aclmdlRITask task, aclmdlRITaskType* type) {
    CU2CANN_MODEL_CALL("aclmdlRITaskGetType");
    const bool other = static_cast<cu2cann_model::Task*>(task)->name.compare(0, 3, "acl") == 0;
    *type = other ? ACL_MODEL_RI_TASK_DEFAULT : ACL_MODEL_RI_TASK_KERNEL;
    return ACL_SUCCESS;
}

inline aclError aclmdlRIDebugJsonPrint(aclmdlRI modelRI, const char* path, uint32_t flags) {
    CU2CANN_MODEL_CALL("aclmdlRIDebugJsonPrint");
    (void)flags;
    const cu2cann_model::Graph& graph = cu2cann_model::graph_of(modelRI, "aclmdlRIDebugJsonPrint");
    std::FILE* file = std::fopen(path, "w");
    if (file == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_FILE_OPEN, "the file cannot be written");
    }
    std::fputs("[", file);
    for (size_t i = 0; i < graph.tasks.size(); ++i) {
        std::fprintf(file, "%s{\"name\": \"%s\"}", i == 0 ? "" : ", ", graph.tasks[i].name.c_str());
    }
    std::fputs("]\n", file);
    std::fclose(file);
    return ACL_SUCCESS;
}

inline aclError aclmdlRIDebugPrint(aclmdlRI modelRI) {
    CU2CANN_MODEL_CALL("aclmdlRIDebugPrint");
    (void)cu2cann_model::graph_of(modelRI, "aclmdlRIDebugPrint");  // It writes to the vendor's log.
    return ACL_SUCCESS;
}

inline aclError aclmdlRISetName(aclmdlRI modelRI, const char* name) {
    CU2CANN_MODEL_CALL("aclmdlRISetName");
    cu2cann_model::graph_of(modelRI, "aclmdlRISetName").name = name;
    return ACL_SUCCESS;
}

inline aclError aclmdlRIGetName(aclmdlRI modelRI, uint32_t maxLen, char* name) {
    CU2CANN_MODEL_CALL("aclmdlRIGetName");
    std::snprintf(name, maxLen, "%s", cu2cann_model::graph_of(modelRI, "aclmdlRIGetName").name.c_str());
    return ACL_SUCCESS;
}

inline aclError aclmdlRIDestroyRegisterCallback(aclmdlRI modelRI, aclrtCallback func, void* userData) {
    CU2CANN_MODEL_CALL("aclmdlRIDestroyRegisterCallback");
    cu2cann_model::graph_of(modelRI, "aclmdlRIDestroyRegisterCallback").at_end.emplace_back(func, userData);
    return ACL_SUCCESS;
}

inline aclError aclmdlRIDestroyUnregisterCallback(aclmdlRI modelRI, aclrtCallback func) {
    CU2CANN_MODEL_CALL("aclmdlRIDestroyUnregisterCallback");
    auto& all = cu2cann_model::graph_of(modelRI, "aclmdlRIDestroyUnregisterCallback").at_end;
    const auto found = std::find_if(all.begin(), all.end(), [=](const auto& one) { return one.first == func; });
    if (found == all.end()) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "not registered");
    }
    all.erase(found);
    return ACL_SUCCESS;
}

// The graph and the place that a task has in it.
namespace cu2cann_model {
inline std::pair<Graph*, std::ptrdiff_t> place_of(aclmdlRITask task, const char* name) {
    const auto* one = static_cast<const Task*>(task);
    for (Graph* graph : Runtime::all().graphs) {
        const std::ptrdiff_t at = one - graph->tasks.data();
        if (at >= 0 && at < static_cast<std::ptrdiff_t>(graph->tasks.size())) {
            return {graph, at};
        }
    }
    fault("bad-handle", "%s gets a task of no graph", name);
}
}  // namespace cu2cann_model

inline aclError aclmdlRITaskGetSeqId(aclmdlRITask task, uint32_t* id) {
    CU2CANN_MODEL_CALL("aclmdlRITaskGetSeqId");
    *id = static_cast<uint32_t>(cu2cann_model::place_of(task, "aclmdlRITaskGetSeqId").second);
    return ACL_SUCCESS;
}

inline aclError aclmdlRITaskDisable(aclmdlRITask task) {
    CU2CANN_MODEL_CALL("aclmdlRITaskDisable");
    const auto found = cu2cann_model::place_of(task, "aclmdlRITaskDisable");
    found.first->changed.insert(found.second);
    return ACL_SUCCESS;
}

// Changes count from here on.
inline aclError aclmdlRIUpdate(aclmdlRI modelRI) {
    CU2CANN_MODEL_CALL("aclmdlRIUpdate");
    cu2cann_model::Graph& graph = cu2cann_model::graph_of(modelRI, "aclmdlRIUpdate");
    graph.disabled = graph.changed;
    return ACL_SUCCESS;
}

#endif  // CU2CANN_MODEL_ASCEND_API_GRAPH_H
