import { Dialog as Primitive } from 'radix-ui';
import { type ReactNode, useRef, useState } from 'react';
import styles from './controls.module.css';
import { giveBack } from './give-back';
import { useFocusAfter } from './use-focus-after';
import { useFocusWithin } from './use-focus-within';

/** What Tab stops at. */
const inOrder = 'input, button, select, textarea, a[href], [tabindex="0"]';

/** A dialog over the window; Escape and a click outside close it. The focus goes back to where it was. */
export function Dialog({
  title,
  description,
  onClose,
  focusAfter,
  onClosed,
  className = '',
  hideTitle = false,
  children,
}: {
  title: string;
  description?: string;
  onClose: () => void;
  /** Gives the focus to something else than what had it before. Returns whether it did. */
  focusAfter?: () => boolean;
  /** Called when it is gone and the focus is back. */
  onClosed?: () => void;
  /** Another size or place than dialogs have. */
  className?: string | undefined;
  /** The title is for screen readers only. */
  hideTitle?: boolean;
  children: ReactNode;
}) {
  // Read while the dialog is made: from then on it has the focus.
  const [before] = useState(() => document.activeElement);
  const content = useRef<HTMLDivElement>(null);
  useFocusWithin(content);
  useFocusAfter(() => {
    if (!focusAfter?.()) giveBack(before);
  });
  return (
    <Primitive.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.overlay} />
        <Primitive.Content
          ref={content}
          className={`${styles.dialog} ${className}`}
          onOpenAutoFocus={(event) => {
            const first = content.current?.querySelector(inOrder);
            if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return;
            // Of a group the one that is chosen is the stop of Tab.
            event.preventDefault();
            const chosen = `input[name="${CSS.escape(first.name)}"]:checked`;
            (content.current?.querySelector<HTMLInputElement>(chosen) ?? first).focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed?.();
          }}
          {...(description === undefined && { 'aria-describedby': undefined })}
        >
          <Primitive.Title asChild>
            {hideTitle ? <h2 className={styles.hidden}>{title}</h2> : <h2>{title}</h2>}
          </Primitive.Title>
          {description !== undefined && <Primitive.Description>{description}</Primitive.Description>}
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** The row of buttons at a dialog's end. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
