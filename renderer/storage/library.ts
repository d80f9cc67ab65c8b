import Dexie, { type EntityTable } from 'dexie';
import { readModel } from '../../shared/model/read-model';
import type { ThreatModel } from '../../shared/model/threat-model';

/** A model that is kept in the app, whether or not it is in a file too. */
export interface KeptModel {
  id: string;
  title: string;
  /** The model's file text: what is read back is checked like any file. */
  text: string;
  updatedAt: number;
  elements: number;
  threats: number;
  file: { handle: string; name: string } | null;
  /** The text as it is in the file. */
  inFile: string | null;
}

interface Setting {
  key: 'open-model';
  value: string;
}

const database = new Dexie('bulkhead', { chromeTransactionDurability: 'strict' }) as Dexie & {
  models: EntityTable<KeptModel, 'id'>;
  settings: EntityTable<Setting, 'key'>;
};
database.version(1).stores({ models: 'id, updatedAt', settings: 'key' });

/** Keeps a model and which one is open, durably, in one step. */
export async function keepModel(model: KeptModel): Promise<void> {
  await database.transaction('rw', database.models, database.settings, async () => {
    await database.models.put(model);
    await database.settings.put({ key: 'open-model', value: model.id });
  });
}

/** Newest first. */
export const listModels = (): Promise<KeptModel[]> =>
  database.models.orderBy('updatedAt').reverse().toArray();

export const forgetModel = (id: string): Promise<void> => database.models.delete(id);

/** Notes that no model is open, so that the next start shows the welcome page. */
export const noteClosed = (): Promise<void> => database.settings.delete('open-model');

/** The model that was open when the app ended. */
export async function lastOpen(): Promise<KeptModel | undefined> {
  const setting = await database.settings.get('open-model');
  return setting === undefined ? undefined : database.models.get(setting.value);
}

/** The model of a kept text; undefined when it is damaged. */
export function modelOf(text: string): ThreatModel | undefined {
  const result = readModel(text);
  return result.ok ? result.model : undefined;
}
