/** An acceptance that ends within so many days ends soon. */
export const soon = 30;

const dayMilliseconds = 86_400_000;

/**
 * How many days are left until the last day of something, within those that are soon: 0 on that day itself. Undefined
 * where it is over, isn't soon, or one of the days isn't known.
 * @param expires `YYYY-MM-DD`, or empty
 * @param at a day, or a time that begins with one
 */
export function daysLeft(expires: string, at: string | undefined): number | undefined {
  const days = (Date.parse(expires) - Date.parse(at?.slice(0, 10) ?? '')) / dayMilliseconds;
  return days >= 0 && days <= soon ? Math.round(days) : undefined;
}
