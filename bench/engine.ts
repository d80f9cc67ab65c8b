import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, createAnalyser } from '../shared/analysis/analyse';
import { rename } from '../shared/edits/describe';
import { createHistory, execute } from '../shared/edits/history';
import { importKubernetes } from '../shared/exchange/kubernetes/import-kubernetes';
import { containerKnowledge } from '../shared/knowledge/containers';
import { readModel } from '../shared/model/read-model';
import { writeModel } from '../shared/model/write-model';
import { reportDocument } from '../shared/report/document/document';
import { reportHtml } from '../shared/report/html/report-html';
import { largeModel, threatenedModel } from './large-model';
import { edited, hub, kindsOfEdits, withHub } from './steps';

/** Something whose time is told beside that of something else in the same run. */
export interface Measure {
  name: string;
  /** What is timed, once per run. */
  run: () => unknown;
  /** How many of what is measured one run does; absent: one. */
  per?: number;
  /** What it is compared with, and its name. */
  against: { name: string; run: () => unknown };
  /** Milliseconds. */
  floor: number;
  aim: number;
}

/** The floors of design.md §6 that need no window. */
export function engineMeasures(): Measure[] {
  const knowledge = containerKnowledge();
  const model = largeModel(knowledge, { elements: 1000, flows: 3000 });
  const text = writeModel(model);
  const readAgain = { name: 'reading the same model', run: () => readModel(text) };
  const steps = edited(model, knowledge, 20);
  let step = 0;
  const following = createAnalyser(knowledge);
  following(model);
  let typed = createHistory(withHub(model));
  const typing = createAnalyser(knowledge);
  typing(typed.present);
  const answered = threatenedModel(knowledge, { elements: 300, flows: 300 }, 180);
  const analysis = analyse(answered, knowledge);
  const threats = analysis.threats.slice(0, 2000);
  const manifests = [{ name: 'platform.yaml', text: threeHundredObjects() }];
  return [
    {
      name: 'full analysis, 1,000 elements and 3,000 flows nested 5 deep',
      run: () => analyse(model, knowledge),
      against: readAgain,
      floor: 300,
      aim: 50,
    },
    {
      name: 're-analysis after one edit of that model',
      run: () => {
        for (const next of steps.slice(step, step + kindsOfEdits)) following(next);
        step += kindsOfEdits;
      },
      per: kindsOfEdits,
      against: readAgain,
      floor: 16,
      aim: 2,
    },
    {
      name: 'one more letter in the name of an element with 100 flows: the edit and the re-analysis',
      run: () => {
        typed = execute(typed, rename(hub, `${typed.present.elements[hub]?.name}y`));
        typing(typed.present);
      },
      against: readAgain,
      floor: 16,
      aim: 2,
    },
    {
      name: `HTML report of ${threats.length} threats`,
      run: () => {
        const report = reportDocument(answered, knowledge, { ...analysis, threats }, { digest: '' });
        return reportHtml(report, {});
      },
      against: { name: 'the same as JSON', run: () => JSON.stringify(threats) },
      floor: 2000,
      aim: 300,
    },
    {
      name: 'Kubernetes import of 300 objects',
      run: () => importKubernetes(manifests, knowledge),
      against: readAgain,
      floor: 2000,
      aim: 300,
    },
  ];
}

function threeHundredObjects(): string {
  const one = readFileSync(join(import.meta.dirname, 'workload.yaml'), 'utf8');
  return Array.from({ length: 100 }, (_, index) => one.replaceAll('NAME', `app-${index}`)).join('\n---\n');
}
