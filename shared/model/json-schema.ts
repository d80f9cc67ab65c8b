import { z } from 'zod';
import { ThreatModel } from './threat-model';
import { schemaUrl } from './write-model';

/** The JSON Schema of the model file, made from the schema that the code itself reads files with. */
export function modelJsonSchema(): object {
  return { $id: schemaUrl, title: 'Bulkhead threat model', ...z.toJSONSchema(ThreatModel, { io: 'input' }) };
}
