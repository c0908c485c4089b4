// SPDX-License-Identifier: Apache-2.0
//
// Collectives of one rank, and what plans of transforms and sensors can be asked.
#include "cann_ops_fft.h"
#include "cases.h"
#include "dcmi_interface_api.h"
#include "hccl/hccl.h"

namespace {

HcclComm joined(uint32_t ranks) {
    HcclRootInfo root;
    HcclComm made = nullptr;
    (void)HcclGetRootInfo(&root);
    (void)HcclCommInitRootInfo(ranks, &root, 0, &made);
    return made;
}

void one_rank() {
    const HcclComm comm = joined(1);
    uint32_t rank = 9, size = 0;
    (void)HcclGetRankId(comm, &rank);
    (void)HcclGetRankSize(comm, &size);
    HcclResult state = HCCL_E_PARA;
    (void)HcclGetCommAsyncError(comm, &state);
    std::printf("%u %u %d ", rank, size, state);
    float* const from = on_device<float>({1, 2, 3, 4});
    float* const to = on_device<float>({0, 0, 0, 0});
    (void)HcclAllReduce(from + 1, to, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, comm, nullptr);
    show(to, 1);
    (void)HcclAllGather(from, to, 2, HCCL_DATA_TYPE_FP32, comm, nullptr);
    (void)HcclReduceScatter(from + 2, to + 2, 2, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_MAX, comm, nullptr);
    show(to, 4);
    std::printf("%d\n", HcclCommDestroy(comm));
}

void to_itself() {
    const HcclComm comm = joined(1);
    float* const from = on_device<float>({1, 2});
    float* const to = on_device<float>({0, 0});
    (void)HcclGroupStart();
    (void)HcclRecv(to, 2, HCCL_DATA_TYPE_FP32, 0, comm, nullptr);
    (void)HcclSend(from, 2, HCCL_DATA_TYPE_FP32, 0, comm, nullptr);
    (void)HcclGroupEnd();
    show(to, 2);
    float* const again = on_device<float>({0, 0});
    HcclSendRecvItem items[] = {{HCCL_SEND, from, 2, HCCL_DATA_TYPE_FP32, 0}, {HCCL_RECV, again, 2, HCCL_DATA_TYPE_FP32, 0}};
    (void)HcclBatchSendRecv(items, 2, comm, nullptr);
    show(again, 2);
}

void all_reduce(uint32_t ranks, void* from) {
    (void)HcclAllReduce(from, on_device<float>({0}), 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, joined(ranks), nullptr);
}

void sizes() {
    aclfftHandle plan = nullptr;
    (void)aclfftPlan1d(&plan, 8, ACLFFT_C2C, 1, ACLFFT_HORIZONTAL);
    size_t room = 5;
    int major = 0, version = 0;
    (void)aclfftGetProperty(ACLFFT_MAJOR_VERSION, &major);
    (void)aclfftGetVersion(&version);
    std::printf("%d ", aclfftGetSize(plan, &room));
    std::printf("%zu %d %d\n", room, major, version);
}

}  // namespace

int main(int argc, char** argv) {
    static float own = 1.0f;
    const Cases all = {
        {"one-rank", one_rank},
        {"to-itself", to_itself},
        {"root", [] { std::printf("%d\n", HcclBroadcast(on_device<float>({1}), 1, HCCL_DATA_TYPE_FP32, 1, joined(1), nullptr)); }},
        {"two-ranks", [] { all_reduce(2, on_device<float>({1})); }},
        {"host-buffer", [] { all_reduce(1, &own); }},
        {"alone", [] { (void)HcclSend(on_device<float>({1}), 1, HCCL_DATA_TYPE_FP32, 0, joined(1), nullptr); }},
        {"cut-root-info",
         [] {
             HcclRootInfo root, part{};
             HcclComm made = nullptr;
             (void)HcclGetRootInfo(&root);
             for (int i = 0; i < 128; ++i) {
                 part.internal[i] = root.internal[i];
             }
             (void)HcclCommInitRootInfo(1, &part, 0, &made);
         }},
        {"sizes", sizes},
        {"sensors",
         [] {
             int speed = 0;
             std::printf("%d\n", dcmi_get_device_fan_speed(0, 0, 0, &speed));
         }}};
    return run_case(all, argc, argv);
}
