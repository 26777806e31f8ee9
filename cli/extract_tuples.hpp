// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From sentences to the tab-separated lines of open information extraction.

#include <cstddef>
#include <ostream>
#include <string>

namespace claimgraph {

/// Which tuples are printed.
enum class TupleFormat { openie, triples };

/// Write the tuples of each sentence of a document; sentences are numbered from 0.
///
/// \throws Error if the file cannot be read.
void extract_tuples(const std::string &path, TupleFormat format, std::ostream &out);

/// Write the tuples of each line of a file, or of standard input for "-", in constant memory. A
/// line is one sentence of the number it has in the file, from 0. Lines that are not UTF-8 are
/// said on standard error and passed over; their number is returned.
///
/// \throws Error if the file cannot be read.
std::size_t extract_tuples_of_lines(const std::string &path, TupleFormat format, std::ostream &out);

} // namespace claimgraph
