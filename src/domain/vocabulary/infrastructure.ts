import type { Concept } from '../concept.ts'
import { control, technology, topic } from './define-concept.ts'

/** Networks, hosting, premises and devices. */
export const INFRASTRUCTURE_CONCEPTS: readonly Concept[] = [
  topic('network-security', 'network security', [])`
    network security; network protection; network control; network architecture; network diagram;
    network topology; network infrastructure; network device; secure network; network perimeter;
    perimeter security; architecture diagram; network access; network management; router; switches;
    network traffic; network boundary`,
  technology('firewall', 'firewall', ['network-security'])`
    firewall; fire-wall; security group; security groups; next-generation firewall; ngfw;
    stateful inspection; default-deny; deny by default; deny-all; network acl; access control list;
    ingress rules; inbound traffic; network access control list; host-based firewall;
    inbound and outbound traffic; firewall rules; default deny; firewall rule review`,
  technology('waf', 'web application firewall', ['network-security'])`
    waf; web application firewall; web-application firewall; aws waf; cloudflare waf; modsecurity`,
  control('intrusion-detection', 'intrusion detection or prevention', ['security-monitoring'])`
    IDS; IPS; intrusion detection; intrusion prevention; intrusion detection system;
    intrusion prevention system; intrusion detection and prevention; ids/ips; IDS/IPS; IPS/IDS;
    hids; nids; NIPS; HIPS; host-based intrusion; network intrusion;
    network-based intrusion detection; host intrusion detection; intrusion monitoring`,
  technology('file-integrity-monitoring', 'file integrity monitoring', ['security-monitoring'])`
    file integrity monitoring; file-integrity monitoring; FIM; ossec; wazuh; tripwire;
    integrity monitoring`,
  control('ddos-protection', 'DDoS protection', ['network-security'])`
    ddos; denial of service; denial-of-service; distributed denial of service; dos attack;
    ddos mitigation; anti-ddos; aws shield; dos protection; distributed denial-of-service;
    volumetric attack`,
  control('network-segmentation', 'network segmentation', ['network-security'])`
    network segmentation; segment* network; network … segment*; networks … segregat*;
    network segregation; segregat* … network; vlan; dmz; micro-segmentation; microsegmentation;
    network isolation; isolated network; subnet; private subnet; network zone; demilitarized zone;
    network separation; separate* network; network … separate*; private network; vpc;
    virtual private cloud; isolated vpc; segmentation; network zoning; private vpc; network isolat*;
    trusted and untrusted; separat* … network level; network-level separation;
    network-level isolation; segment* … network; isolat* … network level;
    internal services … segment*`,
  control('egress-filtering', 'egress filtering', ['network-security'])`
    egress filtering; outbound traffic; egress control; web filtering; url filtering;
    content filtering; web proxy; dns filtering; proxy server; web content filter;
    internet filtering; outbound filtering; web gateway; secure web gateway; casb; sase;
    egress traffic; block malicious sites; malicious websites`,
  control('wireless-security', 'wireless security', ['network-security'])`
    wireless; wi-fi; wifi; wpa 2; wpa 3; wireless network; wireless access point; guest wi-fi;
    guest network; 802.1x; rogue access point; wlan; 802.11`,
  control('dns-security', 'DNS security', ['network-security'])`
    dnssec; dns security; secure dns; dns; caa record; domain name system`,
  control('email-security', 'email security', [])`
    spf; dkim; dmarc; e-mail security; anti-phishing; phishing protection; email filtering;
    spam filter; anti-spam; email gateway; email authentication; e-mail filtering; spam protection;
    e-mail protection; email spoofing; phishing email; secure email gateway; spam`,
  control('nac', 'network access control', ['network-security'])`
    NAC; network access control; port security; network admission control`,
  control('load-balancing', 'load balancing', [])`
    load balanc*; load-balanc*; alb; elastic load balancer; reverse proxy`,
  technology('cdn', 'content delivery network', [])`
    cdn; content delivery network; edge network; edge cache; cloudflare cdn; cloudfront; fastly;
    akamai; edge locations`,
  control('malware-protection', 'malware protection', [])`
    anti-virus; antivirus; anti-malware; malware; antimalware; malware protection; virus protection;
    malicious code; malicious software; anti-virus software; virus scan*; malware scan*;
    malware detection; malware prevention; virus detection; ransomware protection;
    protection against malware; clamav; malware defense; viruses`,
  control('ransomware', 'ransomware defence', [])`
    ransomware; ransom; cryptolocker`,
  technology('edr', 'endpoint detection and response', ['malware-protection', 'endpoint-security'])`
    edr; xdr; endpoint detection and response; extended detection and response; endpoint detection;
    sophos; cortex xdr; next-gen antivirus; next-generation antivirus; ngav;
    endpoint detection & response`,
  technology('carbon-black', 'Carbon Black', ['edr'])`
    carbon black`,
  technology('microsoft-defender', 'Microsoft Defender', ['edr'])`
    defender for endpoint; microsoft defender`,
  technology('sentinelone', 'SentinelOne', ['edr'])`
    sentinelone; sentinel one`,
  technology('crowdstrike', 'CrowdStrike', ['edr'])`
    crowdstrike`,
  topic('endpoint-security', 'endpoint security', [])`
    endpoint security; endpoint protection; laptop; laptops; workstation; company device;
    company-managed device; corporate device; employee device; end-user device; company laptop;
    end-user computing; user endpoint device; company-issued device; managed device; work device;
    employee laptop; device security; company-owned device; desktop computer; user device; macbook;
    issued device; device management; endpoint device; staff endpoint; employee endpoint;
    endpoints are managed; managed endpoint; corporate endpoint; notebook computer;
    notebook computers; staff laptop; work laptop; desktop; company computer; work computer;
    company laptops`,
  technology('mdm', 'mobile device management', ['endpoint-security'])`
    mdm; mobile device management; unified endpoint management; UEM; EMM; workspace one; airwatch;
    device management solution; endpoint management; device enrolment; device enrollment;
    enrolled in mdm; enterprise mobility management; centrally managed devices;
    device management platform; centrally managed endpoint; addigy; mosyle; fleetdm;
    device management tool`,
  technology('kandji', 'Kandji', ['mdm'])`
    kandji`,
  technology('jamf', 'Jamf', ['mdm'])`
    jamf`,
  technology('intune', 'Microsoft Intune', ['mdm'])`
    intune; microsoft intune`,
  control('remote-wipe', 'remote wipe', ['endpoint-security'])`
    remote wipe; remotely wipe*; remote-wipe; remote lock; stolen device; lost device; lost laptop;
    stolen laptop; remotely erase*; remotely lock*; theft or loss of; remote data wipe;
    lost or stolen device; lost or stolen laptop; lost or stolen … device; lost or stolen company;
    device is lost; lost or stolen equipment; device … lost or stolen; laptop … lost or stolen`,
  control('byod', 'personal devices (BYOD)', [])`
    byod; bring your own device; personal device; personally owned; personally-owned device;
    privately owned; personal laptop; personal mobile; personal phone; own device; own devices;
    employee-owned; personal computer; personal smartphone; non-company device; personal equipment;
    unmanaged device; private device`,
  control('mobile-devices', 'mobile devices', [])`
    mobile device; smartphone; tablet; mobile phone; mobile device policy; mobile computing;
    portable device; cell phone; mobile device security`,
  control('application-control', 'application control', ['endpoint-security'])`
    application allow-list*; application white-list*; application control; application whitelisting;
    software installation; install* … software; unauthorized software; unauthorised software;
    software restriction; approved software; unapproved software; allow-listed applications;
    installation of software`,
  control('remote-work', 'remote work', [])`
    remote work*; remote working; work from home; working from home; telework*; telecommut*;
    home office; fully remote; remote-first; remote team; remote employees; distributed team;
    distributed company; home working; hybrid work; remote company; work remotely; working remotely;
    off-site working; no physical office; no office; no offices; wfh; remote sites; remote site;
    remote location`,
  control('physical-security', 'physical security', [])`
    physical security; physical access; physical access control; physical protection;
    facility security; physical and environmental; secure areas; facilities; badge; badge access;
    key card; keycard; access card; security guard; security guards; guards; perimeter fence;
    premises; office security; building access; physical entry; restricted area; alarm system;
    physical controls; burglar alarm; mantrap; biometric access; electronic access control;
    swipe card; physical safeguards; physically secure; secure facility; physical perimeter;
    server room; physical intrusion; office access`,
  control('visitor-management', 'visitors', ['physical-security'])`
    visitor; visitor log; visitor access; visitor management; guest access; escorted; escort;
    visitor register; visitor badge; sign-in sheet; visitors`,
  control('cctv', 'video surveillance', ['physical-security'])`
    cctv; video surveillance; surveillance camera; security camera; camera surveillance;
    video monitoring; closed-circuit; closed circuit television; video camera`,
  control('environmental-controls', 'environmental controls of data centres', [
    'physical-security',
  ])`
    environmental control; fire suppression; fire detection; hvac; temperature and humidity;
    humidity; UPS; uninterruptible power; power supply; backup generator; environmental protection;
    water detection; flood; smoke detector; fire extinguisher; redundant power; power redundancy;
    environmental hazards; environmental threat; climate control; power failure; power outage;
    natural disaster; cabling security; utility services; diesel generator`,
  topic('data-center', 'data centres', [])`
    data center; data centre; datacenter; datacentre; hosting facility; hosting facilities;
    server facility; colocation; co-location; colo; hosting provider; data-center;
    hosting environment; where … servers; data center facility; data-centre; cloud data center`,
  topic('data-center-certification', 'certified data centres', ['data-center'])`
    data center certif*; data centre certif*; data centers … certified; data centres … certified;
    data center … soc 2; data centre … iso 27001; tier iii; tier iv; uptime institute;
    data center … iso 27001; data centre … soc 2; data centers … audited; certified data center;
    certified data centre; infrastructure … certified`,
  control('clean-desk', 'clean desk', ['physical-security'])`
    clean desk; clear desk; clear screen; clean desk policy; clear desk policy; clean screen;
    unattended workspace; unattended desk; papers left`,
  topic('cloud-hosting', 'cloud hosting', [])`
    cloud provider; cloud service provider; cloud hosting; hosting service; cloud infrastructure;
    infrastructure provider; cloud platform; hosted on; hosted by; cloud environment;
    hosting infrastructure; cloud service; iaas provider; cloud services; cloud vendor;
    cloud hosting provider; hosting platform; underlying cloud; cloud account`,
  control('environment-separation', 'separate environments', [])`
    separate environment; separat* … environments; environment separation; separat* … production;
    environments … separate*; development, test; production and non-production;
    separation of environments; segregat* … environments; environments … segregat*;
    staging environment; non-production environment; production environment;
    development environment; test environment; dev, staging; dev/test; isolated environment;
    isolat* … environments; environments … isolat*; separate staging; separate production;
    separate accounts for; separate aws accounts; production … separated; separate test;
    logically separated environments; dev/staging; staging and production; separate cloud accounts;
    non-production; development and production; separate development; segregation of environments;
    staging; test system; test systems; testing environment; test and production;
    development and test; development, testing; production systems … separate*;
    separated from production; apart from production`,
  technology('containers', 'containers', [])`
    container; docker; kubernetes; k 8 s; container orchestration; containerized; containerised;
    eks; ecs; fargate; gke; aks; docker image`,
  control('container-security', 'container security', ['containers'])`
    container security; container scan*; container image scan*; image scanning; container image;
    container vulnerability; scan* … container; container images … scanned; base image;
    container hardening; trivy; image vulnerability scan*; runtime protection; cwpp; image sign*;
    docker image scan*; registry scanning; distroless`,
  technology('virtualization', 'virtualisation', [])`
    virtualization; virtualisation; virtual machine; hypervisor; vm; vmware; hyper-v;
    guest operating system; virtual server`,
  technology('serverless', 'serverless', [])`
    serverless; lambda; aws lambda; cloud functions; edge functions; azure functions`,
  technology('voip', 'telephony', [])`
    voip; telephony; pbx; softphone`,
  technology('iot', 'Internet of Things', [])`
    iot; internet of things; industrial control system; scada; operational technology`,
  topic('redundancy', 'redundancy and high availability', [])`
    redundan*; high availability; high-availability; highly available; multi-az; multi az;
    multiple availability zones; availability zone; availability zones; fault toleran*;
    fault-toleran*; failover; fail-over; fail over; no single point of failure;
    single point of failure; active-active; active-passive; hot standby; warm standby;
    standby replica; resilien*; replicat* across; geo-redundan*; multi-region;
    redundant infrastructure; clustered; hot site; cold site; warm site; secondary site;
    multiple zones; replica; read replica; replication; multiple regions; across regions;
    second region; secondary region; standby; stand-by location; standby site; standby location;
    switch-over; switchover; second data center; second data centre; second site;
    standby data center; standby data centre; mirror site; hot-standby`,
  control('automatic-failover', 'automatic failover', ['redundancy'])`
    automatic failover; fails over automatically; automatically fail* over; failover is automatic;
    automated failover; fail over automatically; failover … automatic*; automatic* … failover;
    switches over automatically; automatic switch-over; fail over without`,
]
