import { runsInWords } from '../words/number-runs';
import { byCatalogue } from './by-catalogue';
import type { Column } from './table';

/**
 * A cell as people read it: references to controls a line for each catalogue, numbers that follow each other as one
 * run. Hundreds of either are no list that anybody reads; for programs each stands by itself, in the table.
 */
export function briefCell({ kind }: Pick<Column, 'kind'>, cell: string): string {
  if (cell === '') return cell;
  if (kind === 'references') return byCatalogue(cell.split('\n')).join('\n');
  if (kind === 'numbers') return runsInWords(cell.split(', '));
  return cell;
}
