import { create } from 'zustand';

/** Things that are shown among the others because something is about them. */
export interface Light {
  /** What it is: the title of a threat, what a hint says. */
  about: string;
  ids: readonly string[];
  /** It stays until it is put out; otherwise it goes with the pointer or the focus that brought it. */
  isKept: boolean;
}

interface Lighting {
  light: Light | null;
  shine(light: Light): void;
  /** Puts the light out; a kept one only when asked outright. */
  putOut(isOutright?: boolean): void;
}

/** What is lit on the canvas. Never in the model. */
export const useLighting = create<Lighting>()((set, get) => ({
  light: null,
  shine: (light) => {
    if (light.isKept || !get().light?.isKept) set({ light });
  },
  putOut: (isOutright = false) => {
    if (isOutright || !get().light?.isKept) set({ light: null });
  },
}));

const putOut = () => useLighting.getState().putOut();
/** What goes away under the pointer is never left by it. One function for all, so that it is called only then. */
const putOutWhenGone = () => putOut;

/** Makes something light these up while it is pointed at or has the focus of the keyboard. */
export const lightsUp = (about: string, ids: readonly string[]) => {
  const shine = () => useLighting.getState().shine({ about, ids, isKept: false });
  return {
    onPointerEnter: shine,
    // What gets the focus because something before it is gone, after a click, is not what is looked at.
    onFocus: ({ target }: { target: Element }) => {
      if (target.matches(':focus-visible')) shine();
    },
    onPointerLeave: putOut,
    onBlur: putOut,
    ref: putOutWhenGone,
  };
};
