import { z } from 'zod';

const links = z.array(
  z.union([z.strictObject({ label: z.string(), url: z.url() }), z.strictObject({ divider: z.boolean() })]),
);
const metadata = z.array(
  z.union([
    z.strictObject({ name: z.string(), value: z.string() }),
    z.strictObject({ divider: z.boolean() }),
  ]),
);

/** A layer of ATT&CK Navigator in the format 4.5, by MITRE's own tables of its properties, which are no schema. */
export const navigatorLayer = z.strictObject({
  versions: z.strictObject({
    attack: z.string().optional(),
    navigator: z.string().regex(/^(4\.9|[5-9]\.)/),
    layer: z.literal('4.5'),
  }),
  name: z.string(),
  description: z.string().optional(),
  domain: z.enum(['enterprise-attack', 'mobile-attack', 'ics-attack']),
  filters: z.strictObject({ platforms: z.array(z.string()) }).optional(),
  sorting: z.number().int().min(0).max(3).optional(),
  layout: z.record(z.string(), z.unknown()).optional(),
  hideDisabled: z.boolean().optional(),
  techniques: z
    .array(
      z.strictObject({
        techniqueID: z.string().regex(/^T\d{4}(\.\d{3})?$/),
        tactic: z.string().optional(),
        comment: z.string().optional(),
        enabled: z.boolean().optional(),
        score: z.number().optional(),
        color: z.string().optional(),
        metadata: metadata.optional(),
        links: links.optional(),
        showSubtechniques: z.boolean().optional(),
      }),
    )
    .optional(),
  gradient: z
    .strictObject({ colors: z.array(z.string()).min(2), minValue: z.number(), maxValue: z.number() })
    .refine(({ minValue, maxValue }) => maxValue > minValue)
    .optional(),
  legendItems: z.array(z.strictObject({ label: z.string(), color: z.string() })).optional(),
  showTacticRowBackground: z.boolean().optional(),
  tacticRowBackground: z.string().optional(),
  selectTechniquesAcrossTactics: z.boolean().optional(),
  selectSubtechniquesWithParent: z.boolean().optional(),
  selectVisibleTechniques: z.boolean().optional(),
  metadata: metadata.optional(),
  links: links.optional(),
});
