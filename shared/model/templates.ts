import files from 'virtual:templates';

/** A reference architecture that a new model can start from. */
export interface Template {
  name: string;
  title: string;
  description: string;
}

const suffix = '.bulkhead.json';
const field = (file: unknown, key: string) =>
  typeof file === 'object' && file !== null && key in file
    ? String((file as Record<string, unknown>)[key])
    : '';

/** The model of this program itself: there to be read, so it comes after those that one starts from. */
const own = 'bulkhead';

/** The templates that ship with the app, by name. */
export function listTemplates(): Template[] {
  return Object.entries(files)
    .map(([path, file]) => ({
      name: path.slice(0, -suffix.length),
      title: field(file, 'title'),
      description: field(file, 'description'),
    }))
    .sort((a, b) => Number(a.name === own) - Number(b.name === own));
}

/** The parsed, unchecked content of a template; undefined when there is none of this name. */
export function templateNamed(name: string): unknown {
  const path = `${name}${suffix}`;
  return Object.hasOwn(files, path) ? files[path] : undefined;
}
