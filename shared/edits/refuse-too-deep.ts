import { phrase } from '../language/phrase';
import { limits } from '../model/limits';
import { nestedTooDeep } from '../model/nesting';
import type { ThreatModel } from '../model/threat-model';
import { EditRefused } from './edit';

/** What would be nested deeper than a file of it may be isn't nested so. @throws EditRefused */
export function refuseTooDeep(model: Pick<ThreatModel, 'boundaries'>): void {
  if (nestedTooDeep(model) !== undefined)
    throw new EditRefused(phrase('edits.refusedTooDeep', { most: limits.boundaryDepth }));
}
