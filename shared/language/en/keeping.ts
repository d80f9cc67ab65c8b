/** Keeping work in the app: closing when not everything is kept, and what is seen to at each start. */
export const keeping = {
  broughtBack_one:
    'A model was missing from Bulkhead’s database. It is back from the copy that Bulkhead keeps outside of it. Take a look at it.',
  broughtBack_other:
    '{{count}} models were missing from Bulkhead’s database. They are back from the copies that Bulkhead keeps outside of it. Take a look at them.',
  broughtUpToDate_one:
    'Bulkhead’s database had only an older state of a model. The newer one is back from a copy; the older one is among its revisions.',
  broughtUpToDate_other:
    'Bulkhead’s database had only older states of {{count}} models. The newer ones are back from copies; the older ones are among their revisions.',
  cantClose: 'Not everything is kept yet',
  cantCloseWhy:
    'The database can’t be written. What it didn’t take is in memory, and in copies as far as there was room for them. Closing now may lose what is in no file.',
  closeAnyway: 'Close anyway',
  found:
    'Bulkhead’s database is empty, although models were kept in it before: it was damaged or cleared. Model files are as they were.',
  nearlyFull:
    'The space for kept models is nearly full ({{used}} of {{quota}}). Export what you want to keep and empty the trash.',
  stay: 'Stay',
} as const;
