import { t } from '../../language/words';
import type { ActionGroup } from '../../state/action';

/** What the groups of actions are called, in menus, in the command palette and in the help. */
export const groupTitles: Record<ActionGroup, () => string> = {
  file: () => t('app.menuFile'),
  edit: () => t('app.menuEdit'),
  insert: () => t('app.menuInsert'),
  arrange: () => t('app.menuArrange'),
  view: () => t('app.menuView'),
  go: () => t('app.menuGo'),
  help: () => t('app.menuHelp'),
};
