import type { Concept } from '../concept.ts'
import { arrangement, control, topic } from './define-concept.ts'

/** Incidents and breaches. */
export const INCIDENT_CONCEPTS: readonly Concept[] = [
  topic('incident-response', 'incident response', [])`
    incident response; security incident; incident management; incident handling;
    incident response process; incident response team; csirt; incident process;
    respond to incidents; incident; incidents; incident response program; incident reporting;
    cyber incident; handle security incidents; incident response capability; incident commander;
    incident triage; incident classification; severity level; incident severity; security event;
    cyber attack; cyberattack; security events; incident escalation; escalation; CERT;
    information security incident; triage; triaging; containment; contain* … incident`,
  control('incident-response-plan', 'incident response plan', ['incident-response'])`
    incident response plan; irp; incident response policy; incident management plan;
    incident management policy; documented incident response; incident plan; security incident plan;
    incident response playbook; written incident response; security incident policy;
    cyber incident response plan; incident response procedures; security incident management policy;
    security incident response plan; data breach response plan; breach response plan;
    incident handling procedure; security incident procedure; incident runbook;
    incident response runbook; incident playbook; breach response; incident response … documented;
    document* … incident; written … incident; documented incident process; plan for … incident;
    plan to respond; documented breach process; playbook … incident; document* … playbook;
    runbooks for incident; playbooks for incident; incident response … written;
    procedure for … incident; incident procedure; incidents … procedure; document* … triage;
    documented … containment; triage procedure; steps for … incident`,
  control('incident-response-test', 'test of the incident response plan', ['incident-response'])`
    incident response test*; incident response exercise; test* … incident response;
    incident response … tested; tabletop; table-top; tabletop exercise; tabletop test;
    incident simulation; incident drill; exercise … incident response; incident response drill;
    cyber exercise; incident response tabletop; breach simulation; simulation exercise;
    security drill; incident exercise; incident response plan … exercise*; rehearse … incident;
    incident response … exercised`,
  control('breach-notification', 'breach notification', [])`
    breach notification; notify … breach; notif* … breach; breach … notif*; breaches … notif*;
    notif* … incident; incident … notif*; incidents … notif*; incident notification;
    data breach notification; breach reporting; report* … breach; inform customers; notify affected;
    notif* … security event; notif* … compromise; without undue delay; notif* … unauthorized access;
    inform … breach; notif* … unauthorised access; notification of … incident;
    communicat* … incident … customers; incident communication; communicat* … breach;
    inform … incident; disclose … breach; report* … incident … customer; notify affected customers;
    inform … customers … incident; customers … notified … incident; customers … informed … incident;
    tell … incident; tell … breach; customers … informed … breach; affected customers … notified;
    breach … inform*; incident … inform*; incidents … communicated; incidents … customers;
    breach … communicat*; alert* … breach; 72-hour notification; 72-hour breach notification;
    notif* … affected customer; affected parties … notif*; notif* … affected part*;
    told of … breach; told … breach; told … incident; tell … breached; contact … breach;
    advise … breach; advis* … incident; let … know … breach; let … know … incident; breach … told;
    incident … told; hours of … breach; hours of … confirmed; hours after … breach;
    alert* … customers … breach; alert* … customers … incident; notif* … disclosure;
    made aware of … breach; kept informed … incident; notice of … breach; notif* … data loss;
    notif* … security issue; breach … alert*; learn of … breach; informed … breach;
    informed of … incident; informing … breach; informing … incident; tell us … breach`,
  control('regulator-notification', 'notice to authorities', ['breach-notification'])`
    notif* … supervisory authorit*; notif* … regulator; notif* … authorities; regulators … notified;
    notif* … data protection authorit*; report* … authorities; authorities … notified;
    report* … supervisory authorit*; report* … regulator; regulatory notification;
    notify law enforcement; notif* … data subjects; notif* … individuals; contact with authorities;
    report … to authorities`,
  control('post-incident-review', 'post-incident review', ['incident-response'])`
    post-incident; postmortem; post-mortem; lessons learned; lessons learnt; root cause;
    root-cause analysis; rca; after-action; blameless; retrospective; root cause analysis;
    post-incident review; incident review; post-incident analysis; post-incident report`,
  topic('breach-history', 'past incidents', [])`
    past breach; previous breach; prior breach; breach history; suffered … breach;
    experienced … breach; had a breach; data breach in the; security incident in the;
    breaches in the; incident history; breached in the; past incident; previous incident;
    breach in the last; breach in the past; incident in the last; incidents in the last;
    incidents in the past; incident in the past; experienced … incident; had … security breach;
    had any … breach; ever been breached; ever had … breach; breaches … last; incidents … last;
    incidents … past; known breach; history of breach; history of … incident; significant breach;
    material breach; ever experienced; ever suffered; no known breach; no breaches;
    have you had … breach; no security incidents; have been breached; been compromised; was breached`,
  topic('data-breach', 'data breach', [])`
    data breach; security breach; personal data breach; breach; breaches; compromise of data;
    data compromise`,
  control('forensics', 'forensics and evidence', ['incident-response'])`
    forensic; digital evidence; chain of custody; evidence collection; evidence preservation;
    e-discovery; legal hold; preservation of evidence; forensic investigation; litigation hold;
    forensics; collection of evidence; preserve evidence; forensic capabilities; forensic analysis`,
  arrangement('incident-retainer', 'incident response retainer', ['incident-response'])`
    incident response retainer; ir retainer; retainer; incident response firm;
    external incident response; breach coach; external forensic; third-party incident response;
    external forensics; forensic firm`,
  control('incident-reporting-by-staff', 'reporting of incidents by staff', ['incident-response'])`
    employees … report; report suspicious; staff … report; report … suspected; reporting channel;
    report security incidents; employees report; report* … security concerns; report incidents;
    report … suspicious; personnel … report; report phishing; reporting of security events;
    report potential incidents; report … internally; employees … report … weakness;
    staff … report … weakness`,
  control('security-contact', 'security contact', [])`
    security contact; security e-mail; contact … security; point of contact; contact for security;
    security inquiries; emergency contact; security contact email; contact person;
    reach … security team; primary contact; security team contact; security e-mail address`,
  control('crisis-communication', 'crisis communication', [])`
    crisis communication; communications plan; communication plan; media relations;
    public statement; spokesperson; call tree`,
]
