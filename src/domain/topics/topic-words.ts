/**
 * Words that give a topic away although no concept of the vocabulary stands behind them: titles,
 * everyday wordings, the talk of each trade. In the grammar of `Concept.forms`, parted by semicolons.
 *
 * They only say what a text is about, never what it states, so that looser words than the
 * vocabulary's can stand here.
 */
export const TOPIC_WORDS: Readonly<Record<string, string>> = {
  'access.mfa': `second factor; authentication factor; phishing-resistant; two-step; authenticator;
    hardware key; security key; enrol* … factor; strong authentication; push approval`,
  'access.sso': `sign-on; federat*; assertion; idp; directory sync; starter password; log in through`,
  'access.passwords': `password*; passphrase; session; idle; time-out; timeout; log* out; inactivity;
    salt*; sign* out; logged in`,
  'access.least-privilege': `need-to-know; permission*; role; viewer; editor; guest; entitle*;
    read-only; member list; may see; grant* access`,
  'access.reviews': `recertif*; access review; re-examin* … access; revisit* … access;
    entitlement review; accounts … reviewed; who has access`,
  'access.joiner-mover-leaver': `leaver; joiner; mover; departure; deprovision*; de-provision*;
    exit interview; dismiss*; resign*; change* … role; last day; last working day; leav* the company`,
  'access.privileged': `administrator; superuser; super-admin; elevat*; dba; break-glass;
    production access; reach production; root account; non-human; bot user; service credential;
    live system; live database; impersonat*; live data`,
  'access.remote': `remote*; from home; tunnel; working from; public network; café; outside the office`,
  'crypto.at-rest': `disk; volume; unreadable; stored encrypted; encrypted column; tokenis*; tape`,
  'crypto.in-transit': `http; plain text; cipher suite; in transit; over the wire; ftp; protocol;
    between services`,
  'crypto.key-management': `key; key custodian; algorithm; cipher; master key; vault; secret;
    credential; cryptograph*`,
  'crypto.customer-managed-keys': `byok; hold your own key; customer key; your own key; revoke … key;
    own keys; our own key`,
  'data.classification': `classif*; label*; sensitivity; usb; stick; portable; removable; media;
    sensitive data; handling of information`,
  'data.retention': `retain*; kept for; keep … for; how long … kept; how long … stored; stored for;
    after … years`,
  'data.deletion': `delet*; eras*; destr*; dispos*; purg*; wipe*; shred*; destruction`,
  'data.residency': `region; resid*; located; location of; onshore; stored in; country of storage;
    leave the EU; leaves the EU; in Europe; which countries; data center … in`,
  'data.tenant-isolation': `tenant; isolat*; segregat*; per customer; schema; cross-tenant;
    another customer; other customer; commingl*; co-mingl*; logically separate`,
  'data.export': `export*; portab*; bulk download; dump of; migrat* away; csv; take … data with`,
  'data.minimisation': `mask*; synthetic; anonymi*; pseudonymi*; de-identif*; minimi*; real data;
    live data … test*; demo data; date of birth; collect*; strictly necessary; telemetry`,
  'privacy.gdpr': `article; controller; joint controller; privacy; dpo; dpia; data protection;
    special categor*; lawful; personal information; processing purpose`,
  'privacy.dpa': `processing agreement; processing addendum; dpa; baa; sign … addendum`,
  'privacy.subject-rights': `data subject; rights of … people; erasure request; subject access;
    right to; withdraw* consent; correct … personal data; your rights; individual's request`,
  'privacy.transfers': `transfer*; adequacy; SCC; EEA; third country; cross-border; abroad; overseas`,
  'privacy.selling-sharing': `sell*; sold; advertis*; cookie*; track*; pixel; affiliate; ads; banner;
    broker; third parties … data; marketing list; visitor … website; monetis*; monetiz*`,
  'vendors.subprocessors': `sub-processor*; subcontract*; sub-contract*; object to … new`,
  'vendors.assessment': `supplier*; vendor*; third part*; due diligence; flow down; reassess*;
    fourth part*; purchas*; suppliers' security`,
  'compliance.soc2': `SOC; trust services criteria; attestation; type II; bridge letter`,
  'compliance.iso27001': `ISO; statement of applicability; certification body; surveillance audit;
    certified … management system`,
  'compliance.other-certificates': `PCI; QSA; AOC; merchant; star; essentials; certified; card data;
    cardholder; certificat*; accredit*; self-assessment`,
  'compliance.laws': `HIPAA; PHI; ePHI; california; regulat*; sector law; statutory; regulator`,
  'compliance.audit-reports': `audit*; audit report; letter of attestation; inspect*; on-site visit;
    auditor; evidence pack; executive summary; questionnaire; assurance`,
  'incident.response-plan': `incident*; tabletop; drill; rehears*; simulat*; exercis*; forensic*;
    chain of custody; investigat*; preserv* … evidence; severity level; hotline; war room; triage;
    reach your security team; report … security concern`,
  'incident.notification': `notif*; inform* … customer; undue delay; told … breach; told … incident;
    how soon … hear; become aware; becoming aware; alert* customers`,
  'incident.breach-history': `breach history; past incident; have you … breach*; had … breach*;
    were … breach*; ever been; in the past; fined; compromised; last … years … incident;
    no breach; known breach; suffered`,
  'continuity.bcp': `continuity; pandemic; crisis; resilien*; bcp; keep working; unavailable office`,
  'continuity.dr': `RTO; RPO; recover*; fail-over; failover; stand-by; standby; disaster; rebuil*;
    data loss; alternate site; secondary site`,
  'continuity.backups': `back* up; backup*; restor*; snapshot; backed up`,
  'continuity.sla-uptime': `SLA; uptime; downtime; credit; outage; status page; guarantee*; nines;
    maintenance; disruption; service level; subscrib* … status; incident page`,
  'continuity.redundancy': `redundan*; availability zone; single point; failure of; multi-region;
    replica; capacity; peak; scal*; load; growth; throughput; quota; limits; balanc*; auto-scal*`,
  'logging.audit-logs': `log; logs; logged; audit trail; trail; clock; ntp; timestamp; time source;
    synchroni*; log retention; event history`,
  'logging.monitoring': `monitor*; alert*; metric; siem; correlat*; detect*; intrusion*; intruder;
    anomal*; on-call; weekend; suspicious`,
  'vuln.management': `vulnerab*; patch*; scan*; remediat*; cve; unsupported software; security fix;
    weakness*; critical … fixed; fix deadline; security update`,
  'vuln.pentest': `penetrat*; pen-test*; pentest*; tester; ethical hack*; red team`,
  'vuln.disclosure': `bounty; bounties; researcher; reward*; advisor*; finder; safe harbour;
    safe harbor; disclosure; security.txt; report a flaw; report … vulnerability; look* for flaws`,
  'dev.sdlc': `threat model*; champion; sdlc; design review; threat; secure coding; life cycle;
    development practice; pull request; peer review*; self-approv*; repositor*`,
  'dev.security-testing': `static analysis; dynamic analysis; sast; dast; scanner; fuzz*; code scan;
    code analysis; unit test; test coverage`,
  'dev.open-source': `librar*; sbom; package; component; copyleft; licence scan; open-source;
    dependenc*; third-party code`,
  'dev.change-management': `change; merg*; releas*; rollback; roll* back; deploy*; sign* … release;
    changes to production; merge request; artefact; artifact; breaking change; hotfix; signed code`,
  'dev.environments': `environment; staging; sandbox; preview; non-production; qa; test system;
    test environment`,
  'network.security': `firewall; port; segment*; subnet; vpc; ddos; waf; flood*; inbound; egress;
    outbound; perimeter; wi-fi; wireless; network; denial of service; edge`,
  'infra.hosting': `hosted; host; hosting; hosting provider; cloud provider; data cent*; kubernetes;
    on-premises; which cloud; stack`,
  'infra.hardening': `harden*; baseline; configuration; image; container; benchmark; runtime; node;
    registry; misconfigur*; drift`,
  'infra.physical': `badge; door; camera; reception; escort*; office; guard; colocation; server room;
    visitor; premises; building; stranger; lock`,
  'endpoint.mdm': `laptop; device; phone; workstation; tablet; notebook; bitlocker; filevault;
    private phone; own device; company computer; unmanaged; macos; managed device`,
  'endpoint.malware': `malware; antivirus; anti-virus; virus; edr; infect*; mail; e-mail; dmarc; spf;
    dkim; spoof*; phish*; attachment; macro; newsletter; outgoing mail`,
  'product.application': `api; app; webhook; endpoint … rest; mobile; android; ios; biometr*;
    plug-in; plugin; screenshot; integration; input valid*; request limit`,
  'product.support': `support staff; support agent; help-desk; helpdesk; ticket; impersonat*;
    customer service; support hours; first-line`,
  'product.accessibility': `keyboard; wcag; screen reader; disab*; barrier; assistive; mouse; vpat;
    voiceover; contrast`,
  'people.training': `train*; awareness; course; phishing test; phishing exercise; teach*; lesson`,
  'people.background-checks': `criminal; screen*; vet*; background; reference check; references;
    candidate; hiring; before hire; right to work`,
  'people.nda-conduct': `nda; secrecy; conduct; confidentiality; violat*; disciplin*; sanction*;
    sign … agreement; acceptable use; clear desk; whistleblow*; anonymous report`,
  'people.security-team': `ciso; security team; chief; head of security; cissp; steering committee;
    security lead; in charge of security; responsible for security; security staff; accountab*`,
  'governance.policies': `policy … reviewed; policies; exception; written procedure; rulebook`,
  'governance.risk-management': `risk*; register; likelihood; risk appetite; treatment plan`,
  'governance.insurance': `insur*; cover of; underwrit*; indemnity; policy limit; insured`,
  'governance.asset-inventory': `inventor*; asset*; cmdb; reconcil*; owner of … system; tagged;
    hardware list; shadow it; untagged`,
  'governance.legal': `liab*; court; dispute; terms of service; governing; own* … data; ownership;
    licence to; intellectual; termination; warrant*; property of; belong*; law of; laws of; negotia*`,
  'governance.company': `registered; founded; employees worldwide; headquarter*; customers worldwide;
    financ*; revenue; subsidiar*; pricing`,
  'governance.shared-responsibility': `your responsibility; customer is responsible; shared
    responsibility; customers must; customer must; up to the customer; up to you`,
  'ai.model-training': `train* … model; improv* … model; fine-tun*; train on; learn from; used to train;
    used to improve; training material; trained`,
  'ai.providers': `model provider; llm; large language model; which model; inference; speech-to-text;
    prompts … sent; language model; foundation model; whose model`,
  'ai.governance': `ai; machine learning; human review; automated decision; bias*; explain*;
    model card; ai-generated; generated content; appeal; marked as; hallucinat*; algorithmic`,
  'ai.safety': `prompt*; jailbreak*; guardrail; harmful; injection … prompt; content filter;
    adversarial; moderation; assistant`,
}
