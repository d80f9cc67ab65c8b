import type { ComponentProps, ReactNode } from 'react';
import styles from './controls.module.css';

type Look = 'normal' | 'primary' | 'plain';
const classOf = { normal: '', primary: styles.primary, plain: styles.plain } as const;

/** A button with words on it. */
export function Button({
  look = 'normal',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" className={`${styles.button} ${classOf[look]} ${className}`} {...rest} />;
}

/** A button with a picture on it; `label` is its name, also shown as its tooltip. */
export function IconButton({
  label,
  children,
  hint,
  ...rest
}: Omit<ComponentProps<'button'>, 'aria-label' | 'title'> & {
  label: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles.plain} ${styles.icon}`}
      aria-label={label}
      title={hint ?? label}
      {...rest}
    >
      {children}
    </button>
  );
}
