// SPDX-License-Identifier: Apache-2.0
//
// Monitoring: as much of it as programs for GPUs ask for.
#ifndef CU2CANN_MODEL_ASCEND_DCMI_INTERFACE_API_H
#define CU2CANN_MODEL_ASCEND_DCMI_INTERFACE_API_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DCMI_ERROR_CODE_BASE (-8000)
#define DCMI_ERR_CODE_ABORT_OPERATE (DCMI_ERROR_CODE_BASE -16)
#define DCMI_ERR_CODE_CONFIG_INFO_NOT_EXIST (DCMI_ERROR_CODE_BASE -23)
#define DCMI_ERR_CODE_DEVICE_NOT_EXIST (DCMI_ERROR_CODE_BASE -8)
#define DCMI_ERR_CODE_FILE_OPERATE_FAIL (DCMI_ERROR_CODE_BASE -14)
#define DCMI_ERR_CODE_INNER_ERR (DCMI_ERROR_CODE_BASE -5)
#define DCMI_ERR_CODE_INVALID_DEVICE_ID (DCMI_ERROR_CODE_BASE -7)
#define DCMI_ERR_CODE_INVALID_PARAMETER (DCMI_ERROR_CODE_BASE -1)
#define DCMI_ERR_CODE_IOCTL_FAIL (DCMI_ERROR_CODE_BASE -9)
#define DCMI_ERR_CODE_IS_UPGRADING (DCMI_ERROR_CODE_BASE -17)
#define DCMI_ERR_CODE_MEM_OPERATE_FAIL (DCMI_ERROR_CODE_BASE -3)
#define DCMI_ERR_CODE_NOT_REDAY (DCMI_ERROR_CODE_BASE -12)
#define DCMI_ERR_CODE_NOT_SUPPORT (DCMI_ERROR_CODE_BASE -255)
#define DCMI_ERR_CODE_NOT_SUPPORT_IN_CONTAINER (DCMI_ERROR_CODE_BASE -13)
#define DCMI_ERR_CODE_OPER_NOT_PERMITTED (DCMI_ERROR_CODE_BASE -2)
#define DCMI_ERR_CODE_PARTITION_NOT_RIGHT (DCMI_ERROR_CODE_BASE -22)
#define DCMI_ERR_CODE_RECV_MSG_FAIL (DCMI_ERROR_CODE_BASE -11)
#define DCMI_ERR_CODE_RESET_FAIL (DCMI_ERROR_CODE_BASE -15)
#define DCMI_ERR_CODE_RESOURCE_OCCUPIED (DCMI_ERROR_CODE_BASE -20)
#define DCMI_ERR_CODE_SECURE_FUN_FAIL (DCMI_ERROR_CODE_BASE -4)
#define DCMI_ERR_CODE_SEND_MSG_FAIL (DCMI_ERROR_CODE_BASE -10)
#define DCMI_ERR_CODE_TIME_OUT (DCMI_ERROR_CODE_BASE -6)
#define DCMI_OK 0
#define DCMI_UTILIZATION_RATE_AICORE 2
#define DCMI_UTILIZATION_RATE_AICPU 3
#define DCMI_UTILIZATION_RATE_AICUBE 14
#define DCMI_UTILIZATION_RATE_CTRLCPU 4
#define DCMI_UTILIZATION_RATE_DDR 1
#define DCMI_UTILIZATION_RATE_DDR_BANDWIDTH 5
#define DCMI_UTILIZATION_RATE_HBM 6
#define DCMI_UTILIZATION_RATE_HBM_BANDWIDTH 10
#define DCMI_UTILIZATION_RATE_NPU 13
#define DCMI_UTILIZATION_RATE_VECTORCORE 12

typedef enum dcmi_die_type { NDIE = 0, VDIE = 1, DDIE = 2, INVALID_DIE = 3 } dcmi_die_type;
typedef enum dcmi_freq_type { DCMI_FREQ_DDR = 1, DCMI_FREQ_CTRLCPU = 2, DCMI_FREQ_HBM = 6, DCMI_FREQ_AICORE_CURRENT_ = 7, DCMI_FREQ_AICORE_MAX = 9, DCMI_FREQ_VECTORCORE_CURRENT = 12 } dcmi_freq_type;
typedef struct dcmi_chip_info_v2 { unsigned char chip_type[32]; unsigned char chip_name[32]; unsigned char chip_ver[32]; unsigned int aicore_cnt; unsigned char npu_name[32]; } dcmi_chip_info_v2;
typedef struct dcmi_die_id { unsigned int soc_die[5]; } dcmi_die_id;
typedef struct dcmi_hbm_info { unsigned long long memory_size; unsigned int freq; unsigned long long memory_usage; int temp; unsigned int bandwith_util_rate; } dcmi_hbm_info;
typedef struct dcmi_pcie_info_all { unsigned int venderid; unsigned int subvenderid; unsigned int deviceid; unsigned int subdeviceid; int domain; unsigned int bdf_busid; unsigned int bdf_deviceid; unsigned int bdf_funcid; unsigned char reserve[32]; } dcmi_pcie_info_all;

extern "C" {
int dcmi_get_all_device_count(int* all_device_count);
int dcmi_get_card_id_device_id_from_logicid(int* card_id, int* device_id, unsigned int device_logic_id);
int dcmi_get_device_chip_info_v2(int card_id, int device_id, struct dcmi_chip_info_v2* chip_info);
int dcmi_get_device_die_v2(int card_id, int device_id, enum dcmi_die_type input_type, struct dcmi_die_id* die_id);
int dcmi_get_device_fan_speed(int card_id, int device_id, int fan_id, int* speed);
int dcmi_get_device_frequency(int card_id, int device_id, enum dcmi_freq_type input_type, unsigned int* frequency);
int dcmi_get_device_hbm_info(int card_id, int device_id, struct dcmi_hbm_info* hbm_info);
int dcmi_get_device_pcie_info_v2(int card_id, int device_id, struct dcmi_pcie_info_all* pcie_info);
int dcmi_get_device_power_info(int card_id, int device_id, int* power);
int dcmi_get_device_temperature(int card_id, int device_id, int* temperature);
int dcmi_get_device_utilization_rate(int card_id, int device_id, int input_type, unsigned int* utilization_rate);
int dcmi_get_driver_version(char* driver_ver, unsigned int len);
int dcmi_init();
}

#include "cu2cann_model/monitoring.h"

#endif  // CU2CANN_MODEL_ASCEND_DCMI_INTERFACE_API_H
