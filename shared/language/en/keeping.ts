/** Keeping work in the app: closing when not everything is kept, and what is seen to at each start. */
export const keeping = {
  cantClose: 'Not everything is kept yet',
  cantCloseWhy:
    'The database can’t be written, and these models are only in memory. Closing now loses what is not in a file.',
  closeAnyway: 'Close and lose it',
  found:
    'Bulkhead’s database is empty, although models were kept in it before: it was damaged or cleared. Model files are as they were.',
  nearlyFull:
    'The space for kept models is nearly full ({{used}} of {{quota}}). Export what you want to keep and empty the trash.',
  stay: 'Stay',
} as const;
