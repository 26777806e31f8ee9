// SPDX-License-Identifier: Apache-2.0
#include "core/schema_views.hpp"

#include "core/flags.hpp"

#include <fmt/format.h>

namespace claimgraph {
namespace {

// A concept by its id with the key, name, type and CURIE of the one that it was merged into. Behind
// LEFT JOIN, SQLite would make a table of all of this view: there, its two joins stand apart.
constexpr const char *merged_concepts = R"sql(
CREATE VIEW shown_concepts AS
SELECT k.id AS id, r.id AS root, r.key AS key, r.name AS name, r.type AS type, r.curie AS curie
FROM concepts k
JOIN concepts r ON r.id = k.root;
)sql";

// Spans count bytes, and SQLite's substr counts characters of a text but bytes of a blob.
constexpr const char *assertion_views = R"sql(
CREATE VIEW assertion_overview AS
SELECT a.key AS assertion,
       c.key AS claim,
       d.key AS document,
       d.title AS title,
       s.text AS sentence,
       a.quote AS quote,
       a.begins AS start,
       a.ends AS "end",
       CAST(substr(CAST(a.quote AS BLOB), a.subject_begins - a.begins + 1,
                   a.subject_ends - a.subject_begins) AS TEXT) AS subject,
       iif(a.reversed, oc.name, sc.name) AS subject_concept,
       CAST(substr(CAST(a.quote AS BLOB), a.relation_begins - a.begins + 1,
                   a.relation_ends - a.relation_begins) AS TEXT) AS relation,
       c.predicate AS predicate,
       CAST(substr(CAST(a.quote AS BLOB), a.object_begins - a.begins + 1,
                   a.object_ends - a.object_begins) AS TEXT) AS object,
       iif(a.reversed, sc.name, oc.name) AS object_concept,
       a.polarity AS polarity,
       a.certainty AS certainty,
       a.association AS association,
       a.basis AS basis,
       a.attribution AS attribution,
       a.evidence_status AS evidence_status,
       a.confidence AS confidence,
       a.rule AS rule,
       CAST(iif(a.attribution_begins >= s.begins AND a.attribution_ends <= s.ends,
                substr(CAST(s.text AS BLOB), a.attribution_begins - s.begins + 1,
                       a.attribution_ends - a.attribution_begins),
                substr(CAST(d.text AS BLOB), a.attribution_begins + 1,
                       a.attribution_ends - a.attribution_begins)) AS TEXT) AS attribution_text,
       a.relation_lemma AS relation_lemma,
       c.text AS claim_text,
       d.path AS path,
       s.position AS sentence_index,
       a.position AS assertion_index,
       iif(EXISTS (SELECT 1 FROM repairs r WHERE r.assertion = a.id AND r.accepted), 'spun_term', '')
           AS flags,
       iif(a.reversed, c.object_aspect, c.subject_aspect) AS subject_aspect,
       iif(a.reversed, c.subject_aspect, c.object_aspect) AS object_aspect
FROM assertions a
JOIN claims c ON c.id = a.claim
JOIN documents d ON d.id = a.document
JOIN sentences s ON s.id = a.sentence
JOIN shown_concepts sc ON sc.id = c.subject
LEFT JOIN concepts o ON o.id = c.object
LEFT JOIN concepts oc ON oc.id = o.root;

CREATE VIEW sentence_outcomes AS
SELECT d.key AS document,
       s.text AS sentence,
       s.outcome AS outcome,
       s.reason AS reason,
       (SELECT count(*) FROM assertions a WHERE a.sentence = s.id) AS assertions,
       s.position AS sentence_index,
       s.begins AS start,
       s.ends AS "end",
       s.key AS sentence_key,
       d.title AS title
FROM sentences s
JOIN documents d ON d.id = s.document;

CREATE VIEW assertion_cues AS
SELECT a.key AS assertion,
       q.axis AS axis,
       CAST(iif(q.begins >= s.begins AND q.ends <= s.ends,
                substr(CAST(s.text AS BLOB), q.begins - s.begins + 1, q.ends - q.begins),
                substr(CAST(d.text AS BLOB), q.begins + 1, q.ends - q.begins)) AS TEXT) AS text,
       q.begins AS start,
       q.ends AS "end"
FROM cues q
JOIN assertions a ON a.id = q.assertion
JOIN sentences s ON s.id = a.sentence
JOIN documents d ON d.id = a.document;

CREATE VIEW assertion_quantities AS
SELECT a.key AS assertion,
       CAST(substr(CAST(s.text AS BLOB), q.begins - s.begins + 1, q.ends - q.begins) AS TEXT)
           AS text,
       q.low AS low,
       q.high AS high,
       q.unit AS unit,
       q.role AS role,
       q.bound AS bound,
       q.begins AS start,
       q.ends AS "end"
FROM quantities q
JOIN assertions a ON a.id = q.assertion
JOIN sentences s ON s.id = a.sentence;
)sql";

// Phrases that make sense only in other words, each with the reading found for it.
constexpr const char *spun_views = R"sql(
CREATE VIEW spun_terms AS
SELECT d.key AS document,
       d.title AS title,
       a.key AS assertion,
       CAST(substr(CAST(a.quote AS BLOB),
                   iif(r.object, a.object_begins, a.subject_begins) - a.begins + 1,
                   iif(r.object, a.object_ends - a.object_begins,
                       a.subject_ends - a.subject_begins)) AS TEXT) AS text,
       r.phrase AS phrase,
       r.score AS score,
       r.reason AS reason,
       iif(r.accepted, 'repaired', 'suggested') AS outcome,
       iif(r.object, a.object_begins, a.subject_begins) AS start,
       iif(r.object, a.object_ends, a.subject_ends) AS "end"
