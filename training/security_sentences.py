"""Sentences of the field: how policies state controls and how questionnaires ask for them.

Every topic has names (noun phrases for the same thing) and acts (verb phrases in their base form, so
that one phrase serves "We ...", "Do you ...?" and "must ..." without changes). Frames put them into
statements, questions, headings and clauses. All of the wording is the project's own.
"""

import random
from typing import Iterator

# name | name | ... > act | act | ...
_TOPICS = """
encryption at rest | data-at-rest encryption | AES-256 encryption of stored data | storage encryption | encrypted databases > encrypt stored customer data with AES-256 | encrypt databases, backups and object storage at rest | keep stored data encrypted
encryption in transit | TLS 1.2 or higher | TLS 1.3 | HTTPS with HSTS | transport encryption | protection of data on the wire > encrypt data in transit with TLS | protect network traffic between users and the service against eavesdropping | refuse plain HTTP connections
key management | encryption key rotation | a key management service (KMS) | hardware security modules (HSM) | customer-managed keys (BYOK) > rotate encryption keys every year | store keys apart from the data that they protect | let customers bring their own encryption keys
multi-factor authentication | MFA | two-factor authentication | 2FA | a second login factor | hardware security keys (FIDO2, WebAuthn) > require a second factor at every login | enforce MFA for all staff | ask administrators for a one-time code besides the password
single sign-on | SSO with SAML 2.0 | OpenID Connect (OIDC) login | login through the customer's identity provider | federation with Okta or Entra ID > let customers sign in with their own identity provider | support SAML and OIDC | federate identities
user provisioning | SCIM provisioning | automatic deprovisioning of accounts | the joiner, mover and leaver process > create and remove accounts automatically with SCIM | revoke access within a day when an employee leaves | disable accounts of leavers promptly
role-based access control | RBAC | least privilege | need-to-know access | permissions and roles | authorization > grant access by role | limit access to what each job needs | restrict production access to a few engineers
access reviews | user access recertification | quarterly review of permissions | periodic entitlement reviews > review who has access every quarter | recertify user privileges regularly | check access rights twice a year
privileged access management | administrator accounts | just-in-time elevation | root access to production | break-glass access > grant privileged access for a limited time only | record privileged sessions | approve each elevation of rights
password policy | minimum password length | password complexity rules | credential storage with salted hashes | a password manager > hash passwords with bcrypt or Argon2 | require passwords of at least 12 characters | lock accounts after failed login attempts
session management | idle session timeout | automatic logout | session cookies > end idle sessions after 15 minutes | invalidate sessions on logout
audit logging | audit trails | activity logs | event logs of user actions | log retention > log every administrative action | keep logs for at least 12 months | protect logs against tampering | record who did what and when
security monitoring | a SIEM | 24x7 security operations centre (SOC) | intrusion detection | alerting on suspicious activity | anomaly detection > monitor systems around the clock | send alerts to the on-call engineer | collect logs centrally and correlate them
incident response | the incident response plan | handling of security incidents | incident management procedures | tabletop exercises > respond to security incidents by a documented plan | rehearse the incident response plan every year | investigate and contain incidents
breach notification | notice of a personal data breach | customer notification after a security incident | notification within 72 hours > notify affected customers within 72 hours of a breach | inform customers of incidents without undue delay | tell regulators about data breaches
vulnerability management | vulnerability scanning | scanning of dependencies and containers | remediation of vulnerabilities | CVE triage > scan for vulnerabilities every week | fix critical vulnerabilities within 7 days | track findings until they are closed
patch management | security updates | operating system patching | patching timelines > apply critical patches within 30 days | keep servers up to date
penetration testing | pentests | an independent penetration test | third-party security assessments | ethical hacking > have an external firm test the application every year | share a summary of the penetration test under NDA
bug bounty | responsible disclosure | a vulnerability disclosure programme | a security contact for researchers | security.txt > reward researchers who report flaws | accept vulnerability reports by e-mail
secure development lifecycle | SDLC | secure coding standards | OWASP Top 10 | threat modelling | security by design > train developers in secure coding | model threats before building a feature | follow a secure software development process
code review | peer review of changes | pull request approval | four-eyes principle > review every change by a second engineer | require approval before code is merged
static analysis | SAST | dynamic testing (DAST) | software composition analysis | dependency scanning | secret scanning > scan source code automatically in the build | block builds with known vulnerable libraries
software bill of materials | SBOM | open source licences | supply chain security | signed builds > publish an SBOM with each release | verify the origin of third-party components
change management | release management | change approval | deployment process | rollback procedures > test and approve changes before deployment | keep a record of each change | roll back a faulty release
separation of environments | development, staging and production environments | test data | no customer data in test systems > keep production apart from development | use synthetic data for testing
network security | firewalls | network segmentation | security groups | private subnets | a virtual private cloud (VPC) > segment the network | deny inbound traffic by default | place databases in private networks
web application firewall | WAF | DDoS protection | rate limiting | bot mitigation | denial-of-service protection > filter malicious requests at the edge | absorb denial-of-service attacks | throttle excessive API calls
remote access | VPN | zero trust network access | bastion hosts | SSH access > require a VPN for access to production | allow remote work from managed devices only
endpoint security | laptop encryption | mobile device management (MDM) | endpoint detection and response (EDR) | antivirus software | full disk encryption of laptops > encrypt every company laptop | manage devices centrally | install malware protection on all endpoints | wipe lost devices remotely
malware protection | antivirus scanning of uploads | anti-malware | ransomware protection | e-mail filtering > scan uploaded files for viruses | detect and quarantine malware
server hardening | baseline configuration | CIS benchmarks | hardened images | configuration management | infrastructure as code > harden servers by a standard baseline | detect configuration drift
cloud hosting | AWS | Google Cloud | Microsoft Azure | the hosting provider | cloud infrastructure | data centres > host the service on a public cloud | run in several availability zones | rely on the cloud provider's physical controls
data residency | data location | EU hosting | the region where data is stored | storage in the European Union | data sovereignty > store customer data in the region of the customer's choice | keep personal data within the EU | host data in Germany, Ireland or the United States
physical security | data centre access controls | badge readers and cameras | visitor logs | office security > control entry to data centres with badges and biometrics | escort visitors | watch premises by video
environmental controls | fire suppression | redundant power | uninterruptible power supply > protect data centres against fire, flood and power loss
backups | backup and restore | daily backups | backup retention | encrypted backups | point-in-time recovery | immutable backups > back up data every day | test restoration from backup | keep backups for 30 days in another region
disaster recovery | the disaster recovery plan | RTO and RPO | recovery time objective | recovery point objective | failover > restore the service within four hours after a disaster | test the disaster recovery plan every year | fail over to a second region
business continuity | the business continuity plan | BCP | crisis management | pandemic planning > keep a business continuity plan and exercise it | continue to operate during an outage
availability | uptime | service level agreement (SLA) | 99.9 % uptime | high availability | redundancy > offer an availability of 99.9 % | publish uptime on a status page | run redundant servers
status page | service status | planned maintenance windows | outage communication > announce maintenance in advance | report incidents on a public status page
capacity management | auto scaling | load balancing | performance monitoring > scale automatically with load | monitor capacity
data retention | retention periods | how long data is kept | storage limitation | log and record retention schedules > keep data only as long as needed | delete inactive accounts after two years | retain records for the legal period
data deletion | erasure of customer data | deletion at the end of the contract | data disposal | media sanitization | secure wiping > delete customer data within 30 days of termination | destroy media by NIST 800-88 | erase personal data upon request
data export | data portability | return of data | download of customer content > let customers export their data in a common format | return data at the end of the contract
data classification | classification of information | data handling rules | labels for confidential data | asset inventory > classify information by its sensitivity | keep an inventory of assets | assign an owner to every asset
data loss prevention | DLP | prevention of data leaks | removable media | USB restrictions > block copying to USB drives | detect confidential data leaving the company
tenant isolation | multi-tenancy | logical separation of customers | dedicated instances | single-tenant deployment > separate each customer's data logically | prevent one tenant from reading the data of another
privacy | the privacy policy | personal data processing | privacy by design | personally identifiable information (PII) > process personal data on the customer's instructions | collect no more personal data than needed | publish a privacy notice
GDPR | compliance with the General Data Protection Regulation | UK GDPR | EU data protection law | lawful basis of processing > comply with the GDPR | support customers in meeting their data protection duties
data processing agreement | DPA | standard contractual clauses (SCC) | the data processing addendum | international data transfers | transfer impact assessments > sign a data processing agreement with customers | rely on standard contractual clauses for transfers outside the EEA
data subject requests | data subject rights | access and erasure requests | the right to be forgotten | DSAR > answer data subject requests within 30 days | help customers fulfil access requests
data protection officer | DPO | the privacy team | a contact for privacy matters > have appointed a data protection officer | reply to privacy questions by e-mail
data protection impact assessment | DPIA | privacy impact assessment | records of processing activities > carry out impact assessments for risky processing
CCPA | California privacy law | CPRA | sale of personal information > never sell personal information | honour opt-out requests
cookies | tracking technologies | analytics and advertising cookies | consent banners > ask for consent before setting cookies
subprocessors | sub-processors | third-party processors | the subprocessor list | notice of new subprocessors > publish a list of subprocessors | announce new subprocessors 30 days ahead | bind subprocessors by contract
vendor management | third-party risk management | supplier security reviews | vendor due diligence | supplier assessments > assess vendors before using them | review critical suppliers every year | hold suppliers to the same security requirements
SOC 2 | SOC 2 Type II report | SOC 2 audit | AICPA trust services criteria | SOC 1 | SOC 3 > hold a SOC 2 Type II report | share the SOC 2 report under NDA | undergo an annual audit by an independent auditor
ISO 27001 | ISO/IEC 27001 certification | information security management system (ISMS) | ISO 27017 and ISO 27018 | ISO 27701 | a certified management system > hold an ISO 27001 certificate | operate an information security management system
HIPAA | protected health information (PHI) | business associate agreement (BAA) | HITRUST | health data > sign a business associate agreement | protect health information
PCI DSS | cardholder data | payment card security | payment processing by Stripe | credit card numbers > never store card numbers | leave card payments to a certified processor | comply with PCI DSS
FedRAMP | FIPS 140 validated cryptography | NIST 800-53 | StateRAMP | government cloud | CMMC > use FIPS-validated cryptographic modules | hold a FedRAMP authorization
compliance certifications | security certificates | attestations and audit reports | the trust center | CSA STAR | Cyber Essentials | TISAX > publish certificates in the trust center | undergo independent audits
risk management | the risk assessment | the risk register | risk treatment | annual risk assessments > assess security risks every year | keep a risk register | treat risks by priority
information security policy | security policies | written policies and procedures | policy review | policy exceptions > review security policies annually | have management approve the policies | make policies known to all staff
security organization | the CISO | chief information security officer | the security team | roles and responsibilities for security | security governance > have a person in charge of information security | report on security to the board | employ a dedicated security team
security awareness training | employee security training | phishing simulations | annual training of staff | privacy training > train all employees in security at hiring and every year | test staff with simulated phishing
background checks | employee screening | pre-employment verification | criminal record checks > screen candidates before they are hired | carry out background checks where the law permits
confidentiality agreements | NDA | non-disclosure agreements | employment terms | code of conduct | acceptable use policy > have every employee sign a confidentiality agreement | sanction breaches of policy
artificial intelligence | AI features | machine learning models | large language models (LLM) | generative AI | AI governance > use third-party language models for some features | let customers turn AI features off | review AI outputs by people
model training on customer data | training of AI models | use of customer content to improve models | zero data retention with AI providers | OpenAI and Anthropic as AI providers > never train models on customer data | use customer data to train AI models | have a contract with the AI provider that forbids training
API security | API keys | OAuth 2.0 | access tokens | webhooks | API authentication > authenticate API calls with tokens | sign webhooks | let customers revoke API keys
input validation | protection against SQL injection | cross-site scripting (XSS) | CSRF protection | content security policy > validate all input on the server | escape output | use parameterized queries
secrets management | a secrets vault | storage of credentials | environment variables with secrets > keep secrets in a vault | never put credentials into source code | rotate secrets
support access | staff access to customer data | impersonation by support engineers | customer consent before access | customer support > access customer data only with the customer's consent | log every access by support staff
customer responsibilities | shared responsibility | user management by the customer | configuration by the customer's administrator | admin controls > leave the management of users to the customer | give administrators control over roles and settings
IP allow lists | IP whitelisting | restriction of logins by network | conditional access > restrict access to given IP addresses
mobile applications | the mobile app | iOS and Android apps | jailbreak detection > protect data on phones | release apps through the official stores
integrations | third-party integrations | data sharing with other applications | marketplace apps > let customers connect other tools | limit what integrations can read
e-mail security | SPF, DKIM and DMARC | phishing protection | e-mail authentication > sign outgoing mail with DKIM | enforce DMARC
insurance | cyber insurance | liability insurance | professional indemnity cover > carry cyber liability insurance | provide a certificate of insurance
legal terms | terms of service | the master agreement | governing law | limitation of liability | right to audit > grant customers a right to audit | agree to liability for breaches
law enforcement requests | government access to data | transparency report | subpoenas > challenge unlawful requests for data | inform customers of government requests where permitted
company information | headquarters | number of employees | ownership and legal form | founding year | financial stability > have offices in several countries | employ about fifty people
accessibility | WCAG 2.1 AA | VPAT | screen reader support > meet WCAG 2.1 at level AA | provide a VPAT
data integrity | checksums | file integrity monitoring | transaction logs > verify data with checksums | detect unauthorised changes to files
database security | database access | row-level security | PostgreSQL and MySQL databases | database encryption > restrict database access to service accounts
container security | Kubernetes | Docker images | serverless functions | image scanning > scan container images | run containers without root rights
logging of personal data | masking | pseudonymization | anonymization | tokenization | aggregated data > mask personal data in logs | anonymize data for analytics
time synchronization | NTP | clock synchronization of servers > synchronize all clocks by NTP
wireless security | office Wi-Fi | guest network | WPA2 and WPA3 > separate the guest network from the company network
clean desk | clear screen | screen lock | secure printing > lock screens after five minutes
bring your own device | BYOD | personal devices | mobile phones of employees > forbid personal devices for work with customer data
offboarding | termination of employment | return of equipment | exit procedures > collect devices and revoke access when people leave
customer contact | security contact | contact address for security questions | support hours | escalation > answer security questions by e-mail | offer support during business hours
on-premises deployment | self-hosting | private cloud | air-gapped installation > offer an on-premises version | run in the customer's own cloud account
children | users under 16 | age limits > not knowingly collect data of children
health and safety | sustainability | carbon footprint | ESG | modern slavery > publish a sustainability report
"""

