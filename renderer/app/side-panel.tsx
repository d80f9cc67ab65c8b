import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { HintList, useHints } from '../features/hints/hint-list';
import { Outline } from '../features/outline/outline';
import { Palette } from '../features/palette/palette';
import { t } from '../language/words';
import { type SideTab, sideTabs, useSidePanel } from '../state/side-panel';
import { actionOf, perform } from './actions';
import { isActionKey } from './actions/keys';
import styles from './side-panel.module.css';

interface Tab {
  title: () => string;
  content: () => ReactNode;
  /** Stays as it is left while another tab is open. */
  isKept?: boolean;
}

const tabs: Record<SideTab, Tab> = {
  stencils: { title: () => t('app.stencils'), content: () => <Palette />, isKept: true },
  hints: { title: () => t('hints.title'), content: () => <Hints /> },
  outline: {
    title: () => t('app.outline'),
    content: () => <Outline isCommand={isActionKey} onAdd={() => perform(actionOf('quick-add'))} />,
  },
};

/** The hints, worked out while their tab is open. */
function Hints() {
  return <HintList hints={useHints()} />;
}

/** The panel beside the canvas: what can be drawn, and the diagram as a tree. */
export function SidePanel() {
  const tab = useSidePanel((state) => state.tab);
  return (
    <Tabs.Root
      className={styles.panel}
      data-pane
      value={tab}
      onValueChange={(value) => {
        const chosen = sideTabs.find((one) => one === value);
        if (chosen) useSidePanel.getState().show(chosen);
      }}
    >
      <Tabs.List className={styles.tabs} aria-label={t('app.sidePanel')}>
        {sideTabs.map((id) => (
          <Tabs.Trigger key={id} value={id} className={styles.tab}>
            {tabs[id].title()}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {sideTabs.map((id) => (
        <Tabs.Content
          key={id}
          value={id}
          className={styles.content}
          tabIndex={-1}
          {...(tabs[id].isKept && { forceMount: true })}
        >
          {tabs[id].content()}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
