import type { Concept } from '../concept.ts'
import { control, topic } from './define-concept.ts'

/** What privacy law asks of whoever processes personal data. */
export const PRIVACY_CONCEPTS: readonly Concept[] = [
  topic('privacy-program', 'privacy programme', [])`
    privacy program; privacy programme; privacy framework; data protection program;
    data protection programme; data privacy program; privacy management; data protection policy;
    privacy governance; privacy office; privacy team; privacy function; privacy controls;
    privacy compliance; data privacy; data protection`,
  control('privacy-policy', 'privacy notice', [])`
    privacy policy; privacy policies; privacy notice; privacy statement; data protection notice;
    published privacy; external privacy`,
  control('privacy-by-design', 'privacy by design', [])`
    privacy by design; privacy-by-design; data protection by design; privacy by default;
    privacy by design and by default; privacy engineering`,
  control('data-protection-officer', 'data protection officer', [])`
    dpo; data protection officer; privacy officer; chief privacy officer; CPO; data privacy officer;
    data protection lead; privacy lead; responsible for privacy; data protection contact`,
  control('eu-representative', 'EU or UK representative', [])`
    eu representative; article 27 representative; uk representative; representative in the eu;
    article 27; representative in the union`,
  control('data-subject-requests', 'data subject requests', [])`
    dsr; dsar; data subject request; data subject access request; subject access request;
    data subject rights; rights of data subjects; individual rights; right to erasure;
    right to be forgotten; right of access; right to access; right to rectification; rectif*;
    privacy request; consumer request; individual's request; right to object; right to portability;
    rights request; access, correct; consumer rights; access, rectification; privacy rights;
    requests from individuals`,
  control('lawful-basis', 'lawful basis', [])`
    lawful basis; legal basis; lawful bases; legal grounds; legitimate interest; lawful processing;
    legal ground; lawfulness`,
  control('consent', 'consent', [])`
    consent; opt-in; opt in; consent management; explicit consent; withdraw consent;
    consent is obtained`,
  control('opt-out', 'opt-out', [])`
    opt-out; opt out; object to processing; unsubscribe; do not sell my; opting out;
    global privacy control; GPC; do not track`,
  control('data-sale', 'sale of personal data', [])`
    sell … personal data; sell … data; data … sold; selling of data; sale of personal;
    sell personal information; sold to third parties; sell customer data; selling personal;
    sale or sharing; sell or share; sale of data; sell or rent; monetize; monetise; monetiz* … data;
    sell* … information; data broker; sell user data; rent, sell`,
  control('data-sharing', 'disclosure to third parties', [])`
    shar* … with third parties; data sharing; disclos* … third parties; third-party disclosure;
    shar* … personal data; disclosed to; disclos* to third part*; shared with third parties;
    third-party sharing; data … shared with; provid* … to third parties; onward transfer;
    disclosure of data; shared with any third part*; shar* data with; shared with others;
    transfer … to third parties; share customer data; disclos* customer data; disclos* personal`,
  control('purpose-limitation', 'purpose limitation', [])`
    purpose limitation; secondary use; secondary purpose; other purposes; only for the purpose;
    purposes of processing; purpose of processing; solely for; own purposes; used for any other;
    use* … customer data for; documented instructions; processing instructions; on instructions of;
    on instruction; only to provide the service; only process … instructions;
    instructions of the controller; purposes other than; data … used for`,
  control('marketing-use', 'marketing and advertising use', [])`
    marketing purposes; marketing communication; marketing emails; advertis*; targeted advertising;
    behavioural advertising; behavioral advertising; ad targeting; third-party advertising;
    marketing use; for marketing; used for advertising`,
  control('profiling', 'profiling and automated decisions', [])`
    profiling; automated decision; automated decision-making; automated individual decision;
    solely automated; automated decisions; profil* … individuals`,
  control('cookies', 'cookies and tracking', [])`
    cookie; cookie banner; cookie policy; tracking technology; tracking technologies;
    tracking pixel; third-party tracker; web beacon; google analytics; tracker;
    third-party analytics; tracking cookie; web analytics`,
  control('dpia', 'data protection impact assessment', ['risk-assessment'])`
    dpia; data protection impact assessment; privacy impact assessment; PIA;
    privacy risk assessment; data privacy impact assessment`,
  control('ropa', 'records of processing activities', [])`
    ropa; records of processing; record of processing; processing activities; article 30;
    processing register; register of processing; record of processing activity`,
  control('controller-processor-role', 'controller or processor', [])`
    data controller; data processor; controller or processor; processor or controller;
    acts as processor; act as a processor; acts as a processor; as a processor; as a controller;
    joint controller; acts as a data processor; service provider under ccpa; controller; processor`,
  control('supervisory-authority', 'data protection authority', [])`
    supervisory authority; data protection authority; supervisory authorities;
    data protection authorities; ICO; cnil; information commissioner; edpb;
    data protection commission; lead authority`,
  control('privacy-training', 'privacy training', ['security-training'])`
    privacy training; data protection training; gdpr training; privacy awareness; hipaa training;
    train* … privacy; privacy and security training; data privacy training; training on privacy`,
  control('privacy-complaints', 'privacy complaints', [])`
    privacy complaint; complaint; privacy inquiry; privacy inquiries; dispute resolution;
    privacy contact; privacy enquiries`,
]
