// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which blocks of a page are its article.
///
/// Blocks are told apart by their number of words and their link density, with the decision tree
/// over a block and its two neighbours of Kohlschütter, Fankhauser and Nejdl, "Boilerplate
/// Detection using Shallow Text Features", WSDM 2010 (algorithm 2, known from Boilerpipe as
/// NumWordsRulesClassifier). A block that ends as a sentence does and is not made of links counts
/// as well, so that short pages are read whole.
///
/// The article is then one element: the `article`, `main` or `itemprop=articleBody` that holds most
/// of those words, or the page, and from there down as long as one child holds nearly all of them.
/// Within it headings, lists and tables are kept, link lists are not, and blocks that only a class
/// name speaks against count unless they are most of the page.

#include "import/readers/html_flow.hpp"

namespace claimgraph {

/// The article of a page: the same text with only the chosen blocks, spans moved accordingly.
PageFlow article_of(PageFlow page);

} // namespace claimgraph
