import { actionGroups } from '../../state/action';
import { gestures } from './gestures';
import { groupTitles } from './group-titles';
import { actions } from './index';

/** A line of the help: what is done, and the keys that do it. */
export interface HelpLine {
  title: string;
  keys: readonly string[];
  /** Other words that find it. */
  words: string;
}

export interface HelpSection {
  title: string;
  lines: readonly HelpLine[];
}

/** All that people can do, by group: every action and every gesture, those with keys first. */
export function helpSections(): HelpSection[] {
  return actionGroups
    .map((group) => ({
      title: groupTitles[group](),
      lines: [
        ...actions.filter((action) => action.group === group && !action.isHidden),
        ...gestures.filter((gesture) => gesture.group === group),
      ]
        .map((one) => ({
          title: ('name' in one ? one.name?.() : undefined) ?? one.title(),
          keys: one.keys ?? [],
          words: 'words' in one ? (one.words?.() ?? '') : '',
        }))
        .sort((a, b) => Number(a.keys.length === 0) - Number(b.keys.length === 0)),
    }))
    .filter(({ lines }) => lines.length > 0);
}
