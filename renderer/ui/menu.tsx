import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './controls.module.css';

export interface MenuEntry {
  label: string;
  run: () => void;
}

/** A button that opens a list of commands. It stays within its landmark and hides nothing from screen readers. */
export function Menu({ trigger, entries }: { trigger: ReactNode; entries: readonly MenuEntry[] }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content className={styles.menu} align="end" sideOffset={4}>
        {entries.map(({ label, run }) => (
          <DropdownMenu.Item key={label} className={styles.menuItem} onSelect={run}>
            {label}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
