// SPDX-License-Identifier: Apache-2.0
// Declarations only: sharing buffers with OpenGL.
#pragma once
#define __CUDA_GL_INTEROP_H__
#include "cuda_runtime.h"

extern "C" {
cudaError_t cudaGLGetDevices(unsigned int *, int *, unsigned int, int),
    cudaGraphicsGLRegisterBuffer(cudaGraphicsResource **, unsigned int, unsigned int),
    cudaGraphicsGLRegisterImage(cudaGraphicsResource **, unsigned int, unsigned int,
                                unsigned int),
    cudaGLSetGLDevice(int), cudaGLRegisterBufferObject(unsigned int),
    cudaGLMapBufferObject(void **, unsigned int), cudaGLUnmapBufferObject(unsigned int),
    cudaGLUnregisterBufferObject(unsigned int);
}
