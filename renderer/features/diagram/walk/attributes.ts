import type { HTMLAttributes } from 'react';
import { t, useLanguage } from '../../../language/words';

type Attributes = Pick<
  HTMLAttributes<Element>,
  'tabIndex' | 'aria-roledescription' | 'aria-describedby' | 'aria-description'
>;

/**
 * Boxes and lines are no stops of Tab: the canvas is one stop, and keys go about on it. Their names say what they are;
 * what React Flow says besides, in English, is left out.
 */
const common: Attributes = {
  tabIndex: -1,
  'aria-roledescription': undefined,
  'aria-describedby': undefined,
};

const selected = new Map<string, Attributes>();

/** The attributes of what is on the canvas; the same object as long as it looks the same. */
export function attributesOf(isSelected: boolean): Attributes {
  if (!isSelected) return common;
  const { language } = useLanguage.getState();
  const known = selected.get(language) ?? { ...common, 'aria-description': t('walk.isSelected') };
  selected.set(language, known);
  return known;
}
