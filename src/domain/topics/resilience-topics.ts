import { defineTopic } from './define-topic.ts'

/** What happens when something goes wrong, and how one notices. */
export const RESILIENCE_TOPICS = [
  defineTopic('incident.response-plan', 'Incident response', 'The plan, the team, its exercises', {
    ccm: 'SEF',
    iso: 'A.5.24 A.5.26 A.5.27 A.5.28 A.6.8',
    soc2: 'CC7.3 CC7.4',
    csf: 'RS.MA RS.AN RS.MI',
  })`incident-response security-contact iso-27035 nist-800-61 incident-reporting-by-staff`,
  defineTopic('incident.notification', 'Breach notification', 'Whom one tells, and how fast', {
    ccm: 'SEF',
    iso: 'A.5.5 A.5.26',
    soc2: 'CC7.4 P6.6',
    csf: 'RS.CO',
  })`breach-notification crisis-communication`,
  defineTopic('incident.breach-history', 'Past incidents', 'Breaches that there have been', {
    ccm: 'SEF',
    iso: 'A.5.27',
    soc2: 'CC7.5',
    csf: 'RS.AN',
  })`breach-history data-breach`,
  defineTopic('continuity.bcp', 'Business continuity', 'The plan, its analysis and its tests', {
    ccm: 'BCR',
    iso: 'A.5.29 A.5.30',
    soc2: 'A1.2 A1.3 CC9.1',
    csf: 'GV.OC RC.RP',
  })`business-continuity bcp-test iso-22301`,
  defineTopic('continuity.dr', 'Disaster recovery', 'Recovery time and point, fail-over, drills', {
    ccm: 'BCR',
    iso: 'A.5.30 A.8.14',
    soc2: 'A1.2 A1.3',
    csf: 'RC.RP RC.CO',
  })`disaster-recovery recovery-time-objective recovery-point-objective recovery-priority`,
  defineTopic('continuity.backups', 'Backups', 'How often, where, how long, restored when', {
    ccm: 'BCR',
    iso: 'A.8.13',
    soc2: 'A1.2',
    csf: 'PR.DS RC.RP',
  })`backups backup-restore-test backup-encryption restore ransomware deletion-from-backups`,
  defineTopic('continuity.sla-uptime', 'Availability and SLA', 'Uptime, credits, status page', {
    ccm: 'STA BCR',
    iso: 'A.5.22',
    soc2: 'A1.1',
    csf: 'GV.SC',
  })`availability uptime-sla service-level-agreement status-page maintenance-window`,
  defineTopic('continuity.redundancy', 'Redundancy and capacity', 'Spare sites, load, growth', {
    ccm: 'BCR IVS',
    iso: 'A.8.6 A.8.14',
    soc2: 'A1.1 A1.2',
    csf: 'PR.IR',
  })`redundancy capacity-management load-balancing cdn`,
  defineTopic('logging.audit-logs', 'Logs', 'What is logged, how long, how protected', {
    ccm: 'LOG',
    iso: 'A.8.15 A.8.17',
    soc2: 'CC7.2',
    csf: 'PR.PS DE.CM',
  })`logging audit-log customer-audit-log time-synchronization`,
  defineTopic('logging.monitoring', 'Monitoring and alerts', 'SIEM, detection, who is on call', {
    ccm: 'LOG TVM',
    iso: 'A.8.16 A.5.7',
    soc2: 'CC7.2 CC7.3',
    csf: 'DE.CM DE.AE',
  })`monitoring security-monitoring siem soar alerting security-operations-center around-the-clock
    on-call netflow threat-intelligence honeypot dark-web-monitoring intrusion-detection
    fraud-detection insider-threat mitre-attack`,
  defineTopic('vuln.management', 'Vulnerabilities and patches', 'Scans, fixes and their times', {
    ccm: 'TVM',
    iso: 'A.8.8',
    soc2: 'CC7.1',
    csf: 'ID.RA PR.PS',
  })`vulnerability-management vulnerability-scanning vulnerability-remediation patch-management
    remediation end-of-life-software cvss cve`,
  defineTopic('vuln.pentest', 'Penetration tests', 'Who tests, how often, and the report', {
    ccm: 'TVM',
    iso: 'A.8.8 A.8.29',
    soc2: 'CC4.1 CC7.1',
    csf: 'ID.RA ID.IM',
  })`penetration-testing red-team`,
  defineTopic('vuln.disclosure', 'Reports from outside', 'Disclosure policy, bug bounty', {
    ccm: 'TVM',
    iso: 'A.8.8',
    soc2: 'CC7.1',
    csf: 'ID.RA',
  })`vulnerability-disclosure bug-bounty`,
]
