import { defineTopic } from './define-topic.ts'

/** People, rules, risk and the company; artificial intelligence. */
export const ORGANISATION_TOPICS = [
  defineTopic('people.training', 'Training', 'Awareness, roles, phishing exercises', {
    ccm: 'HRS',
    iso: 'A.6.3',
    soc2: 'CC1.4 CC2.2',
    csf: 'PR.AT',
  })`security-training phishing-simulation`,
  defineTopic('people.background-checks', 'Screening', 'Checks before somebody starts', {
    ccm: 'HRS',
    iso: 'A.6.1',
    soc2: 'CC1.4',
    csf: 'GV.RR',
  })`background-checks drug-testing`,
  defineTopic('people.nda-conduct', 'Conduct and confidentiality', 'What staff sign and keep to', {
    ccm: 'HRS',
    iso: 'A.6.2 A.6.4 A.6.6 A.5.10 A.7.7',
    soc2: 'CC1.1 CC1.5',
    csf: 'GV.RR GV.PO',
  })`confidentiality-agreement acceptable-use code-of-conduct disciplinary-process whistleblowing
    policy-acknowledgement employment-terms clean-desk`,
  defineTopic('people.security-team', 'Security team', 'Who leads, who answers for what', {
    ccm: 'GRC',
    iso: 'A.5.2 A.5.4',
    soc2: 'CC1.2 CC1.3',
    csf: 'GV.RR',
  })`security-responsibilities dedicated-security-team security-leadership management-oversight`,
  defineTopic('governance.policies', 'Policies', 'Their approval, review and exceptions', {
    ccm: 'GRC',
    iso: 'A.5.1 A.5.37',
    soc2: 'CC5.3 CC2.2',
    csf: 'GV.PO',
  })`security-policy policy security-program periodic-review policy-exceptions compensating-controls`,
  defineTopic('governance.risk-management', 'Risk', 'Assessment, register, treatment', {
    ccm: 'GRC',
    iso: '6.1 8.2',
    soc2: 'CC3.1 CC3.2 CC9.1',
    csf: 'GV.RM ID.RA',
  })`risk-management iso-31000 iso-27005`,
  defineTopic('governance.insurance', 'Insurance', 'Cyber and liability cover', {
    ccm: 'GRC',
    soc2: 'CC9.1',
    csf: 'GV.RM',
  })`insurance`,
  defineTopic('governance.asset-inventory', 'Assets', 'Lists of systems, software and devices', {
    ccm: 'DCS UEM',
    iso: 'A.5.9',
    soc2: 'CC6.1',
    csf: 'ID.AM',
  })`asset-inventory`,
  defineTopic('governance.legal', 'Contract and law', 'Terms, ownership, liability', {
    ccm: 'STA GRC',
    iso: 'A.5.31 A.5.32',
    soc2: 'CC2.3',
    csf: 'GV.OC',
  })`contract-terms liability governing-law intellectual-property data-ownership`,
  defineTopic('governance.company', 'The company', 'Size, finances, references, what it offers', {
    ccm: 'GRC',
    soc2: 'CC1.3',
    csf: 'GV.OC',
  })`company-information financial-stability merger-acquisition customer-references sustainability
    service-description pricing headcount diversity health-and-safety`,
  defineTopic('governance.shared-responsibility', 'Customer duties', 'What is left to customers', {
    ccm: 'STA',
    iso: 'A.5.23',
    soc2: 'CC2.3',
    csf: 'GV.SC',
  })`customer-responsibilities`,
  defineTopic('ai.model-training', 'AI and customer data', 'Training, retention, opt-out', {
    ccm: 'DSP',
    iso: 'A.5.34',
    soc2: 'C1.1 P4.1',
    csf: 'GV.PO PR.DS',
  })`ai-training-on-data ai-zero-retention ai-opt-out ai-data-isolation`,
  defineTopic('ai.providers', 'AI models and providers', 'Whose models, where they run', {
    ccm: 'STA',
    iso: 'A.5.19',
    soc2: 'CC9.2',
    csf: 'GV.SC',
  })`ai-provider`,
  defineTopic('ai.governance', 'AI governance', 'Rules, oversight, fairness, transparency', {
    ccm: 'GRC',
    iso: 'A.5.1',
    soc2: 'CC3.1',
    csf: 'GV.PO GV.RM',
  })`artificial-intelligence human-oversight ai-governance ai-bias ai-explainability ai-accuracy
    nist-ai-rmf iso-42001 eu-ai-act`,
  defineTopic('ai.safety', 'AI safety', 'Prompt injection and misuse of models', {
    ccm: 'AIS TVM',
    iso: 'A.8.26',
    soc2: 'CC7.1',
    csf: 'ID.RA PR.PS',
  })`prompt-injection owasp-llm-top-10`,
]
