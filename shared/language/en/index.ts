import { actions } from './actions';
import { app } from './app';
import { diagram } from './diagram';
import { edits } from './edits';
import { status } from './status';

/** Everything that Bulkhead says, in English, by area. The other languages say the same keys. */
export const english = { actions, app, diagram, edits, status } as const;
