import { counted } from '../ui/counted';

/** What an imported model is called: as its file, and how many others came with it. */
export function titleOfImport([first = 'Import', ...others]: readonly string[]): string {
  const name = first.replace(/\.[^.]+$/, '') || first;
  return others.length === 0 ? name : `${name} and ${counted(others.length, 'other file')}`;
}
