import type { Concept } from '../concept.ts'
import { control, topic } from './define-concept.ts'

/** People: hiring, training, conduct, leaving. */
export const PEOPLE_CONCEPTS: readonly Concept[] = [
  control('background-checks', 'background checks', [])`
    background check*; background-check*; background screening; background verification;
    criminal check; criminal background; criminal record; pre-employment screening;
    pre-employment check; employment screening; employee screening; screening of employees;
    background investigation; reference check; employment verification; employment history;
    education verification; dbs check; personnel screening; screen* … employees;
    screening prior to employment; criminal history; credit check; checks on employees;
    right to work; background vetting; screening of personnel; screen* … candidates;
    candidate screening; pre-hire screening; screened before; employees … screened;
    criminal records check; staff vetting; vetting of employees; vetting of staff;
    personnel vetting; employees … vetted; staff … vetted; employee vetting; pre-employment vetting;
    checked before hiring; references are checked; background of … employee;
    criminal record … check*; criminal conviction; convictions; police check;
    certificate of good conduct; criminal-record; newcomers … vetted; vetted for criminal;
    vetted before joining; vetted before they; vetted before hiring; vetting of new`,
  control('drug-testing', 'drug testing', [])`
    drug test*; drug screen*; substance abuse; drug-free`,
  control('security-training', 'security awareness training', [])`
    security awareness; awareness training; security training; security awareness training;
    information security training; train* employees; employees … trained; staff … trained;
    train* staff; train* personnel; cyber security training; cybersecurity training;
    security education; employee training; staff training; annual training;
    security awareness program; security awareness programme; mandatory training; awareness program;
    awareness programme; awareness and training; security and awareness; personnel … trained;
    employees … training; staff … training; training completion; complete … training;
    training records; trained on security; trained in security; refresher training; e-learning;
    user awareness; awareness campaign; trained annually; train … workforce; training upon hire;
    training at hire; awareness education; security onboarding; knowbe 4; security induction;
    training on information security; training program; training programme; learn … security;
    security course; security lesson; trained yearly; trained every year; awareness session;
    security workshop; refresher; refresher course; training course; security courses;
    trained when they join; training session; instructed in security`,
  control('role-based-training', 'training by role', ['security-training'])`
    role-based training; role-specific training; specialized training; specialised training;
    targeted training; role-based security training; job-specific training; training … by role;
    training based on role; privileged users … training; specialist training;
    role-appropriate training; security training for specific roles; role-based awareness`,
  control('phishing-simulation', 'phishing simulation', ['security-training'])`
    phishing simulation; simulated phishing; phishing test*; phishing exercise; phishing campaign;
    phishing drill; phish test*; mock phishing; simulat* … phishing; test* … phishing;
    social engineering test*; simulated social engineering; phishing-simulation`,
  topic('phishing', 'phishing and social engineering', [])`
    phishing; social engineering; spear phishing; vishing; smishing; business email compromise;
    pretexting`,
  control('onboarding', 'onboarding of staff', [])`
    onboarding; on-boarding; new hire; new-hire; new employee; new starter; new joiner;
    employee onboarding; hiring process; upon hire; at hire; induction; upon hiring; new employees;
    recruitment; prior to employment; joining the company; on joining; newly hired; hiring`,
  control('employment-terms', 'employment terms and confidentiality', [])`
    employment agreement; employment contract; terms of employment;
    terms and conditions of employment; employee agreement; employment terms; employees … sign;
    staff … sign; employees … nda; employee confidentiality; employee nda;
    employee … confidentiality; employees … confidentiality; employees … confidentiality agreement;
    personnel … confidentiality; confidentiality … employees; sign* … nda; staff … confidentiality;
    employees … non-disclosure; contractors … confidentiality; conditions of employment;
    personnel … sign; confidentiality agreements with employees; sign* … non-disclosure;
    employees … bound by`,
  control('acceptable-use', 'acceptable use policy', [])`
    acceptable use; acceptable-use; acceptable use policy; AUP; acceptable usage; rules of behavior;
    rules of behaviour; acceptable use agreement; appropriate use; internet usage policy;
    email usage`,
  control('code-of-conduct', 'code of conduct', [])`
    code of conduct; code of ethics; ethics policy; business ethics; ethics; professional conduct;
    conduct policy; code of business conduct`,
  control('disciplinary-process', 'disciplinary process', [])`
    disciplin*; sanction policy; sanctions policy; sanctions for violat*; violation of policy;
    policy violation; violat* … polic*; breach of policy; up to and including termination;
    consequences of violat*; non-compliance with policies; formal sanctions; penalties for violat*;
    policy violations`,
  control('whistleblowing', 'whistle-blowing', [])`
    whistle-blow*; whistleblow*; whistle-blower; anonymous report*; ethics hotline; speak up;
    speak-up; hotline; non-retaliation`,
  control('policy-acknowledgement', 'acknowledgement of policies', [])`
    acknowledg* … polic*; policy acknowledg*; employees … acknowledge; polic* … acknowledg*;
    sign* … policies; attest* … policies; read and understood; acknowledge … polic*;
    policy attestation; policy acceptance; agree to … policies; policies … acknowledged;
    acknowledgement of policy; acknowledgment of policies; read and acknowledge; read and accept;
    staff … acknowledge; communicated to all`,
  control('security-responsibilities', 'security roles and responsibilities', [])`
    roles and responsibilities; security responsibilities; responsibilities for security;
    information security roles; responsibilities … defined; responsibilit* for information security;
    assigned responsibility; job description; security roles; accountability; defined roles; raci;
    assigned responsibilities; responsible for information security; responsible for security`,
  control('dedicated-security-team', 'security team', ['security-leadership'])`
    security team; dedicated security; security department; information security team;
    security staff; security personnel; security function; security organization;
    security organisation; infosec team; full-time security; security engineer;
    security engineering team; dedicated information security; dedicated cybersecurity;
    security headcount; information security function; security resources; security professionals;
    cissp; cism; security certification of staff`,
  control('security-leadership', 'security leadership', [])`
    ciso; chief information security officer; chief security officer; head of security;
    security officer; security leader; vp of security; director of security; security lead; cso;
    head of information security; vciso; information security officer; information security manager;
    security manager; executive responsible for security; accountable for security; vp security;
    owner of information security; isso; person responsible for information security;
    who is responsible for security; security owner; fractional ciso;
    responsible for the security program; individual responsible for; chief technology officer; cto`,
  control('insider-threat', 'insider threat', [])`
    insider threat; insider risk; malicious insider; rogue employee; employee monitoring;
    user monitoring`,
  topic('headcount', 'number of employees', [])`
    headcount; head-count; number of employees; how many employees; employee count; company size;
    number of staff; how many people; full-time employees; fte; team size; size of the company;
    size of … team`,
  topic('diversity', 'diversity and inclusion', [])`
    diversity; diversity and inclusion; DEI; equal opportunity; minority-owned; women-owned;
    veteran-owned; small business; anti-discrimination; equal employment`,
  topic('health-and-safety', 'health and safety', [])`
    health and safety; occupational health; workplace safety; workplace injuries`,
]
