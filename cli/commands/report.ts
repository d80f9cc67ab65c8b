import { UnusableInput } from '../unusable-input';
export async function run(_file: string, _options: object): Promise<void> { throw new UnusableInput('todo'); }
