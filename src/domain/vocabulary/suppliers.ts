import type { Concept } from '../concept.ts'
import { control, topic } from './define-concept.ts'

/** Vendors, sub-processors and the supply chain. */
export const SUPPLIER_CONCEPTS: readonly Concept[] = [
  topic('vendor-management', 'vendor risk management', [])`
    vendor management; vendor risk; third-party risk; third-party risk management;
    supplier management; supplier risk; vendor risk management; tprm; supplier security;
    third-party management; vendor security; supplier relationship; supply-chain risk;
    third-party security; third-party service provider; vendor oversight; third-party vendor;
    vendor risk management program; vendor risk management programme; supplier relationships;
    third-party supplier; outsourcing risk; vendor inventory; critical vendor; vendor register;
    vendor classification; vendor governance; supplier inventory; third-party relationship;
    third-party oversight`,
  control('vendor-assessment', 'assessment of vendors', ['vendor-management'])`
    vendor assess*; assess* … vendor; vendors … assess*; vendor review; vendor due diligence;
    supplier due diligence; third-party due diligence; due diligence; vendor security review;
    vendor security assessment; third-party risk assessment; supplier assessment;
    assess* … suppliers; suppliers … assess*; vendor risk assessment; assess* … third part*;
    assess* … sub-processor; sub-processors … assess*; evaluat* … vendor; vendor evaluation;
    vet* … vendor; monitor* … vendor; third-party assessments; supplier audits; vendor audit;
    review* … sub-processor; sub-processors … reviewed; review* … suppliers; vendor monitoring;
    vendors … vetted; vendors … evaluated; evaluat* … supplier; reassess* … vendor;
    vendor onboarding; screening of vendors; assess* … service providers; review … vendors' soc;
    third parties are assessed; third parties assessed; vendors are reviewed; vendors reviewed;
    review vendor; review of vendor; review all vendors; review your vendors; review our vendors;
    review critical vendors; vendors … are reviewed; vetted provider; vetted vendor;
    vetted sub-processor; vetted supplier; vetted third-party; vet our vendors; vet vendors;
    vet suppliers; vet … sub-processor`,
  control('vendor-contracts', 'security terms in vendor contracts', ['vendor-management'])`
    vendor contract; vendor agreement; supplier contract; supplier agreement;
    contracts with vendors; contracts with suppliers; third-party contract; third-party agreement;
    contractual requirements for vendors; contracts with third parties;
    contractual security requirements; agreements with vendors; agreements with suppliers;
    agreements with third parties; contractually require*; contractually bound; flow-down;
    flow down; contractual obligation; bind* … sub-processor; sub-processors … bound;
    agreements with sub-processor; contracts with sub-processor; security requirements … contracts;
    security clauses; contractual safeguards; dpa … sub-processor; sub-processors … dpa;
    vendors … contract*; vendors … agreement; third parties … contract*; impose* … sub-processor;
    sub-processors … same obligations; dpas with … sub-processor;
    data processing agreements with … sub-processor`,
  topic('sub-processors', 'sub-processors', [])`
    sub-processor; subcontractor; sub-contractor; fourth party; fourth parties; fourth-party;
    4 th party; sub-service organization; sub-service organisation; sub-contract*;
    third-party processor; sub-processing; other processors; subservice organization;
    subservice provider; downstream processor; nth party; sub-outsourc*; third-party sub-processor;
    engaged processor; other processor; third parties that process; data sub-processor`,
  control('sub-processor-list', 'published list of sub-processors', ['sub-processors'])`
    list of sub-processor; sub-processor list; list of subcontractor; list … sub-processor;
    sub-processors … listed; sub-processors … published; publish* … sub-processor;
    sub-processor page; list all … subcontractor; name … sub-processor; identify … sub-processor;
    disclose … sub-processor; list … subcontractor; sub-processor register;
    current list of sub-processor; inventory of sub-processor; identify … subcontractor;
    current sub-processors; which sub-processors; what sub-processors; list … third parties;
    who are your sub-processors`,
  control('sub-processor-notification', 'notice of new sub-processors', ['sub-processors'])`
    notif* … new sub-processor; notif* … sub-processor; sub-processor … notif*;
    sub-processor change; changes to … sub-processor; new sub-processor; notice … sub-processor;
    sub-processors … notice; object … sub-processor; sub-processor notification;
    notif* … subcontractor; advance notice … sub-processor; sub-processor … notice;
    change* … sub-processor; adding … sub-processor; approv* … sub-processor; add* … sub-processor;
    prior authoriz* … sub-processor; object to … sub-processor; consent … sub-processor;
    subcontractor … notice; sub-processors … added; sub-processors … change;
    add or replace sub-processor; replac* … sub-processor; told … sub-processor;
    tell … sub-processor; inform* … sub-processor; sub-processors … informed;
    announce … sub-processor; inform* … subcontractor; days before … sub-processor;
    before a new sub-processor`,
  topic('supply-chain-security', 'supply-chain security', [])`
    supply chain; supply-chain security; software supply chain; supply-chain attack;
    supply chain risk management; scrm; ict supply chain; software supply-chain security`,
  control('third-party-access', 'access of third parties to systems', ['access-control'])`
    third-party access; vendor access; third parties have access; vendors have access;
    third-party users; supplier access; contractor access; external party access; external users;
    third party access to; access by third parties; third party has access; third parties access;
    third parties can access; vendors access; sub-processors have access;
    subcontractors have access; contractors have access; access granted to third parties;
    third party … have access; access for third parties; contractors access`,
  topic('procurement', 'procurement', [])`
    procurement; purchasing; acquisition process; technology acquisition; purchase order;
    software acquisition`,
]
