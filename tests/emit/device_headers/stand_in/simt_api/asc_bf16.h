#include "../ascend.h"
