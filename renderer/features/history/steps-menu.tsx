import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { t } from '../../language/words';
import { goToStep } from '../../state/stepping';
import { giveBack } from '../../ui/give-back';
import { useFocusAfter } from '../../ui/use-focus-after';
import styles from './history.module.css';
import { StepList } from './step-list';

/** The small arrow beside Undo: every step there was, to go to any of them. */
export function StepsMenu({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpen}>
      <Popover.Trigger className={styles.arrow} aria-label={t('finding.steps')} title={t('finding.steps')}>
        <ChevronDown size={13} aria-hidden />
      </Popover.Trigger>
      {isOpen && <Steps />}
    </Popover.Root>
  );
}

function Steps() {
  // Read while this is made: from then on the list has the focus.
  const [before] = useState(() => document.activeElement);
  useFocusAfter(() => giveBack(before));
  return (
    <Popover.Portal>
      <Popover.Content
        className={styles.steps}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        aria-label={t('finding.steps')}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <h2>{t('finding.steps')}</h2>
        <p>{t('finding.stepsHint')}</p>
        <StepList onGo={goToStep} />
      </Popover.Content>
    </Popover.Portal>
  );
}
