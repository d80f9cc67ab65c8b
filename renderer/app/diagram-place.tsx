import type { ReactNode, RefObject } from 'react';
import {
  Group,
  Panel,
  type PanelImperativeHandle,
  Separator,
  useDefaultLayout,
} from 'react-resizable-panels';
import { DiagramCanvas } from '../features/diagram/diagram-canvas';
import { Inspector } from '../features/inspector/inspector';
import { QuickAdd } from '../features/quick-add/quick-add';
import { t } from '../language/words';
import type { PanelName } from '../state/panel-room';
import { Hidden } from '../ui/marks';
import { actionOf, perform } from './actions';
import styles from './diagram-place.module.css';
import { DiagramStrip } from './diagram-strip';
import { walkPanes } from './panes';
import { SidePanel } from './side-panel';
import { useSidePanes } from './use-side-panes';

/** The canvas between its panels, which can be made wider, narrower, and put away. */
export function DiagramPlace() {
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'bulkhead-diagram',
    storage: localStorage,
    onlySaveAfterUserInteractions: true,
  });
  const panes = useSidePanes();
  return (
    <main className={styles.place} onKeyDown={walkPanes}>
      <Hidden>
        <h1>{t('app.diagram')}</h1>
      </Hidden>
      <Group
        orientation="horizontal"
        className={styles.panels ?? ''}
        defaultLayout={defaultLayout}
        onLayoutChanged={(layout, meta) => {
          onLayoutChanged(layout, meta);
          panes.onLayoutChanged(layout, meta);
        }}
      >
        <SidePane
          name="side"
          handle={panes.handles.side}
          isOpen={panes.open.side}
          size={256}
          least={224}
          most={460}
        >
          <SidePanel />
        </SidePane>
        <Separator className={styles.grip ?? ''} aria-label={t('app.resizeSide')} />
        <Panel id="stage" minSize={240} className={styles.stage ?? ''}>
          <DiagramCanvas onShowThings={() => perform(actionOf('show-things'))} />
          <DiagramStrip />
        </Panel>
        <Separator className={styles.grip ?? ''} aria-label={t('app.resizeInspector')} />
        <SidePane
          name="inspector"
          handle={panes.handles.inspector}
          isOpen={panes.open.inspector}
          size={328}
          least={260}
          most={620}
        >
          <Inspector onHelp={() => perform(actionOf('help'))} />
        </SidePane>
      </Group>
      <QuickAdd />
    </main>
  );
}

/** A panel at a side. */
function SidePane({
  name,
  handle,
  isOpen,
  size,
  least,
  most,
  children,
}: {
  name: PanelName;
  handle: RefObject<PanelImperativeHandle | null>;
  isOpen: boolean;
  size: number;
  least: number;
  most: number;
  children: ReactNode;
}) {
  return (
    <Panel
      id={name}
      panelRef={handle}
      defaultSize={size}
      minSize={least}
      maxSize={most}
      collapsible
      groupResizeBehavior="preserve-pixel-size"
      className={styles.side ?? ''}
      // What isn't seen isn't reached by Tab either.
      inert={!isOpen}
    >
      {children}
    </Panel>
  );
}
