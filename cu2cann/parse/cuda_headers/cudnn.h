// SPDX-License-Identifier: Apache-2.0
// Declarations only: neural networks.
#pragma once
#define CUDNN_H_
#include "driver_types.h"

#define CUDNN_MAJOR 8
#define CUDNN_MINOR 9
#define CUDNN_VERSION 8900
enum cudnnStatus_t { CUDNN_STATUS_SUCCESS, CUDNN_STATUS_NOT_INITIALIZED,
    CUDNN_STATUS_ALLOC_FAILED, CUDNN_STATUS_BAD_PARAM, CUDNN_STATUS_INTERNAL_ERROR,
    CUDNN_STATUS_INVALID_VALUE, CUDNN_STATUS_ARCH_MISMATCH, CUDNN_STATUS_MAPPING_ERROR,
    CUDNN_STATUS_EXECUTION_FAILED, CUDNN_STATUS_NOT_SUPPORTED };
enum cudnnDataType_t { CUDNN_DATA_FLOAT, CUDNN_DATA_DOUBLE, CUDNN_DATA_HALF,
    CUDNN_DATA_INT8, CUDNN_DATA_INT32, CUDNN_DATA_INT8x4, CUDNN_DATA_UINT8,
    CUDNN_DATA_UINT8x4, CUDNN_DATA_INT8x32, CUDNN_DATA_BFLOAT16, CUDNN_DATA_INT64 };
enum cudnnTensorFormat_t { CUDNN_TENSOR_NCHW, CUDNN_TENSOR_NHWC, CUDNN_TENSOR_NCHW_VECT_C };
enum cudnnConvolutionMode_t { CUDNN_CONVOLUTION, CUDNN_CROSS_CORRELATION };
enum cudnnMathType_t { CUDNN_DEFAULT_MATH, CUDNN_TENSOR_OP_MATH,
    CUDNN_TENSOR_OP_MATH_ALLOW_CONVERSION, CUDNN_FMA_MATH };
enum cudnnDeterminism_t { CUDNN_NON_DETERMINISTIC, CUDNN_DETERMINISTIC };
enum cudnnNanPropagation_t { CUDNN_NOT_PROPAGATE_NAN, CUDNN_PROPAGATE_NAN };
enum cudnnActivationMode_t { CUDNN_ACTIVATION_SIGMOID, CUDNN_ACTIVATION_RELU,
    CUDNN_ACTIVATION_TANH, CUDNN_ACTIVATION_CLIPPED_RELU, CUDNN_ACTIVATION_ELU,
    CUDNN_ACTIVATION_IDENTITY, CUDNN_ACTIVATION_SWISH };
enum cudnnPoolingMode_t { CUDNN_POOLING_MAX, CUDNN_POOLING_AVERAGE_COUNT_INCLUDE_PADDING,
    CUDNN_POOLING_AVERAGE_COUNT_EXCLUDE_PADDING, CUDNN_POOLING_MAX_DETERMINISTIC };
enum cudnnSoftmaxAlgorithm_t { CUDNN_SOFTMAX_FAST, CUDNN_SOFTMAX_ACCURATE, CUDNN_SOFTMAX_LOG };
enum cudnnSoftmaxMode_t { CUDNN_SOFTMAX_MODE_INSTANCE, CUDNN_SOFTMAX_MODE_CHANNEL };
enum cudnnBatchNormMode_t { CUDNN_BATCHNORM_PER_ACTIVATION, CUDNN_BATCHNORM_SPATIAL,
    CUDNN_BATCHNORM_SPATIAL_PERSISTENT };
enum cudnnConvolutionFwdAlgo_t { CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_GEMM,
    CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_PRECOMP_GEMM, CUDNN_CONVOLUTION_FWD_ALGO_GEMM,
    CUDNN_CONVOLUTION_FWD_ALGO_DIRECT, CUDNN_CONVOLUTION_FWD_ALGO_FFT,
    CUDNN_CONVOLUTION_FWD_ALGO_FFT_TILING, CUDNN_CONVOLUTION_FWD_ALGO_WINOGRAD,
    CUDNN_CONVOLUTION_FWD_ALGO_WINOGRAD_NONFUSED, CUDNN_CONVOLUTION_FWD_ALGO_COUNT };
