import { Command } from 'cmdk';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './pick-list.module.css';

/** Something to pick. */
export interface Pick {
  id: string;
  title: string;
  detail?: string;
  mark?: ReactNode;
}

/** What was held when something was picked. */
export interface Held {
  shift: boolean;
  mod: boolean;
}

interface Holding {
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** More than these aren't shown: a part of a name brings the others. */
const most = 50;

/**
 * A field and, under it, what fits what is typed there, best first: arrows go, Enter or a click picks.
 * @param picks what fits the query now
 */
export function PickList({
  label,
  listLabel,
  placeholder,
  query,
  onQuery,
  picks,
  noneFits,
  onPick,
  at,
  onAt,
}: {
  label: string;
  listLabel: string;
  placeholder?: string;
  query: string;
  onQuery: (query: string) => void;
  picks: readonly Pick[];
  noneFits: string;
  onPick: (id: string, held: Held) => void;
  /** The one that Enter takes, where somebody else knows it too. */
  at?: string;
  onAt?: (id: string) => void;
}) {
  const shown = picks.slice(0, most);
  const first = shown[0]?.id ?? '';
  const [own, setOwn] = useState(first);
  const value = at ?? own;
  /** What Enter takes, and what was typed when it became so: whoever types fast is ahead of what is shown. */
  const taken = useRef({ query, id: value });
  const setValue = (id: string) => {
    taken.current = { query, id };
    setOwn(id);
    onAt?.(id);
  };
  const held = useRef<Held>({ shift: false, mod: false });
  const list = useRef<HTMLDivElement>(null);
  const hold = ({ shiftKey, ctrlKey, metaKey }: Holding) => {
    held.current = { shift: shiftKey, mod: ctrlKey || metaKey };
  };
  const take = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const { query: typed, id } = taken.current;
    const picked = shown.find((pick) => typed === query && pick.id === id) ?? shown[0];
    if (picked !== undefined) onPick(picked.id, held.current);
  };
  // Somebody else points at another.
  useEffect(() => {
    if (at !== undefined) taken.current = { ...taken.current, id: at };
  }, [at]);
  // Whatever is typed, the best is the one that Enter takes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is why
  useEffect(() => {
    setValue(first);
    list.current?.scrollTo({ top: 0 });
  }, [query, first]);
  return (
    <Command
      className={styles.command}
      label={label}
      shouldFilter={false}
      vimBindings={false}
      value={value}
      onValueChange={setValue}
      onKeyDown={(event) => {
        hold(event);
        take(event);
      }}
      onPointerDown={hold}
    >
      <Command.Input
        className={styles.input}
        placeholder={placeholder}
        value={query}
        onValueChange={onQuery}
      />
      <Command.List ref={list} className={styles.list} label={listLabel}>
        {shown.map(({ id, title, detail, mark }) => (
          <Command.Item key={id} value={id} className={styles.item} onSelect={() => onPick(id, held.current)}>
            {mark}
            <bdi className={styles.title}>{title}</bdi>
            {detail !== undefined && detail !== '' && <bdi className={styles.detail}>{detail}</bdi>}
          </Command.Item>
        ))}
      </Command.List>
      {shown.length === 0 && (
        <p role="status" className={styles.none}>
          {noneFits}
        </p>
      )}
    </Command>
  );
}
