const key = 'bulkhead-recent-actions';
const longest = 5;

/** Ids of the actions that were chosen in the command palette last, the latest first. */
export function recentActions(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, longest) : [];
  } catch {
    return [];
  }
}

/** Remembers that an action was chosen. */
export function noteAction(id: string): void {
  const ids = [id, ...recentActions().filter((one) => one !== id)];
  localStorage.setItem(key, JSON.stringify(ids.slice(0, longest)));
}
