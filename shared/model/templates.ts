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

/** The templates that ship with the app, by name. */
export function listTemplates(): Template[] {
  return Object.entries(files).map(([path, file]) => ({
    name: path.slice(0, -suffix.length),
    title: field(file, 'title'),
    description: field(file, 'description'),
  }));
}

/** The parsed, unchecked content of a template; undefined when there is none of this name. */
export function templateNamed(name: string): unknown {
  const path = `${name}${suffix}`;
  return Object.hasOwn(files, path) ? files[path] : undefined;
}
