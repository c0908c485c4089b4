// SPDX-License-Identifier: Apache-2.0
//
// Sparse vectors and matrices, and their elements as numbers.
#ifndef CU2CANN_MODEL_ASCEND_SPARSE_FORMATS_H
#define CU2CANN_MODEL_ASCEND_SPARSE_FORMATS_H

#include "cann_ops_sparse.h"
#include "runtime.h"

struct aclsparseContext {
    aclrtStream stream = nullptr;
    aclsparsePointerMode_t mode = ACL_SPARSE_POINTER_MODE_HOST;
};
struct aclsparseDnVecDescr {
    int64_t size;
    void* values;
    aclDataType type;
};
struct aclsparseDnMatDescr {
    int64_t rows, columns, lead;
    void* values;
    aclDataType type;
    aclsparseOrder_t order;

    int64_t place(int64_t row, int64_t column) const {
        return order == ACL_SPARSE_ORDER_COL ? row + column * lead : row * lead + column;
    }
    // Of the matrix, or of it turned.
    int64_t place(int64_t row, int64_t column, aclsparseOperation_t how) const {
        return how == ACL_SPARSE_OP_NON_TRANSPOSE ? place(row, column) : place(column, row);
    }
};
struct aclsparseSpVecDescr {
    int64_t size, count;
    void *indices, *values;
    aclsparseIndexType_t index;
    aclsparseIndexBase_t base;
    aclDataType type;
};
// `lines` are the offsets of rows or columns, or in COO the row of each element.
struct aclsparseSpMatDescr {
    aclsparseFormat_t format;
    int64_t rows, columns, count;
    void *lines, *indices, *values;
    aclsparseIndexType_t line_type, index_type;
    aclsparseIndexBase_t base;
    aclDataType type;
    aclsparseFillMode_t fill = ACL_SPARSE_FILL_MODE_LOWER;
    aclsparseDiagType_t diagonal = ACL_SPARSE_DIAG_TYPE_NON_UNIT;
};
struct aclsparseMatDescr {
    aclsparseMatrixType_t type = ACL_SPARSE_MATRIX_TYPE_GENERAL;
    aclsparseFillMode_t fill = ACL_SPARSE_FILL_MODE_LOWER;
    aclsparseDiagType_t diagonal = ACL_SPARSE_DIAG_TYPE_NON_UNIT;
    aclsparseIndexBase_t base = ACL_SPARSE_INDEX_BASE_ZERO;
};

