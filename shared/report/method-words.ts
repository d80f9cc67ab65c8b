/** How a report comes about, in plain words. */
export const methodWords: readonly string[] = [
  'The system is drawn as a data-flow diagram: elements, the flows between them and the trust boundaries around them. Facts come from people, from imported files and from scanners; each names its source. Every rule of the knowledge is tried on every element, flow, boundary and crossing. Where the facts say that it holds, its threat stands; where a fact that decides is unknown, a question is open instead. Nothing is assumed in favour of the system or against it.',
  'Each threat has a likelihood and an impact from 1 to 5, set by its rule and moved by the circumstances that the report names. Mitigations in place lower them. People decide about each threat: it stays open, is mitigated, accepted until a day, transferred, avoided, or does not apply. Controls hang on mitigations: a control that is met shows that the mitigation is in place.',
];

/** What the words of a report mean. */
export const terms: readonly [term: string, meaning: string][] = [
  [
    'Trust boundary',
    'A wall between parts that trust each other differently: a namespace, a node, a cluster, a registry. It has threats of its own.',
  ],
  [
    'Flow',
    'Data going from one element to another. It crosses the trust boundaries between them, outward and inward.',
  ],
  [
    'Fact',
    'Something known of an element, flow or boundary: yes, no or a value, with who says so. What nobody has said is unknown and becomes a question.',
  ],
  [
    'Threat',
    'A way in which something can go wrong, in one of the six categories of STRIDE: spoofing, tampering, repudiation, information disclosure, denial of service, elevation of privilege.',
  ],
  [
    'Mitigation',
    'A measure that lowers the likelihood or the impact of threats; it is proposed, planned, in place or declined.',
  ],
  ['Control', 'One item of a benchmark or framework, by which one can verify that a mitigation is in place.'],
  [
    'Inherent risk',
    'Likelihood times impact, from 1 to 25, before any mitigation: low below 5, medium below 10, high below 20, critical from 20.',
  ],
  [
    'Residual risk',
    'What is left of it with the mitigations that are in place. Accepting a risk does not lower it.',
  ],
  [
    'Accepted',
    'Somebody decided to live with a threat, for a reason and until a day; from then on it counts as open again.',
  ],
];
