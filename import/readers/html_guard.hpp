// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a page may ask of the HTML parser. Gumbo walks its stack of open elements at every tag,
/// compares the attributes of a tag pair by pair, and, as HTML demands, opens unclosed formatting
/// elements again in every later block: a page of 100 KB can take minutes and gigabytes. One pass
/// over the tags finds that out beforehand.

#include <string_view>

namespace claimgraph {

/// Refuse a page that nests deeper than 512 elements (the limit of Chromium's engine), has a tag
/// with more than 256 attributes, or would become more than 2,000,000 elements (about 1.3 GB in
/// Gumbo). Takes time in proportion to the page. `name` is what errors call the input.
///
/// The depth follows HTML's rules for implied end tags and never falls short of the parser's by
/// more than a small factor; where tags are crossed it may exceed it.
///
/// \throws Error naming the byte where the limit is passed.
void check_markup(std::string_view html, std::string_view name);

} // namespace claimgraph
