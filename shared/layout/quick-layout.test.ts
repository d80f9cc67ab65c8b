import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryEdits } from '../edits/random-edits.fixture';
import { expectTidy, modelAfter } from './layout.fixture';
import { partOfModel } from './part';
import { layOut } from './quick-layout';

it('places everything without overlaps, and what is in a boundary inside it', () => {
  fc.assert(
    fc.property(arbitraryEdits, (makers) => {
      const model = modelAfter(makers);
      const placed = layOut(model);

      expectTidy(partOfModel(model), placed);
      expect(layOut(model)).toEqual(placed);
    }),
    { numRuns: 100 },
  );
});
