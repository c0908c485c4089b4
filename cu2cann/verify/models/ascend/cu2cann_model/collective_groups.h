// SPDX-License-Identifier: Apache-2.0
//
// How data of one rank moves: the model has one device, and more ranks than one are not modelled.
#ifndef CU2CANN_MODEL_ASCEND_COLLECTIVE_GROUPS_H
#define CU2CANN_MODEL_ASCEND_COLLECTIVE_GROUPS_H

#include "collectives.h"
#include "runtime.h"

namespace cu2cann_model {

inline size_t size_of(HcclDataType type) {
    switch (type) {
        case HCCL_DATA_TYPE_INT8: case HCCL_DATA_TYPE_UINT8: case HCCL_DATA_TYPE_HIF8: case HCCL_DATA_TYPE_FP8E4M3:
        case HCCL_DATA_TYPE_FP8E5M2: case HCCL_DATA_TYPE_FP8E8M0: return 1;
        case HCCL_DATA_TYPE_INT16: case HCCL_DATA_TYPE_UINT16: case HCCL_DATA_TYPE_FP16: case HCCL_DATA_TYPE_BFP16: return 2;
        case HCCL_DATA_TYPE_INT32: case HCCL_DATA_TYPE_UINT32: case HCCL_DATA_TYPE_FP32: return 4;
        case HCCL_DATA_TYPE_INT64: case HCCL_DATA_TYPE_UINT64: case HCCL_DATA_TYPE_FP64: return 8;
        case HCCL_DATA_TYPE_INT128: return 16;
        default: fault("not-modelled", "collectives of data type %d", static_cast<int>(type));
    }
}

inline void refuse_more_ranks(HcclComm comm, const char* name) {
    const Member& own = member_of(comm, name);
    if (own.size != 1) {
        fault("not-modelled", "%s among %u ranks; the model runs one", name, own.size);
    }
}

inline HcclResult move_data(const char* name, const void* from, void* to, uint64_t count, HcclDataType type, HcclComm comm,
                            aclrtStream stream) {
    const Call call(name);
    refuse_more_ranks(comm, name);
    const size_t size = count * size_of(type);
    if (size == 0) {
        return HCCL_SUCCESS;
    }
    for (const void* one : {from, static_cast<const void*>(to)}) {
        if (!on_device(one)) {
            fault("host-pointer", "%s gets %p, which is no memory of the device", name, one);
        }
        Memory::all().require(one, size, name);
    }
    enqueue(stream_of(stream, name), copy_task([=] { std::memmove(to, from, size); }, name, from, to));
    return HCCL_SUCCESS;
}

inline HcclResult check_root(uint32_t root) { return root == 0 ? HCCL_SUCCESS : HCCL_E_PARA; }

// Sends of a rank to itself find their receives when the group ends.
struct Exchange {
    unsigned depth = 0;
    struct Half {
        HcclSendRecvItem item;
        HcclComm comm;
        aclrtStream stream;
    };
    std::vector<Half> sends, receives;

    static Exchange& all() {
        static thread_local Exchange own;
        return own;
    }

    HcclResult add(const HcclSendRecvItem& item, HcclComm comm, aclrtStream stream) {
        refuse_more_ranks(comm, item.sendRecvType == HCCL_SEND ? "HcclSend" : "HcclRecv");
        if (item.remoteRank != 0) {
            return HCCL_E_PARA;
        }
        (item.sendRecvType == HCCL_SEND ? sends : receives).push_back({item, comm, stream});
        return depth != 0 ? HCCL_SUCCESS : finish();
    }

    HcclResult finish() {
        if (sends.size() != receives.size()) {
            fault("waits-in-vain", "%zu sends and %zu receives meet; the rest would wait for good", sends.size(), receives.size());
        }
        for (size_t i = 0; i < sends.size(); ++i) {
            const HcclSendRecvItem &from = sends[i].item, &to = receives[i].item;
            if (from.count != to.count || from.dataType != to.dataType) {
                fault("exchange-size", "a send of %llu elements meets a receive of %llu", static_cast<unsigned long long>(from.count),
                      static_cast<unsigned long long>(to.count));
            }
            (void)move_data("HcclSend", from.buf, to.buf, from.count, from.dataType, sends[i].comm, sends[i].stream);
        }
        sends.clear();
        receives.clear();
        return HCCL_SUCCESS;
    }
};

}  // namespace cu2cann_model

inline HcclResult HcclBarrier(HcclComm comm, aclrtStream stream) {
    const cu2cann_model::Call call("HcclBarrier");
    cu2cann_model::refuse_more_ranks(comm, "HcclBarrier");
    (void)cu2cann_model::stream_of(stream, "HcclBarrier");
    return HCCL_SUCCESS;
}
inline HcclResult HcclGroupStart() {
    ++cu2cann_model::Exchange::all().depth;
    return HCCL_SUCCESS;
}
inline HcclResult HcclGroupEnd() {
    cu2cann_model::Exchange& open = cu2cann_model::Exchange::all();
    if (open.depth == 0) {
        return HCCL_E_PARA;
    }
    return --open.depth != 0 ? HCCL_SUCCESS : open.finish();
}

#endif  // CU2CANN_MODEL_ASCEND_COLLECTIVE_GROUPS_H
