import type { Analysis } from '../../shared/analysis/analysis';
import type { ThreatModel } from '../../shared/model/threat-model';
import { t } from '../language/words';
import { say } from './notices';
import { useQuickAdd } from './quick-add';
import { useView } from './view';

/** What there is left to do with a model. */
export type StepLeft =
  | { id: 'draw' }
  | { id: 'connect' }
  | { id: 'answer'; count: number }
  | { id: 'decide'; count: number }
  | { id: 'report' };

/** What comes next with a model, the nearest first; at the end, handing it over. */
export function stepsLeft(model: ThreatModel, { questions, threats }: Analysis): StepLeft[] {
  const elements = Object.keys(model.elements).length;
  if (elements === 0) return [{ id: 'draw' }];
  const open = threats.filter(({ status }) => status === 'open').length;
  const left: StepLeft[] = [];
  if (elements === 1) left.push({ id: 'draw' });
  else if (Object.keys(model.flows).length === 0) left.push({ id: 'connect' });
  if (questions.length > 0) left.push({ id: 'answer', count: questions.length });
  if (open > 0) left.push({ id: 'decide', count: open });
  return left.length === 0 ? [{ id: 'report' }] : left;
}

/** A step as an order: `Answer 12 questions`. */
export function stepInWords(step: StepLeft): string {
  switch (step.id) {
    case 'draw':
      return t('empty.nextDraw');
    case 'connect':
      return t('empty.nextConnect');
    case 'answer':
      return t('empty.nextAnswer', { count: step.count });
    case 'decide':
      return t('empty.nextDecide', { count: step.count });
    case 'report':
      return t('empty.nextReport');
  }
}

/** Goes to where a step is done. */
export function takeStep({ id }: { id: StepLeft['id'] | 'describe' }): void {
  const { show, select, showThreatsOf } = useView.getState();
  switch (id) {
    case 'draw':
      show('diagram');
      // The canvas has to be there first.
      requestAnimationFrame(() => requestAnimationFrame(() => useQuickAdd.getState().begin()));
      break;
    case 'connect':
      show('diagram');
      say(t('empty.connectHow'));
      break;
    case 'answer':
      show('questions');
      break;
    case 'decide':
      showThreatsOf(null);
      break;
    case 'report':
      show('report');
      break;
    case 'describe':
      show('diagram');
      // The inspector tells of the model while nothing is selected.
      select([]);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-model-description]')?.focus()),
      );
      break;
  }
}
