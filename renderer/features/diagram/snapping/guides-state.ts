import { create } from 'zustand';
import type { Guide } from './snap';

/** The guides that are drawn now; none while nothing is in hand. */
export const useGuides = create<{ guides: readonly Guide[] }>()(() => ({ guides: [] }));

export const showGuides = (guides: readonly Guide[]): void => {
  if (guides.length > 0 || useGuides.getState().guides.length > 0) useGuides.setState({ guides });
};
