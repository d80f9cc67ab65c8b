import { type ReactNode, useEffect } from 'react';
import { Group, Panel, Separator, useDefaultLayout, usePanelRef } from 'react-resizable-panels';
import { DiagramCanvas } from '../features/diagram/diagram-canvas';
import { Inspector } from '../features/inspector/inspector';
import { QuickAdd } from '../features/quick-add/quick-add';
import { t } from '../language/words';
import { type PanelName, usePanels } from '../state/panels';
import { Hidden } from '../ui/marks';
import { actionOf, perform } from './actions';
import styles from './diagram-place.module.css';
import { DiagramStrip } from './diagram-strip';
import { walkPanes } from './panes';
import { SidePanel } from './side-panel';
import { useNarrowWindow } from './use-narrow-window';

/** The canvas between its panels, which can be made wider, narrower, and put away. */
export function DiagramPlace() {
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'bulkhead-diagram',
    storage: localStorage,
    onlySaveAfterUserInteractions: true,
  });
  useNarrowWindow();
  return (
    <main className={styles.place} onKeyDown={walkPanes}>
      <Hidden>
        <h1>{t('app.diagram')}</h1>
      </Hidden>
      <Group
        orientation="horizontal"
        className={styles.panels ?? ''}
        defaultLayout={defaultLayout}
        onLayoutChanged={onLayoutChanged}
      >
        <SidePane name="side" size={256} least={224} most={460}>
          <SidePanel />
        </SidePane>
        <Separator className={styles.grip ?? ''} aria-label={t('app.resizeSide')} />
        <Panel id="stage" minSize={240} className={styles.stage ?? ''}>
          <DiagramCanvas onShowThings={() => perform(actionOf('show-things'))} />
          <DiagramStrip />
        </Panel>
        <Separator className={styles.grip ?? ''} aria-label={t('app.resizeInspector')} />
        <SidePane name="inspector" size={328} least={260} most={620}>
          <Inspector onHelp={() => perform(actionOf('help'))} />
        </SidePane>
      </Group>
      <QuickAdd />
    </main>
  );
}

/** A panel at a side; it follows the state that says whether it is open, and tells it when it is dragged shut. */
function SidePane({
  name,
  size,
  least,
  most,
  children,
}: {
  name: PanelName;
  size: number;
  least: number;
  most: number;
  children: ReactNode;
}) {
  const panel = usePanelRef();
  const isOpen = usePanels((state) => state.open[name]);
  useEffect(() => {
    if (isOpen) panel.current?.expand();
    else panel.current?.collapse();
  }, [isOpen, panel]);
  return (
    <Panel
      id={name}
      panelRef={panel}
      defaultSize={size}
      minSize={least}
      maxSize={most}
      collapsible
      groupResizeBehavior="preserve-pixel-size"
      className={styles.side ?? ''}
      // What isn't seen isn't reached by Tab either.
      inert={!isOpen}
      onResize={({ inPixels }) => usePanels.getState().set(name, inPixels > 1)}
    >
      {children}
    </Panel>
  );
}
