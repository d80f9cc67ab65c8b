import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './controls.module.css';

/** A dialog over the window; Escape and a click outside close it. */
export function Dialog({
  title,
  description,
  onClose,
  focusAfter,
  children,
}: {
  title: string;
  description?: string;
  onClose: () => void;
  /** Gives the focus to something else than what had it before. Returns whether it did. */
  focusAfter?: () => boolean;
  children: ReactNode;
}) {
  return (
    <Primitive.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.overlay} />
        <Primitive.Content
          className={styles.dialog}
          onCloseAutoFocus={(event) => {
            if (focusAfter?.()) event.preventDefault();
          }}
          {...(description === undefined && { 'aria-describedby': undefined })}
        >
          <Primitive.Title asChild>
            <h2>{title}</h2>
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
