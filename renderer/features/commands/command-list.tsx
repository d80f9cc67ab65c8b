import { Command as Palette } from 'cmdk';
import { useMemo, useState } from 'react';
import { t } from '../../language/words';
import { Keys } from '../../ui/keys';
import { type Command, findCommands, groupedCommands } from './command';
import styles from './finder.module.css';
import { Hints } from './hints';
import { Marked } from './marked';

/** Every command: by group and those used last first, or what fits what is typed. */
export function CommandList({
  commands,
  recent,
  query,
  onQuery,
  onBack,
  onChoose,
}: {
  commands: readonly Command[];
  recent: readonly string[];
  query: string;
  onQuery: (query: string) => void;
  /** Backspace where nothing is typed. */
  onBack: () => void;
  onChoose: (id: string) => void;
}) {
  const found = useMemo(() => findCommands(commands, query), [commands, query]);
  const groups = useMemo(
    () => groupedCommands(commands, recent, t('finding.commandsOpened')),
    [commands, recent],
  );
  // What somebody tried though it can't be done: its reason is said.
  const [refused, setRefused] = useState<string | null>(null);
  const choose = ({ id, title, whyNot }: Command) => {
    if (whyNot === null) onChoose(id);
    else setRefused(`${title}: ${whyNot || t('finding.unavailable')}`);
  };
  const line = (command: Command) => (
    <Palette.Item
      key={command.id}
      value={command.id}
      className={`${styles.line} ${command.whyNot === null ? '' : styles.unavailable}`}
      aria-keyshortcuts={command.keys[0]?.replace('mod', 'Control')}
      onSelect={() => choose(command)}
    >
      <span className={styles.title}>
        <Marked query={query}>{command.title}</Marked>
      </span>
      {command.whyNot !== null && (
        <span className={styles.about}>{command.whyNot || t('finding.unavailable')}</span>
      )}
      {query !== '' && command.whyNot === null && <span className={styles.about}>{command.group}</span>}
      <Keys keys={command.keys.slice(0, 1)} />
    </Palette.Item>
  );
  return (
    <Palette
      className={styles.panel}
      label={t('finding.commands')}
      shouldFilter={false}
      vimBindings={false}
      loop
    >
      <Palette.Input
        className={styles.input}
        placeholder={t('finding.commandsHint')}
        value={query}
        onValueChange={(text) => {
          setRefused(null);
          onQuery(text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && query === '') onBack();
        }}
        autoFocus
      />
      <Palette.List className={styles.list} label={t('finding.commands')}>
        {query.trim() === ''
          ? groups.map(({ title, commands: own }) => (
              <Palette.Group key={title} heading={title} className={styles.group}>
                {own.map(line)}
              </Palette.Group>
            ))
          : found.map(line)}
      </Palette.List>
      {query.trim() !== '' && found.length === 0 && (
        <p className={styles.none}>{t('finding.commandsNone')}</p>
      )}
      <p className={styles.refused} role="alert">
        {refused}
      </p>
      <Hints enter={t('finding.enterDoes')} count={query.trim() === '' ? undefined : found.length} />
    </Palette>
  );
}
