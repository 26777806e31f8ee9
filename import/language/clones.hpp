// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Marks a function that is compiled for plain x86-64 and for AVX2; the machine chooses at start.
/// AVX2 comes without fused multiply-add here, so both round alike.

#if defined(__x86_64__) && defined(__ELF__) && !defined(__SANITIZE_ADDRESS__) &&                   \
    !defined(__SANITIZE_THREAD__)
#define CLAIMGRAPH_CLONES [[gnu::target_clones("default", "avx2")]]
#else
#define CLAIMGRAPH_CLONES
#endif
