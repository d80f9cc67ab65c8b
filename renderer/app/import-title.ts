import { t } from '../language/words';

/** What an imported model is called: as its file, and how many others came with it. */
export function titleOfImport([
  first = t('documents.importWithoutName'),
  ...others
]: readonly string[]): string {
  const name = first.replace(/\.[^.]+$/, '') || first;
  return others.length === 0 ? name : t('documents.importOf', { name, count: others.length });
}
