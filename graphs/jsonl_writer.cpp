// SPDX-License-Identifier: Apache-2.0
#include "graphs/jsonl_writer.hpp"

#include "core/evidence.hpp"
#include "core/flags.hpp"
#include "graphs/json_text.hpp"

#include <stdexcept>
#include <string_view>
#include <vector>

namespace claimgraph {

namespace {

/// Element of one of the document's tables.
template <typename Element>
const Element &at(const std::vector<Element> &table, std::uint32_t index) {
    if (index >= table.size())
        throw std::invalid_argument("an assertion's index leads outside its document");
    return table[index];
}

/// Writes the records of one document, each into the same buffer.
class RecordWriter {
  public:
    RecordWriter(const DocumentClaims &claims, const JsonlOptions &options)
        : claims_(claims), options_(options) {}

    const std::string &record(const Assertion &assertion) {
        json_.clear();
        json_.begin_object();
        place(assertion);
        proposition(assertion);
        axes(assertion);
        const AssertionKeys keys = keys_of(claims_, assertion);
        json_.member("claim", keys.claim).member("assertion", keys.assertion);
        cues(assertion);
        json_.member("rule", assertion.rule)
            .member("confidence", shown_confidence(assertion.confidence));
        flags(assertion);
        sources(assertion);
        json_.member("path", claims_.document.path).member("title", claims_.document.title);
        return json_.end_object().text();
    }

  private:
    std::string_view text(TextSpan span) const { return slice(claims_.document.text, span); }

    void number(std::string_view name, std::uint32_t value) {
        json_.member(name, std::int64_t{value});
    }

    void offsets(TextSpan span) {
        number("start", span.start);
        number("end", span.end);
    }

    void quote(TextSpan span) {
        json_.member("text", text(span));
        offsets(span);
    }

    void place(const Assertion &assertion) {
        json_.member("document", claims_.document.key);
        number("sentence_index", assertion.sentence_index + options_.first_sentence);
        json_.member("sentence", text(at(claims_.sentences, assertion.sentence_index).span));
        offsets(assertion.span);
        json_.member("quote", text(assertion.span));
    }

    void mention(const Mention &mention) {
        const Concept &what = at(claims_.concepts, mention.concept_index);
        json_.begin_object();
        quote(mention.span);
        json_.member("concept", what.name);
        if (!what.type.empty())
            json_.member("type", what.type);
        if (!what.curie.empty())
            json_.member("curie", what.curie);
        if (!mention.aspect.empty())
            json_.member("aspect", mention.aspect);
        reading(mention);
        if (mention.antecedent) {
            json_.key("antecedent").begin_object();
            quote(*mention.antecedent);
            json_.end_object();
        }
        json_.end_object();
    }

    void reading(const Mention &mention) {
        if (mention.repair)
            json_.key("repair")
                .begin_object()
                .member("text", mention.repair->phrase)
                .member("score", mention.repair->score)
                .member("reason", mention.repair->reason)
                .member("outcome", mention.repair->accepted ? "repaired" : "suggested")
                .end_object();
        if (mention.candidates.empty())
            return;
        json_.key("candidates").begin_array();
        for (const std::string &candidate : mention.candidates)
            json_.value(candidate);
        json_.end_array();
    }

    void proposition(const Assertion &assertion) {
        json_.key("subject");
        mention(assertion.subject);
        json_.key("relation").begin_object();
        quote(assertion.relation);
        json_.member("lemma", assertion.relation_lemma).end_object();
        json_.member("predicate", word(assertion.predicate)).key("object");
        if (assertion.object)
            mention(*assertion.object);
        else
            json_.null();

        json_.key("arguments").begin_array();
        for (const Argument &argument : assertion.arguments) {
            json_.begin_object().member("role", word(argument.role));
            quote(argument.span);
            json_.end_object();
        }
        json_.end_array().key("quantities").begin_array();
        for (const Quantity &quantity : assertion.quantities)
            json_.begin_object()
                .member("text", text(quantity.span))
                .member("low", quantity.low)
                .member("high", quantity.high)
                .member("unit", quantity.unit)
                .member("role", word(quantity.role))
                .member("bound", word(quantity.bound))
                .end_object();
        json_.end_array();
    }

    void axes(const Assertion &assertion) {
        json_.member("polarity", word(assertion.polarity))
            .member("certainty", word(assertion.certainty))
            .member("association", word(assertion.association))
            .member("basis", word(assertion.basis));
        const Attribution &said_by = assertion.attribution;
        json_.key("attribution").begin_object().member("kind", word(said_by.kind)).key("text");
        if (said_by.span)
            json_.value(text(*said_by.span));
        else
            json_.null();
        json_.end_object().member("evidence_status", word(assess(assertion.basis)));
    }

    void flags(const Assertion &assertion) {
        const std::vector<Flag> flags = flags_of(assertion);
        if (flags.empty())
            return;
        json_.key("flags").begin_array();
        for (const Flag flag : flags)
            json_.value(word(flag));
        json_.end_array();
    }

    void cues(const Assertion &assertion) {
        json_.key("cues").begin_array();
        for (const Cue &cue : assertion.cues) {
            json_.begin_object().member("axis", word(cue.axis));
            quote(cue.span);
            json_.end_object();
        }
        json_.end_array();
    }

    void sources(const Assertion &assertion) {
        json_.key("sources").begin_array();
        for (const std::uint32_t index : assertion.source_indexes) {
            const Source &source = at(claims_.sources, index);
            json_.begin_object()
                .member("kind", word(source.kind))
                .member("name", source.name)
                .member("identifier", source.identifier)
                .member("standing", word(source.standing))
                .end_object();
        }
        json_.end_array();
    }

    const DocumentClaims &claims_;
    const JsonlOptions &options_;
    JsonText json_;
};

} // namespace

void write_jsonl(const DocumentClaims &claims, const JsonlOptions &options, std::ostream &out) {
    RecordWriter writer(claims, options);
    for (const Assertion &assertion : claims.assertions) {
        if (!out)
            return;
        if (!options.wanted || options.wanted(assertion))
            out << writer.record(assertion) << '\n';
    }
}

} // namespace claimgraph
