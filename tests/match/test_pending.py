"""Where no asynchronous work can be pending, and where it may be."""

import pytest

from cu2cann.match.pending import nothing_pending
from cu2cann.model import Source, Span
from cu2cann.parse import parse_unit, survey
from cu2cann.pipeline import Engine, default_rules

SITE = b"cudaMemcpy(x, y, n, kind)"
KERNEL = "__global__ void k(int *a);\n"


def settled(text: str) -> bool:
    """Tell whether the copy written as `COPY` needs no wait."""
    source = Source("a.cu", (KERNEL + text).encode().replace(b"COPY", SITE))
    engine = Engine.of(default_rules())
    unit = parse_unit(source, survey(source), engine.index.words.keys())
    at = source.text.index(SITE)
    return nothing_pending(unit, Span(at, at + len(SITE)))


SETTLED = {
    "start of the program": "int main() { COPY; k<<<1, 2>>>(x); }",
    "after host work": "void fill() { int i = 0; i++; } int main() { fill(); COPY; }",
    "after a wait": "void f() { k<<<1, 2>>>(x); cudaDeviceSynchronize(); COPY; }",
    "after a checked wait": "void f() { k<<<1, 2>>>(x); CHECK(cudaDeviceSynchronize()); COPY; }",
    "in a loop without work": "int main() { for (;;) { COPY; } }",
    "wait at the head of the loop": "void f() { for (;;) { cudaDeviceSynchronize(); COPY; k<<<1, 2>>>(x); } }",
    "after another waiting copy": "void f() { cudaMemcpy(a, b, n, kind); COPY; }",
    "after a loop that ends in a wait": "int main() { for (;;) { k<<<1, 2>>>(x); cudaDeviceSynchronize(); } COPY; }",
    "after an object of the standard library": "std::vector<int> work(9); void f() { cudaDeviceSynchronize(); work(3); COPY; }",
    "after a host function of the same file": "int g(int x) { int y = x; return y; } int main() { int z = g(1); COPY; }",
    "a parallel loop of the host": "int main() {\n#pragma omp parallel for\nfor (int i = 0; i < 9; i++) a[i] = i;\nCOPY; }",
}

PENDING = {
    "start of another function": "void f() { COPY; }",
    "after a launch": "int main() { k<<<1, 2>>>(x); COPY; }",
    "after an asynchronous copy": "int main() { cudaMemcpyAsync(a, b, n, kind, s); COPY; }",
    "after a function that launches": "void g() { k<<<1, 2>>>(x); } int main() { g(); COPY; }",
    "after a function of another file": "void g(); int main() { g(); COPY; }",
    "after a lambda that launches": "int main() { auto g = [&] { k<<<1, 2>>>(x); }; g(); COPY; }",
    "before the launch of a loop": "int main() { for (;;) { COPY; k<<<1, 2>>>(x); } }",
    "a wait on one branch": "void f() { if (x) cudaDeviceSynchronize(); COPY; }",
    "a launch on one branch": "int main() { if (x) { k<<<1, 2>>>(x); } COPY; }",
    "a loop that is left early": "int main() { for (;;) { k<<<1, 2>>>(x); if (x) break; cudaDeviceSynchronize(); } COPY; }",
    "a label that is jumped to": "int main() { again: COPY; k<<<1, 2>>>(x); goto again; }",
    "another device": "void f() { cudaDeviceSynchronize(); cudaSetDevice(1); COPY; }",
    "an object that launches": "struct W { W() { k<<<1, 2>>>(x); } }; int main() { W w; COPY; }",
    "after a lambda called where it stands": "int main() { [&] { k<<<1, 2>>>(x); }(); COPY; }",
    "a library": "int main() { thrust::device_vector<int> v(9); COPY; }",
    "threads": "void g() { k<<<1, 2>>>(x); } int main() { std::thread t(g); COPY; }",
    "a parallel loop of launches": "int main() {\n#pragma omp parallel for\nfor (int i = 0; i < 9; i++) k<<<1, 2>>>(x);\ncudaDeviceSynchronize(); COPY; }",
}


@pytest.mark.parametrize("text", SETTLED.values(), ids=SETTLED.keys())
def test_a_plain_copy_is_right(text: str) -> None:
    assert settled(text)


@pytest.mark.parametrize("text", PENDING.values(), ids=PENDING.keys())
def test_a_copy_has_to_wait(text: str) -> None:
    assert not settled(text)
