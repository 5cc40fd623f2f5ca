import type { Concept } from '../concept.ts'
import { arrangement, control, standard, topic } from './define-concept.ts'

/** Certifications, attestations and published norms. */
export const ATTESTATION_CONCEPTS: readonly Concept[] = [
  topic('certification', 'security certification', [])`
    attestation; accreditation; accredited; third-party assurance; independently certified;
    independent assurance; compliance certification; security certification; certified;
    certification; certify; certificate of compliance`,
  standard('soc-report', 'SOC report', ['certification'])`
    soc report; soc attestation; soc audit; ssae; ssae 16; ssae 18; isae 3402;
    service organization control; service organisation control; system and organization control;
    system and organisation control; aicpa`,
  standard('soc-1', 'SOC 1', ['soc-report'])`
    soc 1; soc i; soc one; ssae 18 soc 1`,
  standard('soc-2', 'SOC 2', ['soc-report'])`
    soc 2; soc ii; soc two; soc 2 report; soc 2 audit; soc 2 attestation; trust services criteria;
    trust service criteria; trust services principles; aicpa tsc; soc 2 examination`,
  standard('soc-2-type-i', 'SOC 2 Type I', ['soc-2'])`
    soc 2 type 1; soc 2 type i; soc 2 type one; soc ii type i; type 1 soc 2; type i soc 2;
    soc 2 (type i; soc 2 (type 1; soc 2, type i; soc 2, type 1; type 1 report; type i report`,
  standard('soc-2-type-ii', 'SOC 2 Type II', ['soc-2'])`
    soc 2 type 2; soc 2 type ii; soc 2 type two; soc ii type ii; soc 2 t 2; type 2 soc 2;
    type ii soc 2; soc 2 (type ii; soc 2 (type 2; soc 2, type ii; soc 2, type 2; type 2 report;
    type ii report`,
  standard('soc-3', 'SOC 3', ['soc-report'])`
    soc 3; soc iii`,
  standard('iso-27001', 'ISO 27001', ['certification'])`
    27001; iso 27001; iso/iec 27001; iso iec 27001; iso/iec-27001; iso 27 k; isms certif*`,
  standard('iso-27002', 'ISO 27002', [])`
    27002; iso 27002; iso/iec 27002`,
  standard('iso-27017', 'ISO 27017', ['certification'])`
    27017; iso 27017; iso/iec 27017`,
  standard('iso-27018', 'ISO 27018', ['certification'])`
    27018; iso 27018; iso/iec 27018`,
  standard('iso-27701', 'ISO 27701', ['certification'])`
    27701; iso 27701; iso/iec 27701; privacy information management system; PIMS`,
  standard('iso-22301', 'ISO 22301', ['certification'])`
    22301; iso 22301`,
  standard('iso-42001', 'ISO 42001', ['certification'])`
    42001; iso 42001; iso/iec 42001; ai management system`,
  standard('iso-9001', 'ISO 9001', ['certification'])`
    9001; iso 9001; quality management system`,
  standard('iso-27035', 'ISO 27035', [])`
    27035; iso 27035; iso/iec 27035`,
  standard('iso-31000', 'ISO 31000', [])`
    31000; iso 31000`,
  standard('iso-27005', 'ISO 27005', [])`
    iso 27005; 27005; iso/iec 27005`,
  standard('isms', 'information security management system', [])`
    isms; information security management system; security management system;
    information security management programme; information security management program`,
  standard('pci-dss', 'PCI DSS', ['certification'])`
    pci; pci dss; payment card industry; payment card industry data security standard;
    pci compliance; pci compliant; attestation of compliance; pci level 1; pci service provider;
    AOC; report on compliance`,
  standard('pci-saq', 'PCI self-assessment questionnaire', [])`
    saq a; saq d; saq-a; saq-d; saq a ep; SAQ; pci saq; pci self-assessment questionnaire`,
  standard('pci-pin', 'PCI PIN', [])`
    pci pin; pci p 2 pe; point-to-point encryption`,
  standard('hitrust', 'HITRUST', ['certification'])`
    hitrust; hitrust csf; hitrust r 2; hitrust i 1; hitrust e 1`,
  standard('fedramp', 'FedRAMP', ['certification'])`
    fedramp; fed-ramp; fedramp moderate; fedramp high;
    federal risk and authorization management program; fedramp ato; fedramp authoriz*;
    fedramp authoris*`,
  standard('stateramp', 'StateRAMP', ['certification'])`
    stateramp; state-ramp; govramp`,
  standard('tx-ramp', 'TX-RAMP', ['certification'])`
    txramp; tx-ramp`,
  standard('csa-star', 'CSA STAR', ['certification', 'cloud-security-alliance'])`
    csa star; star registry; csa star level 1; csa star level 2;
    security, trust, assurance, and risk; csa star certif*; csa star attestation`,
  topic('cloud-security-alliance', 'Cloud Security Alliance', [])`
    CSA; cloud security alliance`,
  standard('caiq', 'CAIQ', [])`
    caiq; consensus assessments initiative questionnaire; consensus assessment initiative`,
  standard('csa-ccm', 'Cloud Controls Matrix', [])`
    cloud controls matrix; csa ccm; CCM`,
  standard('sig-questionnaire', 'SIG questionnaire', [])`
    SIG; sig lite; sig core; sig questionnaire; standardized information gathering;
    standardised information gathering; shared assessments`,
  standard('hecvat', 'HECVAT', [])`
    hecvat; higher education community vendor assessment`,
  standard('vsa-questionnaire', 'VSA questionnaire', [])`
    VSA; vsa core; vendor security alliance; vsaq`,
  standard('nist-csf', 'NIST CSF', [])`
    nist csf; nist cybersecurity framework; nist cyber security framework; cybersecurity framework;
    CSF; nist framework`,
  standard('nist-privacy-framework', 'NIST Privacy Framework', [])`
    nist privacy framework`,
  standard('nist-800-53', 'NIST SP 800-53', [])`
    800-53; nist 800-53; sp 800-53; nist sp 800-53`,
  standard('nist-800-171', 'NIST SP 800-171', [])`
    800-171; nist 800-171; sp 800-171; nist sp 800-171`,
  standard('nist-800-88', 'NIST SP 800-88', ['media-sanitization'])`
    800-88; nist 800-88; sp 800-88; nist sp 800-88; nist sp 800-88 rev;
    guidelines for media sanitization`,
  standard('nist-800-61', 'NIST SP 800-61', [])`
    800-61; nist 800-61; sp 800-61; nist sp 800-61`,
  standard('nist-800-63', 'NIST SP 800-63', [])`
    800-63; 800-63 b; nist 800-63; sp 800-63; nist sp 800-63; nist sp 800-63 b; nist 800-63 b;
    authenticator assurance level; digital identity guidelines`,
  standard('nist-800-218', 'NIST SSDF', [])`
    800-218; nist 800-218; nist sp 800-218; ssdf; secure software development framework`,
  standard('nist-ai-rmf', 'NIST AI RMF', [])`
    nist ai rmf; ai rmf; ai risk management framework; nist ai 600-1`,
  standard('nist', 'NIST', [])`
    nist; national institute of standards and technology; nist guidelines; nist standard`,
  standard('cmmc', 'CMMC', ['certification'])`
    cmmc; cybersecurity maturity model certification; cmmc level`,
  standard('dfars', 'DFARS', [])`
    dfars; 252.204-7012`,
  standard('itar', 'ITAR', [])`
    itar; international traffic in arms; export controlled; export control; ear 99;
    export administration regulation`,
  standard('fisma', 'FISMA', [])`
    fisma; federal information security modernization act;
    federal information security management act; authority to operate`,
  standard('cjis', 'CJIS', [])`
    cjis; criminal justice information; criminal justice information services`,
  standard('irs-1075', 'IRS Publication 1075', [])`
    irs 1075; irs publication 1075; pub 1075; publication 1075; federal tax information`,
  standard('cis-controls', 'CIS Controls', [])`
    CIS; cis controls; cis critical security control; cis top 18; cis top 20; sans top 20;
    critical security controls; center for internet security`,
  standard('cis-benchmarks', 'CIS Benchmarks', ['hardening'])`
    cis benchmark; cis hardened; cis hardening; cis-benchmark; cis level 1; cis level 2`,
  standard('cobit', 'COBIT', [])`
    cobit`,
  standard('itil', 'ITIL', [])`
    itil`,
  standard('iso-20000', 'ISO 20000', [])`
    iso 20000; iso/iec 20000; 20000-1`,
  standard('cyber-essentials', 'Cyber Essentials', ['certification'])`
    cyber essentials; cyber-essentials; cyber essential`,
  standard('cyber-essentials-plus', 'Cyber Essentials Plus', ['cyber-essentials'])`
    cyber essentials plus; cyber essential plus`,
  standard('tisax', 'TISAX', ['certification'])`
    tisax; vda isa`,
  standard('bsi-c5', 'BSI C5', ['certification'])`
    C5; bsi c 5; c5 attestation; cloud computing compliance criteria catalogue;
    cloud computing compliance controls catalog`,
  standard('ens', 'Esquema Nacional de Seguridad', ['certification'])`
    ENS; esquema nacional de seguridad; ens high; spanish national security framework`,
  standard('secnumcloud', 'SecNumCloud', ['certification'])`
    secnumcloud`,
  standard('hds', 'HDS (health data hosting)', ['certification'])`
    HDS; hébergeur de données de santé; hebergeur de donnees de sante; health data hosting`,
  standard('irap', 'IRAP', ['certification'])`
    irap; infosec registered assessors program`,
  standard('essential-eight', 'Essential Eight', [])`
    essential eight; essential 8; acsc essential eight; acsc`,
  standard('ismap', 'ISMAP', ['certification'])`
    ismap`,
  standard('mtcs', 'MTCS', ['certification'])`
    mtcs; multi-tier cloud security; ss 584`,
  standard('g-cloud', 'G-Cloud', [])`
    g-cloud; digital marketplace`,
  standard('nhs-dspt', 'NHS DSPT', ['certification'])`
    dspt; nhs dspt; data security and protection toolkit; ig toolkit; dtac`,
  standard('nen-7510', 'NEN 7510', ['certification'])`
    nen 7510; 7510`,
  standard('owasp', 'OWASP', [])`
    owasp`,
  standard('owasp-top-10', 'OWASP Top 10', ['owasp'])`
    owasp top 10; owasp top ten; owasp-top 10; owasp web top 10; owasp api top 10;
    owasp api security top 10`,
  standard('owasp-asvs', 'OWASP ASVS', ['owasp'])`
    asvs; owasp asvs; application security verification standard`,
  standard('owasp-samm', 'OWASP SAMM', ['owasp'])`
    samm; owasp samm`,
  standard('bsimm', 'BSIMM', [])`
    bsimm`,
  standard('owasp-llm-top-10', 'OWASP LLM Top 10', ['owasp'])`
    owasp top 10 for llm; owasp llm top 10; owasp top 10 for large language model; owasp top 10 llm`,
  standard('sans-top-25', 'CWE/SANS Top 25', [])`
    sans top 25; cwe top 25; cwe/sans top 25; sans 25; cwe/sans`,
  standard('mitre-attack', 'MITRE ATT&CK', [])`
    mitre att&ck; att&ck; mitre attack`,
  standard('cvss', 'CVSS', [])`
    cvss; common vulnerability scoring system; cvss score`,
  standard('cve', 'CVE', [])`
    CVE; common vulnerabilities and exposures; cve identifier`,
  standard('slsa', 'SLSA', [])`
    slsa; supply chain levels for software artifacts; supply-chain levels for software artifacts`,
  standard('togaf', 'TOGAF', [])`
    togaf`,
  standard('wcag', 'WCAG', ['accessibility'])`
    wcag; web content accessibility guidelines; wcag 2; wcag 2.1; wcag 2.2; wcag aa; wcag 2.1 aa;
    wcag 2.2 aa`,
  standard('vpat', 'VPAT', ['accessibility'])`
    vpat; voluntary product accessibility template; accessibility conformance report; ACR`,
  standard('section-508', 'Section 508', ['accessibility'])`
    section 508; 508 compliance; 508 compliant; 508 conformance`,
  standard('ada', 'Americans with Disabilities Act', [])`
    ADA; americans with disabilities act`,
  standard('en-301-549', 'EN 301 549', ['accessibility'])`
    en 301 549; 301 549; european accessibility act`,
  topic('accessibility', 'accessibility', [])`
    accessibility; accessible to users with disabilities; assistive technology; screen reader;
    users with disabilities; disabled users; keyboard navigation; keyboard only; only the keyboard`,
  arrangement('third-party-audit', 'independent security audit', [])`
    third-party audit; external audit; independent audit; independent third-party audit;
    independent auditor; external auditor; audited by an independent; audited by a third party;
    independently audited; third-party auditor; externally audited; independent security audit;
    independent third-party assessment; independent assessment; third-party assessment of;
    third-party security assessment; external security assessment; independent security assessment;
    independent security review; external assessor`,
  control('internal-audit', 'internal audit', [])`
    internal audit; internally audit*; internal auditor; internal control review; audit programme;
    audit program; internal security audit; self-audit`,
  control('audit-right', "customer's right to audit", [])`
    right to audit; audit right; right-to-audit; customer audit; audits by customer; on-site audit;
    onsite audit; audit clause; allow customers to audit; permit customer audit`,
  control('management-assertion', 'bridge letter', [])`
    bridge letter; gap letter; management assertion; bridge report`,
  control('report-sharing', 'sharing audit reports', [])`
    share … soc 2 report; copy of … report; provide … soc 2 report; provide … audit report;
    report under nda; report … under nda; trust center; trust portal; trust page;
    available under nda`,
]