FROM repairs r
JOIN assertions a ON a.id = r.assertion
JOIN documents d ON d.id = a.document;
)sql";

constexpr const char *concept_edges = R"sql(
CREATE VIEW concept_edges AS
SELECT s.name AS subject,
       e.predicate AS predicate,
       o.name AS object,
       CASE p.sign * e.turn WHEN 1 THEN '+' WHEN -1 THEN '-' ELSE '?' END AS sign,
       e.claims AS claims,
       e.assertions AS assertions,
       e.documents AS documents,
       t.word AS evidence_status,
       e.relation_lemma AS relation_lemma,
       s.key AS subject_key,
       o.key AS object_key
FROM (SELECT ks.root AS subject, c.predicate, c.relation_lemma, ko.root AS object,
             -- The rule of `effect_sign`: "pain (decrease) increases sleep" is pain -> less sleep.
             1 - 2 * (iif(c.subject_aspect = '', 0,
                          (SELECT count(*) FROM lessening_words w
                           WHERE instr(' ' || c.subject_aspect || ' ', ' ' || w.word || ' '))) +
                      iif(c.object_aspect = '', 0,
                          (SELECT count(*) FROM lessening_words w
                           WHERE instr(' ' || c.object_aspect || ' ', ' ' || w.word || ' '))) & 1)
                 AS turn,
             count(DISTINCT c.id) AS claims,
             count(a.id) AS assertions,
             count(DISTINCT a.document) AS documents,
             max(es.rank) AS best
      FROM claims c
      JOIN evidence_statuses es ON es.word = c.evidence_status
      JOIN assertions a ON a.claim = c.id
      JOIN concepts ks ON ks.id = c.subject
      JOIN concepts ko ON ko.id = c.object
      GROUP BY ks.root, c.predicate, c.relation_lemma, ko.root, turn) e
JOIN concepts s ON s.id = e.subject
JOIN concepts o ON o.id = e.object
JOIN predicates p ON p.word = e.predicate
JOIN evidence_statuses t ON t.rank = e.best;
)sql";

/// A concept is in claims at either end, and in comparisons as what they are on.
std::string concept_overview() {
    return fmt::format(R"sql(
CREATE VIEW concept_overview AS
SELECT k.key AS concept,
       k.name AS name,
       nullif(k.type, '') AS type,
       -- what a pronoun stands for that is not found has an identifier of this database only
       iif(k.curie GLOB '_:*', NULL, nullif(k.curie, '')) AS curie,
       (SELECT group_concat(name, '; ')
        FROM (SELECT m.name AS name FROM concepts m WHERE m.root = k.id
              UNION SELECT n.name FROM concept_names n
                    JOIN concepts m ON m.id = n.concept WHERE m.root = k.id
              ORDER BY 1)) AS names,
       (SELECT count(*) FROM ({claims_of_k})) AS claims,
       (SELECT count(*) FROM assertions a WHERE a.claim IN ({claims_of_k})) AS assertions,
       (SELECT group_concat(name, '; ')
        FROM (SELECT m.name AS name FROM concepts m
              WHERE m.root = k.id AND m.id <> k.id ORDER BY m.name)) AS merged
FROM concepts k
WHERE k.root = k.id;
)sql",
                       fmt::arg("claims_of_k", R"sql(
            SELECT c.id FROM concepts m JOIN claims c ON c.subject = m.id WHERE m.root = k.id
            UNION SELECT c.id FROM concepts m JOIN claims c ON c.object = m.id WHERE m.root = k.id
            UNION SELECT c.id FROM concepts m JOIN claims c ON )sql" +
                                                   measure_condition("m") +
                                                   " WHERE m.root = k.id"));
}

/// The rule of `flags_of`.
std::string document_views() {
    return fmt::format(
        R"sql(
CREATE VIEW document_overview AS
SELECT d.key AS document,
       d.title AS title,
       d.path AS path,
       d.format AS format,
       (SELECT group_concat(path, '; ')
        FROM (SELECT p.path AS path FROM document_paths p WHERE p.document = d.id ORDER BY p.path))
           AS paths,
       (SELECT count(*) FROM sentences s WHERE s.document = d.id) AS sentences,
       (SELECT count(*) FROM assertions a WHERE a.document = d.id) AS assertions,
       iif((SELECT count(DISTINCT r.phrase) FROM assertions a JOIN repairs r ON r.assertion = a.id
            WHERE a.document = d.id AND r.accepted)
           >= max({least_repairs}, length(CAST(d.text AS BLOB)) / {bytes_a_repair}.0),
           'machine_paraphrased', '') AS flags
FROM documents d;
)sql",
        fmt::arg("least_repairs", least_repairs), fmt::arg("bytes_a_repair", bytes_a_repair));
}

} // namespace

std::string views_sql() {
    return std::string(merged_concepts) + assertion_views + spun_views + claim_views_sql() +
           concept_edges + concept_overview() + document_views();
}

} // namespace claimgraph
