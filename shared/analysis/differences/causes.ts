import type { Threat } from '../analysis';
import { memo } from '../memo';
import type { NotStanding } from './standing';
import type { Surroundings } from './surroundings';
import type { SystemChange } from './system-change';

type Kind = SystemChange['change'];

/** Changes of what there is, where, and what it is. */
const structure: readonly Kind[] = ['added', 'removed', 'became', 'moved', 'redirected', 'scoped'];

/** Says which changes made a threat come or go. */
export type FindCauses = (threat: Threat, elsewhere: NotStanding) => SystemChange[];

/**
 * Looks at what the explanations looked at: all that had to hold where the threat stands, and what failed where it
 * doesn't. Whatever of it changed is a cause, in the order of the changes.
 * @param sides the surroundings in both models
 */
export function createFindCauses(
  changes: readonly SystemChange[],
  sides: readonly Surroundings[],
): FindCauses {
  const bySubject = new Map<string, SystemChange[]>();
  for (const change of changes) {
    const known = bySubject.get(change.subject.id);
    if (known) known.push(change);
    else bySubject.set(change.subject.id, [change]);
  }
  const ofKinds = (ids: readonly string[], kinds: readonly Kind[]) =>
    ids.flatMap((id) => (bySubject.get(id) ?? []).filter(({ change }) => kinds.includes(change)));
  const near = (look: keyof Surroundings, id: string) => sides.flatMap((side) => side[look](id));

  const behindPicture = (subject: string, read: string): SystemChange[] => {
    const own = ofKinds([subject], structure);
    const [word] = read.replace(/^(source|target|inner|outer) /, '').split(' ', 1);
    switch (word) {
      case 'inside':
      case 'crosses':
      case 'crossings':
        return [...own, ...ofKinds(near('around', subject), ['added', 'removed', 'became', 'moved'])];
      case 'contains':
        return [...own, ...ofKinds(near('inside', subject), structure)];
      case 'incoming':
      case 'outgoing':
        return [...own, ...ofKinds(near('flowsAt', subject), structure)];
      case 'exposure':
        return [...own, ...ofKinds(near('upstream', subject), structure)];
      default:
        return own;
    }
  };
  // Many threats read the same.
  const behind = memo((subject: string) =>
    memo((fact: string): SystemChange[] => [
      ...(bySubject.get(subject) ?? []).filter((one) => one.change === 'fact' && one.fact === fact),
      ...ofKinds([subject], ['added', 'removed']),
      ...behindPicture(subject, fact),
    ]),
  );
  const found = (all: readonly SystemChange[]) => {
    const wanted = new Set(all);
    return wanted.size === 0 ? [] : changes.filter((change) => wanted.has(change));
  };
  /** What was read inside a boundary may have come there together with something around it. */
  const between = (id: string, about: readonly string[]): SystemChange[] =>
    sides.flatMap((side) => {
      const around = side.around(id);
      const end = around.findIndex((one) => about.includes(one));
      return end < 0 ? [] : ofKinds(around.slice(0, end), structure);
    });
  return ({ why, subjects }, elsewhere) => {
    const about = subjects.map(({ id }) => id);
    if (elsewhere.because === 'no rule looks') {
      // What wasn't there needs no other reason.
      const whole = ofKinds(about, ['added', 'removed']);
      if (whole.length > 0) return found(whole);
      const around = about.flatMap((id) => near('around', id));
      return found(ofKinds([...about, ...around], structure));
    }
    const read = [...why, ...(elsewhere.because === 'open' ? elsewhere.facts : elsewhere.reasons)];
    return found(read.flatMap(({ subject, fact }) => [...behind(subject)(fact), ...between(subject, about)]));
  };
}