typedef struct cudnnTensorStruct *cudnnTensorDescriptor_t;
typedef struct cudnnFilterStruct *cudnnFilterDescriptor_t;
typedef struct cudnnConvolutionStruct *cudnnConvolutionDescriptor_t;
typedef struct cudnnActivationStruct *cudnnActivationDescriptor_t;
typedef struct cudnnPoolingStruct *cudnnPoolingDescriptor_t;
typedef struct cudnnDropoutStruct *cudnnDropoutDescriptor_t;
typedef struct cudnnOpTensorStruct *cudnnOpTensorDescriptor_t;
typedef struct cudnnReduceTensorStruct *cudnnReduceTensorDescriptor_t;
typedef struct cudnnLRNStruct *cudnnLRNDescriptor_t;
typedef struct cudnnContext *cudnnHandle_t;
struct cudnnConvolutionFwdAlgoPerf_t {
    cudnnConvolutionFwdAlgo_t algo;
    cudnnStatus_t status;
    float time;
    size_t memory;
    cudnnDeterminism_t determinism;
    cudnnMathType_t mathType;
    int reserved[3];
};
const char *cudnnGetErrorString(cudnnStatus_t);
size_t cudnnGetVersion();
cudnnStatus_t cudnnCreate(cudnnHandle_t *), cudnnDestroy(cudnnHandle_t),
    cudnnSetStream(cudnnHandle_t, cudaStream_t), cudnnGetStream(cudnnHandle_t,
    cudaStream_t *), cudnnCreateTensorDescriptor(cudnnTensorDescriptor_t *),
    cudnnDestroyTensorDescriptor(cudnnTensorDescriptor_t),
    cudnnCreateFilterDescriptor(cudnnFilterDescriptor_t *),
    cudnnDestroyFilterDescriptor(cudnnFilterDescriptor_t),
    cudnnCreateConvolutionDescriptor(cudnnConvolutionDescriptor_t *),
    cudnnDestroyConvolutionDescriptor(cudnnConvolutionDescriptor_t),
    cudnnCreateActivationDescriptor(cudnnActivationDescriptor_t *),
    cudnnDestroyActivationDescriptor(cudnnActivationDescriptor_t),
    cudnnCreatePoolingDescriptor(cudnnPoolingDescriptor_t *),
    cudnnDestroyPoolingDescriptor(cudnnPoolingDescriptor_t),
    cudnnCreateDropoutDescriptor(cudnnDropoutDescriptor_t *),
    cudnnDestroyDropoutDescriptor(cudnnDropoutDescriptor_t),
    cudnnCreateOpTensorDescriptor(cudnnOpTensorDescriptor_t *),
    cudnnDestroyOpTensorDescriptor(cudnnOpTensorDescriptor_t),
    cudnnCreateReduceTensorDescriptor(cudnnReduceTensorDescriptor_t *),
    cudnnDestroyReduceTensorDescriptor(cudnnReduceTensorDescriptor_t),
    cudnnCreateLRNDescriptor(cudnnLRNDescriptor_t *),
    cudnnDestroyLRNDescriptor(cudnnLRNDescriptor_t),
    cudnnSetTensor4dDescriptor(cudnnTensorDescriptor_t, cudnnTensorFormat_t,
    cudnnDataType_t, int, int, int, int),
    cudnnSetTensor4dDescriptorEx(cudnnTensorDescriptor_t, cudnnDataType_t, int, int,
    int, int, int, int, int, int), cudnnSetTensorNdDescriptor(cudnnTensorDescriptor_t,
    cudnnDataType_t, int, const int *, const int *),
    cudnnSetFilter4dDescriptor(cudnnFilterDescriptor_t, cudnnDataType_t,
    cudnnTensorFormat_t, int, int, int, int),
    cudnnSetConvolution2dDescriptor(cudnnConvolutionDescriptor_t, int, int, int, int,
    int, int, cudnnConvolutionMode_t, cudnnDataType_t),
    cudnnSetConvolutionGroupCount(cudnnConvolutionDescriptor_t, int),
    cudnnSetConvolutionMathType(cudnnConvolutionDescriptor_t, cudnnMathType_t),
    cudnnGetConvolution2dForwardOutputDim(cudnnConvolutionDescriptor_t,
    cudnnTensorDescriptor_t, cudnnFilterDescriptor_t, int *, int *, int *, int *),
    cudnnGetConvolutionForwardWorkspaceSize(cudnnHandle_t, cudnnTensorDescriptor_t,
    cudnnFilterDescriptor_t, cudnnConvolutionDescriptor_t, cudnnTensorDescriptor_t,
    cudnnConvolutionFwdAlgo_t, size_t *),
    cudnnFindConvolutionForwardAlgorithm(cudnnHandle_t, cudnnTensorDescriptor_t,
    cudnnFilterDescriptor_t, cudnnConvolutionDescriptor_t, cudnnTensorDescriptor_t, int,
    int *, cudnnConvolutionFwdAlgoPerf_t *),
    cudnnGetConvolutionForwardAlgorithm_v7(cudnnHandle_t, cudnnTensorDescriptor_t,
    cudnnFilterDescriptor_t, cudnnConvolutionDescriptor_t, cudnnTensorDescriptor_t, int,
    int *, cudnnConvolutionFwdAlgoPerf_t *), cudnnConvolutionForward(cudnnHandle_t,
    const void *, cudnnTensorDescriptor_t, const void *, cudnnFilterDescriptor_t, const
    void *, cudnnConvolutionDescriptor_t, cudnnConvolutionFwdAlgo_t, void *, size_t,
    const void *, cudnnTensorDescriptor_t, void *);

// Known by name only.
cudnnStatus_t cudnnActivationBackward(...), cudnnActivationForward(...),
    cudnnAddTensor(...), cudnnBatchNormalizationBackward(...),
    cudnnBatchNormalizationForwardInference(...),
    cudnnBatchNormalizationForwardTraining(...), cudnnConvolutionBackwardBias(...),
    cudnnConvolutionBackwardData(...), cudnnConvolutionBackwardFilter(...),
    cudnnConvolutionBiasActivationForward(...), cudnnCTCLoss(...),
    cudnnDropoutBackward(...), cudnnDropoutForward(...),
    cudnnLRNCrossChannelForward(...), cudnnMultiHeadAttnForward(...),
    cudnnOpTensor(...), cudnnPoolingBackward(...), cudnnPoolingForward(...),
    cudnnReduceTensor(...), cudnnRNNForward(...), cudnnScaleTensor(...),
    cudnnSetTensor(...), cudnnSoftmaxBackward(...), cudnnSoftmaxForward(...),
    cudnnTransformTensor(...), cudnnSetActivationDescriptor(...),
    cudnnSetPooling2dDescriptor(...);
