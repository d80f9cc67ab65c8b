import type { Judge } from './conflict';
import type { Fates } from './fates';
import type { Place } from './places';
import type { Versions } from './versions';

/** What every part of the merge works with. */
export interface Merging {
  judge: Judge;
  versions: Versions;
  fates: Fates;
  places: ReadonlyMap<string, Place>;
}
