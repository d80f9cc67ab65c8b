import { useView } from '../../../state/view';

/**
 * Whether this is selected, and nothing else. What isn't selected is not drawn again when something else is: there may
 * be a thousand such.
 */
export const useIsAlone = (isSelected: boolean): boolean =>
  useView(({ selection }) => isSelected && selection.length === 1);
