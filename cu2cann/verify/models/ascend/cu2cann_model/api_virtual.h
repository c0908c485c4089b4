// SPDX-License-Identifier: Apache-2.0
//
// Addresses reserved apart from the memory that is mapped to them.
#ifndef CU2CANN_MODEL_ASCEND_API_VIRTUAL_H
#define CU2CANN_MODEL_ASCEND_API_VIRTUAL_H

#include "api_memory.h"

namespace cu2cann_model {

constexpr size_t physical_granule = size_t{2} << 20;

struct Physical {
    int file = -1;
    size_t size = 0;
    unsigned held = 1, mapped = 0;  // Handles given out, mappings.
    bool fresh = true;
    aclrtPhysicalMemProp property{};
};

struct Mapping {
    size_t size = 0;
    Physical* memory = nullptr;
    std::map<std::pair<int, uint32_t>, uint64_t> access;
};

struct Reservation {
    size_t size = 0;
    std::map<char*, Mapping> parts;
    std::vector<char*> shown;  // Starts of the buffers that its parts make.
};

inline std::set<void*>& physicals() {
    static auto& only = *new std::set<void*>;
    return only;
}

inline std::map<char*, Reservation>& reservations() {
    static auto& only = *new std::map<char*, Reservation>;
    return only;
}

inline Physical& physical_of(aclrtDrvMemHandle handle, const char* name) {
    if (physicals().count(handle) == 0) {
        fault("bad-handle", "%s gets memory that does not exist or was freed", name);
    }
    return *static_cast<Physical*>(handle);
}

inline void drop_unused(Physical& one) {
    if (one.held == 0 && one.mapped == 0) {
        close(one.file);
        physicals().erase(&one);
        delete &one;
    }
}

inline Reservation* reservation_of(const void* address) {
    auto after = reservations().upper_bound(static_cast<char*>(const_cast<void*>(address)));
    if (after == reservations().begin()) {
        return nullptr;
    }
    --after;
    return within(address, after->first, after->second.size) ? &after->second : nullptr;
}

// Parts side by side are one buffer, as a kernel sees them.
inline void show(Reservation& all) {
    for (char* start : all.shown) {
        Memory::all().alias(start, {}, false);
    }
    all.shown.clear();
    Allocation one;
    for (const auto& part : all.parts) {
        if (one.start != nullptr && one.start + one.size == part.first) {
            one.size += part.second.size;
        } else {
            one.start = part.first;
            one.size = part.second.size;
            one.number = Memory::all().next_number();
            all.shown.push_back(one.start);
        }
        Memory::all().alias(one.start, one);
    }
}

inline Mapping* mapping_at(void* address) {
    Reservation* all = reservation_of(address);
    if (all == nullptr) {
        return nullptr;
    }
    const auto found = all->parts.find(static_cast<char*>(address));
    return found != all->parts.end() ? &found->second : nullptr;
}

}  // namespace cu2cann_model

inline aclError aclrtMemGetAllocationGranularity(aclrtPhysicalMemProp* prop, aclrtMemGranularityOptions option,
                                                 size_t* granularity) {
    CU2CANN_MODEL_CALL("aclrtMemGetAllocationGranularity");
    (void)option;
    if (prop == nullptr || granularity == nullptr) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "null");
    }
    *granularity = cu2cann_model::physical_granule;
    return ACL_SUCCESS;
}

inline aclError aclrtMallocPhysical(aclrtDrvMemHandle* handle, size_t size, const aclrtPhysicalMemProp* prop, uint64_t flags) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMallocPhysical");
    if (handle == nullptr || prop == nullptr || size == 0 || flags != 0) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "a size above 0, a property and flags of 0 are needed");
    }
    auto* made = new cu2cann_model::Physical;
    made->size = cu2cann_model::round_up(size, cu2cann_model::page_size());
    made->property = *prop;
    made->file = memfd_create("cu2cann", 0);
    if (made->file < 0 || ftruncate(made->file, static_cast<off_t>(made->size)) != 0) {
        delete made;
        return cu2cann_model::record(ACL_ERROR_RT_MEMORY_ALLOCATION, "out of memory");
    }
    made->size = size;
    cu2cann_model::physicals().insert(made);
    *handle = made;
    return ACL_SUCCESS;
}

inline aclError aclrtFreePhysical(aclrtDrvMemHandle handle) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtFreePhysical");
    cu2cann_model::Physical& one = cu2cann_model::physical_of(handle, "aclrtFreePhysical");
    if (one.held == 0) {
        cu2cann_model::fault("bad-free", "aclrtFreePhysical of memory that was freed before");
    }
    --one.held;
    cu2cann_model::drop_unused(one);
    return ACL_SUCCESS;
}

