// SPDX-License-Identifier: Apache-2.0
//
// What the symbol table of the program says about an address: its name and size.
#ifndef CU2CANN_MODEL_ASCEND_SYMBOLS_H
#define CU2CANN_MODEL_ASCEND_SYMBOLS_H

#include <cxxabi.h>
#include <elf.h>
#include <link.h>

#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace cu2cann_model {

struct Symbol {
    std::string name;
    char* start = nullptr;
    size_t size = 0;
    bool function = false;
};

class Symbols {
public:
    static const Symbols& all() {
        static const Symbols& only = *new Symbols;
        return only;
    }

    const Symbol* find(const void* address) const {
        auto* at = static_cast<char*>(const_cast<void*>(address));
        auto after = by_start_.upper_bound(at);
        if (after == by_start_.begin()) {
            return nullptr;
        }
        const Symbol& one = (--after)->second;
        return at < one.start + (one.size == 0 ? 1 : one.size) ? &one : nullptr;
    }

    const Symbol* named(const std::string& name) const {
        for (const auto& entry : by_start_) {
            if (entry.second.name == name) {
                return &entry.second;
            }
        }
        return nullptr;
    }

private:
    Symbols() {
        uintptr_t base = 0;
        dl_iterate_phdr(
            [](dl_phdr_info* info, size_t, void* into) {
                *static_cast<uintptr_t*>(into) = info->dlpi_addr;
                return 1;  // The program itself comes first.
            },
            &base);
        std::vector<char> file = contents("/proc/self/exe");
        if (file.size() > sizeof(ElfW(Ehdr)) && std::memcmp(file.data(), ELFMAG, SELFMAG) == 0) {
            read(file, base);
        }
    }

    static std::vector<char> contents(const char* path) {
        std::vector<char> all;
        if (std::FILE* file = std::fopen(path, "rb")) {
            std::fseek(file, 0, SEEK_END);
            all.resize(static_cast<size_t>(std::ftell(file)));
            std::rewind(file);
            all.resize(std::fread(all.data(), 1, all.size(), file));
            std::fclose(file);
        }
        return all;
    }

    void read(const std::vector<char>& file, uintptr_t base) {
        const auto* head = reinterpret_cast<const ElfW(Ehdr)*>(file.data());
        const auto* sections = reinterpret_cast<const ElfW(Shdr)*>(file.data() + head->e_shoff);
        for (unsigned i = 0; i < head->e_shnum; ++i) {
            if (sections[i].sh_type != SHT_SYMTAB) {
                continue;
            }
            const char* names = file.data() + sections[sections[i].sh_link].sh_offset;
            const auto* symbols = reinterpret_cast<const ElfW(Sym)*>(file.data() + sections[i].sh_offset);
            for (size_t k = 0; k < sections[i].sh_size / sizeof *symbols; ++k) {
                add(symbols[k], names, base);
            }
        }
    }

    void add(const ElfW(Sym)& symbol, const char* names, uintptr_t base) {
        const unsigned type = symbol.st_info & 0xF;
        if ((type != STT_OBJECT && type != STT_FUNC) || symbol.st_shndx == SHN_UNDEF) {
            return;
        }
        auto* start = reinterpret_cast<char*>(base + symbol.st_value);
        by_start_[start] = Symbol{names + symbol.st_name, start, symbol.st_size, type == STT_FUNC};
    }

    std::map<char*, Symbol> by_start_;
};

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_SYMBOLS_H
