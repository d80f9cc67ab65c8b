import { relative, resolve } from 'node:path';
import { linesOf } from '../shared/model/json-places';
import type { Place } from '../shared/report/document/threat-places';
import type { ModelFile } from './files';

/** Code hosts know files by their path below the folder that the pipeline works in. */
export function pathBelowHere(name: string): string {
  const path = relative(process.cwd(), resolve(name)).replaceAll('\\', '/');
  return name === 'standard input' || path === '' || path.startsWith('../') ? name : path;
}

/** Says where the elements, flows and boundaries of a model stand in its file. */
export function placesIn(file: string, { model, text }: ModelFile): (id: string) => Place | undefined {
  const lineOf = linesOf(text);
  const name = pathBelowHere(file);
  return (id) => {
    const map = (['elements', 'flows', 'boundaries'] as const).find((one) => Object.hasOwn(model[one], id));
    return map === undefined ? undefined : { file: name, line: lineOf([map, id]) };
  };
}