inline aclError aclrtReserveMemAddress(void** virPtr, size_t size, size_t alignment, void* expectPtr, uint64_t flags) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtReserveMemAddress");
    (void)flags;
    if (virPtr == nullptr || size == 0 || alignment != 0 || expectPtr != nullptr) {
        cu2cann_model::caution("reserve-address", "aclrtReserveMemAddress needs a size, an alignment of 0 and no address");
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "size, alignment or address");
    }
    const size_t granule = cu2cann_model::physical_granule, room = cu2cann_model::round_up(size, granule) + granule;
    void* made = mmap(nullptr, room, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (made == MAP_FAILED) {
        return cu2cann_model::record(ACL_ERROR_RT_MEMORY_ALLOCATION, "no addresses left");
    }
    const uintptr_t aligned = cu2cann_model::round_up(reinterpret_cast<uintptr_t>(made), granule);
    *virPtr = reinterpret_cast<void*>(aligned);
    cu2cann_model::reservations()[reinterpret_cast<char*>(aligned)].size = cu2cann_model::round_up(size, granule);
    return ACL_SUCCESS;
}

inline aclError aclrtReleaseMemAddress(void* virPtr) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtReleaseMemAddress");
    const auto found = cu2cann_model::reservations().find(static_cast<char*>(virPtr));
    if (found == cu2cann_model::reservations().end()) {
        cu2cann_model::fault("bad-free", "aclrtReleaseMemAddress of %p, which was not reserved", virPtr);
    }
    if (!found->second.parts.empty()) {
        cu2cann_model::fault("bad-free", "aclrtReleaseMemAddress of addresses with memory mapped to them");
    }
    cu2cann_model::reservations().erase(found);  // The addresses are not given out again.
    return ACL_SUCCESS;
}

inline aclError aclrtMapMem(void* virPtr, size_t size, size_t offset, aclrtDrvMemHandle handle, uint64_t flags) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMapMem");
    cu2cann_model::Physical& memory = cu2cann_model::physical_of(handle, "aclrtMapMem");
    cu2cann_model::Reservation* all = cu2cann_model::reservation_of(virPtr);
    if (all == nullptr || offset != 0 || flags != 0 || size != memory.size || size % cu2cann_model::physical_granule != 0 ||
        !cu2cann_model::within(static_cast<char*>(virPtr) + size - 1, static_cast<char*>(virPtr), size) ||
        cu2cann_model::reservation_of(static_cast<char*>(virPtr) + size - 1) != all) {
        cu2cann_model::caution("map-arguments", "aclrtMapMem needs reserved addresses, the memory's own size, a multiple of %zu, "
                               "and an offset and flags of 0", cu2cann_model::physical_granule);
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "the memory cannot be mapped so");
    }
    auto* start = static_cast<char*>(virPtr);
    const auto next = all->parts.lower_bound(start);
    if ((next != all->parts.end() && next->first < start + size) ||
        (next != all->parts.begin() && std::prev(next)->first + std::prev(next)->second.size > start)) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "the addresses are mapped already");
    }
    if (mmap(start, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, memory.file, 0) == MAP_FAILED) {
        return cu2cann_model::record(ACL_ERROR_RT_MEMORY_ALLOCATION, "out of memory");
    }
    if (std::exchange(memory.fresh, false)) {
        cu2cann_model::poison(start, size);
    }
    cu2cann_model::DeviceGuard::all().add(start, size);
    ++memory.mapped;
    all->parts[start].size = size;
    all->parts[start].memory = &memory;
    cu2cann_model::show(*all);
    return ACL_SUCCESS;
}

inline aclError aclrtUnmapMem(void* virPtr) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtUnmapMem");
    const cu2cann_model::Mapping* found = cu2cann_model::mapping_at(virPtr);
    if (found == nullptr) {
        cu2cann_model::fault("bad-free", "aclrtUnmapMem of %p, where nothing is mapped", virPtr);
    }
    cu2cann_model::Allocation gone;
    (void)cu2cann_model::Memory::all().find(virPtr, &gone);
    gone.start = static_cast<char*>(virPtr);
    gone.size = found->size;
    cu2cann_model::refuse_pending(gone);
    (void)mmap(virPtr, found->size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    cu2cann_model::Physical& memory = *found->memory;
    cu2cann_model::Reservation& all = *cu2cann_model::reservation_of(virPtr);
    all.parts.erase(static_cast<char*>(virPtr));
    cu2cann_model::show(all);
    --memory.mapped;
    cu2cann_model::drop_unused(memory);
    return ACL_SUCCESS;
}

