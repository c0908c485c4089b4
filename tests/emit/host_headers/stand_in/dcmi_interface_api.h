// A stand-in for the monitoring interface: one card at fixed readings.
// SPDX-License-Identifier: Apache-2.0
#ifndef STAND_IN_DCMI_INTERFACE_API_H
#define STAND_IN_DCMI_INTERFACE_API_H

#define DCMI_OK 0
#define DCMI_ERROR_CODE_BASE (-8000)
#define DCMI_ERR_CODE_INVALID_PARAMETER (DCMI_ERROR_CODE_BASE - 1)
#define DCMI_ERR_CODE_OPER_NOT_PERMITTED (DCMI_ERROR_CODE_BASE - 2)
#define DCMI_ERR_CODE_MEM_OPERATE_FAIL (DCMI_ERROR_CODE_BASE - 3)
#define DCMI_ERR_CODE_INNER_ERR (DCMI_ERROR_CODE_BASE - 5)
#define DCMI_ERR_CODE_TIME_OUT (DCMI_ERROR_CODE_BASE - 6)
#define DCMI_ERR_CODE_INVALID_DEVICE_ID (DCMI_ERROR_CODE_BASE - 7)
#define DCMI_ERR_CODE_DEVICE_NOT_EXIST (DCMI_ERROR_CODE_BASE - 8)
#define DCMI_ERR_CODE_NOT_REDAY (DCMI_ERROR_CODE_BASE - 12)
#define DCMI_ERR_CODE_NOT_SUPPORT_IN_CONTAINER (DCMI_ERROR_CODE_BASE - 13)
#define DCMI_ERR_CODE_RESOURCE_OCCUPIED (DCMI_ERROR_CODE_BASE - 20)
#define DCMI_ERR_CODE_NOT_SUPPORT (DCMI_ERROR_CODE_BASE - 255)
#define DCMI_UTILIZATION_RATE_AICORE 2
#define DCMI_UTILIZATION_RATE_HBM_BANDWIDTH 10

enum dcmi_freq_type { DCMI_FREQ_HBM = 6, DCMI_FREQ_AICORE_CURRENT_ = 7 };
enum dcmi_die_type { NDIE, VDIE };
struct dcmi_hbm_info {
    unsigned long long memory_size;
    unsigned int freq;
    unsigned long long memory_usage;
    int temp;
    unsigned int bandwith_util_rate;
};
struct dcmi_chip_info_v2 {
    unsigned char chip_type[32];
    unsigned char chip_name[32];
};
struct dcmi_pcie_info_all {
    unsigned int venderid, subvenderid, deviceid, subdeviceid;
    int domain;
    unsigned int bdf_busid, bdf_deviceid, bdf_funcid;
};
struct dcmi_die_id {
    unsigned int soc_die[5];
};

inline int dcmi_get_card_id_device_id_from_logicid(int* card, int* device, unsigned int logical) {
    *card = static_cast<int>(logical);
    *device = 0;
    return DCMI_OK;
}
inline int dcmi_get_device_hbm_info(int, int, dcmi_hbm_info* info) {
    info->memory_size = 64;
    info->memory_usage = 24;
    return DCMI_OK;
}
inline int dcmi_get_device_power_info(int, int, int* tenths) {
    *tenths = 1234;
    return DCMI_OK;
}
int dcmi_get_device_chip_info_v2(int, int, dcmi_chip_info_v2*);
int dcmi_get_device_die_v2(int, int, dcmi_die_type, dcmi_die_id*);
int dcmi_get_device_fan_speed(int, int, int, int*);
int dcmi_get_device_frequency(int, int, dcmi_freq_type, unsigned int*);
int dcmi_get_device_pcie_info_v2(int, int, dcmi_pcie_info_all*);
int dcmi_get_device_temperature(int, int, int*);
int dcmi_get_device_utilization_rate(int, int, int, unsigned int*);

#endif  // STAND_IN_DCMI_INTERFACE_API_H
