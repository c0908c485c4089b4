// SPDX-License-Identifier: Apache-2.0
//
// cuDNN: tensors, and the convolution of images.  What else is declared is not modelled, and
// the linker says so.
#ifndef CU2CANN_CUDA_DNN_CONVOLUTIONS_H
#define CU2CANN_CUDA_DNN_CONVOLUTIONS_H

#include "../../cuda_fp16.h"
#include "../../../../../parse/cuda_headers/cudnn.h"

struct cudnnContext {
    cudaStream_t stream = nullptr;
};
struct cudnnTensorStruct {
    cudnnDataType_t type = CUDNN_DATA_FLOAT;
    int n = 0, c = 0, h = 0, w = 0;
    int steps[4] = {};

    long long place(int in, int ic, int ih, int iw) const {
        return 1ll * in * steps[0] + 1ll * ic * steps[1] + 1ll * ih * steps[2] + 1ll * iw * steps[3];
    }
};
struct cudnnFilterStruct {
    cudnnTensorStruct tensor;
};
struct cudnnConvolutionStruct {
    int pad_h = 0, pad_w = 0, step_h = 1, step_w = 1, dilation_h = 1, dilation_w = 1, groups = 1;
    cudnnConvolutionMode_t mode = CUDNN_CROSS_CORRELATION;
};

namespace cu2cann_model {

inline void lay_out(cudnnTensorStruct* t, cudnnTensorFormat_t format, cudnnDataType_t type, int n, int c, int h, int w) {
    *t = {type, n, c, h, w, {}};
    const bool channels_last = format == CUDNN_TENSOR_NHWC;
    t->steps[0] = c * h * w;
    t->steps[1] = channels_last ? 1 : h * w;
    t->steps[2] = channels_last ? w * c : w;
    t->steps[3] = channels_last ? c : 1;
}
inline double tensor_value(const void* data, cudnnDataType_t type, long long at) {
    switch (type) {
        case CUDNN_DATA_FLOAT: return ((const float*)data)[at];
        case CUDNN_DATA_DOUBLE: return ((const double*)data)[at];
        case CUDNN_DATA_HALF: return ((const __half*)data)[at].value();
        default: fault("not-modelled", "a tensor of data type %d", int(type));
    }
}
inline void put_tensor_value(void* data, cudnnDataType_t type, long long at, double x) {
    switch (type) {
        case CUDNN_DATA_FLOAT: ((float*)data)[at] = float(x); break;
        case CUDNN_DATA_DOUBLE: ((double*)data)[at] = x; break;
        case CUDNN_DATA_HALF: ((__half*)data)[at] = __half(x); break;
        default: fault("not-modelled", "a tensor of data type %d", int(type));
    }
}
inline int convolved_size(int size, int pad, int kernel, int dilation, int step) { return (size + 2 * pad - ((kernel - 1) * dilation + 1)) / step + 1; }

// One element of the result.
inline double convolved(const cudnnConvolutionStruct& how, const cudnnTensorStruct& in, const void* x, const cudnnTensorStruct& filter, const void* w,
                        const int (&at)[4]) {
    const int group = at[1] / (filter.n / how.groups);
    double sum = 0.0;
    for (int c = 0; c < filter.c; ++c) {
        for (int i = 0; i < filter.h; ++i) {
            const int y = at[2] * how.step_h - how.pad_h + i * how.dilation_h;
            for (int j = 0; j < filter.w; ++j) {
                const int z = at[3] * how.step_w - how.pad_w + j * how.dilation_w;
                if (y >= 0 && y < in.h && z >= 0 && z < in.w) {
                    const bool turned = how.mode == CUDNN_CONVOLUTION;
                    sum += tensor_value(x, in.type, in.place(at[0], group * filter.c + c, y, z)) *
                           tensor_value(w, filter.type, filter.place(at[1], c, turned ? filter.h - 1 - i : i, turned ? filter.w - 1 - j : j));
                }
            }
        }
    }
    return sum;
}

}  // namespace cu2cann_model

#define CU2CANN_DNN_OBJECT(name, Struct)                                                                                \
    inline cudnnStatus_t cudnnCreate##name##Descriptor(Struct** made) { return *made = new Struct, CUDNN_STATUS_SUCCESS; } \
    inline cudnnStatus_t cudnnDestroy##name##Descriptor(Struct* one) { return delete one, CUDNN_STATUS_SUCCESS; }
