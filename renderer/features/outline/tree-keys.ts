import type { Row } from './outline-rows';

/** What a key does in the tree. */
export type TreeStep =
  | { does: 'go'; to: number }
  | { does: 'toggle'; keys: string[] }
  /** To the other end of a flow. */
  | { does: 'follow'; flow: string; kind: 'out' | 'in' };

const page = 10;

/** What a key means where the line at `index` has the focus; null: nothing. */
export function treeStep(key: string, rows: readonly Row[], index: number): TreeStep | null {
  const row = rows[index];
  const go = (to: number): TreeStep => ({
    does: 'go',
    to: Math.max(0, Math.min(rows.length - 1, to)),
  });
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return go(index + 1);
    case 'ArrowUp':
      return go(index - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'PageDown':
      return go(index + page);
    case 'PageUp':
      return go(index - page);
    case 'ArrowRight':
      if (row.kind === 'out' || row.kind === 'in') return { does: 'follow', flow: row.id, kind: row.kind };
      if (row.isOpen === undefined) return null;
      return row.isOpen ? go(index + 1) : { does: 'toggle', keys: [row.key] };
    case 'ArrowLeft': {
      if (row.isOpen) return { does: 'toggle', keys: [row.key] };
      const parent = rows.findIndex((one) => one.key === row.parent);
      return parent < 0 ? null : go(parent);
    }
    case '*': {
      const closed = rows.filter((one) => one.parent === row.parent && one.isOpen === false);
      return { does: 'toggle', keys: closed.map((one) => one.key) };
    }
    default:
      return null;
  }
}
