import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../shared/analysis/analyse';
import { setFact } from '../shared/edits/describe';
import { createHistory, execute } from '../shared/edits/history';
import { importKubernetes } from '../shared/exchange/kubernetes/import-kubernetes';
import { containerKnowledge } from '../shared/knowledge/containers';
import { readModel } from '../shared/model/read-model';
import { writeModel } from '../shared/model/write-model';
import { reportDocument } from '../shared/report/document';
import { reportHtml } from '../shared/report/html';
import { largeModel } from './large-model';

/** Something whose time is told beside that of something else in the same run. */
export interface Measure {
  name: string;
  /** What is timed, once per run. */
  run: () => unknown;
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
  const history = createHistory(model);
  let turn = 0;
  const edited = () => {
    turn += 1;
    const edit = setFact('element-0', 'privileged', turn % 2 === 0 ? 'yes' : 'no');
    return execute(history, edit).present;
  };
  const answered = largeModel(knowledge, { elements: 1000, flows: 500, known: 30 });
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
      run: () => analyse(edited(), knowledge),
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
