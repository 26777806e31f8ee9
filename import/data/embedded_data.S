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
    .balign 64
    embed substitutions, "models/substitutions.bin"
    embed collocations, "models/collocations.bin"

    embed ability_nouns, "lexicons/ability_nouns.tsv"
    embed agent_nouns, "lexicons/agent_nouns.tsv"
    embed aspects, "lexicons/aspects.tsv"
    embed roles, "lexicons/roles.tsv"
    embed relation_nouns, "lexicons/relation_nouns.tsv"
    embed result_headings, "lexicons/result_headings.tsv"
    embed run_in_headings, "lexicons/run_in_headings.tsv"
    embed partitives, "lexicons/partitives.tsv"
    embed noun_complements, "lexicons/noun_complements.tsv"
    embed change_words, "lexicons/change_words.tsv"
    embed confidence, "lexicons/confidence.tsv"
    embed class_nouns, "lexicons/class_nouns.tsv"
    embed control_verbs, "lexicons/control_verbs.tsv"
    embed effect_adjectives, "lexicons/effect_adjectives.tsv"
    embed speech_verbs, "lexicons/speech_verbs.tsv"
    embed discourse_phrases, "lexicons/discourse_phrases.tsv"
    embed study_nouns, "lexicons/study_nouns.tsv"
    embed basis, "lexicons/basis.tsv"
    embed boilerplate, "lexicons/boilerplate.tsv"
    embed hedges, "lexicons/hedges.tsv"
    embed concepts, "lexicons/concepts.tsv"
    embed imperatives, "lexicons/imperatives.tsv"
    embed inquiry, "lexicons/inquiry.tsv"
    embed negation, "lexicons/negation.tsv"
    embed predicates, "lexicons/predicates.tsv"
    embed quantity_cues, "lexicons/quantity_cues.tsv"
    embed quantity_roles, "lexicons/quantity_roles.tsv"
    embed source_nouns, "lexicons/source_nouns.tsv"
    embed spellings, "lexicons/spellings.tsv"
    embed time_nouns, "lexicons/time_nouns.tsv"
    embed units, "lexicons/units.tsv"
    embed word_classes, "lexicons/word_classes.tsv"

    .section .note.GNU-stack,"",%progbits
