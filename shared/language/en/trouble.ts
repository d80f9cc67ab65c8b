/** Why the database that keeps work doesn't do what it should. */
export const trouble = {
  aborted: 'it broke off',
  blocked: 'an older version of Bulkhead in another window holds it; close that window',
  closed: 'another window of Bulkhead has closed it; start Bulkhead again',
  damaged: 'its files are damaged or can’t be read',
  full: 'there is no room left on the disk',
  newer: 'a newer version of Bulkhead has changed it',
  none: 'there is none here',
  saveFile: 'Save to a file…',
  silent: 'it does not answer',
} as const;
