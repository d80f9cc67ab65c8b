import { type CatalogueItem, catalogueName, type Knowledge } from './knowledge';
import type { Rule } from './pack';
import { itemsOfRule } from './rule-controls';

/** Catalogues of threats and risks, in the order of the page; the rest of the catalogues hold measures. */
const told = [
  { catalogue: 'mitre-attack-containers', role: 'techniques' },
  { catalogue: 'ms-k8s-threat-matrix', role: 'techniques' },
  { catalogue: 'nist-800-190', role: 'controls', only: /^3\./ },
  { catalogue: 'owasp-k8s-top10', role: 'controls' },
  { catalogue: 'owasp-docker-top10', role: 'controls' },
] as const;

/** Items that no rule answers, and why that is right. By `catalogue@edition:id`. */
const reasons: Readonly<Record<string, string>> = {};

export interface AnsweredItem {
  item: CatalogueItem;
  rules: Rule[];
  /** Why no rule answers it; only where none does. */
  reason?: string;
}

/** For each published list of threats: its items with the rules that answer them. */
export function answeredItems(knowledge: Knowledge): { title: string; items: AnsweredItem[] }[] {
  return told.flatMap(({ catalogue: name, role, ...more }) =>
    knowledge.catalogues
      .filter((one) => one.catalogue === name && one.role === role)
      .map((catalogue) => ({
        title: catalogueName(catalogue),
        items: catalogue.items
          .filter(({ id }) => !('only' in more) || more.only.test(id))
          .flatMap(({ id }): AnsweredItem[] => {
            const item = knowledge.items.get(`${name}@${catalogue.edition}:${id}`);
            if (item === undefined) return [];
            const rules = [...knowledge.rules.values()].filter((rule) => answers(rule, item, knowledge));
            const reason = reasons[item.ref];
            return [{ item, rules, ...(rules.length === 0 && reason !== undefined && { reason }) }];
          }),
      })),
  );
}

/** A rule answers an item that it names, cites or is verified by; a technique also through its sub-techniques. */
function answers(rule: Rule, { ref, control, catalogue }: CatalogueItem, knowledge: Knowledge): boolean {
  if (catalogue.role === 'techniques')
    return (rule.techniques ?? []).some((id) => id === control.id || id.startsWith(`${control.id}.`));
  return itemsOfRule(knowledge, rule).has(ref);
}

const named = 5;

/** The page `docs/coverage.md`: which published threats the rules answer. */
export function coveragePage(knowledge: Knowledge): string {
  const lists = answeredItems(knowledge);
  const all = lists.flatMap(({ items }) => items);
  const unanswered = all.filter(({ rules }) => rules.length === 0);
  const share = ((100 * unanswered.length) / all.length).toFixed(1);
  const rows = (items: readonly AnsweredItem[]) =>
    items.map(({ item: { control }, rules, reason }) => {
      const ids = rules.slice(0, named).map(({ id }) => `\`${id}\``);
      const more = rules.length > named ? ` and ${rules.length - named} more` : '';
      const answer = rules.length > 0 ? `${ids.join(', ')}${more}` : `— ${reason ?? 'no reason given'}`;
      return `| ${control.id} | ${control.title.replaceAll('|', '\\|')} | ${rules.length} | ${answer} |`;
    });
  return `# Which published threats the rules answer

Generated from the packs that ship with Bulkhead by \`shared/knowledge/coverage-page.ts\`; a test keeps it current (\`npx vitest run shared/knowledge/coverage-page.test.ts --update\` writes it anew).

${knowledge.rules.size} rules; ${all.length} items, ${unanswered.length} of them (${share} %) without a rule. A rule answers an item that it names, cites as its source, or is verified by; a technique also through its sub-techniques.

${lists
  .map(
    ({ title, items }) => `## ${title}

| id | title | rules | which |
| --- | --- | --- | --- |
${rows(items).join('\n')}
`,
  )
  .join('\n')}`;
}
