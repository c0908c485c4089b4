// SPDX-License-Identifier: Apache-2.0
//
// Monitoring functions without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_DCMI_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_DCMI_H

#include "dcmi_interface_api.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline int dcmi_get_device_chip_info_v2(int, int, struct dcmi_chip_info_v2*) { ::cu2cann_model::not_modelled("dcmi_get_device_chip_info_v2"); return {}; }
inline int dcmi_get_device_die_v2(int, int, enum dcmi_die_type, struct dcmi_die_id*) { ::cu2cann_model::not_modelled("dcmi_get_device_die_v2"); return {}; }
inline int dcmi_get_device_fan_speed(int, int, int, int*) { ::cu2cann_model::not_modelled("dcmi_get_device_fan_speed"); return {}; }
inline int dcmi_get_device_frequency(int, int, enum dcmi_freq_type, unsigned int*) { ::cu2cann_model::not_modelled("dcmi_get_device_frequency"); return {}; }
inline int dcmi_get_device_hbm_info(int, int, struct dcmi_hbm_info*) { ::cu2cann_model::not_modelled("dcmi_get_device_hbm_info"); return {}; }
inline int dcmi_get_device_pcie_info_v2(int, int, struct dcmi_pcie_info_all*) { ::cu2cann_model::not_modelled("dcmi_get_device_pcie_info_v2"); return {}; }
inline int dcmi_get_device_utilization_rate(int, int, int, unsigned int*) { ::cu2cann_model::not_modelled("dcmi_get_device_utilization_rate"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_DCMI_H
