import type { ThreatModel } from '../../../shared/model/threat-model';
import { t } from '../../language/words';
import type { View } from '../../state/view';
import type { Side } from './card-place';

/** What the tour sees of what somebody does. */
export interface Seen {
  model: ThreatModel;
  view: View;
}

/** A place of the window that a step is about, and on which side of it the card stands. */
export interface TourPlace {
  selector: string;
  side: Side;
}

export interface TourStep {
  title: () => string;
  text: () => string;
  /** Where it is done. */
  view: View;
  /** The first of these that is in view is pointed at. */
  places: readonly TourPlace[];
  /** Whether it was done since the step began. */
  isDone: (before: Seen, now: Seen) => boolean;
}

const count = (map: object) => Object.keys(map).length;

/** Whether a fact of something that was there before is another now. */
function hasAnswered(before: ThreatModel, now: ThreatModel): boolean {
  const isChanged = (kind: 'elements' | 'flows' | 'boundaries') =>
    Object.values(before[kind]).some(({ id, facts }) => {
      const known = now[kind][id];
      return known !== undefined && known.facts !== facts;
    });
  return isChanged('elements') || isChanged('flows') || isChanged('boundaries');
}

/** From an empty canvas to the report. */
export const tourSteps: readonly TourStep[] = [
  {
    title: () => t('tour.draw'),
    text: () => t('tour.drawHow'),
    view: 'diagram',
    places: [{ selector: 'aside:has([data-palette-search])', side: 'right' }],
    isDone: ({ model: before }, { model }) =>
      count(model.elements) + count(model.boundaries) > count(before.elements) + count(before.boundaries),
  },
  {
    title: () => t('tour.connect'),
    text: () => t('tour.connectHow'),
    view: 'diagram',
    places: [{ selector: '[data-focus-home]', side: 'inside' }],
    isDone: ({ model: before }, { model }) => count(model.flows) > count(before.flows),
  },
  {
    title: () => t('tour.answer'),
    text: () => t('tour.answerHow'),
    view: 'diagram',
    places: [{ selector: '[data-tour=inspector]', side: 'left' }],
    isDone: ({ model: before }, { model }) => hasAnswered(before, model),
  },
  {
    title: () => t('tour.decide'),
    text: () => t('tour.decideHow'),
    view: 'threats',
    places: [
      { selector: '[aria-labelledby=decision]', side: 'above' },
      { selector: '[data-tour=threats]', side: 'below' },
    ],
    isDone: ({ model: before }, { model }) =>
      model.decisions !== before.decisions && count(model.decisions) > 0,
  },
  {
    title: () => t('tour.report'),
    text: () => t('tour.reportHow'),
    view: 'report',
    places: [{ selector: '[data-tour=report]', side: 'below' }],
    isDone: (before, { view }) => before.view !== 'report' && view === 'report',
  },
];

/** What the card says when all is done: what comes after the last step. */
export const tourEnd: Pick<TourStep, 'title' | 'text' | 'places'> = {
  title: () => t('tour.end'),
  text: () => t('tour.endHow'),
  places: [{ selector: '[data-tour=export]', side: 'below' }],
};
