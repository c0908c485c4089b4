// SPDX-License-Identifier: Apache-2.0
//
// Monitoring: a CPU has no sensors of an NPU, so most questions are answered with "not supported".
#ifndef CU2CANN_MODEL_ASCEND_MONITORING_H
#define CU2CANN_MODEL_ASCEND_MONITORING_H

#include <cstdio>

#include "dcmi_interface_api.h"

inline int dcmi_init() { return DCMI_OK; }
inline int dcmi_get_all_device_count(int* all_device_count) {
    *all_device_count = 1;
    return DCMI_OK;
}
inline int dcmi_get_driver_version(char* driver_ver, unsigned int len) {
    std::snprintf(driver_ver, len, "%s", "model");
    return DCMI_OK;
}
inline int dcmi_get_card_id_device_id_from_logicid(int* card_id, int* device_id, unsigned int device_logic_id) {
    *card_id = 0;
    *device_id = static_cast<int>(device_logic_id);
    return device_logic_id == 0 ? DCMI_OK : DCMI_ERR_CODE_INVALID_PARAMETER;
}
inline int dcmi_get_device_temperature(int card_id, int device_id, int* temperature) {
    (void)card_id;
    (void)device_id;
    (void)temperature;
    return DCMI_ERR_CODE_NOT_SUPPORT;
}
inline int dcmi_get_device_power_info(int card_id, int device_id, int* power) {
    (void)card_id;
    (void)device_id;
    (void)power;
    return DCMI_ERR_CODE_NOT_SUPPORT;
}
inline int dcmi_get_device_chip_info_v2(int card_id, int device_id, struct dcmi_chip_info_v2* chip_info) {
    (void)card_id;
    (void)device_id;
    (void)chip_info;
    return DCMI_ERR_CODE_NOT_SUPPORT;
}
inline int dcmi_get_device_die_v2(int card_id, int device_id, enum dcmi_die_type input_type, struct dcmi_die_id* die_id) {
    (void)card_id;
    (void)device_id;
    (void)input_type;
    (void)die_id;
    return DCMI_ERR_CODE_NOT_SUPPORT;
}
inline int dcmi_get_device_fan_speed(int card_id, int device_id, int fan_id, int* speed) {
    (void)card_id;
    (void)device_id;
    (void)fan_id;
    (void)speed;
    return DCMI_ERR_CODE_NOT_SUPPORT;
}
inline int dcmi_get_device_frequency(int card_id, int device_id, enum dcmi_freq_type input_type, unsigned int* frequency) {
    (void)card_id;
    (void)device_id;
    (void)input_type;
    (void)frequency;
    return DCMI_ERR_CODE_NOT_SUPPORT;
}
inline int dcmi_get_device_hbm_info(int card_id, int device_id, struct dcmi_hbm_info* hbm_info) {
    (void)card_id;
    (void)device_id;
    (void)hbm_info;
    return DCMI_ERR_CODE_NOT_SUPPORT;
}
inline int dcmi_get_device_pcie_info_v2(int card_id, int device_id, struct dcmi_pcie_info_all* pcie_info) {
    (void)card_id;
    (void)device_id;
    (void)pcie_info;
    return DCMI_ERR_CODE_NOT_SUPPORT;
}
inline int dcmi_get_device_utilization_rate(int card_id, int device_id, int input_type, unsigned int* utilization_rate) {
    (void)card_id;
    (void)device_id;
    (void)input_type;
    (void)utilization_rate;
    return DCMI_ERR_CODE_NOT_SUPPORT;
}

#endif  // CU2CANN_MODEL_ASCEND_MONITORING_H
