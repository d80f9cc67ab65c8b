import type { english } from '../en';
import type { Translation } from '../phrase';
import { actions } from './actions';
import { app } from './app';
import { diagram } from './diagram';
import { edits } from './edits';
import { status } from './status';

/** Everything that Bulkhead says, in German. */
export const german: { readonly [A in keyof typeof english]: Translation<(typeof english)[A]> } = {
  actions,
  app,
  diagram,
  edits,
  status,
};