inline aclError aclrtMemSetAccess(void* virPtr, size_t size, aclrtMemAccessDesc* desc, size_t count) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemSetAccess");
    cu2cann_model::Mapping* found = cu2cann_model::mapping_at(virPtr);
    if (found == nullptr || found->size != size) {
        cu2cann_model::caution("access-per-mapping", "aclrtMemSetAccess needs the address and the size of one mapping");
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "not one mapping");
    }
    for (size_t i = 0; i < count; ++i) {
        found->access[{desc[i].location.type, desc[i].location.id}] = desc[i].flags;
    }
    return ACL_SUCCESS;
}

// Memory may be read and written where nothing else was set.
inline aclError aclrtMemGetAccess(void* virPtr, aclrtMemLocation* location, uint64_t* flag) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemGetAccess");
    const cu2cann_model::Mapping* found = cu2cann_model::mapping_at(virPtr);
    if (found == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "nothing is mapped there");
    }
    const auto set = found->access.find({location->type, location->id});
    const bool own = location->type == ACL_MEM_LOCATION_TYPE_DEVICE;
    *flag = set != found->access.end() ? set->second
            : static_cast<uint64_t>(own ? ACL_RT_MEM_ACCESS_FLAGS_READWRITE : ACL_RT_MEM_ACCESS_FLAGS_NONE);
    return ACL_SUCCESS;
}

inline aclError aclrtMemRetainAllocationHandle(void* virPtr, aclrtDrvMemHandle* handle) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemRetainAllocationHandle");
    cu2cann_model::Mapping* found = cu2cann_model::mapping_at(virPtr);
    if (found == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "nothing is mapped there");
    }
    ++found->memory->held;
    *handle = found->memory;
    return ACL_SUCCESS;
}

inline aclError aclrtMemGetAllocationPropertiesFromHandle(aclrtDrvMemHandle handle, aclrtPhysicalMemProp* prop) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemGetAllocationPropertiesFromHandle");
    *prop = cu2cann_model::physical_of(handle, "aclrtMemGetAllocationPropertiesFromHandle").property;
    return ACL_SUCCESS;
}

// Good within this process alone.
inline aclError aclrtMemExportToShareableHandle(aclrtDrvMemHandle handle, aclrtMemHandleType handleType, uint64_t flags,
                                                uint64_t* shareableHandle) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemExportToShareableHandle");
    (void)handleType;
    (void)flags;
    *shareableHandle = reinterpret_cast<uint64_t>(&cu2cann_model::physical_of(handle, "aclrtMemExportToShareableHandle"));
    return ACL_SUCCESS;
}

inline aclError aclrtMemImportFromShareableHandle(uint64_t shareableHandle, int32_t deviceId, aclrtDrvMemHandle* handle) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemImportFromShareableHandle");
    (void)deviceId;
    auto* one = reinterpret_cast<void*>(shareableHandle);
    ++cu2cann_model::physical_of(one, "aclrtMemImportFromShareableHandle").held;
    *handle = one;
    return ACL_SUCCESS;
}

inline aclError aclrtMemExportToShareableHandleV2(aclrtDrvMemHandle handle, uint64_t flags, aclrtMemSharedHandleType shareType,
                                                  void* shareableHandle) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemExportToShareableHandleV2");
    (void)flags;
    (void)shareType;
    const void* one = &cu2cann_model::physical_of(handle, "aclrtMemExportToShareableHandleV2");
    std::memcpy(shareableHandle, &one, sizeof one);
    return ACL_SUCCESS;
}

inline aclError aclrtMemImportFromShareableHandleV2(void* shareableHandle, aclrtMemSharedHandleType shareType, uint64_t flags,
                                                    aclrtDrvMemHandle* handle) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemImportFromShareableHandleV2");
    (void)shareType;
    (void)flags;
    void* one = nullptr;
    std::memcpy(&one, shareableHandle, sizeof one);
    ++cu2cann_model::physical_of(one, "aclrtMemImportFromShareableHandleV2").held;
    *handle = one;
    return ACL_SUCCESS;
}

inline aclError aclrtMemSetPidToShareableHandle(uint64_t shareableHandle, int32_t* pid, size_t pidNum) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemSetPidToShareableHandle");
    (void)pid;
    (void)pidNum;
    (void)cu2cann_model::physical_of(reinterpret_cast<void*>(shareableHandle), "aclrtMemSetPidToShareableHandle");
    return ACL_SUCCESS;
}

inline aclError aclrtMemSetPidToShareableHandleV2(void* shareableHandle, aclrtMemSharedHandleType shareType, int32_t* pid,
                                                  size_t pidNum) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemSetPidToShareableHandleV2");
    (void)shareableHandle;
    (void)shareType;
    (void)pid;
    (void)pidNum;
    return ACL_SUCCESS;
}

#endif  // CU2CANN_MODEL_ASCEND_API_VIRTUAL_H
