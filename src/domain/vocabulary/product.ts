import type { Concept } from '../concept.ts'
import { control, technology, topic } from './define-concept.ts'

/** Security features of the product itself and how tenants are kept apart. */
export const PRODUCT_CONCEPTS: readonly Concept[] = [
  control('tenant-isolation', 'isolation of tenants', [])`
    tenant isolation; customer isolation; data isolation; logical separation; logically separat*;
    logically segregat*; logical segregation; logically isolat*; logical isolation;
    tenant separation; separation of tenants; isolation between tenants; isolat* … tenant;
    isolat* … customer; segregat* … tenant; segregat* … customer; separat* … tenants;
    separat* … customers; data segregation; segregat* … data; data separation;
    customer data … separat*; customer data … segregat*; customer data … isolat*;
    tenant data … isolat*; tenant data … separat*; tenant-scoped; tenant id; scoped by tenant;
    scoped to … tenant; scopes every query; scoped to the customer; scoped to … organization;
    cross-tenant; separat* … from … other customers; other customers' data; other tenants;
    data from other customers; commingl*; co-mingl*; data of other customers;
    data of different customers; between customers; workspace isolation; another customer's data;
    other customer's data; segregation of customer; segregation between; isolation of customer;
    isolated from other; separated from other; separation of customer; isolat* … each customer;
    isolat* … each tenant`,
  technology('row-level-security', 'row-level security', ['tenant-isolation'])`
    row-level security; rls; row-level access; row-level isolation; row-level policy;
    row-level policies`,
  control('physical-tenant-separation', 'database or instance of its own per tenant', [
    'tenant-isolation',
  ])`
    database per tenant; schema per tenant; dedicated database; dedicated instance;
    separate database; dedicated environment; dedicated server; single-tenant; single tenancy;
    single-tenant deployment; physical separation; physically separat*; physically segregat*;
    dedicated infrastructure; dedicated tenant; instance per customer; silo model;
    separate instance; own database; private instance; private cloud deployment; dedicated hosting;
    dedicated hardware; physical segregation; own instance; separate schema`,
  topic('multi-tenancy', 'multi-tenancy', [])`
    multi-tenant; multi-tenancy; multi-tenanted; shared infrastructure; shared environment;
    shared database; shared tenancy; pooled; multi-tenant architecture`,
  topic('deployment-model', 'deployment model', [])`
    saas; software as a service; software-as-a-service; cloud-based; cloud-hosted; on-premise;
    on-premises; on-prem; self-hosted; self-hosting; hosting model; deployment model;
    deployment option; service model; cloud service model; paas; iaas; private cloud; public cloud;
    hybrid cloud; hosted solution; cloud deployment; platform as a service;
    infrastructure as a service`,
  technology('on-premises-deployment', 'on-premises deployment', ['deployment-model'])`
    on-premises deployment; on-premise deployment; on-prem deployment; self-hosted version;
    deploy on-premises; self-hosted deployment; customer's own infrastructure;
    install* … own infrastructure; deployed in … own cloud; customer-hosted`,
  control('audit-log', 'audit log', ['logging'])`
    audit log; audit-log; audit logging; audit trail; audit record; activity log; audit event;
    log* … user activity; log* … user actions; user activity logging; user activity log;
    audit history; record of user actions; log* … administrative actions; admin activity;
    actions … logged; log* … who; logged … actions; who did what; event log; logging of access;
    activities … logged; login history; events … logged; audit logs; changes … logged;
    activity logging; security events … logged; security event log; track … actions;
    record … administrator; admin query; audit-logged; record* … actions; access log; trail of what;
    log* security events; log* administrative; log* privileged; log* admin actions;
    administrative activity … logged; privileged actions … logged; administrator actions … logged`,
  control('customer-audit-log', 'audit log open to customers', ['audit-log'])`
    audit logs available to customers; audit logs … to customer; customers … audit log;
    audit log export; customer … access … audit log; in-app audit log; download … audit log;
    in-product audit log; audit log … in the product; provide … logs to customer;
    customers … access … logs; customer-accessible logs; audit log api; audit logs … export*;
    logs … available to customers; stream … audit log; export audit log; export of audit log;
    export their audit log; export the audit log; exportable audit log`,
  control('input-validation', 'input validation', ['injection-protection', 'xss-protection'])`
    input validation; validate input; input sanitization; input sanitisation; output encoding;
    sanitiz* … input; user input; validat* … input; data input validation; parameterized quer*;
    parameterised quer*; prepared statement; schema validation; escap* output; inputs … validated;
    sanitised input; sanitized input; input … validat*; server-side validation`,
  control('injection-protection', 'protection from injection', ['secure-coding'])`
    sql injection; injection attack; code injection; injection vulnerabilities; sqli;
    command injection; injection flaws`,
  control('xss-protection', 'protection from cross-site scripting', ['secure-coding'])`
    xss; cross-site scripting; content security policy; cross site script`,
  control('csrf-protection', 'protection from cross-site request forgery', ['secure-coding'])`
    csrf; xsrf; cross-site request forgery; samesite`,
  control('security-headers', 'HTTP security headers', [])`
    security header; http header; x-frame-options; http security header; clickjacking;
    content-type-options; secure headers`,
  control('rate-limiting', 'rate limiting', [])`
    rate-limit*; throttl*; api throttling; request limit; api limit; requests per minute; rate limit`,
  topic('api-security', 'API security', [])`
    api security; secure api; apis … secured; api gateway; api protection; rest api; public api;
    api endpoint; open api; apis; api access; api integration; application programming interface;
    graphql; api available`,
  control('integrations', 'integrations', [])`
    integration; integrat* with; third-party integration; connector; webhook; webhooks; zapier;
    third-party application; plug-in; browser extension; interoperability`,
  control('mobile-app', 'mobile application', [])`
    mobile app; mobile application; ios app; android app; app store; native app; ios and android;
    mobile client; mobile apps`,
  control('file-upload-scanning', 'scanning of uploaded files', ['malware-protection'])`
    file upload; uploaded file; upload scanning; scan* … upload*; upload* … scan*; files … scanned;
    attachment scanning; virus scan* … upload*; malware scan* … upload*; upload restriction;
    uploads … scanned`,
  control('fraud-detection', 'fraud and abuse detection', [])`
    fraud detection; fraud prevention; abuse detection; bot protection; bot detection;
    bot management; anti-bot; anti-fraud; abuse prevention; account takeover`,
  control('security-configuration', 'security settings for customers', [])`
    security settings; admin console; admin controls; administrative controls;
    customer-configurable; configurable security; tenant admin; workspace admin;
    security configuration options; enforce … organization-wide; enforced by admin; admin panel;
    admin portal`,
  control('customer-responsibilities', "customer's responsibilities", [])`
    shared responsibility; shared responsibility model; customer responsibility;
    customer's responsibility; customer responsibilities; complementary user entity control;
    user entity control; cuec; responsibility matrix; responsibilities of the customer;
    customers are responsible; ssrm; shared security responsibility; division of responsibility;
    responsibility of the customer`,
  control('session-recording', 'session recording', [])`
    session recording; session replay; screen recording; record* sessions; call recording;
    record calls`,
]
