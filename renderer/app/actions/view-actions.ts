import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { canvas } from '../../state/canvas';
import { useLighting } from '../../state/lighting';
import { say } from '../../state/notices';
import { togglePanel } from '../../state/panels';
import { shownTheme, usePreferences } from '../../state/preferences';
import { useView, type View, views } from '../../state/view';
import { useDialogs } from '../dialogs';

const titles: Record<View, () => string> = {
  diagram: () => t('app.diagram'),
  threats: () => t('app.threats'),
  questions: () => t('app.questions'),
  knowledge: () => t('app.knowledge'),
  report: () => t('app.report'),
};

/** What is seen, and how. */
export const viewActions: readonly Action[] = [
  {
    id: 'zoom-in',
    group: 'view',
    title: () => t('actions.zoomIn'),
    words: () => t('synonyms.zoomIn'),
    keys: ['+', '='],
    onlyIn: 'diagram',
    needs: 'document',
    run: () => canvas()?.zoomIn(),
  },
  {
    id: 'zoom-out',
    group: 'view',
    title: () => t('actions.zoomOut'),
    words: () => t('synonyms.zoomOut'),
    keys: ['-'],
    onlyIn: 'diagram',
    needs: 'document',
    run: () => canvas()?.zoomOut(),
  },
  {
    id: 'zoom-to-actual-size',
    group: 'view',
    title: () => t('actions.zoomActual'),
    words: () => t('synonyms.zoomActual'),
    keys: ['0'],
    onlyIn: 'diagram',
    needs: 'document',
    run: () => canvas()?.zoomTo(1),
  },
  {
    id: 'zoom-to-fit',
    group: 'view',
    title: () => t('actions.zoomFit'),
    words: () => t('synonyms.zoomFit'),
    keys: ['1'],
    onlyIn: 'diagram',
    needs: 'document',
    run: () => canvas()?.showAll(),
  },
  {
    id: 'zoom-to-selection',
    group: 'view',
    title: () => t('actions.zoomSelection'),
    words: () => t('synonyms.zoomSelection'),
    keys: ['2'],
    onlyIn: 'diagram',
    needs: 'document',
    isPossible: () => useView.getState().selection.length > 0,
    whyNot: () => t('finding.chooseFirst'),
    run: () => canvas()?.showSubjects(useView.getState().selection),
  },
  {
    id: 'put-out-light',
    group: 'view',
    title: () => t('light.putOut'),
    words: () => t('synonyms.putOut'),
    keys: ['escape'],
    onlyIn: 'diagram',
    needs: 'document',
    isPossible: () => useLighting.getState().light?.isKept === true,
    whyNot: () => t('finding.nothingLit'),
    run: () => useLighting.getState().putOut(true),
  },
  {
    id: 'toggle-heat',
    group: 'view',
    title: () => t('actions.toggleHeat'),
    words: () => t('synonyms.heat'),
    keys: ['h'],
    onlyIn: 'diagram',
    needs: 'document',
    run: () => {
      const { hasHeat, setHeat } = usePreferences.getState();
      setHeat(!hasHeat);
      say(t(hasHeat ? 'light.heatOff' : 'light.heatOn'));
    },
  },
  {
    id: 'toggle-theme',
    group: 'view',
    title: () => t('actions.toggleTheme'),
    words: () => t('synonyms.toggleTheme'),
    needs: 'nothing',
    run: () => usePreferences.getState().setTheme(shownTheme() === 'dark' ? 'light' : 'dark'),
  },
  {
    id: 'toggle-side-panel',
    group: 'view',
    title: () => t('actions.toggleSide'),
    words: () => t('synonyms.sidePanel'),
    keys: ['mod+b'],
    whileTyping: true,
    onlyIn: 'diagram',
    needs: 'document',
    run: () => togglePanel('side'),
  },
  {
    id: 'toggle-inspector',
    group: 'view',
    title: () => t('actions.toggleInspector'),
    words: () => t('synonyms.inspector'),
    keys: ['mod+shift+b'],
    whileTyping: true,
    onlyIn: 'diagram',
    needs: 'document',
    run: () => togglePanel('inspector'),
  },
  {
    id: 'settings',
    group: 'view',
    title: () => t('actions.settings'),
    words: () => t('synonyms.settings'),
    keys: ['mod+,'],
    whileTyping: true,
    needs: 'nothing',
    run: () => useDialogs.getState().show({ name: 'settings' }),
  },
  ...views.map(
    (view, index): Action => ({
      id: `view-${view}`,
      group: 'go',
      title: titles[view],
      keys: [`mod+${index + 1}`],
      whileTyping: true,
      needs: 'document',
      run: () => useView.getState().show(view),
    }),
  ),
];
