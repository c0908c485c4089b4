"""Evaluate the conditions of the preprocessor as far as a compiler for CUDA decides.

The answer is true, false, or None for what depends on the build.
"""

import re
from collections.abc import Callable, Mapping

_TOKEN = re.compile(rb"\s*(defined\b|\w+|&&|\|\||[<>=!]=|[<>!()]|\S)")
_NUMBER = re.compile(rb"(0[xX][\da-fA-F]+|\d+)[uUlL]*")
_VERSION = 12000
_ARCHITECTURE = 3510
_GIVEN = {
    b"__CUDACC__": 1,
    b"__NVCC__": 1,
    b"__CCE__": 1,
    b"__cplusplus": 201703,
    b"CUDA_VERSION": _VERSION,
    b"CUDART_VERSION": _VERSION,
    b"CU2CANN_CUDA_VERSION": _VERSION,
    b"CU2CANN_CUDART_VERSION": _VERSION,
    b"__CUDACC_VER_MAJOR__": _VERSION // 1000,
}
"""What every compiler for CUDA defines, and the names that the translation gives it."""
_IN_KERNELS = {b"__CUDA_ARCH__": _ARCHITECTURE, b"__NPU_ARCH__": _ARCHITECTURE}
"""Compared, these are what kernels see; the host's pass does not define them."""
_FOREIGN = frozenset(
    b"__HIPCC__ __HIP__ __HIP_PLATFORM_AMD__ __HIP_PLATFORM_HCC__"
    b" __HIP_DEVICE_COMPILE__ __HCC__ HIP_VERSION USE_ROCM"
    b" SYCL_LANGUAGE_VERSION CL_SYCL_LANGUAGE_VERSION"
    b" __SYCL_DEVICE_ONLY__ __OPENCL_VERSION__ __OPENCL_C_VERSION__"
    b" _MSC_VER _WIN32 _WIN64 WIN32 __APPLE__ __MINGW32__".split()
)
"""Marks of other platforms and of systems on which Ascend does not run."""
_COMPARED: dict[bytes, Callable[[int, int], bool]] = {
    b"==": int.__eq__,
    b"!=": int.__ne__,
    b"<": int.__lt__,
    b"<=": int.__le__,
    b">": int.__gt__,
    b">=": int.__ge__,
}


def is_defined(name: bytes) -> bool | None:
    """Tell whether a macro is defined when a compiler for CUDA reads a file."""
    if name in _FOREIGN:
        return False
    return True if name in _GIVEN else None


def holds(condition: bytes, *, in_kernels: bool = True) -> bool | None:
    """Give the truth of what follows `#if`, in the pass for kernels or in any."""
    known = {**_GIVEN, **_IN_KERNELS} if in_kernels else _GIVEN
    asked = _Condition(_TOKEN.findall(condition.replace(b"\\\n", b" ")), known)
    try:
        value = asked.either()
    except _UnreadableError:
        return None
    return None if asked.tokens or value is None else bool(value)


class _UnreadableError(Exception):
    """A condition has arithmetic, calls or other things that are not followed."""


class _Condition:
    """What is left of a condition while it is read from the left."""

    def __init__(self, tokens: list[bytes], known: Mapping[bytes, int]) -> None:
        self.tokens = tokens
        self.known = known

    def either(self) -> int | None:
        """Read operands of `||`."""
        value = self._both()
        while self._takes(b"||"):
            other = self._both()
            if value or other:
                value = 1
            elif value is not None:
                value = other
        return value

    def _both(self) -> int | None:
        value = self._compared()
        while self._takes(b"&&"):
            other = self._compared()
            if value == 0 or other == 0:
                value = 0
            elif value is not None:
                value = other
        return value

    def _compared(self) -> int | None:
        value = self._operand()
        while self.tokens and self.tokens[0] in _COMPARED:
            compare = _COMPARED[self.tokens.pop(0)]
            other = self._operand()
            known = value is not None and other is not None
            value = int(compare(value or 0, other or 0)) if known else None
        return value

    def _operand(self) -> int | None:
        token = self._next()
        if token == b"!":
            value = self._operand()
            return None if value is None else int(not value)
        if token == b"(":
            value = self.either()
            self._expect(b")")
            return value
        if token == b"defined":
            return self._defined()
        if number := _NUMBER.fullmatch(token):
            return int(number[1], 0 if number[1][:2].lower() == b"0x" else 10)
        if not re.fullmatch(rb"[A-Za-z_]\w*", token):
            raise _UnreadableError
        return 0 if token in _FOREIGN else self.known.get(token)

    def _defined(self) -> int | None:
        token = self._next()
        if token == b"(":
            token = self._next()
            self._expect(b")")
        return is_defined(token)

    def _next(self) -> bytes:
        if not self.tokens:
            raise _UnreadableError
        return self.tokens.pop(0)

    def _takes(self, token: bytes) -> bool:
        taken = bool(self.tokens) and self.tokens[0] == token
        if taken:
            self.tokens.pop(0)
        return taken

    def _expect(self, token: bytes) -> None:
        if not self._takes(token):
            raise _UnreadableError
