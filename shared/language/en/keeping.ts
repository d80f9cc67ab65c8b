/** Keeping work in the app: closing when not everything is kept, and what is seen to at each start. */
export const keeping = {
  broughtBack_one:
    'Bulkhead’s database had lost a model: it was damaged or cleared. It is back from the copy that Bulkhead keeps beside it. Take a look at it.',
  broughtBack_other:
    'Bulkhead’s database had lost {{count}} models: it was damaged or cleared. They are back from the copies that Bulkhead keeps beside it. Take a look at them.',
  broughtUpToDate_one:
    'Bulkhead’s database had only an older state of a model. The newer one is back from a copy; the older one is among its revisions.',
  broughtUpToDate_other:
    'Bulkhead’s database had only older states of {{count}} models. The newer ones are back from copies; the older ones are among their revisions.',
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
