import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Question } from '../../../shared/analysis/analysis';
import { useAsked } from '../../state/asked';

/**
 * The questions that are shown: the first of them, with the one that somebody came for, which gets the focus.
 * @param longest so many are shown
 */
export function useAskedQuestion(
  questions: readonly Question[],
  longest: number,
  list: RefObject<HTMLElement | null>,
): readonly Question[] {
  const asked = useAsked((state) => state.question);
  // It stays in the list after it was shown.
  const [kept, setKept] = useState(asked);
  if (asked !== null && asked !== kept) setKept(asked);
  const shown = useMemo(() => {
    const first = questions.slice(0, longest);
    const wanted =
      kept && questions.find(({ subject, fact }) => subject.id === kept.subject && fact === kept.fact);
    return wanted && !first.includes(wanted) ? [wanted, ...first] : first;
  }, [questions, kept, longest]);
  useEffect(() => {
    if (asked === null) return;
    useAsked.getState().shown();
    const at = shown.findIndex(({ subject, fact }) => subject.id === asked.subject && fact === asked.fact);
    const row = list.current?.querySelectorAll<HTMLElement>(':scope > li')[at];
    row?.scrollIntoView({ block: 'center' });
    row
      ?.querySelector<HTMLElement>('fieldset :is(button, select, input), button')
      ?.focus({ preventScroll: true });
  }, [asked, shown, list]);
  return shown;
}
