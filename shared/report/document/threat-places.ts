import type { Threat } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import type { FactSource } from '../../model/fact';
import type { ThreatModel } from '../../model/threat-model';
import { entityOf } from './report-subject';

/** A line of a file that something was read from; without a line, the file. */
export interface Place {
  file: string;
  line?: number | undefined;
}

/**
 * Where in the files that a model was imported from a threat has its reasons, the most telling first: the facts that
 * the files state, then where they are silent, then where its subjects are declared.
 */
export function threatPlaces(
  { why, subjects }: Threat,
  model: ThreatModel,
  { facts }: Pick<Knowledge, 'facts'>,
): Place[] {
  const ofFacts = why.filter(({ fact }) => facts.has(fact)).map(({ source }) => source);
  const ofSubjects = subjects.map(({ id }) => entityOf(model, id)?.origin);
  const sources = [
    ...ofFacts.filter(({ by }) => by === 'import' || by === 'evidence'),
    ...ofFacts.filter(({ by }) => by === 'platform'),
    ...why.map(({ source }) => source),
    ...ofSubjects,
  ];
  const seen = new Set<string>();
  return sources.flatMap(placeOf).filter(({ file, line }) => {
    const key = JSON.stringify([file, line]);
    return !seen.has(key) && seen.add(key);
  });
}

function placeOf(source: FactSource | undefined): Place[] {
  if (source?.file === undefined || source.file === '') return [];
  return [{ file: source.file, ...(source.line !== undefined && { line: source.line }) }];
}

/** `deployment.yaml:31` */
export const placeInWords = ({ file, line }: Place): string =>
  line === undefined ? file : `${file}:${line}`;
