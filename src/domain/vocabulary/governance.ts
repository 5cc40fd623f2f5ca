import type { Concept } from '../concept.ts'
import { arrangement, control, topic } from './define-concept.ts'

/** Policies, risk, insurance and the company itself. */
export const GOVERNANCE_CONCEPTS: readonly Concept[] = [
  topic('security-policy', 'information security policy', ['policy'])`
    information security policy; security policy; security policies; information security policies;
    infosec policy; infosec policies; written information security; wisp;
    security policies and procedures; information security standard; cybersecurity policy;
    cyber security policy; information security program policy; security standards;
    documented information security`,
  topic('policy', 'policies', [])`
    policy; policies and procedures; written policies; documented policies; written policy;
    policy framework; policy set; documented policy; policy document`,
  topic('security-program', 'information security programme', [])`
    information security program; information security programme; security program;
    security programme; security framework; control framework; security controls framework;
    security strategy; security practices; security posture; information security governance;
    security governance; governance program; governance; security organisation and governance;
    infosec program; cybersecurity program; cyber security program; cybersecurity programme;
    information security framework; security control framework; security objectives;
    security roadmap; cybersecurity framework alignment; security measures;
    technical and organizational measures; technical and organisational measures; TOMs;
    administrative, technical; control environment; grc`,
  control('policy-review', 'policy review', ['security-policy', 'periodic-review'])`
    polic* … reviewed; review* … polic*; policy review; annual review of polic*; polic* … updated;
    policy reviews; policies … reviewed annually; annual policy review; polic* … review;
    update* … polic*; policies … annually; review of policies`,
  topic('periodic-review', 'periodic review', [])`
    reviewed annually; reviewed at least annually; reviewed and updated; reviewed yearly;
    annual review; annually reviewed; periodic review; periodically review*; reviewed regularly;
    regularly review*; review* … annually; reviewed at planned intervals; reviewed periodically;
    review cycle; reviewed on a regular basis; reviewed quarterly; quarterly review; reviewed every;
    review frequency; yearly review`,
  control('policy-approval', 'approval of policies by management', ['security-policy'])`
    approved by management; approved by senior management; approved by … management;
    policy approval; approv* … polic*; polic* … approved; approved by leadership;
    endorsed by management; sponsored by; approved by the board; approved by executive;
    polic* … approv*; executive approval; management-approved; management approval;
    signed off by management; polic* … endorsed`,
  control('policy-exceptions', 'exceptions to policies', ['security-policy'])`
    policy exception; exception process; exceptions to polic*; security exception;
    exception management; exceptions … documented; waiver; deviation; risk exception;
    exceptions … approved; policy deviations; exception handling process`,
  control('compensating-controls', 'compensating controls', [])`
    compensating control; mitigating control`,
  control('management-oversight', 'oversight by management', ['security-program'])`
    management review; executive oversight; board oversight; board of directors; security committee;
    steering committee; management commitment; security council; report* … to the board;
    executive management; senior management; reports to the board; risk committee; board reporting;
    security steering; executive leadership; leadership team; management reporting;
    senior leadership; executive sponsor; executive team; board-level; reported to management;
    report to management; management team; report to the board; the board`,
  topic('risk-management', 'risk management', [])`
    risk management; risk management program; risk management programme; enterprise risk management;
    erm; risk management framework; risk governance; risk management policy;
    risk management process; risk tolerance; risk appetite; risk analysis; cyber risk;
    security risk; information security risk; risk owner; risk mitigation; risks … identified;
    identify … risks; information risk; manage* … risk; residual risk; risk monitoring; risk-based;
    risk program; risk reporting`,
  control('risk-assessment', 'risk assessment', ['risk-management'])`
    risk assessment; risks … assessed; annual risk assessment; information security risk assessment;
    risk review; assess* risk; security risk assessment; risk evaluation; risk assessments;
    risk identification; formal risk assessment; risk analysis performed; assessment of risk;
    assess risks; assess … risks; assessing … risks`,
  control('risk-register', 'risk register', ['risk-management'])`
    risk register; risk log; register of risks; risk registry; risks … tracked; track* … risks;
    risks … recorded; risk inventory; documented risks`,
  control('risk-treatment', 'risk treatment', ['risk-management'])`
    risk treatment; risk acceptance; accept* risk; treatment plan; risk response;
    risk mitigation plan; risk treatment plan; poam; plan of action and milestones;
    corrective action; corrective action plan; remediation plan; risks … treated; risk remediation;
    risk-accept*; risks … accepted`,
  arrangement('cyber-insurance', 'cyber insurance', ['insurance'])`
    cyber insurance; cyber-insurance; cyber liability; cyber liability insurance;
    cyber-risk insurance; cybersecurity insurance; cyber security insurance; cyber risk insurance;
    data breach insurance; cyber coverage; cyber policy coverage; cyber cover;
    cyber liability coverage; privacy liability insurance; network security liability;
    cyber incident insurance; insurance … cyber; insurance … data breach; insured … cyber;
    insurance … breach; cyber-liability; breach insurance; cyber risk cover`,
  arrangement('insurance', 'insurance', [])`
    insurance; insured; insurance coverage; certificate of insurance; COI; insurance policy;
    general liability; insurance cover; insurance certificate; insurer; liability insurance;
    indemnity insurance`,
  arrangement('professional-liability-insurance', 'professional liability insurance', [
    'insurance',
  ])`
    professional liability; professional indemnity; errors and omissions; e&o;
    professional indemnity insurance; tech e&o; errors & omissions; technology errors and omissions;
    professional liability insurance`,
  topic('company-information', 'company information', [])`
    company name; legal name; legal entity; company address; registered address; headquarter*;
    corporate structure; company overview; company profile; year founded; founded in;
    parent company; subsidiary; subsidiaries; ownership structure; company history; incorporated;
    head office; registered office; registration number; company registration; duns number; d-u-n-s;
    tax number; company website; year established; holding company; publicly traded; privately held;
    years in business; entity name; place of incorporation; mailing address; affiliates;
    organization chart; org chart; organizational chart; type of company; date founded;
    date of incorporation`,
  topic('financial-stability', 'financial stability', [])`
    financial stability; financial statement; audited financials; financial viability;
    annual revenue; financial health; going concern; revenue; profitab*; financials; bankrupt*;
    financial condition; solvency; funding; annual report; financially stable; balance sheet;
    insolven*; financial position; financial strength`,
  topic('merger-acquisition', 'mergers and acquisitions', [])`
    merger; acquisition; mergers and acquisitions; change of control; change in ownership;
    acquired by; ownership change; m&a`,
  topic('customer-references', 'customer references', [])`
    customer reference; reference customers; client reference; case study; customer list;
    number of customers; existing customers; how many customers; similar customers; client list;
    reference client`,
  topic('sustainability', 'environment and sustainability', [])`
    esg; sustainability; carbon; environmental policy; greenhouse; iso 14001; 14001; climate;
    environmental impact; renewable energy; net zero; carbon neutral;
    corporate social responsibility; csr policy`,
  topic('service-description', 'what the service does', [])`
    describe your service; description of the service; product description; services provided;
    describe the service; service overview; product overview; scope of service;
    what does your product; describe your product; purpose of the application;
    description of your product; overview of your product; overview of the service;
    describe the product; product or service; description of services`,
  topic('pricing', 'pricing', [])`
    pricing; price; license fee; cost of; subscription fee; pricing model; additional cost; fees;
    extra cost; additional charge; extra charge`,
  control('compliance-monitoring', 'monitoring of compliance', [])`
    compliance monitoring; control monitoring; continuous compliance; compliance automation;
    compliance platform; monitor* … compliance; control testing; compliance review; vanta; drata;
    secureframe; compliance program; compliance programme; compliance function; compliance team;
    compliance officer; compliance management; evidence collection platform; control effectiveness;
    effectiveness of controls; security metrics; key performance indicator; kpi; key risk indicator;
    security kpis; compliance audit; compliance with policies; continuous control monitoring;
    metrics`,
  control('project-security', 'security in projects', [])`
    project management; security in projects; information security in project`,
]