_OBJECTS = """customer data | personal data | production systems | all employees | contractors | every user | administrators | all
plans | the Enterprise plan | backups | the cloud infrastructure | the web application | the mobile app | the API | third parties | sensitive
information | the production database | company laptops | uploaded files | source code | the data centre""".replace("\n", " ")

# {n} a name, {m} a name of the same topic, {a} an act, {b} an act of the same topic, {o} an object,
# {q} a quantity, {d} a date, {x} a name of another topic.
_STATEMENTS = (
    "We {a}.", "We {a}.", "{n}.", "{n}: {m}.", "{n}: we {a}.", "{n} for {o}.", "{n} is in place.", "{n} is in place for {o}.",
    "Our company does {n}.", "{n} is not available.", "We do not {a}.", "We plan to {a} by {d}.", "{n} is planned for {d}.",
    "{n} is in progress.", "{n} on the roadmap.", "We will {a} from {d}.", "{n} and {x}.", "{n}, {m} and {x} are supported.",
    "Our vendors {a}.", "The hosting provider is responsible for {n}.", "Customers are responsible for {n}.",
    "Where applicable, we {a}.", "We {a} and {b}.", "All staff must {a}.", "The organization shall {a}.",
    "{n} is reviewed {q}.", "{n} is tested {q}.", "{n} is optional.", "{n} available on the Enterprise plan.",
    "Policies and procedures for {n} are documented, approved and communicated.",
    "Our {n} covers {o}.", "{n} and {m} are documented.", "{n} last updated in {d}.", "We {a} {q}.",
)
_QUESTIONS = (
    "Do you {a}?", "Do you {a}?", "Does your organization {a}?", "Does the vendor {a}?", "Do you have {n}?", "Is {n} in place?",
    "Is there {n}?", "Is {n} in place for {o}?", "Do you support {n}?", "Do you offer {n}?", "Please describe your {n}.",
    "Describe how you {a}.", "How do you {a}?", "How often is {n} reviewed?", "How is {n} handled?", "Which {n} do you use?",
    "What is your approach to {n}?", "What {n} do you have?", "Can customers rely on {n}?", "Is {n} enforced without exception?",
    "Are {n} and {x} in place?", "Who is responsible for {n}?", "When will you {a}?", "Have you {a}?", "Where can we find {n}?",
    "Are policies and procedures for {n} established, documented, approved, applied and maintained?",
    "Are {n} procedures reviewed and updated at least annually?", "Will you {a}?", "Do you {a} {q}?", "Is {n} certified by a third party?",
    "Provide evidence of {n}.", "State whether you {a}.", "Do all employees {a}?", "Are there exceptions to {n}?",
)
_QUANTITIES = (
    "every year", "annually", "every quarter", "every month", "weekly", "daily", "at least twice a year", "within 24 hours",
    "within 72 hours", "within 30 days", "for 12 months", "for 90 days", "continuously", "upon request", "at no charge",
)
_DATES = ("Q1", "Q3 2026", "the end of the year", "March 2027", "next quarter", "June", "2026")


