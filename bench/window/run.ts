import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../../shared/analysis/analyse';
import { containerKnowledge } from '../../shared/knowledge/containers';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import type { Given } from '../bare/given';
import { largeModel, threatenedModel } from '../large-model';
import type { Result } from '../result';
import { canvasResults } from './canvas';
import { openingResult, selectingResult } from './opening';
import { graphOf, untilDrawn } from './pages';
import { printingResult } from './printing';
import { readyResult } from './ready';
import { start } from './stage';
import { threatsResults } from './threats';

const size = { elements: 1000, flows: 3000 };

/** All that is measured in a window, beside a bare page in the same Electron. */
export async function windowResults(bareUrl: string): Promise<Result[]> {
  const knowledge = containerKnowledge();
  const model = largeModel(knowledge, size);
  const threatened = threatenedModel(knowledge, size);
  const { threats } = analyse(threatened, knowledge);
  const given: Given = {
    graph: JSON.stringify(graphOf(model)),
    place: { x: 0, y: 0, width: 0, height: 0 },
    view: { x: 0, y: 0, zoom: 1 },
    rows: threats.map(({ key, title, statement }) => ({ key, text: `${title} ${statement}` })),
  };
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  const keep = (name: string, what: ThreatModel) => {
    const file = join(folder, `${name}.bulkhead.json`);
    writeFileSync(file, writeModel(what));
    return file;
  };

  const ready = await readyResult();
  const bare = await start('bench/bare/electron.cjs', bareUrl);
  const own = await start('.', keep('large', model));
  await untilDrawn(own);
  const opening = await openingResult(own, bare, given);
  const selecting = await selectingResult(own, bare);
  const canvas = await canvasResults(own, bare, given);
  await own.app.close();
  const listing = await start('.', keep('threatened', threatened));
  await untilDrawn(listing);
  const threatRows = await threatsResults(listing, bare, given);
  await listing.app.close();
  await bare.app.close();
  const printing = await printingResult(knowledge);
  return [ready, opening, selecting, ...canvas, ...threatRows, printing];
}
