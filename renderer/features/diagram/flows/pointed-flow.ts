import { create } from 'zustand';

/** The flow that the mouse is over, at its line or its label: both stand out then, and are seen to be one. */
export const usePointedThing = create<{ id: string | null }>()(() => ({ id: null }));

export const pointAt = (id: string | null): void => {
  if (usePointedThing.getState().id !== id) usePointedThing.setState({ id });
};
