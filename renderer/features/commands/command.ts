import { fold } from '../../../shared/language/fold';
import { ranked } from '../../state/rank';

/** An action as the palette shows it. */
export interface Command {
  id: string;
  title: string;
  /** Its group's title: `File`. */
  group: string;
  /** Other words that find it, parted by spaces. */
  words: string;
  keys: readonly string[];
  /** Why it can't be done now; null: it can; empty: nobody says why. */
  whyNot: string | null;
}

export interface CommandGroup {
  title: string;
  commands: readonly Command[];
}

/** All commands by group, those used last before all others. */
export function groupedCommands(
  commands: readonly Command[],
  recent: readonly string[],
  titleOfRecent: string,
): CommandGroup[] {
  const last = recent.flatMap((id) => commands.find((command) => command.id === id) ?? []);
  const rest = commands.filter(({ id }) => !recent.includes(id));
  const groups = [...new Set(rest.map(({ group }) => group))].map((title) => ({
    title,
    commands: rest.filter(({ group }) => group === title),
  }));
  return last.length === 0 ? groups : [{ title: titleOfRecent, commands: last }, ...groups];
}

/** The commands that fit a query, best first; what can't be done now comes after all that can. */
export function findCommands(commands: readonly Command[], query: string): Command[] {
  const found = ranked(
    commands.map((command) => ({
      command,
      title: fold(command.title),
      about: fold(command.group),
      more: `${fold(command.words)} ${command.id.replaceAll('-', ' ')}`,
      ids: [],
    })),
    query,
  ).map(({ thing }) => thing.command);
  return [...found.filter(({ whyNot }) => whyNot === null), ...found.filter(({ whyNot }) => whyNot !== null)];
}
