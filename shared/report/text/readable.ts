import { withoutHalves, withoutUnseen } from '../../model/visible-text';

/**
 * Text for a file that other programs read: without halves of characters, without control characters, which XML
 * forbids and terminals obey, without marks that turn the reading direction or aren't seen.
 */
export function readable(text: string): string {
  return withoutUnseen(withoutHalves(text)).replace(/[\ufffe\uffff]/g, '');
}
