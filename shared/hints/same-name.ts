import { rename } from '../edits/describe';
import { nameIn } from '../edits/names';
import { phrase } from '../language/phrase';
import type { Element } from '../model/threat-model';
import type { Hint, HintRule } from './hint';
import { isInScope } from './subjects';

/** Two elements of one kind and one name: in a list of threats nobody can tell them apart. */
export const sameName: HintRule = ({ model }) => {
  const first = new Map<string, Element>();
  const taken = new Set(Object.values(model.elements).map(({ name }) => name));
  return Object.values(model.elements).flatMap((element): Hint[] => {
    const { id, name, stencil, parent } = element;
    if (name === '' || !isInScope(element)) return [];
    const key = `${stencil} ${name.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, element);
      return [];
    }
    const better = betterName(
      name,
      parent === other.parent || parent === null ? null : nameIn(model, parent),
      taken,
    );
    taken.add(better);
    return [
      {
        key: `same-name/${id}`,
        subjects: [id, other.id],
        says: phrase('hints.sameName', { name }),
        fix: { title: phrase('hints.fixRename', { name: better }), edit: rename(id, better) },
      },
    ];
  });
};

/** The name with where it is, or with a number. */
function betterName(name: string, place: string | null, taken: ReadonlySet<string>): string {
  const placed = place === null ? name : `${name} (${place})`;
  if (!taken.has(placed)) return placed;
  for (let number = 2; ; number += 1) if (!taken.has(`${placed} ${number}`)) return `${placed} ${number}`;
}
