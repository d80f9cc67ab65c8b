/** How a report comes about, in plain words. */
export const reportMethod = {
  drawing:
    'The system is drawn as a data-flow diagram: elements, the flows between them and the trust boundaries around them. Facts come from people, from imported files and from scanners; each names its source. Every rule of the knowledge is tried on every element, flow, boundary and crossing. Where the facts say that it holds, its threat stands; where a fact that decides is unknown, a question is open instead. Nothing is assumed in favour of the system or against it.',
  risk: 'Each threat has a likelihood and an impact from 1 to 5, set by its rule and moved by the circumstances that the report names. Mitigations in place lower them. People decide about each threat: it stays open, is mitigated, accepted until a day, transferred, avoided, or does not apply. Where they call it mitigated, each of its measures that nobody declined counts as in place; transferring it takes two from the impact; avoided or not applicable leaves the lowest risk; accepting it changes nothing. Controls hang on mitigations: a control that is met shows that the mitigation is in place.',
  packs:
    'Titles and statements of threats, measures, facts, questions and controls come from the knowledge packs and are in their language, English.',
} as const;
