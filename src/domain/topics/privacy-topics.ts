import { defineTopic } from './define-topic.ts'

/** Personal data, suppliers, and what is proved to others. */
export const PRIVACY_TOPICS = [
  defineTopic('privacy.gdpr', 'Privacy programme', 'Laws, roles, officers, impact assessments', {
    ccm: 'DSP',
    iso: 'A.5.34',
    soc2: 'P1.1 P8.1',
    csf: 'GV.OC GV.PO',
  })`privacy-law personal-data privacy-program privacy-policy privacy-by-design
    data-protection-officer eu-representative lawful-basis dpia ropa controller-processor-role
    supervisory-authority privacy-complaints e-privacy purpose-limitation iso-27701
    nist-privacy-framework`,
  defineTopic('privacy.dpa', 'Data processing agreement', 'The contract on processing', {
    ccm: 'DSP STA',
    iso: 'A.5.34',
    soc2: 'P6.4',
    csf: 'GV.SC',
  })`data-processing-agreement business-associate-agreement`,
  defineTopic('privacy.subject-rights', "People's rights", 'Access, erasure, consent, opt-out', {
    ccm: 'DSP',
    iso: 'A.5.34',
    soc2: 'P2.1 P5.1 P5.2',
    csf: 'GV.OC',
  })`data-subject-requests consent opt-out`,
  defineTopic('privacy.transfers', 'International transfers', 'Clauses, frameworks, adequacy', {
    ccm: 'DSP',
    iso: 'A.5.34 A.5.14',
    soc2: 'P6.1',
    csf: 'GV.OC',
  })`international-transfer transfer-impact-assessment`,
  defineTopic('privacy.selling-sharing', 'Selling and sharing', 'Disclosure, marketing, cookies', {
    ccm: 'DSP',
    iso: 'A.5.34',
    soc2: 'P6.1 P6.2',
    csf: 'GV.OC',
  })`data-sale data-sharing marketing-use profiling cookies law-enforcement-request
    analytics-provider`,
  defineTopic('vendors.subprocessors', 'Sub-processors', 'Who they are, and notice of changes', {
    ccm: 'STA DSP',
    iso: 'A.5.19 A.5.21',
    soc2: 'CC9.2 P6.1',
    csf: 'GV.SC',
  })`sub-processors payment-processor email-provider sms-provider support-tool crm`,
  defineTopic('vendors.assessment', 'Supplier security', 'Choosing, checking and binding them', {
    ccm: 'STA',
    iso: 'A.5.19 A.5.20 A.5.21 A.5.22',
    soc2: 'CC9.2',
    csf: 'GV.SC',
  })`vendor-management supply-chain-security third-party-access procurement outsourced-development`,
  defineTopic('compliance.soc2', 'SOC reports', 'SOC 1, 2 and 3, and what they cover', {
    ccm: 'A&A',
    iso: 'A.5.35',
    soc2: 'CC4.1',
    csf: 'GV.OV ID.IM',
  })`soc-report management-assertion`,
  defineTopic('compliance.iso27001', 'ISO 27001', 'The certificate and the management system', {
    ccm: 'A&A GRC',
    iso: 'A.5.35 A.5.36',
    soc2: 'CC4.1',
    csf: 'GV.OV',
  })`iso-27001 iso-27002 isms`,
  defineTopic(
    'compliance.other-certificates',
    'Other certificates and frameworks',
    'PCI DSS, ISO 27017 and 27018, CSA STAR, FedRAMP, HITRUST, NIST, CIS',
    { ccm: 'A&A', iso: 'A.5.35 A.5.36', soc2: 'CC4.1', csf: 'GV.OV' },
  )`certification pci-saq pci-pin cloud-security-alliance caiq csa-ccm sig-questionnaire hecvat
    vsa-questionnaire nist-csf nist-800-53 nist-800-171 nist cmmc fisma cjis irs-1075 cis-controls
    cobit itil iso-20000 essential-eight g-cloud`,
  defineTopic(
    'compliance.laws',
    'Sector laws',
    'Health, finance, education, public sector and digital laws',
    { ccm: 'GRC', iso: 'A.5.31', soc2: 'CC1.2', csf: 'GV.OC' },
  )`hipaa 21-cfr-part-11 42-cfr-part-2 ferpa coppa glba sox ffiec finra nis2 dora eu-data-act
    digital-services-act cyber-resilience-act psd2 eba-guidelines apra-cps-234 mas-trm bafin-bait
    eidas can-spam casl modern-slavery anti-bribery sanctions anti-money-laundering section-889
    dfars itar 201-cmr-17 ny-shield nydfs-500 regulatory-compliance regulatory-action`,
  defineTopic('compliance.audit-reports', 'Audits', 'Inside and outside audits, and sharing them', {
    ccm: 'A&A',
    iso: 'A.5.35 9.2',
    soc2: 'CC4.1 CC4.2',
    csf: 'GV.OV ID.IM',
  })`third-party-audit internal-audit audit-right report-sharing compliance-monitoring`,
]
