// SPDX-License-Identifier: Apache-2.0

// The views whose rows are claims, and what stands for or against them.

#include "core/schema_views.hpp"
#include "core/vocabulary.hpp"

#include <fmt/ranges.h>

#include <vector>

namespace claimgraph {
namespace {

/// As SQL lists them.
std::string symmetric_predicates() {
    std::vector<std::string> symmetric;
    for (const std::string_view entry : words<Predicate>())
        if (is_symmetric(*from_word<Predicate>(entry)))
            symmetric.push_back(fmt::format("'{}'", entry));
    return fmt::format("{}", fmt::join(symmetric, ", "));
}

std::string measure_view() {
    return R"sql(
CREATE VIEW comparison_measures AS
SELECT c.key AS claim, c.subject_aspect AS measure, r.key AS concept
FROM concepts r
JOIN concepts k ON k.root = r.id
JOIN claims c ON )sql" +
           measure_condition("k") + ";\n";
}

constexpr const char *claim_views = R"sql(
CREATE VIEW claim_overview AS
SELECT c.key AS claim,
       sc.name || iif(c.subject_aspect = '', '', ' (' || c.subject_aspect || ')') AS subject,
       c.predicate AS predicate,
       oc.name || iif(c.object_aspect = '', '', ' (' || c.object_aspect || ')') AS object,
       c.evidence_status AS evidence_status,
       (SELECT count(*) FROM assertions a WHERE a.claim = c.id) AS assertions,
       (SELECT count(DISTINCT a.document) FROM assertions a WHERE a.claim = c.id) AS documents,
       (SELECT count(*) FROM assertions a WHERE a.claim = c.id AND a.polarity = 'affirmed')
           AS affirmed,
       (SELECT count(*) FROM assertions a
        WHERE a.claim = c.id AND a.polarity IN ('negated', 'null_result')) AS negated,
       'unreviewed' AS review_state,
       sc.name AS subject_concept,
       oc.name AS object_concept,
       sc.key AS subject_key,
       oc.key AS object_key,
       c.relation_lemma AS relation_lemma,
       c.text AS text
FROM claims c
JOIN shown_concepts sc ON sc.id = c.subject
LEFT JOIN concepts o ON o.id = c.object
LEFT JOIN concepts oc ON oc.id = o.root;

CREATE VIEW unsupported_claims AS
SELECT o.*,
       CASE o.evidence_status
           WHEN 'unsupported' THEN 'nothing is offered for it'
           ELSE 'nobody can follow its basis: ' ||
                coalesce((SELECT group_concat(text, '; ')
                          FROM (SELECT DISTINCT '"' || q.text || '"' AS text
                                FROM assertion_cues q
                                JOIN assertions a ON a.key = q.assertion
                                JOIN claims c ON c.id = a.claim
                                WHERE c.key = o.claim AND q.axis = 'basis'
                                ORDER BY 1)), 'no words given')
       END AS reason
FROM claim_overview o
WHERE o.evidence_status IN ('unsupported', 'untraceable');

)sql";

std::string alike_views() {
    return fmt::format(R"sql(
-- All concepts that were ever merged or merged into: few, and the events name them.
CREATE VIEW decided_concepts AS
SELECT concept AS id FROM concept_events UNION SELECT target FROM concept_events;

-- Claims of those concepts; CROSS JOIN keeps SQLite from looking at all claims.
CREATE VIEW decided_claims AS
SELECT c.* FROM decided_concepts d CROSS JOIN claims c WHERE c.subject = d.id
UNION SELECT c.* FROM decided_concepts d CROSS JOIN claims c WHERE c.object = d.id;

-- Claims that differ only in concepts that were merged, each pair both ways.
CREATE VIEW alike_claims AS
SELECT c.id AS claim, e.id AS other
FROM decided_claims c
CROSS JOIN concepts cs ON cs.id = c.subject CROSS JOIN concepts es ON es.root = cs.root
CROSS JOIN concepts co ON co.id = c.object CROSS JOIN concepts eo ON eo.root = co.root
CROSS JOIN claims e ON e.subject = es.id AND e.object = eo.id AND e.id <> c.id
             AND e.subject_aspect = c.subject_aspect AND e.object_aspect = c.object_aspect
             AND e.predicate = c.predicate AND e.relation_lemma = c.relation_lemma
UNION ALL
SELECT c.id, e.id
FROM decided_claims c
CROSS JOIN concepts cs ON cs.id = c.subject CROSS JOIN concepts es ON es.root = cs.root
CROSS JOIN claims e ON e.subject = es.id AND e.object IS NULL AND e.id <> c.id
             AND e.subject_aspect = c.subject_aspect
             AND e.predicate = c.predicate AND e.relation_lemma = c.relation_lemma
WHERE c.object IS NULL
UNION ALL
-- symmetric ones stand in the order of their own concepts' keys, which may be the other way round
SELECT c.id, e.id
FROM decided_claims c
CROSS JOIN concepts cs ON cs.id = c.subject CROSS JOIN concepts es ON es.root = cs.root
CROSS JOIN concepts co ON co.id = c.object CROSS JOIN concepts eo ON eo.root = co.root
CROSS JOIN claims e ON e.subject = eo.id AND e.object = es.id AND e.id <> c.id
             AND e.subject_aspect = c.object_aspect AND e.object_aspect = c.subject_aspect
             AND e.predicate = c.predicate AND e.relation_lemma = c.relation_lemma
WHERE cs.root <> co.root AND c.predicate IN ({symmetric});

-- How often the claims alike to one are affirmed and denied.
CREATE VIEW alike_assertions AS
SELECT c.key AS claim,
       sum(a.polarity = 'affirmed') AS affirmed,
       sum(a.polarity IN ('negated', 'null_result')) AS negated
FROM alike_claims k
JOIN claims c ON c.id = k.claim
JOIN assertions a ON a.claim = k.other
GROUP BY c.key;
)sql",
                       fmt::arg("symmetric", symmetric_predicates()));
}

