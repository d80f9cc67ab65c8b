import { alignments, axes } from '../../../shared/edits/align';
import { orderings } from '../../../shared/edits/order';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import {
  alignChosen,
  canArrange,
  distributeChosen,
  reorderChosen,
  sameSizeForChosen,
  toggleLock,
  wouldLock,
} from '../../state/arranging';
import { alignmentWords, axisWords } from '../../state/arranging-words';

/** Brackets are what drawing tools take, but many keyboards have none to be pressed with Control: others come first. */
const orderWords = {
  front: { title: () => t('objects.toFront'), keys: ['shift+alt+pageup', 'mod+shift+]', 'mod+}'] },
  forward: { title: () => t('objects.forward'), keys: ['alt+pageup', 'mod+]'] },
  backward: { title: () => t('objects.backward'), keys: ['alt+pagedown', 'mod+['] },
  back: { title: () => t('objects.toBack'), keys: ['shift+alt+pagedown', 'mod+shift+[', 'mod+{'] },
} as const;

const common = { group: 'arrange', onlyIn: 'diagram', needs: 'change' } as const;

/** How chosen things lie to each other: in a line, over each other, not to be moved. */
export const objectActions: readonly Action[] = [
  {
    ...common,
    id: 'arranging',
    title: () => t('objects.goToArranging'),
    words: () => t('synonyms.arranging'),
    keys: ['alt+f10'],
    isPossible: () => canArrange(2),
    whyNot: () => t('finding.chooseTwo'),
    run: () => document.querySelector<HTMLElement>('[data-arranging] button')?.focus(),
  },
  ...alignments.map(
    (alignment): Action => ({
      ...common,
      id: `align-${alignment}`,
      title: alignmentWords[alignment],
      words: () => t('synonyms.align'),
      isPossible: () => canArrange(2),
      whyNot: () => t('finding.chooseTwo'),
      run: () => alignChosen(alignment),
    }),
  ),
  ...axes.map(
    (axis): Action => ({
      ...common,
      id: `distribute-${axis}`,
      title: axisWords[axis],
      words: () => t('synonyms.distribute'),
      isPossible: () => canArrange(3),
      whyNot: () => t('finding.chooseThree'),
      run: () => distributeChosen(axis),
    }),
  ),
  {
    ...common,
    id: 'same-size',
    title: () => t('edits.sameSize'),
    words: () => t('synonyms.sameSize'),
    isPossible: () => canArrange(2),
    whyNot: () => t('finding.chooseTwo'),
    run: sameSizeForChosen,
  },
  ...orderings.map(
    (ordering): Action => ({
      ...common,
      id: `order-${ordering}`,
      title: orderWords[ordering].title,
      words: () => t('synonyms.order'),
      keys: orderWords[ordering].keys,
      isPossible: () => canArrange(1),
      whyNot: () => t('finding.chooseFirst'),
      run: () => reorderChosen(ordering),
    }),
  ),
  {
    ...common,
    id: 'lock',
    title: () => t(wouldLock() ? 'objects.lock' : 'objects.unlock'),
    name: () => t('objects.lock'),
    words: () => t('synonyms.lock'),
    keys: ['mod+shift+k'],
    isPossible: () => canArrange(1),
    whyNot: () => t('finding.chooseFirst'),
    run: toggleLock,
  },
];
