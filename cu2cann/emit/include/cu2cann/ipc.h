// Stands in for: cudaIpcGetMemHandle, cudaIpcOpenMemHandle, cudaIpcCloseMemHandle.
// Restores: a plain-data handle that any channel can carry, closing by pointer.
// Works around: ACL exports and closes by a text key, and the exporter has to close too.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_IPC_H
#define CU2CANN_IPC_H

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <mutex>

#include "acl/acl_rt.h"
#include "error.h"
#include "memory.h"

#include "shield_begin.h"

struct cu2cannIpcMemHandle {
    char key[65];
};

namespace cu2cann {

struct SharedBlocks {
    std::mutex mutex;
    std::map<void*, cu2cannIpcMemHandle> exported;
    std::map<void*, cu2cannIpcMemHandle> imported;
};

inline SharedBlocks& shared_blocks() {
    static SharedBlocks& only = *new SharedBlocks;
    return only;
}

inline aclError close_shared(std::map<void*, cu2cannIpcMemHandle>* blocks, void* pointer) {
    const auto found = blocks->find(pointer);
    if (found == blocks->end()) {
        return ACL_ERROR_RT_PARAM_INVALID;
    }
    const cu2cannIpcMemHandle handle = found->second;
    blocks->erase(found);
    return aclrtIpcMemClose(handle.key);
}

inline void close_export(void* pointer) {
    SharedBlocks& all = shared_blocks();
    std::lock_guard<std::mutex> lock(all.mutex);
    (void)close_shared(&all.exported, pointer);
}

}  // namespace cu2cann

inline aclError cu2cann_ipcGetMemHandle(cu2cannIpcMemHandle* handle, void* pointer) {
    void* base = nullptr;
    size_t size = 0;
    CU2CANN_TRY(aclrtMemGetAddressRange(pointer, &base, &size));
    cu2cann::SharedBlocks& all = cu2cann::shared_blocks();
    std::lock_guard<std::mutex> lock(all.mutex);
    const auto found = all.exported.find(base);
    if (found != all.exported.end()) {
        *handle = found->second;
        return ACL_SUCCESS;
    }
    std::memset(handle, 0, sizeof(*handle));
    CU2CANN_TRY(aclrtIpcMemGetExportKey(base, size, handle->key, sizeof(handle->key),
                                        ACL_RT_IPC_MEM_EXPORT_FLAG_DISABLE_PID_VALIDATION));
    all.exported[base] = *handle;
    cu2cann::before_free() = cu2cann::close_export;
    return ACL_SUCCESS;
}

inline aclError cu2cann_ipcOpenMemHandle(void** pointer, cu2cannIpcMemHandle handle, unsigned int flags) {
    CU2CANN_TRY(cu2cann_ensure());
    CU2CANN_TRY(aclrtIpcMemImportByKey(pointer, handle.key, flags));
    cu2cann::SharedBlocks& all = cu2cann::shared_blocks();
    std::lock_guard<std::mutex> lock(all.mutex);
    all.imported[*pointer] = handle;
    return ACL_SUCCESS;
}

// Waits for pending work, which may still use the memory.
inline aclError cu2cann_ipcCloseMemHandle(void* pointer) {
    CU2CANN_TRY(cu2cann::settle());
    cu2cann::SharedBlocks& all = cu2cann::shared_blocks();
    std::lock_guard<std::mutex> lock(all.mutex);
    return cu2cann::note(cu2cann::close_shared(&all.imported, pointer));
}

#include "shield_end.h"

#endif  // CU2CANN_IPC_H
