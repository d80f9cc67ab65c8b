import { useEffect } from 'react';
import { noteTitle } from '../../../../shared/model/notes';
import { visibleText } from '../../../../shared/model/visible-text';
import { t } from '../../../language/words';
import { announce } from '../../../state/announcements';
import { useDocument } from '../../../state/document';
import { say } from '../../../state/notices';
import { focusedSubject } from '../../../state/selection';
import { subjectsOfShown } from '../../../state/shown';
import { nameOf } from '../../../state/subject-index';
import { focusSubject } from '../../../state/surfaces';
import { useView } from '../../../state/view';
import { type Bundle, type DeadEnd, flowsOf, type Step, stepFrom } from './steps';
import { type Direction, towards } from './towards';
import { walkableOf } from './walkable';

/** Among which flows the one that has the focus was reached. */
let reached: { line: string; bundle: Bundle } | null = null;

const steps: Record<string, Step> = {
  'mod+ArrowRight': 'forward',
  'mod+ArrowLeft': 'back',
  'mod+ArrowDown': 'nextFlow',
  'mod+ArrowUp': 'previousFlow',
  'mod+shift+ArrowUp': 'out',
  'mod+shift+ArrowDown': 'in',
  'mod+shift+ArrowRight': 'next',
  'mod+shift+ArrowLeft': 'previous',
};
const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const nothing = {
  left: 'walk.nothingLeft',
  right: 'walk.nothingRight',
  up: 'walk.nothingUp',
  down: 'walk.nothingDown',
} as const;

/** Goes to the nearest that way. The one that has the focus stays as it is. */
export function walkTowards(key: string, from: string): void {
  const direction = directions[key];
  if (direction === undefined) return;
  const to = towards(walkableOf(), from, direction);
  if (to === undefined) say(t(nothing[direction]));
  else goTo(from, to, '');
}

/** Control with arrows goes along flows, with Shift along the tree, from what has the focus on the canvas. */
export function useWalking(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const step = steps[`mod+${event.shiftKey ? 'shift+' : ''}${event.key}`];
      const target = event.target as HTMLElement;
      const from = target.matches('.react-flow__node, .react-flow__edge') ? focusedSubject() : undefined;
      if (step === undefined || from === undefined) return;
      event.preventDefault();
      take(step, from);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function take(step: Step, from: string): void {
  const shown = walkableOf();
  const arrival = stepFrom(shown, from, step, reached?.line === from ? reached.bundle : null);
  if (typeof arrival === 'string') {
    say(deadEndInWords(arrival, from));
    return;
  }
  const { to, bundle } = arrival;
  reached = bundle ? { line: to, bundle } : null;
  goTo(from, to, bundle ? placeInWords(flowsOf(shown, bundle), to, bundle) : '');
}

/** Moves the focus, and the selection with it where it was on what is left. */
function goTo(from: string, to: string, words: string): void {
  const { selection, select } = useView.getState();
  if (subjectsOfShown(from).every((id) => selection.includes(id))) select(subjectsOfShown(to));
  focusSubject(to, 'canvas');
  say(words);
}

function placeInWords(flows: readonly string[], flow: string, { box, way }: Bundle): string {
  const values = { at: flows.indexOf(flow) + 1, count: flows.length, name: nameHere(box) };
  return way === 'out' ? t('walk.flowOut', values) : t('walk.flowIn', values);
}

const deadEndInWords = (end: DeadEnd, from: string): string => t(`walk.${end}`, { name: nameHere(from) });

function nameHere(id: string): string {
  const model = useDocument.getState().document?.history.present;
  const note = model?.diagrams[useView.getState().diagram]?.notes?.[id];
  if (note) return visibleText(noteTitle(note));
  return model === undefined ? id : nameOf(model, id);
}

/** Tells which one Enter has just selected: it has the focus as before. How many they are is told elsewhere. */
export function announceSelection(focused: string): void {
  const { selection } = useView.getState();
  const own = subjectsOfShown(focused);
  if (selection.length === own.length) announce(t('walk.selected', { name: nameHere(own[0] ?? focused) }));
}
