import { useVirtualizer } from '@tanstack/react-virtual';
import { Check } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { mostSteps } from '../../../shared/edits/history';
import { inWords, t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { Hidden } from '../../ui/marks';
import { Name } from '../../ui/name';
import styles from './history.module.css';
import { type Step, stepsOf } from './steps-of';

const page = 10;
const rowHeight = 30;

/** Every step, the latest first. Arrows, Home, End and page keys move; Enter, Space or a click goes there. */
export function StepList({ onGo }: { onGo: (done: number) => void }) {
  const history = useOpenDocument((document) => document.history);
  const id = useId();
  const steps = stepsOf(history);
  const now = steps.findIndex(({ when }) => when === 'now');
  const [reached, setReached] = useState(now);
  const at = Math.min(reached, steps.length - 1);
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: steps.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  useEffect(() => rows.scrollToIndex(at, { align: 'auto' }), [at, rows]);
  const go = (index: number) => {
    const step = steps[index];
    if (step === undefined) return;
    setReached(index);
    onGo(step.done);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: steps.length - 1,
    }[event.key];
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (isUndo) go(Math.min(steps.length - 1, Math.max(0, now + (event.shiftKey ? -1 : 1))));
    else if (to !== undefined) setReached(Math.min(steps.length - 1, Math.max(0, to)));
    else if (event.key === 'Enter' || event.key === ' ') go(at);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      aria-label={t('finding.steps')}
      tabIndex={0}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const step = steps[index];
          if (step === undefined) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
            <div
              key={step.done}
              id={`${id}-${index}`}
              role="option"
              aria-selected={step.when === 'now'}
              aria-posinset={index + 1}
              aria-setsize={steps.length}
              tabIndex={-1}
              className={`${styles.step} ${styles[step.when]} ${index === at ? styles.reached : ''}`}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={() => go(index)}
            >
              <span className={styles.sign}>{step.when === 'now' && <Check size={14} aria-hidden />}</span>
              <span className={styles.label}>
                <Name>{labelOf(step, history.undo.length + history.redo.length)}</Name>
              </span>
              {step.when === 'undone' && <Hidden>, {t('finding.stepUndone')}</Hidden>}
              {step.when === 'now' && <span className={styles.when}>{t('finding.stepNow')}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function labelOf({ label }: Step, count: number): string {
  if (label !== null) return inWords(label);
  return t(count < mostSteps ? 'finding.stepStart' : 'finding.stepStartOfKept');
}
