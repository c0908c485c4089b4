// SPDX-License-Identifier: Apache-2.0
//
// Graphs: captured from a stream, or built node by node.
#ifndef CU2CANN_CUDA_RUNTIME_GRAPHS_H
#define CU2CANN_CUDA_RUNTIME_GRAPHS_H

#include "copies.h"
#include "launches.h"

inline cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode = cudaStreamCaptureModeGlobal) {
    if (!cu2cann_model::is_handle(stream) || stream->capture != nullptr) {
        return cu2cann_model::noted(cudaErrorStreamCaptureUnsupported);
    }
    stream->capture = new CUgraph_st;
    return cudaSuccess;
}
inline cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t* made) {
    *made = cu2cann_model::capture_of(stream);
    if (*made == nullptr) {
        return cu2cann_model::noted(cudaErrorInvalidValue);
    }
    stream->capture = nullptr;
    return cudaSuccess;
}
inline cudaError_t cudaStreamIsCapturing(cudaStream_t stream, cudaStreamCaptureStatus* into) {
    *into = cu2cann_model::capture_of(stream) != nullptr ? cudaStreamCaptureStatusActive : cudaStreamCaptureStatusNone;
    return cudaSuccess;
}
inline cudaError_t cudaGraphCreate(cudaGraph_t* made, unsigned) {
    *made = new CUgraph_st;
    return cudaSuccess;
}
inline cudaError_t cudaGraphDestroy(cudaGraph_t graph) {
    for (CUgraphNode_st* node : graph->nodes) {
        delete node;
    }
    delete graph;
    return cudaSuccess;
}
inline cudaError_t cudaGraphGetNodes(cudaGraph_t graph, cudaGraphNode_t* into, size_t* count) {
    if (into != nullptr) {
        for (size_t i = 0; i < *count && i < graph->nodes.size(); ++i) {
            into[i] = graph->nodes[i];
        }
    }
    *count = graph->nodes.size();
    return cudaSuccess;
}
inline cudaError_t cudaGraphNodeGetType(cudaGraphNode_t node, cudaGraphNodeType* into) {
    *into = node->type;
    return cudaSuccess;
}
inline cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t* made, cudaGraph_t graph, unsigned long long = 0) {
    *made = new CUgraphExec_st;
    for (const CUgraphNode_st* node : graph->nodes) {
        (*made)->works.push_back(node->work);
    }
    return cudaSuccess;
}
inline cudaError_t cudaGraphInstantiate(cudaGraphExec_t* made, cudaGraph_t graph, unsigned long long = 0) {
    return cudaGraphInstantiateWithFlags(made, graph);
}
inline cudaError_t cudaGraphInstantiate(cudaGraphExec_t* made, cudaGraph_t graph, cudaGraphNode_t*, char*, size_t) {
    return cudaGraphInstantiateWithFlags(made, graph);
}
inline cudaError_t cudaGraphLaunch(cudaGraphExec_t graph, cudaStream_t) {
    for (const cudaGraphWork& work : graph->works) {
        if (work) {
            work();
        }
    }
    return cudaPeekAtLastError();
}
inline cudaError_t cudaGraphUpload(cudaGraphExec_t, cudaStream_t) { return cudaSuccess; }
inline cudaError_t cudaGraphExecDestroy(cudaGraphExec_t graph) {
    delete graph;
    return cudaSuccess;
}
inline cudaError_t cudaGraphExecUpdate(cudaGraphExec_t exec, cudaGraph_t graph, cudaGraphExecUpdateResultInfo* into) {
    exec->works.clear();
    for (const CUgraphNode_st* node : graph->nodes) {
        exec->works.push_back(node->work);
    }
    into->result = cudaGraphExecUpdateSuccess;
    return cudaSuccess;
}
inline cudaError_t cudaGraphAddEmptyNode(cudaGraphNode_t* made, cudaGraph_t graph, const cudaGraphNode_t*, size_t) {
    cu2cann_model::add_node(graph, cudaGraphNodeTypeEmpty, {}, made);
    return cudaSuccess;
}
// A node is added after those that it depends on, so the order of addition serves.
inline cudaError_t cudaGraphAddMemcpyNode1D(cudaGraphNode_t* made, cudaGraph_t graph, const cudaGraphNode_t*, size_t, void* to,
                                            const void* from, size_t size, cudaMemcpyKind kind) {
    cu2cann_model::add_node(graph, cudaGraphNodeTypeMemcpy, [=] { cudaMemcpy(to, from, size, kind); }, made);
    return cudaSuccess;
}
inline cudaError_t cudaGraphAddMemcpyNode(cudaGraphNode_t* made, cudaGraph_t graph, const cudaGraphNode_t*, size_t,
                                          const cudaMemcpy3DParms* how) {
    cu2cann_model::add_node(graph, cudaGraphNodeTypeMemcpy, [kept = *how] { cudaMemcpy3D(&kept); }, made);
    return cudaSuccess;
}
inline cudaError_t cudaGraphAddMemsetNode(cudaGraphNode_t* made, cudaGraph_t graph, const cudaGraphNode_t*, size_t,
                                          const cudaMemsetParams* how) {
    const cudaMemsetParams kept = *how;
    cu2cann_model::add_node(graph, cudaGraphNodeTypeMemset, [kept] {
        for (size_t row = 0; row < kept.height; ++row) {
            char* at = static_cast<char*>(kept.dst) + row * kept.pitch;
            for (size_t i = 0; i < kept.width; ++i) {
                std::memcpy(at + i * kept.elementSize, &kept.value, kept.elementSize);
            }
        }
    }, made);
    return cudaSuccess;
}
inline cudaError_t cudaGraphAddHostNode(cudaGraphNode_t* made, cudaGraph_t graph, const cudaGraphNode_t*, size_t,
                                        const cudaHostNodeParams* how) {
    cu2cann_model::add_node(graph, cudaGraphNodeTypeHost, [kept = *how] { kept.fn(kept.userData); }, made);
    return cudaSuccess;
}
inline cudaError_t cudaGraphAddKernelNode(cudaGraphNode_t* made, cudaGraph_t graph, const cudaGraphNode_t*, size_t,
                                          const cudaKernelNodeParams* how) {
    cudaGraphWork work = cu2cann_model::erased_launch(how->func, how->gridDim, how->blockDim, how->kernelParams, how->sharedMemBytes, nullptr);
    if (!work) {
        return cu2cann_model::noted(cudaErrorInvalidDeviceFunction);
    }
    cu2cann_model::add_node(graph, cudaGraphNodeTypeKernel, std::move(work), made);
    return cudaSuccess;
}
inline cudaError_t cudaGraphAddChildGraphNode(cudaGraphNode_t* made, cudaGraph_t graph, const cudaGraphNode_t*, size_t, cudaGraph_t child) {
    std::vector<cudaGraphWork> works;
    for (const CUgraphNode_st* node : child->nodes) {
        works.push_back(node->work);
    }
    cu2cann_model::add_node(graph, cudaGraphNodeTypeGraph, [works] {
        for (const cudaGraphWork& work : works) {
            work();
        }
    }, made);
    return cudaSuccess;
}
inline cudaError_t cudaGraphAddDependencies(cudaGraph_t, const cudaGraphNode_t*, const cudaGraphNode_t*, size_t) { return cudaSuccess; }

#endif  // CU2CANN_CUDA_RUNTIME_GRAPHS_H
