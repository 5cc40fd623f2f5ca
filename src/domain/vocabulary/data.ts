import type { Concept } from '../concept.ts'
import { control, topic } from './define-concept.ts'

/** Kinds of data, and what becomes of them: classification, retention, deletion, export. */
export const DATA_CONCEPTS: readonly Concept[] = [
  topic('customer-data', 'customer data', [])`
    customer data; client data; tenant data; user data; user content; customer content; our data;
    customer information; client information; end-user data; subscriber data; institutional data;
    institution's data; university data; customer's data; data of customers; customer record;
    customer file; our content; your content; user-generated content; content of customers;
    customer material; customer upload; client content; customer files; data we upload;
    data we submit; uploaded content; your data`,
  topic('personal-data', 'personal data', [])`
    personal data; personal information; pii; personally identifiable information;
    personally identifiable; personally identifying information; personal identifiable information;
    data about individuals; personal details; employee data; consumer data; individual's data; npi;
    nonpublic personal information`,
  topic('special-category-data', 'special categories of personal data', ['personal-data'])`
    special category; special categories; special category data; sensitive personal data;
    sensitive personal information; article 9; racial or ethnic; political opinions; trade union;
    biometric data; genetic data; biometric information; religious beliefs; sexual orientation`,
  topic('health-data', 'health information', ['personal-data'])`
    phi; ephi; e-phi; protected health information; health data; health information; medical data;
    medical record; health record; patient data; patient information; healthcare data;
    electronic protected health information; clinical data`,
  topic('cardholder-data', 'cardholder data', [])`
    cardholder data; card-holder data; credit card; payment card; card data; card number;
    primary account number; CHD; payment card data; credit card data; credit card number;
    payment data; payment information; debit card; cvv; card information; card details;
    payment details`,
  topic('financial-data', 'financial data', [])`
    financial data; bank account; bank details; financial information; financial record;
    banking information`,
  topic('children-data', "children's data", ['personal-data'])`
    children; child's data; children's data; data of minors; data from minors; under 13;
    under the age of; under 16`,
  topic('student-data', 'student data', ['personal-data'])`
    student data; student information; education data; pupil data; learner data`,
  topic('government-id', 'government identifiers', ['personal-data'])`
    social security number; ssn; national id; national identification number; passport number;
    government-issued identifier; driver's license number; government identifier; tax id`,
  topic('location-data', 'location data', ['personal-data'])`
    location data; geolocation data; gps data; precise geolocation`,
  topic('ip-address-data', 'IP addresses and device identifiers', ['personal-data'])`
    ip address collected; device identifier; online identifier; collect … ip address; device id`,
  topic('confidential-data', 'confidential data', [])`
    confidential data; confidential information; sensitive data; sensitive information;
    proprietary information; restricted data; restricted information; sensitive customer data;
    business-sensitive; scoped data`,
  topic('metadata', 'metadata and telemetry', [])`
    metadata; telemetry; usage data; diagnostic data; service data; service-generated data;
    usage statistics; usage metrics; product analytics`,
  control('data-classification', 'data classification', [])`
    data classification; information classification; classif* … data; data … classified;
    classification scheme; classification policy; classification level; information handling;
    data handling; data labelling; data labeling; labelling of information; sensitivity label;
    data categorization; classif* information; handling requirements; classification label;
    information labelling; classification of data; classification of information; data sensitivity`,
  control('data-inventory', 'data inventory and flows', [])`
    data inventory; data map; data mapping; data flow; data-flow diagram; dataflow;
    inventory of data; data catalog; data catalogue; data flow diagram; data discovery;
    data elements; data fields; types of data; what data; categories of data; type of data;
    which data; data collected; data lineage`,
  topic('retention', 'retention', [])`
    retention; retention period; retention policy; retention schedule; retained for;
    how long … retain*; how long … stored; how long … keep; how long … kept; retention time;
    retention requirement; kept for; retention window; stored for`,
  control('data-retention', 'data retention', ['retention'])`
    data retention; retain* … data; data … retained; data … kept for; retain* … customer data;
    retention of data; retention of customer data; records retention; record retention;
    retention limit; keep … data for; retain* … information; information … retained;
    store … data for; how long … data; how long … content; retain* … content; data … stored for;
    content … retained; keep … content; how long … information; how long … records;
    transcripts … retained; recordings … retained; data kept`,
  control('deletion', 'deletion of data', [])`
    delet*; erasure; erase*; eras*; purg*; purge*; data disposal; dispose of data; destroy* … data;
    data destruction; destruction of data; data … destroyed; securely destroyed; data removal;
    remove* … data from; data erasure; secure disposal; disposal of data; data … disposed;
    secure erasure; securely dispos*; wipe; wiped; wiping; data … removed from; data wiping`,
  control('deletion-at-termination', 'deletion at the end of the contract', ['deletion'])`
    delet* … termination; delet* … end of … contract; delet* … contract end*;
    delet* … contract termination; delet* … after termination; delet* … upon termination;
    delet* … account closure; delet* … after cancel*; delet* … end of subscription;
    termination … delet*; terminat* … delet*; end of the contract … delet*;
    end of contract … delet*; contract … delet*; return or delet*; return or destroy*;
    return or destruction; return or deletion; returned or destroyed; returned or deleted;
    delet* or return*; destroy* … termination; purg* … termination; account closure … delet*;
    cancel* … delet*; after termination … delet*; expir* … contract … delet*;
    delet* … account is closed; delet* … contract ends; contract end … delet*;
    delet* … service ends; delet* … account termination; delet* … when … contract … terminat*;
    delet* … clos* … account; delet* … closing; purg* … clos*; eras* … clos*;
    clos* … account … delet*; eras* … termination; purg* … account; purg* … contract;
    destroy* … contract; delet* … subscription end*; delet* … leave; delet* … offboard*;
    delet* … after … contract; delet* … after … subscription; eras* … contract;
    remov* … contract ends; wip* … termination; destroyed … contract; destroyed … terminat*;
    delet* … cancellation; delet* … subscription term; delet* … ends; delet* … customer leaves`,
  control('deletion-on-request', 'deletion on request', ['deletion'])`
    delet* … request; on request … delet*; upon request … delet*; request … delet*;
    delet* upon request; request deletion; deletion request; request the deletion;
    delete … on demand; erasure request; request erasure; self-service deletion; delete their data;
    delete their account; delete your account; delete your data`,
  control('deletion-confirmation', 'proof of deletion', ['deletion'])`
    certificate of destruction; certificate of deletion; deletion certificate; proof of deletion;
    confirm* … deletion; certif* … deletion; certif* … destruction; deletion confirmation;
    attestation of deletion; written confirmation of deletion; evidence of deletion;
    destruction certificate; certificates of destruction; proof of destruction;
    attest* … destruction; attest* … deletion; confirmation … deletion; confirm* … deleted;
    certificate of data destruction; evidence of destruction`,
  control('deletion-from-backups', 'deletion from backups', ['deletion'])`
    delet* … backup; backups … delet*; purg* … backup; backup … purg*; backup … age out;
    backups … overwritten; removed from backup; remov* … backup`,
  control('soft-deletion', 'soft deletion and grace period', ['deletion'])`
    soft-delet*; recoverable for; grace period; trash; recycle bin; restore deleted;
    recovery window; undelete; recover deleted`,
  control('media-sanitization', 'media sanitisation and disposal', [])`
    media sanitization; media sanitisation; sanitiz* … media; sanitis* … media; media disposal;
    media destruction; dispos* … media; destruction of media; destroy* … media;
    secure disposal of media; disposal of equipment; equipment disposal; secure wiping; dod 5220.22;
    degauss*; shred*; hard drive destruction; hardware disposal; asset disposal; sanitized;
    sanitised; storage media; media is destroyed; decommissioned media; disposal of hardware;
    disposal of storage; weee; decommission* … hardware; drives … destroyed; decommission* … media;
    e-waste; sanitization; sanitisation; device disposal; reuse or disposal`,
  control('data-export', 'data export and portability', [])`
    data export; export* … data; data portability; data … export*; portability; portable format;
    machine-readable format; csv export; export to csv; downloadable; download … data; data extract;
    retriev* … data; bulk export; structured format; commonly used format;
    interoperability and portability; export capability; return of data; return* … customer data;
    data … returned; export functionality; export feature; extract their data; data takeout;
    data return; migrat* … data out; download their data; export all data; copy of … data`,
  control('exit-plan', 'exit and transition', [])`
    exit plan; exit strategy; exit management; transition assistance; transition plan;
    transition period; vendor lock-in; migration assistance; exit assistance; contract exit;
    offboarding of customer; end of contract`,
  control('escrow', 'source-code escrow', [])`
    escrow; source code escrow; software escrow; source-code escrow; escrow agreement; escrow agent`,
  control('data-loss-prevention', 'data loss prevention', [])`
    dlp; data loss prevention; data leakage prevention; data-loss prevention; data leak prevention;
    data loss protection; data exfiltration; exfiltrat*; data leakage; prevent data loss`,
  control('anonymization', 'anonymisation', [])`
    anonymis*; anonymiz*; anonymous data; de-identif*; deidentif*; de-identification; irreversibly;
    aggregate and anonymous`,
  control('pseudonymization', 'pseudonymisation', [])`
    pseudonymis*; pseudonymiz*; pseudonym`,
  control('data-masking', 'data masking', [])`
    data masking; mask* … data; masked; masking; obfuscat*; redact*; redaction; data obfuscation;
    data scrubbing; scrub*`,
  control('data-minimization', 'data minimisation', [])`
    data minimization; data minimisation; minimiz* … data; minimis* … data; minimum amount of data;
    only collect; only the data necessary; minimum data; collect only; limit* … collection;
    collection limitation; minimum necessary data; minimal data`,
  control('data-quality', 'data accuracy and quality', [])`
    data quality; data accuracy; accuracy of data; data integrity; integrity of data;
    accuracy and completeness; completeness and accuracy; reconciliation; data validation`,
  control('test-data', 'production data in test environments', [])`
    test data; production data in test; production data … test; production data … non-production;
    production data … development; production data … staging; real data in test; live data in test;
    customer data … non-production; customer data … test environment;
    customer data … development environment; customer data … staging; synthetic data;
    production data is not used; production data is never; customer data … for testing;
    production data for testing; data … in test environments; data … in non-production; dummy data;
    replicate … production data; production data … replicated; anonymized test data; realistic data;
    fake data; seed data; real … records … test; real data in; real customer data;
    real personal data; real patient; real records; test systems … data; data in test systems;
    invented data; generated data; made-up data; artificial data; live data … test;
    real … test systems`,
  control('removable-media', 'removable media', [])`
    removable media; usb; usb drive; usb stick; removable storage; portable storage; portable media;
    external drive; thumb drive; flash drive; removable device; usb port; usb device;
    external storage; usb storage`,
  control('printing', 'printing and paper records', [])`
    print*; paper record; hard copy; hard-copy; paper document; physical document; physical record;
    paper-based`,
  control('data-transfer-methods', 'secure file transfer', [])`
    file transfer; transfer of files; data transfer method; exchange of data; information transfer;
    information exchange; secure file sharing; file exchange; transfer policy; bulk data transfer`,
  control('data-residency', 'data residency', ['data-location'])`
    data residency; residency; data sovereignty; data localization; data localisation;
    data local residency; remain in the; remain within; reside* … in; stored exclusively in;
    stays in the; region selection; choose … region; select … region; regional hosting;
    regional data; data … stays in; data … remain* in; data … remains within; regional deployment;
    pin* … region; in-country; specific region; particular region; region pinning;
    data never leaves; geographic restriction; keep … data in the; choice of region;
    sovereign cloud; region of choice; restrict … to a specific country`,
  topic('data-location', 'where data is stored', [])`
    data location; location of data; where … data … stored; where … data … hosted;
    where … data … processed; hosted in; data is hosted; data is stored in; hosting location;
    storage location; where is … data; where … stored; where … hosted; which country;
    which countries; what country; what countries; geographic location; geographical location;
    physical location of data; data center location; data centre location; storage region;
    aws region; processing location; hosting region; countries … data; country … data;
    physically stored; physically located; physical location; in what regions; where … located;
    server location; outside the country; primary region; hosted on … region; data … stored in;
    where in the world; data … resides in; data … held in; processed in the; data … processed in;
    hosted within; hosting country; processing occurs in; processing may occur in;
    processing takes place in; processing … takes place; stored and processed in; servers in;
    servers are in; data … kept in; data lives; where … data … live*; where … data … kept;
    servers … located; hosted at`,
]
