// Stands in for: the NVML queries about one device (libdcmi.so of the driver; many calls need root).
// Restores: one handle per device, bytes, milliwatts, percentages, text identifiers.
// Works around: DCMI addresses a chip by card and device id and answers in other units.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_DCMI_H
#define CU2CANN_DCMI_H

#include <cstdio>

#include "dcmi_interface_api.h"

#include "shield_begin.h"

struct cu2cannDcmiDevice {
    int card;
    int device;
};

struct cu2cannDcmiMemory {
    unsigned long long total;
    unsigned long long free;
    unsigned long long used;
};

struct cu2cannDcmiUtilization {
    unsigned int gpu;
    unsigned int memory;
};

struct cu2cannDcmiPciInfo {
    char busIdLegacy[16];
    unsigned int domain;
    unsigned int bus;
    unsigned int device;
    unsigned int pciDeviceId;
    unsigned int pciSubSystemId;
    char busId[32];
};

// NVML's clock types.
enum cu2cannDcmiClock {
    CU2CANN_CLOCK_GRAPHICS = 0,
    CU2CANN_CLOCK_SM = 1,
    CU2CANN_CLOCK_MEM = 2,
    CU2CANN_CLOCK_VIDEO = 3
};

inline int cu2cann_dcmiHandle(unsigned int index, cu2cannDcmiDevice* handle) {
    return dcmi_get_card_id_device_id_from_logicid(&handle->card, &handle->device, index);
}

// In MHz, as in NVML.
inline int cu2cann_dcmiFrequency(cu2cannDcmiDevice handle, int clock, unsigned int* megahertz) {
    if (clock == CU2CANN_CLOCK_VIDEO) {
        return DCMI_ERR_CODE_NOT_SUPPORT;
    }
    const dcmi_freq_type type = clock == CU2CANN_CLOCK_MEM ? DCMI_FREQ_HBM : DCMI_FREQ_AICORE_CURRENT_;
    return dcmi_get_device_frequency(handle.card, handle.device, type, megahertz);
}

// Revolutions per minute of the first fan; NVML answers a percentage.
inline int cu2cann_dcmiFan(cu2cannDcmiDevice handle, unsigned int* speed) {
    int found = 0;
    const int status = dcmi_get_device_fan_speed(handle.card, handle.device, 0, &found);
    *speed = found > 0 ? static_cast<unsigned int>(found) : 0;
    return status;
}

inline int cu2cann_dcmiMemoryInfo(cu2cannDcmiDevice handle, cu2cannDcmiMemory* memory) {
    constexpr unsigned long long megabyte = 1024ull * 1024ull;
    dcmi_hbm_info found = {};
    const int status = dcmi_get_device_hbm_info(handle.card, handle.device, &found);
    memory->total = found.memory_size * megabyte;
    memory->used = found.memory_usage * megabyte;
    memory->free = memory->total - memory->used;
    return status;
}

inline int cu2cann_dcmiName(cu2cannDcmiDevice handle, char* name, unsigned int size) {
    dcmi_chip_info_v2 found = {};
    const int status = dcmi_get_device_chip_info_v2(handle.card, handle.device, &found);
    std::snprintf(name, size, "%.31s %.31s", reinterpret_cast<const char*>(found.chip_type),
                  reinterpret_cast<const char*>(found.chip_name));
    return status;
}

inline int cu2cann_dcmiPciInfo(cu2cannDcmiDevice handle, cu2cannDcmiPciInfo* info) {
    dcmi_pcie_info_all found = {};
    const int status = dcmi_get_device_pcie_info_v2(handle.card, handle.device, &found);
    info->domain = static_cast<unsigned int>(found.domain);
    info->bus = found.bdf_busid;
    info->device = found.bdf_deviceid;
    info->pciDeviceId = found.deviceid << 16 | (found.venderid & 0xFFFFu);
    info->pciSubSystemId = found.subdeviceid << 16 | (found.subvenderid & 0xFFFFu);
    std::snprintf(info->busIdLegacy, sizeof(info->busIdLegacy), "%04X:%02X:%02X.0", info->domain & 0xFFFFu,
                  info->bus & 0xFFu, info->device & 0xFFu);
    std::snprintf(info->busId, sizeof(info->busId), "%08X:%02X:%02X.0", info->domain, info->bus & 0xFFu,
                  info->device & 0xFFu);
    return status;
}

// Milliwatts; DCMI counts in tenths of a watt.
inline int cu2cann_dcmiPower(cu2cannDcmiDevice handle, unsigned int* milliwatts) {
    int tenths = 0;
    const int status = dcmi_get_device_power_info(handle.card, handle.device, &tenths);
    *milliwatts = tenths > 0 ? static_cast<unsigned int>(tenths) * 100u : 0;
    return status;
}

inline int cu2cann_dcmiTemperature(cu2cannDcmiDevice handle, unsigned int* degrees) {
    int found = 0;
    const int status = dcmi_get_device_temperature(handle.card, handle.device, &found);
    *degrees = found > 0 ? static_cast<unsigned int>(found) : 0;
    return status;
}

inline int cu2cann_dcmiUtilization(cu2cannDcmiDevice handle, cu2cannDcmiUtilization* utilization) {
    const int status = dcmi_get_device_utilization_rate(handle.card, handle.device, DCMI_UTILIZATION_RATE_AICORE,
                                                        &utilization->gpu);
    if (status != DCMI_OK) {
        return status;
    }
    return dcmi_get_device_utilization_rate(handle.card, handle.device, DCMI_UTILIZATION_RATE_HBM_BANDWIDTH,
                                            &utilization->memory);
}

// The die id in hexadecimal.
inline int cu2cann_dcmiUuid(cu2cannDcmiDevice handle, char* text, unsigned int size) {
    dcmi_die_id found = {};
    const int status = dcmi_get_device_die_v2(handle.card, handle.device, VDIE, &found);
    std::snprintf(text, size, "%08X-%08X-%08X-%08X-%08X", found.soc_die[0], found.soc_die[1], found.soc_die[2],
                  found.soc_die[3], found.soc_die[4]);
    return status;
}

inline const char* cu2cann_dcmiErrorString(int status) {
    switch (status) {
        case DCMI_OK: return "success";
        case DCMI_ERR_CODE_INVALID_PARAMETER: return "an argument is not valid";
        case DCMI_ERR_CODE_OPER_NOT_PERMITTED: return "the process lacks the permission";
        case DCMI_ERR_CODE_MEM_OPERATE_FAIL: return "a memory operation failed";
        case DCMI_ERR_CODE_INNER_ERR: return "internal failure";
        case DCMI_ERR_CODE_TIME_OUT: return "timed out";
        case DCMI_ERR_CODE_INVALID_DEVICE_ID: return "no device has this number";
        case DCMI_ERR_CODE_DEVICE_NOT_EXIST: return "the device does not exist";
        case DCMI_ERR_CODE_NOT_REDAY: return "the device is not ready";
        case DCMI_ERR_CODE_NOT_SUPPORT_IN_CONTAINER: return "not available in a container";
        case DCMI_ERR_CODE_RESOURCE_OCCUPIED: return "the resource is in use";
        case DCMI_ERR_CODE_NOT_SUPPORT: return "not supported";
        default: return "unrecognised status";
    }
}

#include "shield_end.h"

#endif  // CU2CANN_DCMI_H
