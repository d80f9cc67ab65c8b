import type { ManifestNode } from '../manifest-node';

export type Labels = ReadonlyMap<string, string>;

/** Whether labels have all pairs of a plain selector. */
export const selects = (selector: Labels, labels: Labels): boolean =>
  [...selector].every(([key, value]) => labels.get(key) === value);

export interface LabelSelector {
  /** Selects whatever there is. */
  isEmpty: boolean;
  matches(labels: Labels): boolean;
}

/** A selector with `matchLabels` and `matchExpressions`; undefined when it can't be read. Absent, it takes all. */
export function labelSelector(node: ManifestNode | undefined): LabelSelector | undefined {
  if (node === undefined || node.isAbsent) return { isEmpty: true, matches: () => true };
  if (!node.isMap) return undefined;
  const fields = node.entries().filter(([, value]) => !value.isAbsent);
  const isReadable = fields.every(
    ([key, value]) => (key === 'matchLabels' && value.isMap) || (key === 'matchExpressions' && value.isList),
  );
  if (!isReadable) return undefined;
  const labels = node.at('matchLabels')?.record() ?? new Map<string, string>();
  const tests: ((labels: Labels) => boolean)[] = [];
  for (const expression of node.at('matchExpressions')?.items() ?? []) {
    const test = expressionTest(expression);
    if (test === undefined) return undefined;
    tests.push(test);
  }
  return {
    isEmpty: labels.size === 0 && tests.length === 0,
    matches: (given) => selects(labels, given) && tests.every((test) => test(given)),
  };
}

function expressionTest(expression: ManifestNode): ((labels: Labels) => boolean) | undefined {
  const key = expression.at('key')?.text;
  if (key === undefined) return undefined;
  const values = new Set(expression.at('values')?.texts());
  const has = (labels: Labels) => values.has(labels.get(key) ?? '') && labels.has(key);
  switch (expression.at('operator')?.text) {
    case 'In':
      return has;
    case 'NotIn':
      return (labels) => !has(labels);
    case 'Exists':
      return (labels) => labels.has(key);
    case 'DoesNotExist':
      return (labels) => !labels.has(key);
    default:
      return undefined;
  }
}
