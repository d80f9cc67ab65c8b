import { type ComponentProps, type ReactNode, useId } from 'react';
import { t } from '../language/words';
import styles from './controls.module.css';

function Labelled({
  label,
  hideLabel,
  children,
}: {
  label: string;
  hideLabel?: boolean;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? styles.hidden : styles.label}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

interface Named {
  label: string;
  hideLabel?: boolean;
}

/** A line of text with its label. */
export function TextField({ label, hideLabel = false, ...rest }: ComponentProps<'input'> & Named) {
  return (
    <Labelled label={label} hideLabel={hideLabel}>
      {(id) => <input id={id} className={styles.input} {...rest} />}
    </Labelled>
  );
}

/** Several lines of text with their label. */
export function TextArea({ label, hideLabel = false, ...rest }: ComponentProps<'textarea'> & Named) {
  return (
    <Labelled label={label} hideLabel={hideLabel}>
      {(id) => <textarea id={id} className={styles.input} {...rest} />}
    </Labelled>
  );
}

export interface Choice {
  value: string;
  title: string;
  /** What it looks like where it is no answer and needs no title: `?` */
  mark?: string;
}

/** One of several, as the platform's own list. */
export function Select({
  label,
  hideLabel = false,
  choices,
  ...rest
}: ComponentProps<'select'> & Named & { choices: readonly Choice[] }) {
  return (
    <Labelled label={label} hideLabel={hideLabel}>
      {(id) => (
        <select id={id} className={styles.input} {...rest}>
          {choices.map(({ value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** One of a few, all in view: yes, no, unknown. */
export function Segments({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
}) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.segments}>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={`${styles.segment} ${choice.mark === undefined ? '' : styles.quietSegment}`}
        >
          <input
            type="radio"
            name={name}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
            {...(choice.mark !== undefined && { 'aria-label': choice.title })}
          />
          {choice.mark === undefined ? choice.title : <span title={choice.title}>{choice.mark}</span>}
        </label>
      ))}
    </div>
  );
}

/** One of several things that can be ticked, with its name beside it. */
export function Checkbox({ label, ...rest }: ComponentProps<'input'> & { label: ReactNode }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}

/** On or off. */
export function Switch({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {checked ? t('answers.on') : t('answers.off')}
    </label>
  );
}
