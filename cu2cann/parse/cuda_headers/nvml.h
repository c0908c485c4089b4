// SPDX-License-Identifier: Apache-2.0
// Declarations only: device management.
#pragma once

typedef struct nvmlDevice_st *nvmlDevice_t;
enum nvmlReturn_enum { NVML_SUCCESS, NVML_ERROR_UNINITIALIZED, NVML_ERROR_INVALID_ARGUMENT,
    NVML_ERROR_NOT_SUPPORTED, NVML_ERROR_NO_PERMISSION, NVML_ERROR_ALREADY_INITIALIZED,
    NVML_ERROR_NOT_FOUND, NVML_ERROR_INSUFFICIENT_SIZE, NVML_ERROR_UNKNOWN = 999 };
typedef nvmlReturn_enum nvmlReturn_t;
typedef enum { NVML_TEMPERATURE_GPU } nvmlTemperatureSensors_t;
typedef enum { NVML_CLOCK_GRAPHICS, NVML_CLOCK_SM, NVML_CLOCK_MEM,
    NVML_CLOCK_VIDEO } nvmlClockType_t;
struct nvmlMemory_t { unsigned long long total, free, used; };
struct nvmlUtilization_t { unsigned int gpu, memory; };
struct nvmlPciInfo_t {
    char busIdLegacy[16];
    unsigned int domain, bus, device, pciDeviceId, pciSubSystemId;
    char busId[32];
};
struct nvmlProcessInfo_t {
    unsigned int pid;
    unsigned long long usedGpuMemory;
    unsigned int gpuInstanceId, computeInstanceId;
};
#define NVML_DEVICE_NAME_BUFFER_SIZE 64
#define NVML_DEVICE_UUID_BUFFER_SIZE 80
#define NVML_SYSTEM_DRIVER_VERSION_BUFFER_SIZE 80

extern "C" {
const char *nvmlErrorString(nvmlReturn_t);
nvmlReturn_t nvmlInit(), nvmlInit_v2(), nvmlShutdown(),
    nvmlSystemGetCudaDriverVersion(int *),
    nvmlSystemGetDriverVersion(char *, unsigned int),
    nvmlDeviceGetCount(unsigned int *), nvmlDeviceGetCount_v2(unsigned int *),
    nvmlDeviceGetHandleByIndex(unsigned int, nvmlDevice_t *),
    nvmlDeviceGetHandleByIndex_v2(unsigned int, nvmlDevice_t *),
    nvmlDeviceGetHandleByPciBusId(const char *, nvmlDevice_t *),
    nvmlDeviceGetHandleByUUID(const char *, nvmlDevice_t *),
    nvmlDeviceGetName(nvmlDevice_t, char *, unsigned int),
    nvmlDeviceGetUUID(nvmlDevice_t, char *, unsigned int),
    nvmlDeviceGetMemoryInfo(nvmlDevice_t, nvmlMemory_t *),
    nvmlDeviceGetUtilizationRates(nvmlDevice_t, nvmlUtilization_t *),
    nvmlDeviceGetTemperature(nvmlDevice_t, nvmlTemperatureSensors_t, unsigned int *),
    nvmlDeviceGetPowerUsage(nvmlDevice_t, unsigned int *),
    nvmlDeviceGetFanSpeed(nvmlDevice_t, unsigned int *),
    nvmlDeviceGetTotalEnergyConsumption(nvmlDevice_t, unsigned long long *),
    nvmlDeviceGetClockInfo(nvmlDevice_t, nvmlClockType_t, unsigned int *),
    nvmlDeviceGetPciInfo(nvmlDevice_t, nvmlPciInfo_t *),
    nvmlDeviceGetComputeRunningProcesses(nvmlDevice_t, unsigned int *,
                                         nvmlProcessInfo_t *);
}
