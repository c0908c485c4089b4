// SPDX-License-Identifier: Apache-2.0
//
// A stack of its own for each device thread that has to wait.
// `switch_stack(from, to)` saves the registers a call must keep on the current stack, notes
// where in `*from`, and goes on with the stack `to`.  Plain instructions on x86-64 and
// AArch64; elsewhere the system's ucontext, which is slower and otherwise the same.
#ifndef CU2CANN_MODEL_ENGINE_FIBER_H
#define CU2CANN_MODEL_ENGINE_FIBER_H

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

#if defined(__ELF__) && (defined(__x86_64__) || defined(__aarch64__))
#define CU2CANN_MODEL_OWN_SWITCH 1
#else
#include <ucontext.h>
#endif

#ifdef CU2CANN_MODEL_OWN_SWITCH
extern "C" void cu2cann_model_switch(void** from, void* to);

#if defined(__x86_64__)
asm(R"(
    .pushsection .text
    .weak cu2cann_model_switch
    .type cu2cann_model_switch, @function
cu2cann_model_switch:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    movq %rsp, (%rdi)
    movq %rsi, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    ret
    .size cu2cann_model_switch, .-cu2cann_model_switch
    .popsection
)");
#else
asm(R"(
    .pushsection .text
    .weak cu2cann_model_switch
    .type cu2cann_model_switch, %function
cu2cann_model_switch:
    sub sp, sp, 160
    stp x19, x20, [sp, 0]
    stp x21, x22, [sp, 16]
    stp x23, x24, [sp, 32]
    stp x25, x26, [sp, 48]
    stp x27, x28, [sp, 64]
    stp x29, x30, [sp, 80]
    stp d8, d9, [sp, 96]
    stp d10, d11, [sp, 112]
    stp d12, d13, [sp, 128]
    stp d14, d15, [sp, 144]
    mov x9, sp
    str x9, [x0]
    mov sp, x1
    ldp x19, x20, [sp, 0]
    ldp x21, x22, [sp, 16]
    ldp x23, x24, [sp, 32]
    ldp x25, x26, [sp, 48]
    ldp x27, x28, [sp, 64]
    ldp x29, x30, [sp, 80]
    ldp d8, d9, [sp, 96]
    ldp d10, d11, [sp, 112]
    ldp d12, d13, [sp, 128]
    ldp d14, d15, [sp, 144]
    add sp, sp, 160
    ret
    .size cu2cann_model_switch, .-cu2cann_model_switch
    .popsection
)");
#endif
#endif

namespace cu2cann_model {

constexpr size_t stack_bytes = 256 * 1024;  // Pages are real only once a thread touches them.

// A place where execution stopped, and the stack it stopped on.
class Fiber {
public:
    Fiber() = default;  // The worker's own stack, until it first switches away.
    explicit Fiber(void (*entry)()) { make(entry); }
    ~Fiber() {
        if (stack_ != nullptr) {
            munmap(stack_, stack_bytes + page());
        }
    }
    Fiber(const Fiber&) = delete;
    Fiber& operator=(const Fiber&) = delete;

    // Goes on with `to`; comes back when somebody switches to this one again.
    void switch_to(Fiber& to) {
#ifdef CU2CANN_MODEL_OWN_SWITCH
        cu2cann_model_switch(&at_, to.at_);
#else
        swapcontext(&at_, &to.at_);
#endif
    }

    // Lets the next switch to this fiber begin at its entry; what was on the stack is gone.
    void restart(void (*entry)()) {
#ifdef CU2CANN_MODEL_OWN_SWITCH
        auto* top = reinterpret_cast<uintptr_t*>(stack_ + page() + stack_bytes);
#if defined(__x86_64__)
        constexpr int saved = 6;
        *--top = 0;
        *--top = reinterpret_cast<uintptr_t>(entry);
        for (int i = 0; i < saved; ++i) {
            *--top = 0;  // The zero in %rbp ends the chain of frames.
        }
#else
        constexpr int saved = 20, link = 11;
        top -= saved;
        for (int i = 0; i < saved; ++i) {
            top[i] = 0;
        }
        top[link] = reinterpret_cast<uintptr_t>(entry);
#endif
        at_ = top;
#else
        getcontext(&at_);
        at_.uc_stack.ss_sp = stack_ + page();
        at_.uc_stack.ss_size = stack_bytes;
        at_.uc_link = nullptr;
        makecontext(&at_, entry, 0);
#endif
    }

    // Tells whether an address is the page below the stack, which catches its overflow.
    bool overflowed_at(const void* address) const {
        const auto* at = static_cast<const char*>(address);
        return stack_ != nullptr && at >= stack_ && at < stack_ + page();
    }

private:
    static size_t page() {
        static const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
        return size;
    }

    void make(void (*entry)()) {
        void* block = mmap(nullptr, stack_bytes + page(), PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (block == MAP_FAILED || mprotect(block, page(), PROT_NONE) != 0) {
            std::fputs("cu2cann-model: error: out-of-memory: no room for the stack of a thread\n", stderr);
            _exit(87);
        }
        stack_ = static_cast<char*>(block);
        restart(entry);
    }

    char* stack_ = nullptr;
#ifdef CU2CANN_MODEL_OWN_SWITCH
    void* at_ = nullptr;
#else
    ucontext_t at_;
#endif
};

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ENGINE_FIBER_H
