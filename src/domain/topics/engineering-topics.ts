import { defineTopic } from './define-topic.ts'

/** How the product is built and run. */
export const ENGINEERING_TOPICS = [
  defineTopic('dev.sdlc', 'Secure development', 'Design, threat models, review, coding rules', {
    ccm: 'AIS',
    iso: 'A.8.25 A.8.26 A.8.27 A.8.28 A.8.4',
    soc2: 'CC8.1',
    csf: 'PR.PS',
  })`secure-development secure-coding owasp nist-800-218 bsimm error-handling source-code
    ci-cd security-requirements security-sign-off version-control project-security`,
  defineTopic('dev.security-testing', 'Testing of code', 'Static, dynamic, fuzz, automated tests', {
    ccm: 'AIS',
    iso: 'A.8.29',
    soc2: 'CC8.1 CC7.1',
    csf: 'PR.PS ID.RA',
  })`security-testing sast dast fuzz-testing automated-testing secret-scanning`,
  defineTopic(
    'dev.open-source',
    'Dependencies',
    'Open source, their scanning, bills of materials',
    {
      ccm: 'AIS STA',
      iso: 'A.8.8 A.8.30 A.5.21',
      soc2: 'CC8.1',
      csf: 'GV.SC ID.RA',
    },
  )`dependency-scanning sbom open-source-licensing slsa`,
  defineTopic('dev.change-management', 'Changes and releases', 'Approval, roll-back, notice', {
    ccm: 'CCC',
    iso: 'A.8.32',
    soc2: 'CC8.1',
    csf: 'PR.PS ID.RA',
  })`change-management change-notification releases feature-flags branch-protection code-review`,
  defineTopic('dev.environments', 'Separate environments', 'Production apart from test', {
    ccm: 'AIS IVS',
    iso: 'A.8.31',
    soc2: 'CC8.1',
    csf: 'PR.PS',
  })`environment-separation`,
  defineTopic('network.security', 'Network security', 'Firewalls, segments, attacks, wireless', {
    ccm: 'IVS',
    iso: 'A.8.20 A.8.21 A.8.22 A.8.23',
    soc2: 'CC6.6',
    csf: 'PR.IR DE.CM',
  })`network-security firewall waf ddos-protection network-segmentation rate-limiting`,
  defineTopic('infra.hosting', 'Hosting', 'Clouds, data centres, deployment, parts', {
    ccm: 'IVS DCS',
    iso: 'A.5.23',
    soc2: 'CC6.4 CC9.2',
    csf: 'GV.SC ID.AM',
  })`cloud-hosting deployment-model data-center technology-stack database data-warehouse serverless
    virtualization`,
  defineTopic('infra.hardening', 'Hardening and containers', 'Baselines, images, configuration', {
    ccm: 'IVS CCC',
    iso: 'A.8.9 A.8.19 A.8.27',
    soc2: 'CC7.1 CC6.8',
    csf: 'PR.PS',
  })`hardening configuration-management infrastructure-as-code containers container-security
    file-integrity-monitoring operating-procedures`,
  defineTopic('infra.physical', 'Physical security', 'Offices and data centres, visitors, fire', {
    ccm: 'DCS',
    iso: 'A.7.1 A.7.2 A.7.3 A.7.4 A.7.5',
    soc2: 'CC6.4 A1.2',
    csf: 'PR.AA PR.IR',
  })`physical-security environmental-controls`,
  defineTopic('endpoint.mdm', 'Devices of staff', 'Managed, encrypted, wiped; own devices', {
    ccm: 'UEM',
    iso: 'A.8.1 A.7.9',
    soc2: 'CC6.7 CC6.8',
    csf: 'PR.PS PR.DS',
  })`endpoint-security mdm full-disk-encryption remote-wipe byod mobile-devices
    application-control`,
  defineTopic('endpoint.malware', 'Malware and e-mail', 'Protection from malware and phishing', {
    ccm: 'UEM TVM',
    iso: 'A.8.7',
    soc2: 'CC6.8',
    csf: 'PR.PS DE.CM',
  })`malware-protection edr mdr email-security phishing`,
  defineTopic(
    'product.application',
    'The application',
    'Its API, apps, input checks, integrations',
    {
      ccm: 'AIS IPY',
      iso: 'A.8.26',
      soc2: 'CC6.1 PI1.2',
      csf: 'PR.PS',
    },
  )`api-security integrations mobile-app api-authentication webhook-signing input-validation
    injection-protection xss-protection csrf-protection security-configuration`,
  defineTopic('product.support', 'Support', 'Hours, channels, and what support can see', {
    ccm: 'STA',
    iso: 'A.5.22',
    soc2: 'CC2.3',
    csf: 'GV.SC',
  })`support around-the-clock-support`,
  defineTopic('product.accessibility', 'Accessibility', 'Use by everybody, and its proof', {})`
    accessibility`,
]
