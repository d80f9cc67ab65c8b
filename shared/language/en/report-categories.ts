/** Every subject in every category of STRIDE: what came of looking at it. */
export const reportCategories = {
  title: 'By category of STRIDE',
  caption:
    'Each subject in each category: the threats that stand; “question” where a fact that decides isn’t known; “nothing” where rules looked and none stands; “no rule” where the knowledge has none; – where the category doesn’t apply to its kind',
  threats: 'left out',
  question: 'question',
  nothing: 'nothing',
  unruled: 'no rule',
  'out of scope': 'out of scope',
} as const;
