import type { Concept } from '../concept.ts'
import { party } from './define-concept.ts'

/** Who is spoken of: the audience that a control is for. */
export const PARTY_CONCEPTS: readonly Concept[] = [
  party('employees', 'employees', [])`
    employee; staff; personnel; team member; workforce; colleague; company staff; internal user;
    engineers; engineer; our people; staff member; internal staff; support staff; your team;
    our team; the team; internal employees; crew`,
  party('contractors', 'contractors', [])`
    contractor; consultant; temporary staff; freelancer; contingent worker; temp worker;
    temporary worker; third-party personnel; independent contractor; contract staff; interns;
    intern; agency staff; temporary employee; contracted staff`,
  party('customers', 'customers', [])`
    customer; client; end-user; end user; subscriber; account holder; tenant; tenants; end users;
    our users; customer user; users of the service; application user; your users; workspace members;
    institution; our end users; customer's users`,
  party('administrators', 'administrators', [])`
    customer administrator; account administrator; workspace administrator; tenant administrator;
    workspace owner; customer admin; account owner; org admin; organization admin;
    organisation admin; administrator; admins; system administrator`,
  party('third-parties', 'third parties', [])`
    third party; third parties; external party; external parties; outside party; vendor; supplier;
    service provider; outside parties; business partner; external provider; subsidiaries and vendors`,
  party('regulators', 'regulators', [])`
    regulator; regulatory body; regulatory authority; regulatory authorities; public authority;
    public authorities; regulatory bodies; competent authority; government authority;
    government agency; government agencies`,
  party('law-enforcement', 'law enforcement', [])`
    law enforcement; police; fbi; law-enforcement agency`,
  party('auditors', 'auditors', [])`
    auditor; assessor; audit firm; qsa; qualified security assessor; cpa firm; certification body;
    accredited auditor`,
  party('researchers', 'security researchers', [])`
    researcher; ethical hacker; hacker; external researcher; finder of vulnerabilities`,
  party('individuals', 'individuals whose data it is', [])`
    data subject; consumers; patients; students; citizen; natural person; data principal;
    affected individuals; individuals whose; private individuals`,
  party('management', 'management', [])`
    executives; c-suite; senior leader; top management; company management; company leadership;
    founders; founder`,
  party('developers', 'developers', ['employees'])`
    developers; software engineer; software developer; engineering team; development team;
    programmers; development staff; engineering staff`,
]
