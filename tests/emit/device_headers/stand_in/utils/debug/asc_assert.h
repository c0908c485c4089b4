#include "../../ascend.h"
