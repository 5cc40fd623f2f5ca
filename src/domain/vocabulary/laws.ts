import type { Concept } from '../concept.ts'
import { control, standard, topic } from './define-concept.ts'

/** Laws, regulations and the contract papers that they ask for. */
export const LAW_CONCEPTS: readonly Concept[] = [
  standard('gdpr', 'GDPR', ['privacy-law'])`
    gdpr; general data protection regulation; regulation (eu) 2016/679; 2016/679; eu gdpr;
    gdpr compliance; gdpr-compliant`,
  standard('uk-gdpr', 'UK GDPR', ['privacy-law'])`
    uk gdpr; uk data protection act; data protection act 2018; DPA 2018`,
  standard('swiss-fadp', 'Swiss FADP', ['privacy-law'])`
    fadp; nfadp; revfadp; swiss federal act on data protection; swiss data protection act;
    federal act on data protection; revdsg`,
  standard('ccpa', 'CCPA', ['privacy-law'])`
    ccpa; california consumer privacy act; california privacy law`,
  standard('cpra', 'CPRA', ['ccpa'])`
    cpra; california privacy rights act`,
  standard('us-state-privacy-law', 'US state privacy law', ['privacy-law'])`
    vcdpa; virginia consumer data protection act; colorado privacy act;
    connecticut data privacy act; utah consumer privacy act; texas data privacy and security act;
    us state privacy law; state privacy law`,
  standard('201-cmr-17', '201 CMR 17.00', [])`
    201 cmr 17; cmr 17; ma 201; massachusetts data security regulation`,
  standard('ny-shield', 'New York SHIELD Act', [])`
    shield act; ny shield; new york shield`,
  standard('nydfs-500', 'NYDFS Part 500', [])`
    nydfs; 23 nycrr 500; 23 nycrr part 500; nycrr 500; nydfs cybersecurity regulation;
    new york department of financial services`,
  standard('pipeda', 'PIPEDA', ['privacy-law'])`
    pipeda; personal information protection and electronic documents act`,
  standard('quebec-law-25', 'Quebec Law 25', ['privacy-law'])`
    law 25; quebec law 25; bill 64; loi 25`,
  standard('phipa', 'PHIPA', [])`
    phipa; personal health information protection act`,
  standard('lgpd', 'LGPD', ['privacy-law'])`
    lgpd; lei geral de proteção de dados; lei geral de protecao de dados`,
  standard('popia', 'POPIA', ['privacy-law'])`
    popia; protection of personal information act`,
  standard('pdpa', 'PDPA', ['privacy-law'])`
    PDPA; personal data protection act`,
  standard('appi', 'APPI', ['privacy-law'])`
    APPI; act on the protection of personal information`,
  standard('australian-privacy-act', 'Australian Privacy Act', ['privacy-law'])`
    australian privacy act; privacy act 1988; australian privacy principles;
    notifiable data breaches scheme`,
  standard('dpdp', 'India DPDP Act', ['privacy-law'])`
    dpdp; dpdpa; digital personal data protection act`,
  standard('pipl', 'PIPL', ['privacy-law'])`
    pipl; personal information protection law`,
  topic('privacy-law', 'privacy law', [])`
    privacy law; privacy legislation; privacy regulation; data protection law;
    data protection legislation; data protection regulation; applicable privacy; data privacy law;
    data privacy regulation; privacy and data protection law`,
  standard('hipaa', 'HIPAA', [])`
    hipaa; hippa; health insurance portability and accountability act; hitech; hipaa security rule;
    hipaa privacy rule; hipaa compliance; hipaa-compliant`,
  standard('business-associate-agreement', 'business associate agreement', ['hipaa'])`
    BAA; business associate agreement; business associate addendum; business associate contract;
    business associate; hipaa baa; sign a baa`,
  standard('21-cfr-part-11', '21 CFR Part 11', [])`
    21 cfr part 11; cfr part 11; part 11 compliance; 21 cfr 11; gxp`,
  standard('42-cfr-part-2', '42 CFR Part 2', [])`
    42 cfr part 2; cfr part 2`,
  standard('ferpa', 'FERPA', [])`
    ferpa; family educational rights and privacy act; education record; student record`,
  standard('coppa', 'COPPA', [])`
    coppa; children's online privacy protection act`,
  standard('glba', 'GLBA', [])`
    glba; gramm-leach-bliley; gramm leach bliley act; ftc safeguards rule; safeguards rule`,
  standard('sox', 'Sarbanes-Oxley', [])`
    SOX; sarbanes-oxley; sox 404; sox compliance; itgc`,
  standard('ffiec', 'FFIEC', [])`
    ffiec`,
  standard('finra', 'FINRA / SEC 17a-4', [])`
    finra; sec 17 a 4; 17 a-4; sec rule 17 a 4`,
  standard('nis2', 'NIS2', [])`
    nis 2; nis 2 directive; nis-2; nis directive`,
  standard('dora', 'DORA', [])`
    DORA; digital operational resilience act; 2022/2554`,
  standard('eu-ai-act', 'EU AI Act', [])`
    eu ai act; ai act; european ai act; artificial intelligence act; 2024/1689`,
  standard('eu-data-act', 'EU Data Act', [])`
    eu data act; data act`,
  standard('digital-services-act', 'Digital Services Act', [])`
    digital services act; DSA`,
  standard('cyber-resilience-act', 'Cyber Resilience Act', [])`
    cyber resilience act; CRA`,
  standard('psd2', 'PSD2', [])`
    psd 2; payment services directive`,
  standard('eba-guidelines', 'EBA outsourcing guidelines', [])`
    eba guidelines; eba outsourcing guidelines; european banking authority`,
  standard('apra-cps-234', 'APRA CPS 234', [])`
    apra cps 234; cps 234`,
  standard('mas-trm', 'MAS TRM guidelines', [])`
    mas trm; mas technology risk management`,
  standard('bafin-bait', 'BaFin and BAIT', [])`
    bafin; BAIT`,
  standard('eidas', 'eIDAS', [])`
    eidas; qualified electronic signature; advanced electronic signature`,
  standard('e-privacy', 'ePrivacy / PECR', [])`
    e-privacy directive; pecr; e-privacy; privacy and electronic communications`,
  standard('can-spam', 'CAN-SPAM', [])`
    can-spam`,
  standard('casl', 'CASL', [])`
    casl`,
  standard('modern-slavery', 'modern slavery', [])`
    modern slavery; human trafficking; forced labour; forced labor; child labour; child labor`,
  standard('anti-bribery', 'anti-bribery and corruption', [])`
    anti-bribery; anti-corruption; bribery; fcpa; uk bribery act; bribery act`,
  standard('sanctions', 'sanctions screening', [])`
    ofac; sanctions list; sanctions screening; export sanctions`,
  standard('anti-money-laundering', 'anti-money-laundering', [])`
    anti-money laundering; AML; kyc; know your customer; money laundering`,
  standard('section-889', 'NDAA Section 889', [])`
    section 889; ndaa; ndaa 889`,
  standard('data-processing-agreement', 'data processing agreement', [])`
    DPA; data processing agreement; data processing addendum; data-processing agreement;
    data protection agreement; data protection addendum; article 28 agreement;
    data processor agreement; processing agreement; avv; auftragsverarbeitungsvertrag`,
  standard('standard-contractual-clauses', 'standard contractual clauses', [
    'international-transfer',
  ])`
    SCC; standard contractual clause; eu standard contractual clauses; model clauses;
    eu model clauses; standard data protection clauses`,
  standard('uk-idta', 'UK IDTA or Addendum', ['international-transfer'])`
    idta; international data transfer agreement; uk addendum; international data transfer addendum`,
  standard('data-privacy-framework', 'Data Privacy Framework', ['international-transfer'])`
    data privacy framework; eu-us data privacy framework; eu-u.s. data privacy framework; dpf;
    uk extension to the`,
  standard('privacy-shield', 'Privacy Shield', ['international-transfer'])`
    privacy shield`,
  standard('binding-corporate-rules', 'binding corporate rules', ['international-transfer'])`
    binding corporate rules; bcr`,
  standard('adequacy-decision', 'adequacy decision', ['international-transfer'])`
    adequacy decision; adequate country; adequate countries; adequacy regulation`,
  topic('international-transfer', 'international data transfer', [])`
    international transfer; cross-border transfer; international data transfer;
    cross-border data transfer; transfer mechanism; data transfer mechanism; transfer* outside;
    transfer* … outside the; third country; third country transfer; data transferred outside;
    restricted transfer; cross-border data flow; leaves the eu; leave the eu; exported outside`,
  control('transfer-impact-assessment', 'transfer impact assessment', [])`
    transfer impact assessment; TIA; transfer risk assessment`,
  topic('regulatory-compliance', 'regulatory compliance', [])`
    regulatory requirement; regulatory compliance; legal and regulatory; applicable laws;
    statutory requirement; regulatory obligation; legal requirement; compliance with applicable law;
    laws and regulations; compliance obligation; regulatory change; regulatory landscape`,
  topic('regulatory-action', 'regulatory action or litigation', [])`
    regulatory action; enforcement action; fined; regulatory fine; litigation; pending lawsuit;
    lawsuit; legal proceeding; regulatory investigation`,
  standard('nda', 'non-disclosure agreement', ['confidentiality-agreement'])`
    nda; non-disclosure agreement; non-disclosure; mutual nda; mnda`,
  control('confidentiality-agreement', 'confidentiality agreement', [])`
    confidentiality agreement; confidentiality clause; confidentiality obligation;
    confidentiality provision; duty of confidentiality; bound by confidentiality;
    obligations of confidentiality; confidentiality undertaking; secrecy agreement;
    sign* … confidentiality`,
  topic('contract-terms', 'contract terms', [])`
    terms of service; master service agreement; master services agreement; msa; contract terms;
    terms and conditions; contractual terms; service agreement; subscription agreement; terms of use`,
  control('liability', 'liability and indemnity', [])`
    limitation of liability; liability cap; indemnif*; indemnity; liability; hold harmless`,
  control('governing-law', 'governing law', [])`
    governing law; jurisdiction clause; applicable jurisdiction; legal jurisdiction; choice of law`,
  control('law-enforcement-request', 'government access request', [])`
    law enforcement request; government request; government access; legal request for; subpoena;
    court order; transparency report; lawful access; requests from law enforcement;
    requests from public authorities; disclosure request; warrant canary; search warrant`,
  control('intellectual-property', 'intellectual property', [])`
    intellectual property; copyright; ip ownership; patents; trademark`,
  control('data-ownership', 'customer owns its data', [])`
    data ownership; own* … data; owner of the data; ownership of … data; customer retains ownership;
    retain ownership; rights to … data`,
]
