// What the kernel headers take from the host runtime, dim3, is in ascend.h.
#include "../ascend.h"
