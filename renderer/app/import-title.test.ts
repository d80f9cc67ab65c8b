import { expect, it } from 'vitest';
import { titleOfImport } from './import-title';

it('calls an imported model as its file, and says how many others came with it', () => {
  expect(titleOfImport(['shop.yaml'])).toBe('shop');
  expect(titleOfImport(['.yaml'])).toBe('.yaml');
  expect(titleOfImport(['db.yaml', 'shop.prod.yaml', 'web.yml'])).toBe('db and 2 other files');
});
