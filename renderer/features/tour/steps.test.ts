import { expect, it } from 'vitest';
import { connect } from '../../../shared/edits/connect';
import { decide } from '../../../shared/edits/decide';
import { rename, setFact } from '../../../shared/edits/describe';
import type { Edit } from '../../../shared/edits/edit';
import { createHistory, execute } from '../../../shared/edits/history';
import { addElement } from '../../../shared/edits/place-subjects';
import { emptyModel, type ThreatModel } from '../../../shared/model/threat-model';
import type { View } from '../../state/view';
import { tourSteps } from './steps';

const at = { diagram: 'main', parent: null, at: { x: 0, y: 0 } };
const add = (id: string) => addElement(id, { stencil: 'container', kind: 'process', name: id }, at);
const after = (model: ThreatModel, ...edits: Edit[]) => edits.reduce(execute, createHistory(model)).present;

const empty = emptyModel('It');
const drawn = after(empty, add('web'), add('db'));
const acts: { before: ThreatModel; now: ThreatModel; view?: View }[] = [
  { before: empty, now: after(empty, add('web')) },
  { before: drawn, now: after(drawn, connect('f', 'web', 'db')) },
  { before: drawn, now: after(drawn, setFact('web', 'privileged', 'no')) },
  { before: drawn, now: after(drawn, decide(['r/web'], { status: 'mitigated' })) },
  { before: drawn, now: drawn, view: 'report' },
];

it.each(acts.map((act, index) => ({ ...act, index })))(
  'step $index sees that it was done, and takes nothing else for it',
  ({ before, now, view = 'diagram', index }) => {
    const start = { model: before, view: 'diagram' as const };
    for (const [other, step] of tourSteps.entries())
      expect(step.isDone(start, { model: now, view }), `${other}`).toBe(other === index);
  },
);

it('takes a new name, or looking elsewhere, for nothing', () => {
  const start = { model: drawn, view: 'diagram' as const };
  const renamed = after(drawn, rename('web', 'Shop'));
  for (const step of tourSteps) {
    expect(step.isDone(start, start)).toBe(false);
    expect(step.isDone(start, { model: renamed, view: 'threats' })).toBe(false);
  }
});
