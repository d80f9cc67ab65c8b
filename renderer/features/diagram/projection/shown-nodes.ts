import { attributesOf } from '../walk/attributes';
import { createVariants } from './keep-alike';
import type { DiagramNode } from './project';
import { liftedNodes } from './stacking';

/** What was shown last, and what it was made of: in a drag all but a few are in the same place of the list. */
interface Shown {
  nodes: readonly DiagramNode[];
  selected: ReadonlySet<string>;
  describe: (node: DiagramNode) => string;
  lifted: ReadonlyMap<string, number>;
  shown: readonly DiagramNode[];
}

/**
 * Nodes as React Flow is to draw them: selected, lifted, described. Returned is what makes them; of a node that is
 * and looks as before it makes the very same object, whatever else changed.
 */
export function createShownNodes(): (
  nodes: readonly DiagramNode[],
  selected: ReadonlySet<string>,
  describe: (node: DiagramNode) => string,
  isOrdered?: (id: string) => boolean,
) => DiagramNode[] {
  const variant = createVariants<DiagramNode>();
  let before: Shown | null = null;
  return (nodes, selected, describe, isOrdered) => {
    const lifted = liftedNodes(nodes, selected, isOrdered);
    const last = before?.selected === selected && before.describe === describe ? before : null;
    const shown = nodes.map((node, index) => {
      const known = last?.nodes[index] === node ? last.shown[index] : undefined;
      if (known !== undefined && last?.lifted.get(node.id) === lifted.get(node.id)) return known;
      return variant(node, {
        selected: selected.has(node.id),
        ariaLabel: describe(node),
        domAttributes: attributesOf(selected.has(node.id)),
        ...(lifted.has(node.id) && { zIndex: lifted.get(node.id) }),
      } as Partial<DiagramNode>);
    });
    before = { nodes, selected, describe, lifted, shown };
    return shown;
  };
}

/** Says the same of the same: what describes is asked once for what a node shows. */
export function rememberDescriptions(describe: (node: DiagramNode) => string): typeof describe {
  const known = new WeakMap<DiagramNode['data'], string>();
  return (node) => {
    const before = known.get(node.data);
    const words = before ?? describe(node);
    if (before === undefined) known.set(node.data, words);
    return words;
  };
}
