import { z } from 'zod';

/**
 * The id of an element, flow, boundary, diagram or note. Letters, digits and `._:-`, starting with a letter or
 * digit; never a name that plain objects inherit, since entities live in maps by id.
 */
export const EntityId = z
  .string()
  .max(600)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, 'an id has letters, digits and . _ : - only')
  .refine((id) => !(id in Object.prototype), 'this id is a reserved word');

/** `base`, or `base-2`, `base-3`, … : the first that `isTaken` doesn't know. */
export function freeId(base: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(base)) return base;
  for (let count = 2; ; count += 1) if (!isTaken(`${base}-${count}`)) return `${base}-${count}`;
}

/** A readable id made from a name: `Web shop` gives `web-shop`. Never empty, never longer than 60 characters. */
export function idFromName(name: string, fallback: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug === '' || slug in Object.prototype ? fallback : slug;
}