CU2CANN_DNN_OBJECT(Tensor, cudnnTensorStruct)
CU2CANN_DNN_OBJECT(Filter, cudnnFilterStruct)
CU2CANN_DNN_OBJECT(Convolution, cudnnConvolutionStruct)
#undef CU2CANN_DNN_OBJECT
inline const char* cudnnGetErrorString(cudnnStatus_t status) { return status == CUDNN_STATUS_SUCCESS ? "CUDNN_STATUS_SUCCESS" : "CUDNN_STATUS_BAD_PARAM"; }
inline size_t cudnnGetVersion() { return CUDNN_VERSION; }
inline cudnnStatus_t cudnnCreate(cudnnHandle_t* made) { return *made = new cudnnContext, CUDNN_STATUS_SUCCESS; }
inline cudnnStatus_t cudnnDestroy(cudnnHandle_t handle) { return delete handle, CUDNN_STATUS_SUCCESS; }
inline cudnnStatus_t cudnnSetStream(cudnnHandle_t handle, cudaStream_t stream) { return handle->stream = stream, CUDNN_STATUS_SUCCESS; }
inline cudnnStatus_t cudnnSetTensor4dDescriptor(cudnnTensorDescriptor_t t, cudnnTensorFormat_t format, cudnnDataType_t type, int n, int c, int h, int w) {
    return cu2cann_model::lay_out(t, format, type, n, c, h, w), CUDNN_STATUS_SUCCESS;
}
inline cudnnStatus_t cudnnSetFilter4dDescriptor(cudnnFilterDescriptor_t f, cudnnDataType_t type, cudnnTensorFormat_t format, int k, int c, int h, int w) {
    return cu2cann_model::lay_out(&f->tensor, format, type, k, c, h, w), CUDNN_STATUS_SUCCESS;
}
inline cudnnStatus_t cudnnSetConvolution2dDescriptor(cudnnConvolutionDescriptor_t how, int pad_h, int pad_w, int step_h, int step_w, int dilation_h,
                                                     int dilation_w, cudnnConvolutionMode_t mode, cudnnDataType_t) {
    return *how = {pad_h, pad_w, step_h, step_w, dilation_h, dilation_w, how->groups, mode}, CUDNN_STATUS_SUCCESS;
}
inline cudnnStatus_t cudnnSetConvolutionGroupCount(cudnnConvolutionDescriptor_t how, int groups) { return how->groups = groups, CUDNN_STATUS_SUCCESS; }
inline cudnnStatus_t cudnnSetConvolutionMathType(cudnnConvolutionDescriptor_t, cudnnMathType_t) { return CUDNN_STATUS_SUCCESS; }
inline cudnnStatus_t cudnnGetConvolution2dForwardOutputDim(cudnnConvolutionDescriptor_t how, cudnnTensorDescriptor_t in, cudnnFilterDescriptor_t f, int* n,
                                                           int* c, int* h, int* w) {
    *n = in->n;
    *c = f->tensor.n;
    *h = cu2cann_model::convolved_size(in->h, how->pad_h, f->tensor.h, how->dilation_h, how->step_h);
    *w = cu2cann_model::convolved_size(in->w, how->pad_w, f->tensor.w, how->dilation_w, how->step_w);
    return CUDNN_STATUS_SUCCESS;
}
inline cudnnStatus_t cudnnGetConvolutionForwardWorkspaceSize(cudnnHandle_t, cudnnTensorDescriptor_t, cudnnFilterDescriptor_t, cudnnConvolutionDescriptor_t,
                                                             cudnnTensorDescriptor_t, cudnnConvolutionFwdAlgo_t, size_t* into) {
    return *into = 0, CUDNN_STATUS_SUCCESS;
}
inline cudnnStatus_t cudnnFindConvolutionForwardAlgorithm(cudnnHandle_t, cudnnTensorDescriptor_t, cudnnFilterDescriptor_t, cudnnConvolutionDescriptor_t,
                                                          cudnnTensorDescriptor_t, int, int* count, cudnnConvolutionFwdAlgoPerf_t* into) {
    *into = {};
    into->algo = CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_GEMM;
    into->determinism = CUDNN_DETERMINISTIC;
    return *count = 1, CUDNN_STATUS_SUCCESS;
}
inline cudnnStatus_t cudnnGetConvolutionForwardAlgorithm_v7(cudnnHandle_t handle, cudnnTensorDescriptor_t x, cudnnFilterDescriptor_t w,
                                                            cudnnConvolutionDescriptor_t how, cudnnTensorDescriptor_t y, int most, int* count,
                                                            cudnnConvolutionFwdAlgoPerf_t* into) {
    return cudnnFindConvolutionForwardAlgorithm(handle, x, w, how, y, most, count, into);
}
inline cudnnStatus_t cudnnConvolutionForward(cudnnHandle_t, const void* alpha, cudnnTensorDescriptor_t in, const void* x, cudnnFilterDescriptor_t f,
                                             const void* w, cudnnConvolutionDescriptor_t how, cudnnConvolutionFwdAlgo_t, void*, size_t, const void* beta,
                                             cudnnTensorDescriptor_t out, void* y) {
    const cudnnDataType_t scalar = in->type == CUDNN_DATA_DOUBLE ? CUDNN_DATA_DOUBLE : CUDNN_DATA_FLOAT;
    const double s = cu2cann_model::tensor_value(alpha, scalar, 0), t = cu2cann_model::tensor_value(beta, scalar, 0);
    const long long all = 1ll * out->n * out->c * out->h * out->w;
    for (long long i = 0; i < all; ++i) {
        const int at[4] = {int(i / out->w / out->h / out->c), int(i / out->w / out->h % out->c), int(i / out->w % out->h), int(i % out->w)};
        const long long place = out->place(at[0], at[1], at[2], at[3]);
        const double made = s * cu2cann_model::convolved(*how, *in, x, f->tensor, w, at);
        cu2cann_model::put_tensor_value(y, out->type, place, t == 0.0 ? made : made + t * cu2cann_model::tensor_value(y, out->type, place));
    }
    return CUDNN_STATUS_SUCCESS;
}

#endif  // CU2CANN_CUDA_DNN_CONVOLUTIONS_H