def security_sentences(count: int, seed: int) -> list[str]:
    """Returns `count` different sentences; the same seed gives the same ones."""
    rng = random.Random(seed)
    known = list(topics())
    objects = _split(_OBJECTS)
    # Every wording once by itself: terse questionnaires and headings say no more than that.
    sentences = dict.fromkeys(_capitalize(phrase) for phrase in security_phrases())
    while len(sentences) < count:
        names, acts = rng.choice(known)
        frame = rng.choice(_STATEMENTS if rng.random() < 0.5 else _QUESTIONS)
        other_names, _ = rng.choice(known)
        sentence = frame.format(
            n=rng.choice(names), m=rng.choice(names), a=rng.choice(acts), b=rng.choice(acts),
            x=rng.choice(other_names), o=rng.choice(objects), q=rng.choice(_QUANTITIES), d=rng.choice(_DATES),
        )
        # Sources state under a heading, and the heading is embedded with the statement.
        heading = f"{_capitalize(rng.choice(names))}: " if rng.random() < 0.2 else ""
        sentences[heading + _capitalize(sentence)] = None
    return list(sentences)[:count]


def security_phrases() -> list[str]:
    """Returns every name and act of every topic."""
    return [phrase for names, acts in topics() for phrase in names + acts]


def topics() -> Iterator[tuple[list[str], list[str]]]:
    """Returns names and deeds of every topic."""
    for line in _TOPICS.strip().splitlines():
        names, _, acts = line.partition(">")
        yield _split(names), _split(acts)


def _split(alternatives: str) -> list[str]:
    return [phrase.strip() for phrase in alternatives.split("|")]


def _capitalize(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
