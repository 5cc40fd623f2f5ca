import type { Concept } from '../concept.ts'
import { arrangement, control, technology, topic } from './define-concept.ts'

/** Logging, monitoring, vulnerabilities, patches, changes, assets. */
export const OPERATIONS_CONCEPTS: readonly Concept[] = [
  topic('logging', 'logging', [])`
    logging; log; logged; log data; log management; log file; logs; log collection; log entries;
    log entry; application log; system log; server log; security log;
    aggregated logs; log events; system logging; log record; logging and monitoring`,
  control('log-retention', 'log retention', ['logging', 'retention'])`
    log retention; logs … retained; retain* … log; logs … kept for; logs … kept; logs … stored for;
    retention of logs; retention of log*; retention of audit log; log storage period;
    logs are retained; keep … logs; logs … retention; audit log retention; retention … logs;
    log … retained for; logs … available for; logs … days; logs … months; log history`,
  control('central-logging', 'central log store', ['logging'])`
    centralized logging; centralised logging; central logging; centralized log; centralised log;
    log aggregation; logs … centrally; centrally stored log; logs … central`,
  control('log-archiving', 'archiving of logs', ['logging'])`
    logs … archived; archiv* … logs; log archiv*; logs be archived`,
  control('log-protection', 'log protection and integrity', ['logging'])`
    log integrity; tamper-proof log; immutable log; tamper-resistant log; logs … tamper*;
    protect* … logs; logs … protected; logs … immutable; write-once; append-only; immutable audit;
    logs … modif*; logs … alter*; logs … read-only; worm storage; integrity of … log; log tamper*;
    access to … logs; access to logs; unauthorized … logs; logs … delet*; immutable storage for logs;
    protect* … audit record; audit record … modif*; audit log security; protect* … audit trail`,
  control('log-review', 'log review', ['logging'])`
    log review; review* … logs; logs … reviewed; log analysis; analyz* … logs; analys* … logs;
    log monitoring; logs … monitored; logs … analyzed; monitor* … logs; log correlation;
    reviewed logs; logs … review them; logs … and review; correlat* … log; logs … analysed; audit log review`,
  technology('siem', 'SIEM', ['security-monitoring'])`
    siem; security information and event management; security incident and event management;
    security event management; elastic security; log correlation tool; chronicle siem; panther siem;
    datadog cloud siem; xsiam`,
  technology('sumo-logic', 'Sumo Logic', ['siem'])`
    sumo logic`,
  technology('qradar', 'QRadar', ['siem'])`
    qradar`,
  technology('microsoft-sentinel', 'Microsoft Sentinel', ['siem'])`
    Sentinel; microsoft sentinel; azure sentinel`,
  technology('splunk', 'Splunk', ['siem'])`
    splunk`,
  technology('soar', 'SOAR', [])`
    SOAR; security orchestration`,
  control('time-synchronization', 'clock synchronisation', [])`
    ntp; time synchronization; time synchronisation; clock synchronization; clock synchronisation;
    network time protocol; synchronized clock; synchronised clock; time source; system clock;
    clocks … synchron*`,
  topic('monitoring', 'monitoring', [])`
    monitoring; monitor; monitored; monitors; continuous monitoring; continuously monitor*;
    infrastructure monitoring; system monitoring; performance monitoring; application monitoring;
    observability; health check; service monitoring; apm; uptime monitoring;
    availability monitoring; resource monitoring`,
  control('security-monitoring', 'security monitoring', ['monitoring'])`
    security monitoring; monitor* … security events; security event monitoring; threat detection;
    detect* … suspicious; suspicious activity; anomaly detection; anomalous activity;
    anomalous behavior; anomalous behaviour; detect* … unauthorized; detect* … unauthorised;
    detect* … anomal*; monitor* … suspicious; monitor* … unauthorized; monitor* … intrusion;
    security event detection; unusual activity; abnormal activity; detect* … threats;
    detect* … attacks; user behavior analytics; user behaviour analytics; ueba;
    detect* … security events; threat monitoring; unauthorized activity; security analytics;
    malicious activity; guardduty; security alert`,
  control('alerting', 'alerting', ['monitoring'])`
    alert; alerts; alerting; alarm; pager; pagerduty; pager duty; opsgenie; paging; real-time alert;
    automated alert; notif* on-call; alarms; alerted; automatic alert`,
  arrangement('security-operations-center', 'security operations centre', ['security-monitoring'])`
    SOC; security operations center; security operations centre; soc team; soc analyst; managed soc;
    in-house soc; outsourced soc; mssp; managed security service provider; soc-as-a-service`,
  arrangement('around-the-clock', 'around the clock', [])`
    24 x 7; 24/7; 24 x 7 x 365; 24/7/365; around-the-clock; round-the-clock; 24 hours a day;
    7 days a week; 24 hours per day; 365 days a year`,
  arrangement('round-the-clock-monitoring', 'monitoring around the clock', [
    'monitoring',
    'around-the-clock',
  ])`
    24 x 7 monitoring; 24/7 monitoring; 24 x 7 security monitoring; 24/7 security monitoring;
    around-the-clock monitoring; round-the-clock monitoring; monitor* 24/7; monitor* 24 x 7;
    monitor* … 24/7; monitor* … 24 x 7; monitor* … around the clock; monitor* … round the clock;
    24/7 … monitor*; 24 x 7 … monitor*; 24-hour monitoring`,
  control('on-call', 'on-call rotation', [])`
    on-call; on call; on-call rotation; on-call engineer; on-call team; out-of-hours; on-call rota;
    on-call schedule; weekend; outside office hours; outside business hours; outside working hours;
    out of office hours; reachable at any time; nights and weekends; on duty; stand-by duty;
    duty engineer`,
  technology('mdr', 'managed detection and response', ['security-monitoring'])`
    mdr; managed detection and response; managed edr; managed detection; managed xdr`,
  technology('netflow', 'network traffic analysis', ['security-monitoring'])`
    netflow; flow log; vpc flow log; network traffic analysis; traffic analysis; packet capture;
    full packet capture; deep packet inspection; network traffic monitoring; NDR;
    network detection and response`,
  control('threat-intelligence', 'threat intelligence', [])`
    threat intelligence; threat intel; threat feed; threat information; threat landscape;
    intelligence feed; threat intelligence feed; isac; fs-isac; security advisories;
    special interest group; security forums; threat sharing; US-CERT`,
  control('threat-hunting', 'threat hunting', ['security-monitoring'])`
    threat hunting; threat-hunting; hunt for threats`,
  control('honeypot', 'honeypots', [])`
    honeypot; honey-pot; honeytoken; deception technology; canary token`,
  control('dark-web-monitoring', 'dark web monitoring', [])`
    dark web; leaked credentials; credential leak; brand monitoring; darkweb; security ratings;
    securityscorecard; bitsight; attack surface management; external attack surface`,
  topic('vulnerability-management', 'vulnerability management', [])`
    vulnerability management; vulnerability management program; vulnerability management programme;
    vulnerability; vulnerabilities; security flaws; technical vulnerabilities;
    technical vulnerability management; threat and vulnerability management; vulnerability tracking;
    security weaknesses; flaw; security flaw; security weakness; security bug; security hole;
    weak spot; security defects`,
  control('vulnerability-scanning', 'vulnerability scanning', [
    'vulnerability-management',
    'security-testing',
  ])`
    vulnerability scan*; vulnerability assessment; scan* for vulnerabilit*; scan* … vulnerabilit*;
    vulnerability scanner; network scan*; vulnerability detection; automated scanning; rapid 7;
    authenticated scan; security scan; vulnerabilities … scan*; infrastructure scan*;
    vulnerability scanning tool; credentialed scan; internal and external scan*; internal scan*;
    external scan*; amazon inspector; aws inspector; Wiz; orca security; asv scan;
    vulnerability testing`,
  technology('qualys', 'Qualys', ['vulnerability-scanning'])`
    qualys`,
  technology('nessus', 'Nessus or Tenable', ['vulnerability-scanning'])`
    nessus; Tenable`,
  control('vulnerability-remediation', 'remediation of vulnerabilities', [
    'vulnerability-management',
    'remediation',
  ])`
    remediat* … vulnerabilit*; vulnerabilities … remediat*; fix* vulnerabilit*;
    vulnerabilities … fixed; vulnerability remediation; patch* critical; critical vulnerabilit*;
    time to remediate; vulnerability sla; high-severity vulnerabilit*; vulnerabilities … patched;
    vulnerabilities … resolved; vulnerabilities … address*; address* … vulnerabilit*;
    mitigat* … vulnerabilit*; prioritiz* … vulnerabilit*; high-risk vulnerabilit*;
    prioritis* … vulnerabilit*; severity … vulnerabilit*; remediat* … critical;
    critical … remediat*; high-severity … patched; critical … patched; critical issues … within;
    critical cve; flaws … fixed; fix* … flaw; fix* … vulnerabilit*; clos* … vulnerabilit*;
    vulnerabilities … closed; critical findings; findings … fixed; fix* critical; critical … fixed;
    critical flaws; critical … mended; findings … remediated; remediat* … findings;
    findings … addressed; critical … closed; high-severity findings`,
  topic('remediation', 'remediation', [])`
    remediation; remediat*; remediation timeline`,
  control('penetration-testing', 'penetration testing', ['security-testing'])`
    penetration test*; pen-test*; pen test*; pentest*; pen-testing; penetration-test*;
    penetration assessment`,
  control('third-party-penetration-testing', 'penetration test by a third party', [
    'penetration-testing',
  ])`
    third-party penetration test*; third-party pen-test*; independent penetration test*;
    external penetration test*; penetration test* … third party;
    penetration test* … by an independent; penetration test* … independent;
    penetration test* … external; pen-test* … third party; pen test* … third party;
    independent third-party penetration test*; pentest* … third party; third-party pentest*;
    external pentest*; independent pentest*; independent pen-test*; external pen-test*;
    penetration test* … by a qualified; third party … penetration test*; third party … pen test*;
    independent … penetration test*; penetration test* … qualified third;
    outside firm … penetration test*; penetration test* … security firm;
    penetration test* … external firm; third party to perform … penetration test*;
    external firm … penetration test*; penetration test* … outside; Cobalt; crest-certified;
    crest certified; crest accredited; independent firm … test*; external firm … test*;
    outside firm … test*; tested by an independent; tested by independent; tested by an external;
    tested by external; outside specialists … test*; external specialists … test*;
    independent testers; external testers; independent security firm … test*;
    independent firm … attack*; outside firm … attack*; hired … attack*;
    independent company … test*; external company … test*; independent party … test*;
    specialist firm … test*; independent specialist … test*; penetration test* … outside firm`,
  control('application-penetration-testing', 'penetration test of the application', [
    'penetration-testing',
  ])`
    application penetration test*; web application penetration test*;
    application-layer penetration test*; web app penetration test*; application pen test*;
    application-level penetration test*; api penetration test*; web application pentest*`,
  control('network-penetration-testing', 'penetration test of the network', [
    'penetration-testing',
  ])`
    network penetration test*; infrastructure penetration test*; network-layer penetration test*;
    network pen test*; network-level penetration test*`,
  control('penetration-test-report', 'penetration test report', ['penetration-testing'])`
    penetration test report; pen test report; pentest report; penetration test summary;
    penetration testing report; penetration test result; penetration testing result;
    executive summary of … penetration test; executive summary of … pen test;
    results of … penetration test; results of … pen test; attestation letter; letter of attestation;
    penetration testing summary; pen test results; pen test summary; copy of … penetration test;
    share … penetration test; summary of … penetration test*; penetration test executive summary;
    penetration test* … summary; penetration test* … report; letter of engagement;
    pen test … report; findings of … penetration test; penetration test findings`,
  control('customer-penetration-testing', 'penetration tests by customers', [
    'penetration-testing',
  ])`
    customer penetration test*; customers … penetration test*; allow … penetration test*;
    customer-performed penetration test*; customers … pen test*; perform our own … test;
    own penetration test; permit … penetration test*; tests by tenants; allow customers … scan;
    customer … own penetration; allow … pen test*; conduct … own … penetration`,
  control('red-team', 'red-team exercise', ['security-testing'])`
    red team; red-team*; red-team exercise; red teaming; purple team; adversary simulation;
    attack simulation; breach and attack simulation; threat-led penetration testing; tlpt;
    adversarial test*; blue team; purple-team*`,
  topic('security-testing', 'security testing', [])`
    security testing; security test; security assessment; application security testing;
    security tests; test* … security; security review; technical security testing;
    third-party testing; independent testing; external testing; third-party security testing;
    independent security testing`,
  control('bug-bounty', 'bug bounty', ['vulnerability-disclosure'])`
    bug-bounty; bug bounty program; bug bounties; hackerone; hacker one; bugcrowd; intigriti;
    rewards for vulnerabilit*; vulnerability reward; crowd-sourced security; crowdsourced testing;
    yeswehack; bounty; monetary reward; reward* … researcher; reward* … report*;
    reward* … vulnerabilit*; pay* … vulnerabilit*; pay* … bugs`,
  control('vulnerability-disclosure', 'vulnerability disclosure', [])`
    vulnerability disclosure; responsible disclosure; coordinated disclosure; disclosure policy;
    security.txt; vulnerability reporting; vdp; coordinated vulnerability disclosure;
    report security issues; report a vulnerability; reporting security issues; security researcher;
    vulnerability reports; safe harbor for; vulnerability disclosure program;
    reports from security researchers; report vulnerabilit*; report security vulnerabilit*;
    reporting vulnerabilit*; report a security; report … a vulnerability; reported vulnerabilities;
    reporting … vulnerabilit*; submit vulnerabilit*; found a vulnerability; researchers … report*;
    report* … flaw; report … weakness to; report a weakness; outside researchers; report a flaw;
    report flaws; researchers … submit; report … bug`,
  control('patch-management', 'patch management', [])`
    patch; patches; patching; patched; patch management; security patch; security update;
    software update; patch deployment; apply patches; system update; operating system update;
    critical patches; patching policy; patch cycle; os patch*; keep … up to date; kept up to date;
    keep … up-to-date; automatic updates; critical security patches; dependencies … updated;
    firmware update; update management; emergency patch; security updates; patches … applied`,
  control('end-of-life-software', 'unsupported software', [])`
    end-of-life; end of life; unsupported software; unsupported version; end of support;
    end-of-support; out of support; obsolete software; legacy system; outdated software;
    eol software; unsupported operating system`,
  control('change-management', 'change management', [])`
    change management; change control; change request; change approval; change process;
    change advisory board; CAB; change review; release management; release process;
    deployment process; deployment approval; production change; changes to production;
    software changes; change log; change policy; configuration change; change authorization;
    system change; deploy* … production; infrastructure change; code changes; emergency change;
    unauthorized change; unauthorised change; approve … production; changes are;
    production deployment; changes are approved; changes be approved; changes are reviewed;
    changes are tested; changes are authorized; changes require approval; changes require review;
    changes approved; changes tested; approve changes; approval of changes; documenting changes;
    change ticket; change record`,
  control('change-notification', 'notice of changes to customers', [])`
    notify … changes; notif* … of changes; change notification; advance notice;
    notif* customers of … change; release notes; customer notification of change;
    notice of material changes; announce … change; changelog; communicated to customers;
    prior notice; notice of change; scheduled maintenance notice; changes … communicated;
    notify customers … change`,
  topic('releases', 'releases and roadmap', [])`
    release schedule; product roadmap; new release; software release; release cycle;
    release cadence; version upgrade; upgrade; product update; release frequency; major release`,
  control('rollback', 'rollback', ['change-management'])`
    rollback; roll-back; roll back; back-out; backout; fall-back plan; revert; reverted; rolled back`,
  control('maintenance-window', 'maintenance windows', [])`
    maintenance window; scheduled maintenance; planned maintenance; scheduled downtime;
    planned downtime; zero-downtime; maintenance schedule`,
  control('configuration-management', 'configuration management', [])`
    configuration management; configuration baseline; baseline configuration; secure baseline;
    configuration standard; configuration drift; drift detection; standard configuration;
    misconfiguration; cspm; cloud security posture; secure configuration; configuration monitoring;
    configuration item; gold image; golden image; standard image; standard build; baseline security;
    cmdb; cloud posture; configuration hardening`,
  control('hardening', 'hardening', ['configuration-management'])`
    harden*; system hardening; hardening standard; server hardening; unnecessary services;
    unneeded services; unused ports; disable* … unnecessary; disable* … services; hardened image;
    hardening guide; security baseline; unused services; hardened configuration; disa stig; stig;
    unnecessary ports`,
  technology('infrastructure-as-code', 'infrastructure as code', [])`
    infrastructure as code; infrastructure-as-code; iac; terraform; cloudformation; pulumi; ansible;
    aws cdk; version-controlled infrastructure`,
  control('asset-inventory', 'asset inventory', [])`
    asset inventory; inventory of assets; hardware inventory; software inventory; asset management;
    asset register; inventory of hardware; inventory of software; inventory of … assets;
    inventory of devices; device inventory; inventory of systems; it asset; asset tracking;
    asset list; asset owner; asset ownership; information asset; inventory … assets;
    system inventory; inventory of information; tracked … inventory; assets … inventor*;
    technology inventory; asset lifecycle; assets inventory`,
  control('capacity-management', 'capacity management', [])`
    capacity management; capacity planning; capacity monitoring; auto-scaling; autoscaling;
    auto-scale; autoscale; scalability; scale* automatically; resource utilization; load testing;
    elastic scaling; horizontal scaling; performance testing; stress test; scales automatically;
    capacity requirement; sufficient capacity`,
  control('operating-procedures', 'documented operating procedures', [])`
    operating procedure; standard operating procedure; SOP; runbook; documented procedures;
    operational procedures; playbook; operations manual`,
  control('support', 'customer support', [])`
    customer support; technical support; support hours; help desk; help-desk; service desk;
    support team; support channel; support tier; support ticket; support plan; support portal;
    business hours support; customer success; support response; hours of support; support options;
    contact support; support availability; response times`,
  arrangement('around-the-clock-support', 'support around the clock', [
    'support',
    'around-the-clock',
  ])`
    24/7 support; 24 x 7 support; 24 x 7 x 365 support; 24/7/365 support; 24-hour support;
    around-the-clock support; round-the-clock support; support 24/7; support 24 x 7; support … 24/7;
    support … 24 x 7; support … around the clock; 24/7 technical support; 24/7 customer support;
    24 x 7 technical support; 24 x 7 customer support`,
]
