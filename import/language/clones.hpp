// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Marks a function that is compiled for plain x86-64 and for AVX2; the machine chooses at start.
/// AVX2 comes without fused multiply-add here, so both round alike.

// Sanitizers are not ready yet when the machine chooses.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CLAIMGRAPH_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) ||                         \
    __has_feature(coverage_sanitizer)
#define CLAIMGRAPH_SANITIZED
#endif
#endif

#if defined(__x86_64__) && defined(__ELF__) && !defined(CLAIMGRAPH_SANITIZED)
#define CLAIMGRAPH_CLONES [[gnu::target_clones("default", "avx2", "avx512f")]]
#else
#define CLAIMGRAPH_CLONES
#endif
