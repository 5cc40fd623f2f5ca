import { defineTopic } from './define-topic.ts'

/** Who may reach what, and how they prove who they are. */
export const ACCESS_TOPICS = [
  defineTopic('access.mfa', 'Multi-factor authentication', 'A second factor, for staff or users', {
    ccm: 'IAM',
    iso: 'A.8.5',
    soc2: 'CC6.1',
    csf: 'PR.AA',
  })`multi-factor-authentication smart-card passwordless one-time-passcode biometric-authentication`,
  defineTopic('access.sso', 'Single sign-on', 'SAML, OpenID Connect, SCIM, identity providers', {
    ccm: 'IAM',
    iso: 'A.5.16 A.8.5',
    soc2: 'CC6.1',
    csf: 'PR.AA',
  })`single-sign-on identity-provider oauth directory-service scim kerberos radius`,
  defineTopic('access.passwords', 'Passwords and sessions', 'Rules, storage, lockout, time-outs', {
    ccm: 'IAM',
    iso: 'A.5.17 A.8.5',
    soc2: 'CC6.1',
    csf: 'PR.AA',
  })`password-policy password-manager password-reset password-storage account-lockout
    default-credentials session-timeout session-management screen-lock authentication`,
  defineTopic(
    'access.least-privilege',
    'Roles and least privilege',
    'Who may do what, and no more',
    {
      ccm: 'IAM',
      iso: 'A.5.3 A.5.15 A.5.18 A.8.3',
      soc2: 'CC6.1 CC6.3',
      csf: 'PR.AA',
    },
  )`access-control role-based-access-control attribute-based-access-control least-privilege
    segregation-of-duties unique-accounts shared-accounts`,
  defineTopic('access.reviews', 'Access reviews', 'Looking again at who has access', {
    ccm: 'IAM',
    iso: 'A.5.18',
    soc2: 'CC6.2 CC6.3',
    csf: 'PR.AA',
  })`access-review inactive-accounts`,
  defineTopic(
    'access.joiner-mover-leaver',
    'Joiners, movers and leavers',
    'Giving, changing and taking away access; return of assets',
    { ccm: 'IAM HRS', iso: 'A.5.16 A.5.18 A.6.5 A.5.11', soc2: 'CC6.2 CC6.3', csf: 'PR.AA GV.RR' },
  )`user-provisioning access-request access-revocation offboarding onboarding return-of-assets`,
  defineTopic(
    'access.privileged',
    'Privileged and production access',
    'Administrators, production systems, service accounts',
    { ccm: 'IAM', iso: 'A.8.2 A.8.4 A.8.18', soc2: 'CC6.1 CC6.3', csf: 'PR.AA' },
  )`privileged-access production-access just-in-time-access bastion-host service-accounts
    session-recording vendor-staff-data-access source-code-access`,
  defineTopic('access.remote', 'Remote access', 'VPN, zero trust, allow-lists, remote work', {
    ccm: 'IAM IVS HRS',
    iso: 'A.6.7 A.8.20',
    soc2: 'CC6.6',
    csf: 'PR.AA PR.IR',
  })`remote-access vpn zero-trust conditional-access ip-allow-listing remote-work nac`,
]
