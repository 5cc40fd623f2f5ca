import type { Concept } from '../concept.ts'
import { arrangement, control, technology, topic } from './define-concept.ts'

/** Backups, recovery, continuity and availability. */
export const CONTINUITY_CONCEPTS: readonly Concept[] = [
  topic('business-continuity', 'business continuity', [])`
    business continuity; bcp; business continuity plan; BCM; business continuity management;
    continuity plan; continuity of operations; business resilience; continuity of service;
    service continuity; contingency plan; business continuity programme;
    business continuity program; COOP; operational resilience; continuity strategy;
    continuity planning; contingency planning; crisis management; pandemic; pandemic plan;
    continuity of business; bc plan; contingency`,
  topic('disaster-recovery', 'disaster recovery', [])`
    disaster recovery; DR; disaster recovery plan; drp; dr plan; disaster recovery procedure;
    disaster-recovery; disaster recovery site; dr site; recovery plan; recovery strategy;
    recover from a disaster; regional failure; region failure; disaster; alternate site;
    recovery site; regional outage; loss of a region; region outage; alternate processing site;
    draas; recovery procedures; disaster response; rebuild … in another region; recover the service;
    restore the service; service recovery`,
  topic('continuity-and-recovery', 'continuity and disaster recovery', [
    'business-continuity',
    'disaster-recovery',
  ])`
    bc/dr; bcdr; bcp/dr; bcp/drp; dr/bcp; dr/bc; business continuity and disaster recovery;
    business continuity/disaster recovery; disaster recovery and business continuity;
    disaster recovery/business continuity; business continuity & disaster recovery;
    business continuity or disaster recovery; bcp and drp; bc and dr`,
  control('bcp-test', 'test of continuity or recovery plans', [])`
    test* … business continuity; business continuity … test*; test* … bcp; bcp … test*; dr test;
    dr testing; dr drill; dr exercise; disaster recovery test*; test* … disaster recovery;
    disaster recovery … tested; business continuity test*; continuity plan test*; bcp test*;
    failover test*; test* … failover; dr … tested; continuity exercise; recovery test*;
    continuity plan … tested; disaster recovery exercise; disaster recovery drill;
    exercise … business continuity; continuity plans … exercised; plans … tested; test … continuity;
    test … dr plan; disaster recovery plan … exercise*; disaster recovery simulation;
    test* … recovery plan; recovery plan … test*; dr plan … test*; game day; bc/dr test*;
    bc/dr … test*; tests of … recovery; chaos engineering; test* … contingency; bcdr … test*;
    disaster recovery rehears*; failover drill; switch-over test; switchover test;
    switch-over drill; moved … secondary site; recovery … rehears*; restart … exercise;
    continuity plan … exercise; disaster … rehears*; plan is tested; plan is exercised;
    plan … rehearsed; emergency exercise; continuity drill; recovery drill`,
  control('business-impact-analysis', 'business impact analysis', ['business-continuity'])`
    business impact analysis; business impact assessment; BIA; business impact analyses;
    critical business functions; critical processes; critical functions`,
  topic('backups', 'backups', [])`
    backup; back-up; backed-up; backing up; back up; backs up; backed up; data backup; snapshot;
    automated backup; backup procedure; backup policy; backup and recovery; database snapshot;
    backup schedule; regular backup; incremental backup; full backup; backup strategy;
    backup copies; information backup; backup copy; database dump; dumps; backup data`,
  control('daily-backups', 'daily backups', ['backup-frequency'])`
    backups … every day; daily backup; nightly backup; backed up daily; back up … daily;
    backups … daily; backups … every 24 hours; backups … nightly; backed up … daily; daily snapshot;
    daily automated backup; automated daily backup; daily full backup; snapshots … daily;
    daily encrypted backup; backed up nightly; every night … backup; daily database backup;
    backup … daily; taken daily; daily incremental; backups … each night; backups … every night;
    backed up each night; backed up every night; backups … each day; backups … once a day;
    every night … backed up; nightly snapshot; nightly dump; backed up once a day;
    backed up every day; backed up every 24 hours; each night … backed up`,
  control('backup-frequency', 'backup frequency', ['backups'])`
    backup frequency; frequency of backup; how often … backup; how often … backed up;
    backup interval; backups … frequency; backup cadence; weekly backup; hourly backup;
    continuous backup; backups … every; backed up every; how frequently … backup;
    how frequently … backed up; hourly snapshot; frequency … backup; backups … hourly`,
  technology('point-in-time-recovery', 'point-in-time recovery', ['backups'])`
    point-in-time recovery; pitr; point in time restore; point-in-time restore; wal archiving;
    continuous archiving; log shipping; point-in-time backup; restore to a point in time;
    restore to any point`,
  control('backup-retention', 'backup retention', ['backups', 'retention'])`
    backup retention; backups … retained; backups … kept; retain* … backup; backup … retained;
    backups … stored for; retention of backup; backups … retention; backups … kept for;
    keep … backups; retention … backups; backup lifetime; backups … rotat*; how long … backups;
    backup retained; day backup retention; backups with … retention; backups … expire;
    retain daily backup; retain* … snapshot; snapshots … kept; snapshots … retained;
    snapshot retention; backups … deleted after; copies … kept for; dumps … kept; keep … snapshots;
    how long … snapshots`,
  control('backup-restore-test', 'restore tests', ['backups'])`
    restore test*; restoration test*; test* restore; test* … restor*; restor* … tested;
    backup test*; test* … backup; backups … tested; restore drill; restore exercise;
    recovery of backups … test*; test restor*; backup restoration test*; backup recovery test*;
    verify … backups; backups … verified; restoration … tested; verify … restor*; restores … tested;
    backup verification; backup integrity; data restoration exercise; restore from backup … test*;
    restore procedures … tested; backups … validated; validat* … backup; restoration drill;
    restore rehears*; recoverability; trial restor*; practise restor*; practice restor*;
    verif* … backups; restor* … exercis*; restor* … rehears*; restor* … practi*; restores exercised;
    test* … restoring; restor* … verif*; restore … tried; recovery … from backup … tested;
    backups … restored … test; restor* … drill`,
  control('restore', 'restoring data', ['backups'])`
    restore; restoration; restored; recover data; data recovery; recovery of data;
    restore procedure; restoring; data restoration; recovery from backup; restoration request;
    restore request; recover … data`,
  control('off-site-backups', 'off-site backups', ['backups'])`
    off-site backup; backups … off-site; offsite storage; off-site storage;
    backups … separate region; backups … different region; backups … another region;
    cross-region backup; backups … secondary region; backup location; backups … separate location;
    backups … different location; geographically separate; geographically separated;
    off-site location; backups stored in a separate; backup … off-site; off-site copy;
    secondary location; backups … separate account; cross-region; cross-account backup;
    where … backups; backups … second region; geographically dispersed; geographically diverse;
    geographically distributed; backups … across regions; copied to another region;
    cross-region copies; cross-region replication; geographically distant; backups … stored in;
    backups … replicated; copies … another region; backup storage location; alternate location`,
  control('immutable-backups', 'immutable or offline backups', ['backups'])`
    immutable backup; air-gapped; air gap; offline backup; backups … immutable; backups … offline;
    object lock; immutab* … backup; backup immutability; write-once backup; backups … ransomware;
    ransomware … backups; worm backup; backups … cannot be altered; logically air-gapped;
    tamper-proof backup; backups … isolated`,
  control('backup-access', 'protection of backups', ['backups'])`
    access to backup; backup access; backups … restricted; backup media; protect* … backup;
    backups … protected; backup security; backup tape; tapes; tape`,
  arrangement('recovery-time-objective', 'recovery time objective (RTO)', [])`
    rto; recovery time objective; recovery time; time to recover; recovery-time objective;
    maximum tolerable downtime; MTD; restore service within; restored within; recover within;
    recovery time target`,
  arrangement('recovery-point-objective', 'recovery point objective (RPO)', [])`
    rpo; recovery point objective; recovery-point objective; maximum data loss; recovery point;
    acceptable data loss; data loss window; maximum tolerable data loss; potential data loss;
    maximum acceptable data loss`,
  topic('availability', 'availability', [])`
    availability; uptime; up-time; downtime; outage; service interruption; service disruption;
    service availability; system availability; unavailability; outages; service outage;
    platform availability; disruption; service disruptions`,
  arrangement('uptime-sla', 'uptime commitment', ['service-level-agreement', 'uptime-target'])`
    uptime sla; uptime commitment; uptime guarantee; availability sla; guaranteed uptime;
    availability commitment; guarantee* … uptime; sla … uptime; availability guarantee;
    guarantee* … availability; uptime service level; sla … availability; commit* … uptime;
    committed uptime; contractual uptime; service availability commitment`,
  control('uptime-target', 'uptime figure or target', ['availability'])`
    uptime target; availability target; target uptime; uptime objective; uptime slo;
    uptime percentage; availability percentage; three nines; four nines; monthly uptime; 99.9;
    99.99; 99.5; 99.95; target … uptime; target … availability`,
  arrangement('service-level-agreement', 'service-level agreement', [])`
    sla; service level agreement; service-level agreement; service level objective;
    service level commitment; service level target; slas; performance commitment;
    service level targets; committed service level`,
  arrangement('service-credits', 'service credits', ['service-level-agreement'])`
    service credit; sla credit; sla penalt*; financial penalt*; credits for downtime;
    credit … uptime; remedies for downtime; sla … credit; credits if; penalties`,
  control('status-page', 'status page', [])`
    status page; statuspage; public status; system status; status site; status portal;
    service status; uptime history; historical uptime; historical availability; status website;
    live status; published uptime; uptime report; live availability page`,
  control('recovery-priority', 'recovery priorities', ['disaster-recovery'])`
    recovery priorit*; critical systems; priority of recovery; order of recovery; recovery sequence;
    system criticality; critical services; prioritiz* recovery`,
]
