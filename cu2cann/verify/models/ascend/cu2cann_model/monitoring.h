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

#include "absent_dcmi.h"

#endif  // CU2CANN_MODEL_ASCEND_MONITORING_H