constexpr const char *contested_views = R"sql(
-- Claims that assertions both affirm and deny, those of alike claims among them, and claims whose
-- opposite (increases for decreases, between the same ends) is affirmed as well.
CREATE VIEW contested_claims AS
SELECT o.*,
       ltrim(iif(o.affirmed + ifnull(m.affirmed, 0) > 0 AND o.negated + ifnull(m.negated, 0) > 0,
                 'affirmed ' || (o.affirmed + ifnull(m.affirmed, 0)) ||
                 ' and denied ' || (o.negated + ifnull(m.negated, 0)) || ' times', '') ||
             iif(t.opposites IS NULL, '', '; against it stands: ' || t.opposites), '; ') AS reason
FROM claim_overview o
JOIN (SELECT c.key AS claim,
             iif(p.sign = 0 AND c.predicate NOT IN ('greater_than', 'less_than'), NULL,
                 (SELECT group_concat(text, '; ')
                  FROM (SELECT e.text AS text
                        FROM claims e
                        JOIN predicates ep ON ep.word = e.predicate
                        WHERE e.subject IN (SELECT m.id FROM concepts k JOIN concepts m
                                              ON m.root = k.root WHERE k.id = c.subject)
                          AND e.object IN (SELECT m.id FROM concepts k JOIN concepts m
                                           ON m.root = k.root WHERE k.id = c.object)
                          AND e.subject_aspect = c.subject_aspect
                          AND e.object_aspect = c.object_aspect
                          AND ((p.sign <> 0 AND ep.sign = -p.sign)
                               OR (p.sign = 0 AND e.predicate <> c.predicate
                                   AND e.predicate IN ('greater_than', 'less_than')))
                          AND EXISTS (SELECT 1 FROM assertions a
                                      WHERE a.claim = e.id AND a.polarity = 'affirmed')
                          AND EXISTS (SELECT 1 FROM assertions a
                                      WHERE a.claim = c.id AND a.polarity = 'affirmed')
                        UNION
                        SELECT e.text
                        FROM claims e
                        WHERE p.sign = 0 AND e.predicate = c.predicate
                          AND e.subject IN (SELECT m.id FROM concepts k JOIN concepts m
                                              ON m.root = k.root WHERE k.id = c.object)
                          AND e.object IN (SELECT m.id FROM concepts k JOIN concepts m
                                           ON m.root = k.root WHERE k.id = c.subject)
                          AND e.subject_aspect = c.object_aspect
                          AND e.object_aspect = c.subject_aspect
                          AND e.id <> c.id
                          AND EXISTS (SELECT 1 FROM assertions a
                                      WHERE a.claim = e.id AND a.polarity = 'affirmed')
                          AND EXISTS (SELECT 1 FROM assertions a
                                      WHERE a.claim = c.id AND a.polarity = 'affirmed')
                        ORDER BY text))) AS opposites
      FROM claims c
      JOIN predicates p ON p.word = c.predicate) t ON t.claim = o.claim
LEFT JOIN alike_assertions m ON m.claim = o.claim
WHERE (o.affirmed + ifnull(m.affirmed, 0) > 0 AND o.negated + ifnull(m.negated, 0) > 0)
   OR t.opposites IS NOT NULL;

CREATE VIEW claim_evidence AS
SELECT c.key AS claim,
       l.direction AS direction,
       l.basis AS basis,
       r.name AS source,
       r.identifier AS identifier,
       r.standing AS standing,
       l.strength AS strength,
       a.key AS assertion,
       r.key AS source_key,
       r.kind AS source_kind,
       r.standing_as_of AS standing_as_of,
       a.quote AS quote,
       c.text AS text
FROM evidence_lines l
JOIN claims c ON c.id = l.claim
JOIN assertions a ON a.id = l.assertion
LEFT JOIN sources r ON r.id = l.source;
)sql";

} // namespace

std::string measure_condition(std::string_view what) {
    return fmt::format(R"sql((c.subject_aspect >= {0}.name AND c.subject_aspect < {0}.name || '!'
             AND (c.subject_aspect = {0}.name OR c.subject_aspect >= {0}.name || ' ')
             AND c.predicate IN ('greater_than', 'less_than', 'equal_to', 'different_from')))sql",
                       what);
}

std::string claim_views_sql() {
    return claim_views + measure_view() + alike_views() + contested_views;
}

} // namespace claimgraph
