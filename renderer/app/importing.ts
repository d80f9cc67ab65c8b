import type { ImportLoss } from '../../shared/model/threat-model';
import { desktop } from '../desktop';
import { t } from '../language/words';
import { currentKnowledge } from '../state/knowledge';
import { say } from '../state/notices';
import { openNew, problemOf, report } from './documents';
import { titleOfImport } from './import-title';
import { laidOut } from './lay-out-import';

/** What came in by an import, for the dialog that tells it. */
export interface ImportResult {
  title: string;
  elements: number;
  flows: number;
  boundaries: number;
  losses: readonly ImportLoss[];
}

/** Lets a person choose manifests and opens what they become. Null when they cancel or it fails. */
export async function importManifests(): Promise<ImportResult | null> {
  try {
    const files = await desktop.chooseImports();
    if (files === null) return null;
    const { recogniseFormat } = await import('../../shared/exchange/formats');
    const recognised = recogniseFormat(files);
    const outcome = recognised.ok ? recognised.format.read(files, currentKnowledge()) : recognised;
    if (!outcome.ok) {
      throw new Error(problemOf(outcome.problem.file, outcome.problem));
    }
    const title = titleOfImport(files.map(({ name }) => name));
    const model = await laidOut({ ...outcome.model, title });
    await openNew(model);
    const { elements, flows, boundaries } = model;
    const [e, f, b] = [elements, flows, boundaries].map((map) => Object.keys(map).length);
    say(t('documents.imported', { name: title }));
    return { title, elements: e ?? 0, flows: f ?? 0, boundaries: b ?? 0, losses: outcome.losses };
  } catch (error) {
    report(error);
    return null;
  }
}
