import type { Concept } from '../concept.ts'
import { control, technology, topic } from './define-concept.ts'

/** Identity, authentication, authorisation and the life of an account. */
export const ACCESS_CONCEPTS: readonly Concept[] = [
  topic('authentication', 'authentication', [])`
    authenticat*; login; log-in; sign-in; log in; logon; log-on; logging in; signing in`,
  control('multi-factor-authentication', 'multi-factor authentication', ['authentication'])`
    mfa; 2 fa; multi-factor; multi-factor authentication; multi-factor auth; two-factor;
    two-factor authentication; 2 factor; 2 factor authentication; 2-step verification;
    two-step verification; 2-step; two-step authentication; second factor;
    second authentication factor; additional authentication factor; second login factor; tfa;
    step-up authentication; second-factor; second step … login; second step at login;
    two-step login; two-step sign-in; additional factor; second proof; extra verification step;
    push notification approval; mfa-enforced`,
  technology('totp', 'authenticator app (TOTP)', ['multi-factor-authentication'])`
    totp; authenticator app; authentication app; google authenticator; microsoft authenticator;
    authenticator application; time-based one-time password; time-based one-time`,
  technology('sms-otp', 'one-time codes by SMS', ['multi-factor-authentication'])`
    sms otp; sms code; sms-based; text message code; sms verification; sms one-time; otp via sms;
    sms 2 fa; sms mfa; sms-based mfa; sms; codes by sms; codes sent by sms; code by text message;
    text message; text messages`,
  technology('phishing-resistant-mfa', 'phishing-resistant MFA', ['multi-factor-authentication'])`
    phishing-resistant; phishing-resistant mfa; fido; fido 2; webauthn; passkey;
    hardware security key; security key; yubikey; yubi-key; u 2 f; hardware token; hardware key;
    phishing-resistant authentication; hardware-backed mfa;
    phishing-resistant multi-factor authentication`,
  technology('smart-card', 'smart card (PIV, CAC)', ['authentication'])`
    smart-card; piv; common access card; CAC; piv/cac`,
  control('passwordless', 'passwordless sign-in', ['authentication'])`
    password-less; magic link; passwordless login; passwordless authentication; email link sign-in`,
  control('one-time-passcode', 'one-time passcode', ['authentication'])`
    one-time passcode; one-time password; one-time code; otp; email code; one-time pin`,
  technology('biometric-authentication', 'biometric authentication', ['authentication'])`
    biometric; biometric authentication; fingerprint; face id; facial recognition; touch id;
    retina scan`,
  control('single-sign-on', 'single sign-on', ['authentication'])`
    sso; single sign-on; single sign on; single-signon; federated login; federated authentication;
    federated identity; identity federation; federation; federated sign-in;
    federated single sign-on; social login; enterprise sso; log in with google; sign in with google;
    google oauth sign-in; own identity provider; customer identity provider;
    through … identity provider; via … identity provider; with their identity provider;
    corporate credentials; corporate identity; company credentials; connect … identity provider;
    existing identity provider`,
  technology('saml', 'SAML', ['single-sign-on'])`
    saml; saml 2; saml 2.0; security assertion markup language; shibboleth; incommon`,
  technology('openid-connect', 'OpenID Connect', ['single-sign-on'])`
    oidc; openid connect; open id connect; openid`,
  technology('oauth', 'OAuth', [])`
    oauth; oauth 2; oauth 2.0; oauth 2.1; open authorization`,
  technology('ldap', 'LDAP', ['directory-service'])`
    ldap; ldaps; lightweight directory access`,
  technology('active-directory', 'Active Directory', ['directory-service'])`
    active directory; ad ds; adfs; ad fs`,
  control('directory-service', 'directory service', [])`
    directory service; user directory; enterprise directory; directory sync;
    directory synchronization; directory integration`,
  technology('kerberos', 'Kerberos', ['authentication'])`
    kerberos`,
  technology('radius', 'RADIUS', ['authentication'])`
    RADIUS; tacacs; tacacs+`,
  technology('scim', 'SCIM', ['user-provisioning'])`
    scim; scim 2; scim 2.0; system for cross-domain identity management; scim provisioning;
    automated provisioning; automatic provisioning; automated user provisioning;
    automatic user provisioning; auto-provision*; just-in-time provisioning; jit provisioning`,
  technology('identity-provider', 'identity provider', [])`
    identity provider; idp; identity platform; identity management system;
    identity and access management system; central identity; centralized identity;
    centralised identity`,
  technology('okta', 'Okta', ['identity-provider'])`
    okta; okta workforce`,
  technology('auth0', 'Auth0', ['identity-provider'])`
    auth 0`,
  technology('entra-id', 'Microsoft Entra ID', ['identity-provider'])`
    entra; entra id; microsoft entra; microsoft entra id; azure ad; azure active directory; aad;
    azuread; azure-ad`,
  technology('google-workspace', 'Google Workspace', ['identity-provider'])`
    google workspace; g suite; gsuite; google sso; google apps`,
  technology('onelogin', 'OneLogin', ['identity-provider'])`
    OneLogin; onelogin.com`,
  technology('ping-identity', 'Ping Identity', ['identity-provider'])`
    ping identity; pingone; pingfederate; ping federate`,
  technology('jumpcloud', 'JumpCloud', ['identity-provider'])`
    jump-cloud`,
  technology('duo', 'Duo', ['multi-factor-authentication'])`
    Duo; cisco duo; duo mobile`,
  technology('cognito', 'Amazon Cognito', ['identity-provider'])`
    cognito; amazon cognito; aws cognito`,
  technology('firebase-auth', 'Firebase Authentication', ['identity-provider'])`
    firebase auth; firebase authentication`,
  technology('supabase-auth', 'Supabase Auth', ['identity-provider'])`
    supabase auth`,
  technology('keycloak', 'Keycloak', ['identity-provider'])`
    keycloak`,
  technology('stytch', 'Stytch', ['identity-provider'])`
    stytch`,
  technology('clerk', 'Clerk', ['identity-provider'])`
    clerk.com; clerk.dev`,
  technology('workos', 'WorkOS', ['identity-provider'])`
    workos`,
  topic('access-control', 'access control', [])`
    access control; access management; access restriction; restrict* access; access … restricted;
    access is limited; limit* access; control* access; access … controlled; logical access;
    authorized personnel; authorised personnel; authorized users only; authorization; authorisation;
    access control policy; access policy; access rights; access privileges;
    identity and access management; iam; authoriz* access; authoris* access; access … limited to;
    staff access; employee access; personnel access; unauthorized access; unauthorised access;
    unauthorized use; unauthorised use`,
  control('role-based-access-control', 'role-based access control', ['access-control'])`
    rbac; role-based access; role-based access control; role-based permission;
    roles and permissions; role-based; user roles; permission roles; permission levels;
    access levels; roles … permissions; granular permission; granular role; fine-grained permission;
    role-based authorization; role-based authorisation; permissions by role;
    access … based on … role; access … by role; custom roles; privilege levels; admin, editor;
    role assignment; permission model; permission sets`,
  technology('attribute-based-access-control', 'attribute-based access control', [
    'access-control',
  ])`
    abac; attribute-based access control; attribute-based access; policy-based access control; pbac`,
  control('least-privilege', 'least privilege', ['access-control'])`
    least privilege; least-privilege; least-privileged; principle of least privilege;
    minimum necessary access; minimum access; need-to-know; need to know; minimal access;
    minimum privileges; minimum necessary; only the access they need; need-to-have;
    minimal privileges; minimum permissions; least permissions`,
  control('segregation-of-duties', 'segregation of duties', ['access-control'])`
    segregation of duties; separation of duties; segregated duties; separate* duties; SoD;
    conflicting duties; four-eyes; four eyes principle; segregat* … duties; maker-checker; SOD`,
  control('privileged-access', 'privileged access', ['access-control'])`
    privileged access; privileged account; privileged user; administrative access; admin access;
    administrator access; elevated access; elevated privileges; root access; superuser; super user;
    super-admin; privileged credentials; administrative account; admin account;
    administrator account; administrative privileges; admin rights; admin privileges;
    local administrator; local admin; privileged identity; administrative rights;
    elevated permissions; sudo; privilege escalation; escalation of privilege`,
  technology('pam', 'privileged access management', ['privileged-access'])`
    PAM; privileged access management; privileged identity management; PIM; cyberark; beyondtrust;
    privileged account management; privileged access manager; teleport.sh`,
  control('just-in-time-access', 'just-in-time access', ['privileged-access'])`
    just-in-time access; jit access; temporary access; time-bound access; time-limited access;
    temporary elevat*; time-boxed access; just-in-time; access on demand; just-in-time privilege;
    break-glass; break-glass access; emergency access; break the glass`,
  technology('bastion-host', 'bastion host', ['privileged-access'])`
    bastion; bastion host; jump host; jump box; jump-box; jump server; session manager`,
  control('production-access', 'access to production', ['access-control'])`
    production access; access to production; access to the production;
    production environment access; access production; access to production systems;
    access to production data; access … production; access to live systems; live system access;
    standing access; production login; log in to production; reach production;
    access the production; access to production database; production database access;
    access to live data; access to the live environment; access to the live systems;
    production servers … access; access to servers; server access`,
  control('vendor-staff-data-access', 'staff access to customer data', ['access-control'])`
    access customer data; access to customer data; access to client data; access our data;
    access your data; access to our data; access to your data; employees … access … customer data;
    who can access; who has access; who will have access; support access; customer data access;
    access … customer data; customer lockbox; view customer data; impersonat* user; impersonation;
    staff access to … data; employee access to … data; personnel access to … data;
    employees access … data; employees have access to … data; staff have access to … data;
    employees can access … data; staff can access … data; who … access … data; see customer data;
    read customer data; look into … data; look into … records; look at … data; look at customer;
    see … customer data; read … customer data; see our data; view … customer data; view our data;
    open customer records; staff … see … data; staff … read … data; employees … see … data;
    staff … view … data`,
  control('access-request', 'access request and approval', ['access-control'])`
    access request; request access; access approval; approv* access; access … approved;
    access provisioning; grant* access; access grant; access granting; access authorization;
    access authorisation; approval of access; provision* access; access … granted`,
  control('access-review', 'access review', ['access-control'])`
    access review; review* … access; user access review; access recertification;
    access certification; recertif*; entitlement review; periodic review of access;
    permissions review; review of user access; review* … permissions; review* … access rights;
    review* user accounts; account review; privilege review; access rights … reviewed; access audit;
    quarterly access review; audit* … access rights; access is reviewed; access reviewed;
    access rights are reviewed; user access … reviewed; accounts are reviewed; accounts reviewed;
    permissions are reviewed; privileges are reviewed; access to … reviewed;
    access lists … reviewed; who has access … reviewed; check* … access rights; re-certif* … access;
    user list review; review who has access; access … re-checked; review* … entitlements`,
  control('user-provisioning', 'user provisioning', ['access-control'])`
    user provisioning; account provisioning; provision* users; provision* accounts;
    account creation; create user accounts; user management; account management;
    user account management; user lifecycle; identity lifecycle; joiner, mover; joiner mover leaver;
    joiners, movers; joiners movers leavers; jml; provisioning and deprovisioning;
    provisioning and de-provisioning`,
  control('access-revocation', 'revoking access', ['access-control'])`
    revoke* access; revok* … access; access … revoked; access … removed; remov* access;
    remov* … access; terminat* access; access … terminated; disable* accounts; accounts … disabled;
    revocation of access; access revocation; access removal; disabl* … account; deactivat* account;
    account deactivation; termination of access; access … withdrawn; withdraw* … access; unshare;
    take away … access; deactivat* … user; remove users; unassign; access … is revoked;
    take back access; cut off access; access … cut off; access … closed; accounts … closed;
    remove someone; removing access; remove* … from the project`,
  control('offboarding', 'removing access of leavers', ['access-revocation'])`
    off-board*; de-provision*; termination process; termination procedure; upon termination;
    on termination; employment … terminat*; terminated employee; leaver; leavers;
    departing employee; departing staff; departed employee; upon separation; employee separation;
    termination of employment; when … leave the company; leaves the company; exit procedure;
    exit process; last working day; departure; employee exit; change of role; role change;
    transferred employee; leave the organization; leave the organisation; leav* … access … revoked;
    revok* … leav*; revok* … terminat*; disabl* … terminat*; remov* … terminat*; departing … access;
    access … upon termination; staff who leave; people who leave; employees who leave;
    when an employee leaves; on their last day; day of departure; the day they leave;
    within a day of leaving; accounts … closed … leav*; leaver process; day they leave;
    same day … leave; accounts of leavers; fired; dismissed; dismissal; laid off; layoff; sacked;
    resign; resignation; when someone leaves; person leaves; staff leave; employees leave;
    leaving employee; people leave; leaves us`,
  control('return-of-assets', 'return of assets', [])`
    return of assets; return of company; return* … equipment; return company assets;
    return* … devices; asset return; collection of equipment; return of equipment`,
  control('unique-accounts', 'unique user accounts', ['access-control'])`
    unique user; unique account; unique user id; unique identifier; individual account;
    named account; unique login; user ids are unique; individual user account; uniquely identif*;
    unique user account; unique ids; unique credential; own user account; individually assigned;
    personal account; accounts are personal; personal login; own login; account of their own`,
  control('shared-accounts', 'shared accounts', [])`
    shared account; shared login; shared credential; shared password; generic account;
    group account; shared user; shared or generic; account sharing; shar* credentials; shared ids;
    generic user; share one login; share a login; share one account; share an account; share logins;
    share* … login; shar* an account; sharing of accounts; sharing of credentials; shar* passwords;
    accounts … shared; logins … shared; share a single account; shar* accounts`,
  control('service-accounts', 'service accounts', [])`
    service account; machine account; non-human account; non-human identity; machine identity;
    system account; technical account; application account; workload identity`,
  control('default-credentials', 'default credentials', [])`
    default password; default credential; default account; vendor default; vendor-supplied default;
    default settings; default usernames; factory default; manufacturer default; default admin`,
  control('inactive-accounts', 'inactive accounts', [])`
    inactive account; dormant account; stale account; unused account; inactive user;
    orphaned account; inactivity … account; accounts … inactive; dormant user; orphan account`,
  control('password-policy', 'password policy', ['authentication'])`
    password policy; password requirement; password complexity; password length; minimum password;
    password strength; strong password; complex password; password rules; password standard;
    password construction; passphrase; password expir*; password history; password reuse;
    password rotation; password change; password ageing; password aging; passwords … characters;
    minimum length; compromised password; breached password; password parameters; password criteria;
    password composition; password … complexity; password controls; passwords … changed;
    passwords … minimum`,
  technology('password-manager', 'password manager', [])`
    password manager; password vault; 1password; 1 password; lastpass; bitwarden; dashlane;
    keeper security; password management tool; password safe`,
  control('password-reset', 'password reset', ['authentication'])`
    password reset; reset … password; forgotten password; forgot password; password recovery;
    self-service password; account recovery; credential reset; temporary password; initial password`,
  control('account-lockout', 'account lockout', ['authentication'])`
    account lockout; lockout; lock-out; failed login; failed log-in; failed logon; failed sign-in;
    unsuccessful login; failed attempts; failed login attempts; brute force; brute-force;
    invalid login attempts; invalid access attempts; locked out; credential stuffing;
    failed authentication; login attempts; captcha; lock* account; locks the account;
    lock the account; lock out; accounts are locked; account is locked; lock an account;
    lock accounts; lock* … failed`,
  control('session-timeout', 'session timeout', ['session-management'])`
    session timeout; session time-out; idle timeout; inactivity timeout; automatic log-out;
    automatic logout; auto-logout; session expir*; session … expire; sessions expire; timed out;
    session … inactivity; idle session; logged out after; period of inactivity; inactive session;
    session lifetime; session duration; session length; time-out; inactivity period;
    automatic logoff; automatic log-off; log-off after; session … terminat*; idle time;
    inactiv* … logged out; logged out … inactiv*; sign* out … inactiv*`,
  control('session-management', 'session management', [])`
    session management; session token; session cookie; session id; concurrent session;
    session handling; active session; session control; session security; session fixation;
    session hijacking; secure session; jwt; json web token; refresh token; access token; log out;
    log-out; logged out; sign out`,
  control('screen-lock', 'screen lock', [])`
    screen lock; lock screen; screen-saver; screen saver; auto-lock; automatic lock;
    lock their screens; locked screen; workstation lock; unattended workstation; unattended device;
    device lock; unattended equipment; automatic screen lock; screen timeout`,
  control('ip-allow-listing', 'IP allow-listing', ['access-control'])`
    ip allow-list*; ip white-list*; ip whitelist; ip allow list; ip allowlist; ip white list;
    ip restriction; ip address restriction; restrict* … ip address; restrict access by ip;
    ip-based restriction; ip-based access; ip range restriction; ip filtering; allow-listed ip;
    white-listed ip; allowlisted ip; whitelisted ip; restrict* … by ip; trusted ip; ip ranges;
    ip-based; restrict* … ip range`,
  control('conditional-access', 'conditional access', ['access-control'])`
    conditional access; context-aware access; adaptive authentication; risk-based authentication;
    device trust; device posture; geo-blocking; geo-fencing; geo-restriction; geo-block`,
  control('zero-trust', 'zero trust', ['access-control'])`
    zero-trust; zero trust architecture; ztna; zero trust network access; beyondcorp; never trust`,
  control('remote-access', 'remote access', [])`
    remote access; remotely access; access … remotely; remote connection; remote login;
    remote connectivity; remote desktop; rdp; remote administration; remote support;
    access remotely; teleworking access; remote sessions`,
  technology('vpn', 'VPN', ['remote-access'])`
    vpn; virtual private network; wireguard; tailscale; openvpn; site-to-site vpn; vpn connection;
    vpn tunnel`,
  control('api-authentication', 'API authentication', ['authentication'])`
    api key; api token; api authentication; authenticat* … api; api access token; api credential;
    personal access token; bearer token; api access key; api keys; api … authenticat*; scoped token;
    api scopes`,
  control('webhook-signing', 'webhook signing', [])`
    webhook sign*; sign* webhook; webhooks … signed; webhook secret; webhook signature;
    webhook verification; webhook security; signed webhook; webhook hmac`,
  control('identity-proofing', 'identity proofing', ['authentication'])`
    identity proofing; identity verif*; verify the identity; verif* … identity; proof of identity;
    identity check; id verification`,
]
