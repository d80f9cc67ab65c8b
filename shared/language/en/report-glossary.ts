/** What the words of a report mean. */
export const reportGlossary = {
  caption: 'What the words mean here',
  boundary: 'Trust boundary',
  boundaryMeans:
    'A wall between parts that trust each other differently: a namespace, a node, a cluster, a registry. It has threats of its own.',
  flow: 'Flow',
  flowMeans:
    'Data going from one element to another. It crosses the trust boundaries between them, outward and inward.',
  fact: 'Fact',
  factMeans:
    'Something known of an element, flow or boundary: yes, no or a value, with who says so. What nobody has said is unknown and becomes a question.',
  threat: 'Threat',
  threatMeans:
    'A way in which something can go wrong, in one of the six categories of STRIDE: spoofing, tampering, repudiation, information disclosure, denial of service, elevation of privilege.',
  mitigation: 'Mitigation',
  mitigationMeans:
    'A measure that lowers the likelihood or the impact of threats; it is proposed, planned, in place or declined.',
  control: 'Control',
  controlMeans:
    'One item of a benchmark or framework, by which one can verify that a mitigation is in place.',
  benchmark: 'Benchmark, framework',
  benchmarkMeans:
    'A published list of controls, named by catalogue and edition, as cis-kubernetes@2.0.1. Sources and digests, in the full report, says what each name stands for.',
  evidence: 'Evidence',
  evidenceMeans:
    'What a scanner or a person found: that a control is met, or not, and where. Without it a control is met by what people say only.',
  inherent: 'Inherent risk',
  inherentMeans:
    'Likelihood times impact, from 1 to 25, as the rule and the facts of the model put it, before measures and decisions: low below 5, medium below 10, high below 20, critical from 20.',
  residual: 'Residual risk',
  residualMeans:
    'What is left of it with the mitigations that are in place and what people decided, as the method says. Accepting a risk does not lower it.',
  accepted: 'Accepted',
  acceptedMeans:
    'Somebody decided to live with a threat, for a reason and until a day; from then on it counts as open again.',
} as const;
