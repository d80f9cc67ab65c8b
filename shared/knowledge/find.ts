import type { Condition } from './condition';
import { childrenOf } from './condition-shape';
import type { CatalogueItem, Knowledge } from './knowledge';
import type { BoundaryKind, Mitigation, Rule, Stencil } from './pack';

/** What a search through the knowledge found, each list in the knowledge's own order. */
export interface Found {
  rules: Rule[];
  mitigations: Mitigation[];
  items: CatalogueItem[];
  stencils: Stencil[];
  boundaries: BoundaryKind[];
}

/**
 * Everything that contains all the words of a query, each from where a word of it begins: in its id, its title or
 * what it says; of a rule also in the questions of the facts that it reads. Words are parted by spaces; upper and
 * lower case are one. An empty query finds everything.
 */
export function findInKnowledge(knowledge: Knowledge, query: string): Found {
  const words = query.split(/\s+/).filter(Boolean).map(beginning);
  const fits = (...texts: (string | undefined)[]) => {
    if (words.length === 0) return true;
    const text = withHumpsParted(texts.join('\n'));
    return words.every((word) => word.test(text));
  };
  return {
    rules: [...knowledge.rules.values()].filter((rule) => {
      const { id, title, statement, techniques = [], weaknesses = [], source } = rule;
      const said = [id, title, ...Object.values(statement), ...techniques, ...weaknesses, ...source];
      return fits(...said, ...questionsOf(rule.when, knowledge));
    }),
    mitigations: [...knowledge.mitigations.values()].filter(({ id, title, how, checks }) =>
      fits(id, title, how, ...(checks ?? []).flatMap(({ rules }) => rules)),
    ),
    items: [...knowledge.items.values()].filter(({ ref, catalogue, control }) =>
      fits(
        ref,
        catalogue.title,
        control.title,
        ...Object.values(control.idsByVersion ?? {}).map((id) => id ?? undefined),
        ...(control.checks ?? []).flatMap(({ tool, rules }) => [tool, ...rules]),
      ),
    ),
    stencils: [...knowledge.stencils.values()].filter(({ id, title, help, synonyms }) =>
      fits(id, title, help, ...(synonyms ?? [])),
    ),
    boundaries: [...knowledge.boundaries.values()].filter(({ id, title, help, synonyms }) =>
      fits(id, title, help, ...(synonyms ?? [])),
    ),
  };
}

/** A word where one begins: `race` stands in `a race`, not in `a trace`. */
function beginning(word: string): RegExp {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}`, 'iu');
}

/** A text with its names once more in parts, so that `escalation` begins a word of `allowPrivilegeEscalation`. */
const withHumpsParted = (text: string) => `${text}\n${text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')}`;

/** The titles and questions of the facts that a condition reads, wherever it looks. */
function questionsOf(condition: Condition, knowledge: Knowledge): string[] {
  if ('fact' in condition) {
    const fact = knowledge.facts.get(condition.fact);
    return fact ? [fact.id, fact.title, fact.question] : [];
  }
  // Which focus a part is asked of doesn't matter here.
  return childrenOf(condition, 'element').flatMap(([child]) => questionsOf(child, knowledge));
}
