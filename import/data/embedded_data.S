// SPDX-License-Identifier: Apache-2.0
// The model and the word lists as they stand beside this file, so that one program file runs anywhere.

    .section .rodata

.macro embed name, file
    .global claimgraph_\name
    .global claimgraph_\name\()_end
claimgraph_\name:
    .incbin "\file"
claimgraph_\name\()_end:
    .byte 0
.endm

// The model's arrays are used in place; a cache line is more than any of them needs.
    .balign 64
    embed english_model, "models/english.model"
    embed collocations, "models/collocations.bin"

    embed abbreviations, "lexicons/abbreviations.tsv"
    embed aspects, "lexicons/aspects.tsv"
    embed basis, "lexicons/basis.tsv"
    embed boilerplate, "lexicons/boilerplate.tsv"
    embed certainty, "lexicons/certainty.tsv"
    embed change_nouns, "lexicons/change_nouns.tsv"
    embed concepts, "lexicons/concepts.tsv"
    embed imperatives, "lexicons/imperatives.tsv"
    embed irregular_verbs, "lexicons/irregular_verbs.tsv"
    embed noun_verbs, "lexicons/noun_verbs.tsv"
    embed polarity, "lexicons/polarity.tsv"
    embed predicates, "lexicons/predicates.tsv"
    embed raising_verbs, "lexicons/raising_verbs.tsv"
    embed source_nouns, "lexicons/source_nouns.tsv"
    embed spellings, "lexicons/spellings.tsv"
    embed substitutions, "lexicons/substitutions.tsv"
    embed thesaurus, "lexicons/thesaurus.tsv"
    embed units, "lexicons/units.tsv"
    embed word_classes, "lexicons/word_classes.tsv"

    .section .note.GNU-stack,"",%progbits
