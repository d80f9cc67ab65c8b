import { create } from 'zustand';

/** How often the clock is looked at, in milliseconds: a machine that slept through midnight catches up soon. */
const pause = 30_000;

/** The day where this machine is, as `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Today, for what expires. It becomes tomorrow while the window is open. */
export const useToday = create<{ day: string }>()(() => ({ day: dayOf(new Date()) }));

const look = () => {
  const day = dayOf(new Date());
  if (day !== useToday.getState().day) useToday.setState({ day });
};
setInterval(look, pause);
globalThis.addEventListener?.('focus', look);

/** Today, for what isn't a component. */
export const today = (): string => useToday.getState().day;