namespace cu2cann_model {

inline float number_at(const void* from, aclDataType type, int64_t at) {
    switch (type) {
        case ACL_FLOAT16: return static_cast<const half*>(from)[at];
        case ACL_BF16: return static_cast<const bfloat16_t*>(from)[at];
        case ACL_INT32: return static_cast<float>(static_cast<const int32_t*>(from)[at]);
        case ACL_FLOAT: return static_cast<const float*>(from)[at];
        default: fault("not-modelled", "sparse data of type %d", static_cast<int>(type));
    }
}

inline void put_number(void* to, aclDataType type, int64_t at, double value) {
    switch (type) {
        case ACL_FLOAT16: static_cast<half*>(to)[at] = static_cast<float>(value); break;
        case ACL_BF16: static_cast<bfloat16_t*>(to)[at] = static_cast<float>(value); break;
        case ACL_INT32: static_cast<int32_t*>(to)[at] = static_cast<int32_t>(value); break;
        case ACL_FLOAT: static_cast<float*>(to)[at] = static_cast<float>(value); break;
        default: fault("not-modelled", "sparse data of type %d", static_cast<int>(type));
    }
}

inline int64_t index_at(const void* from, aclsparseIndexType_t type, int64_t at) {
    return type == ACL_SPARSE_INDEX_64I ? static_cast<const int64_t*>(from)[at] : static_cast<const int32_t*>(from)[at];
}

inline void put_index(void* to, aclsparseIndexType_t type, int64_t at, int64_t value) {
    if (type == ACL_SPARSE_INDEX_64I) {
        static_cast<int64_t*>(to)[at] = value;
    } else {
        static_cast<int32_t*>(to)[at] = static_cast<int32_t>(value);
    }
}

// Visits row, column and place of each element that is stored.
template <typename Visit>
inline void each_place(const aclsparseSpMatDescr& m, Visit visit) {
    if (m.format == ACL_SPARSE_FORMAT_COO) {
        for (int64_t i = 0; i < m.count; ++i) {
            visit(index_at(m.lines, m.line_type, i) - m.base, index_at(m.indices, m.index_type, i) - m.base, i);
        }
        return;
    }
    const bool by_column = m.format == ACL_SPARSE_FORMAT_CSC;
    for (int64_t line = 0; line < (by_column ? m.columns : m.rows); ++line) {
        const int64_t end = index_at(m.lines, m.line_type, line + 1) - m.base;
        for (int64_t i = index_at(m.lines, m.line_type, line) - m.base; i < end; ++i) {
            const int64_t other = index_at(m.indices, m.index_type, i) - m.base;
            visit(by_column ? other : line, by_column ? line : other, i);
        }
    }
}

// Rows, each sorted by column.
using SparseRows = std::vector<std::map<int64_t, double>>;

inline SparseRows rows_of(const aclsparseSpMatDescr& m, bool turned) {
    SparseRows made(static_cast<size_t>(turned ? m.columns : m.rows));
    each_place(m, [&](int64_t row, int64_t column, int64_t at) {
        made[static_cast<size_t>(turned ? column : row)][turned ? row : column] += number_at(m.values, m.type, at);
    });
    return made;
}

inline int64_t count_of(const SparseRows& rows) {
    int64_t made = 0;
    for (const auto& row : rows) {
        made += static_cast<int64_t>(row.size());
    }
    return made;
}

inline aclsparseStatus_t sparse_task(aclsparseHandle_t handle, const char* name, std::function<void()> run,
                                     std::initializer_list<const void*> used) {
    const Call call(name);
    if (handle == nullptr) {
        return ACL_SPARSE_STATUS_HANDLE_IS_NULLPTR;
    }
    if (!has_device()) {
        return ACL_SPARSE_STATUS_NOT_INITIALIZED;
    }
    Task task;
    task.name = name;
    task.run = std::move(run);
    for (const void* one : used) {
        if (one != nullptr && !on_device(one)) {
            fault("host-pointer", "%s gets %p, which is no memory of the device", name, one);
        }
        task.words.push_back(reinterpret_cast<uintptr_t>(one));
    }
    enqueue(stream_of(handle->stream, name), std::move(task));
    return ACL_SPARSE_STATUS_SUCCESS;
}

// A scalar, read at once from the host or when the work runs from the device, as the mode says.
inline std::function<float()> scalar_of(aclsparseHandle_t handle, const void* from, aclDataType type, const char* name) {
    const bool device = handle != nullptr && handle->mode == ACL_SPARSE_POINTER_MODE_DEVICE;
    if (on_device(from) != device) {
        fault("scalar-mode", "%s gets a scalar of the %s in the pointer mode of the %s", name, device ? "host" : "device",
              device ? "device" : "host");
    }
    if (device) {
        return [=] { return number_at(from, type, 0); };
    }
    return [value = number_at(from, type, 0)] { return value; };
}

// A result goes where its address lies; one of the host has to be waited for.
template <typename Result>
inline aclsparseStatus_t with_result(aclsparseHandle_t handle, const char* name, Result* to, std::function<Result()> compute,
                                     std::initializer_list<const void*> used) {
    const bool device = on_device(to);
    const aclsparseStatus_t status = sparse_task(handle, name, [=] { *to = compute(); }, used);
    if (status == ACL_SPARSE_STATUS_SUCCESS && !device) {
        const Call call(name);
        run_all(stream_of(handle->stream, name));
    }
    return status;
}

// What the operations of the library take: CSR, short indices that count from zero, no double.
inline bool operable(const aclsparseSpMatDescr& m, const char* name) {
    const bool fits = m.format == ACL_SPARSE_FORMAT_CSR && m.line_type == ACL_SPARSE_INDEX_32I &&
                      m.index_type == ACL_SPARSE_INDEX_32I && m.base == ACL_SPARSE_INDEX_BASE_ZERO && m.type != ACL_DOUBLE;
    if (!fits) {
        caution("sparse-format", "%s takes CSR with 32-bit indices from zero, and no double", name);
    }
    return fits;
}

constexpr size_t sparse_room = 256;  // So much a program is told to give; nothing is written there.

inline aclsparseStatus_t give_room(size_t* size) {
    *size = sparse_room;
    return ACL_SPARSE_STATUS_SUCCESS;
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_SPARSE_FORMATS_H
