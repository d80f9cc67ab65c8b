import { Tabs } from 'radix-ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import { t } from '../../language/words';
import { Dialog } from '../../ui/dialog';
import { Keys } from '../../ui/keys';
import type { Command } from './command';
import { CommandList } from './command-list';
import type { Target } from './find-in-model';
import styles from './finder.module.css';
import { ModelSearch } from './model-search';

/** What is looked for: something to do, or something of the model. */
export type Finding = 'commands' | 'everything';

export interface FinderProps {
  commands: readonly Command[];
  /** Ids of the commands used last, the latest first. */
  recent: readonly string[];
  start: Finding;
  /** Without an open model there are only commands. */
  hasModel: boolean;
  /** The keys that open each, to be said beside its name. */
  keysOf: Readonly<Record<Finding, string>>;
  /** Called when the window has the focus again. */
  onCommand: (id: string) => void;
  onGo: (target: Target) => void;
  onClose: () => void;
}

/** The command palette and the search through the model, in one place. */
export function Finder({ commands, recent, start, hasModel, keysOf, onCommand, onGo, onClose }: FinderProps) {
  const [finding, setFinding] = useState<Finding>(hasModel ? start : 'commands');
  const [query, setQuery] = useState('');
  const chosen = useRef<(() => void) | null>(null);
  const choose = (act: () => void) => {
    chosen.current = act;
    onClose();
  };
  const turnTo = (next: Finding, text = query) => {
    setFinding(next);
    setQuery(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || !hasModel) return;
    const key = event.key.toLowerCase();
    if (key !== 'k' && key !== 'f') return;
    event.preventDefault();
    turnTo(key === 'k' ? 'commands' : 'everything');
  };
  return (
    <Dialog
      title={t('finding.title')}
      hideTitle
      className={styles.finder}
      onClose={onClose}
      onClosed={() => chosen.current?.()}
    >
      <Tabs.Root
        className={styles.tabs}
        value={finding}
        onValueChange={(value) => turnTo(value === 'commands' ? 'commands' : 'everything')}
        onKeyDown={onKeyDown}
      >
        {hasModel && (
          <Tabs.List className={styles.tabList} aria-label={t('finding.title')}>
            {(['everything', 'commands'] as const).map((name) => (
              <Tabs.Trigger key={name} value={name} className={styles.tab}>
                {t(`finding.${name}`)} <Keys keys={[keysOf[name]]} />
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        )}
        <Tabs.Content value="everything" className={styles.content} tabIndex={-1}>
          <ModelSearch
            query={query}
            onQuery={(text) =>
              text.startsWith('>') ? turnTo('commands', text.slice(1).trimStart()) : setQuery(text)
            }
            onGo={(target) => choose(() => onGo(target))}
          />
        </Tabs.Content>
        <Tabs.Content value="commands" className={styles.content} tabIndex={-1}>
          <CommandList
            commands={commands}
            recent={recent}
            query={query}
            onQuery={setQuery}
            onBack={() => hasModel && turnTo('everything')}
            onChoose={(id) => choose(() => onCommand(id))}
          />
        </Tabs.Content>
      </Tabs.Root>
    </Dialog>
  );
}
