import { type KeyboardEvent, useRef } from 'react';
import { reveal, shows } from '../../state/diagrams';
import { deleteSubjects } from '../../state/selection';
import { focusSubject } from '../../state/surfaces';
import { useView } from '../../state/view';
import { isTextField } from '../../ui/text-field';
import type { Choosing } from './choose';
import type { Outlined, Row } from './outline-rows';
import { useOutline } from './outline-state';
import { treeStep } from './tree-keys';
import { typedTo, typingPause } from './type-ahead';

/** How a step of the arrows chooses. */
function choosingBy({ shiftKey, ctrlKey, metaKey }: KeyboardEvent): Choosing {
  if (shiftKey) return 'range';
  return ctrlKey || metaKey ? 'not' : 'alone';
}

/** Goes to something on the canvas, on a diagram that shows it. */
export function goToCanvas({ model }: Pick<Outlined, 'model'>, id: string): void {
  const isHere = shows(model, useView.getState().diagram, id);
  if (!isHere && !reveal([id])) return;
  useView.getState().select([id]);
  focusSubject(id, 'canvas');
}

/**
 * What keys do in the tree. Letters that are keys of actions do what they always do; any other letter, and any with
 * Shift that a name begins with, begins to type a name.
 * @param isCommand whether a key press is an action's
 */
export function useTreeKeys({
  rows,
  outlined,
  active,
  labelOf,
  choose,
  follow,
  isCommand,
}: {
  rows: readonly Row[];
  outlined: Outlined;
  /** Index of the line that has the focus. */
  active: number;
  labelOf: (row: Row) => string;
  choose: (index: number, how: Choosing) => void;
  follow: (flow: string, kind: 'out' | 'in') => void;
  isCommand: (event: globalThis.KeyboardEvent) => boolean;
}): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });

  /** Returns whether something begins so. */
  const type = (letter: string): boolean => {
    const text = (isTyping() ? typed.current.text : '') + letter;
    const index = typedTo(text, rows.map(labelOf), active);
    typed.current = { text: index < 0 ? '' : text, at: performance.now() };
    if (index >= 0) choose(index, 'alone');
    return index >= 0;
  };
  const isTyping = () => typed.current.text !== '' && performance.now() - typed.current.at < typingPause;

  return (event) => {
    if (isTextField(event.target) || event.altKey) return;
    const { key, shiftKey } = event;
    const isHeld = event.ctrlKey || event.metaKey;
    const row = rows[active];
    if (row === undefined) return;
    const isLetter = [...key].length === 1 && !isHeld;
    if (isLetter && isTyping() && type(key)) {
      event.preventDefault();
      return;
    }
    // What fits no name any more, and any other key, is meant for itself.
    if (key !== 'Shift') typed.current.text = '';
    const step = isLetter && key !== '*' ? null : treeStep(key, rows, active);
    if (step?.does === 'go' && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      if (isHeld || shiftKey) return;
      choose(step.to, 'alone');
    } else if (step?.does === 'go') {
      if (isHeld && (key === 'PageUp' || key === 'PageDown')) return;
      choose(step.to, choosingBy(event));
    } else if (step !== null && !isHeld) {
      if (step.does === 'toggle') useOutline.getState().toggle(step.keys);
      else follow(step.flow, step.kind);
    } else if (key === ' ') choose(active, shiftKey ? 'range' : 'toggle');
    else if (key === 'Enter' && !isHeld && !shiftKey) goToCanvas(outlined, row.id);
    else if (key === 'Backspace' && !isHeld && !event.repeat) deleteSubjects();
    else if (isLetter && shiftKey && type(key)) {
      // A name begins so: that comes before an action with the same keys.
    } else if (isLetter && !isCommand(event.nativeEvent)) type(key);
    else return;
    event.preventDefault();
  };
}
