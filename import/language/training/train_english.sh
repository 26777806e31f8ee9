#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes import/data/models/english.model: a general network, two wider teachers, the network that
# all three teach, its last epochs on the treebanks alone (in two courses), a fourth and a fifth
# layer grown on it, and the model. Needs the treebanks of import/data/README.md in one folder.
set -eu
if [ $# -ne 3 ]; then
    echo "usage: train_english.sh TRAINER TREEBANKS WORDNET, from the root of the sources" >&2
    exit 2
fi
trainer=$1 treebanks=$2 wordnet=$3

# Trains on all treebanks, of the two biomedical ones the given shares an epoch.
train() {
    weights=$1 craft=$2 genia=$3
    shift 3
    "$trainer" network --weights "$weights" \
        --train "$treebanks/en_ewt-ud-train.conllu" \
        --train "$treebanks/en_gum-train_ccby_listed.conllu" \
        --train "$treebanks/en_gum-train_ccby_per_website.conllu" \
        --train "$treebanks/craft-ud2-train.conllu=$craft" \
        --train "$treebanks/genia-ud2-train.conllu=$genia" "$@"
}

train first.weights 0.4 0.25 --epochs 30
train second.weights 0.5 0.3 --start first.weights --windows 1 --rate 0.0015 --epochs 18 --seed 2
train general.weights 0.6 0.3 --start second.weights --windows 1 --rate 0.001 --epochs 11 --seed 3 \
    --dropout-embedding 0.25
train wide.weights 0.35 0.2 --width 192 --windows 1 --epochs 14 --seed 11
train wide_wordnet.weights 0.35 0.2 --width 192 --windows 1 --epochs 14 --seed 12 \
    --wordnet "$wordnet"
train taught.weights 0.4 0.2 --start general.weights --windows 1 --rate 0.0013 --epochs 21 \
    --seed 2 --wordnet "$wordnet" --teacher general.weights --teacher wide.weights \
    --teacher wide_wordnet.weights
train annealed.weights 0.6 0.3 --start taught.weights --windows 1 --rate 0.0008 --epochs 11 --seed 4 \
    --dropout-embedding 0.25 --wordnet "$wordnet"
train english.weights 0.7 0.3 --start annealed.weights --windows 1 --rate 0.0007 --epochs 10 --seed 5 \
    --dropout-embedding 0.25 --wordnet "$wordnet"

grow() {
    train "$@" --windows 1 --dropout-embedding 0.25 --wordnet "$wordnet"
}

grow fourth.weights 0.5 0.3 --start english.weights --layers 4 --rate 0.0015 --epochs 40 --seed 41
grow fourth_annealed.weights 0.6 0.3 --start fourth.weights --layers 4 --rate 0.0009 --epochs 14 \
    --seed 61 --telegraphic 0.35
grow fifth.weights 0.5 0.3 --start fourth_annealed.weights --layers 5 --rate 0.0014 --epochs 36 \
    --seed 71 --telegraphic 0.2
grow fifth_annealed.weights 0.6 0.3 --start fifth.weights --layers 5 --rate 0.0009 --epochs 16 \
    --seed 81 --telegraphic 0.3
grow fifth_cropped.weights 0.6 0.3 --start fifth_annealed.weights --layers 5 --rate 0.001 \
    --epochs 14 --seed 91 --telegraphic 0.3 --cropped 1

"$trainer" pack --weights fifth.weights --weights fifth_cropped.weights --windows 1 --layers 5 \
    --wordnet "$wordnet" \
    --lexicon import/data/lexicons/tokenizer.tsv --model import/data/models/english.model \
    --train "$treebanks/en_ewt-ud-train.conllu" \
    --train "$treebanks/en_gum-train_ccby_listed.conllu" \
    --train "$treebanks/en_gum-train_ccby_per_website.conllu" \
    --train "$treebanks/craft-ud2-train.conllu=0.4" --train "$treebanks/genia-ud2-train.conllu=0.25" \
    --dev "$treebanks/en_ewt-ud-dev.conllu" --dev "$treebanks/en_gum-ud-dev.conllu" \
    --dev "$treebanks/craft-ud2-dev.conllu" --dev "$treebanks/genia-ud2-dev.conllu"
