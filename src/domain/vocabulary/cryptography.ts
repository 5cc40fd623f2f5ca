import type { Concept } from '../concept.ts'
import { control, standard, technology, topic } from './define-concept.ts'

/** Encryption, keys, certificates, secrets. */
export const CRYPTOGRAPHY_CONCEPTS: readonly Concept[] = [
  topic('cryptography', 'cryptography', [])`
    cryptograph*; cryptographic control; cipher; cipher suite; cipher suites;
    cryptographic algorithm; encryption algorithm; encryption standard; encryption protocol;
    approved algorithm; strong cryptography; industry-standard encryption`,
  control('encryption', 'encryption', ['cryptography'])`
    encrypt*; unencrypted; cryptographically protected`,
  control('encryption-at-rest', 'encryption at rest', ['encryption', 'data-at-rest'])`
    encrypt* … at rest; at rest … encrypt*; at-rest encryption; rest encryption;
    encrypt* … stored data; stored data encrypt*; stored data is encrypt*; stored data be encrypt*;
    stored data are encrypt*; encrypt* … when stored; encrypt* … while stored;
    encrypt* … in storage; encrypt* storage; storage encryption; storage encrypt*;
    storage is encrypt*; storage be encrypt*; storage are encrypt*; storage-level encryption;
    encrypt* … where it is stored; encrypt* … data store; encrypt* volume; volume encryption;
    server-side encryption; sse-s3; sse-kms; data stored … is encrypted; stored encrypted;
    encrypt* bucket; bucket encryption; stored in … is encrypted; stored in … are encrypted;
    aes … at rest; at rest … aes; encrypt* data stored on; aes … stored; aes … storage; aes … disk;
    cryptograph* … at rest; at-rest cryptograph*; encrypt* … wherever it is stored;
    disk-level encryption; storage-layer encryption; encrypt* data stores; encrypt* object storage;
    storage volumes are encrypted; volumes are encrypted; files are encrypted on;
    encrypt* before being stored; encrypt* before … stored`,
  control('database-encryption', 'database encryption', ['encryption-at-rest'])`
    database encryption; encrypt* database; databases encrypt*; databases is encrypt*;
    databases be encrypt*; databases are encrypt*; database encrypt*; database is encrypt*;
    database be encrypt*; database are encrypt*; encrypt* … database; transparent data encryption;
    TDE; databases … are encrypt*; database … is encrypt*`,
  control('backup-encryption', 'encrypted backups', ['encryption-at-rest', 'backups'])`
    encrypt* backup; backup encryption; backups encrypt*; backups is encrypt*; backups be encrypt*;
    backups are encrypt*; backup encrypt*; backup is encrypt*; backup be encrypt*;
    backup are encrypt*; encrypt* … backup; encrypt* snapshot; snapshots encrypt*;
    snapshots is encrypt*; snapshots be encrypt*; snapshots are encrypt*; encrypt* backup copy;
    backups of … encrypt*; backups … are encrypt*; backup … is encrypt*; encrypt* nightly backup;
    encrypt* database backup; encrypt* db backup`,
  control('full-disk-encryption', 'full-disk encryption', ['encryption-at-rest'])`
    full-disk encryption; full disk encrypt*; full disk is encrypt*; full disk be encrypt*;
    full disk are encrypt*; disk encryption; encrypt* disk; disks encrypt*; disks is encrypt*;
    disks be encrypt*; disks are encrypt*; whole-disk encryption; device encryption;
    hard drive encryption; encrypt* hard drive; encrypt* hard disk; bitlocker; filevault; luks; fde;
    drive encryption; laptops encrypt*; laptops is encrypt*; laptops be encrypt*;
    laptops are encrypt*; encrypt* laptop; encrypt* … laptop; encrypt* device;
    encrypt* … workstation; endpoint encryption; laptop encryption; drive … encrypt*;
    notebook … encrypt*; laptop … encrypt*; encrypt* … notebook; laptops have encrypted;
    encrypt* drive; drives encrypt*; drives are encrypt*; encrypt* … disk`,
  control('removable-media-encryption', 'encrypted removable media', ['encryption'])`
    encrypt* … removable media; removable media encrypt*; removable media is encrypt*;
    removable media be encrypt*; removable media are encrypt*; encrypt* … usb;
    encrypt* … portable media; encrypt* … portable device`,
  control('encryption-in-transit', 'encryption in transit', ['encryption', 'data-in-transit'])`
    communication* … encrypted; encrypt* … communication*;
    encrypt* … in transit; in transit … encrypt*; in-transit encryption; encrypt* … in motion;
    in motion … encrypt*; encrypt* … in flight; in-flight encryption;
    encrypt* … during transmission; encrypt* … when transmitted; encrypt* … over the network;
    encrypt* … over public networks; encrypt* transport; transport encryption;
    transmission encrypt*; transmission is encrypt*; transmission be encrypt*;
    transmission are encrypt*; transmitted encrypt*; transmitted is encrypt*;
    transmitted be encrypt*; transmitted are encrypt*; encrypt* … transmission; encrypt* connection;
    connections encrypt*; connections is encrypt*; connections be encrypt*;
    connections are encrypt*; connection encrypt*; connection is encrypt*; connection be encrypt*;
    connection are encrypt*; encrypt* channel; encrypt* traffic; traffic encrypt*;
    traffic is encrypt*; traffic be encrypt*; traffic are encrypt*; transport layer encryption;
    network encryption; encrypt* session; encrypt* communication; communications encrypt*;
    communications is encrypt*; communications be encrypt*; communications are encrypt*;
    secure transmission; secure channel; encrypt* data transferred; transfers encrypt*;
    transfers is encrypt*; transfers be encrypt*; transfers are encrypt*;
    encrypt* … during transfer; encrypt* … while being transmitted; encrypt* … transport;
    aes … in transit; https … in transit; cryptograph* … in transit; protected in transit;
    protect* … eavesdropping; eavesdropping; sniffing; encrypt* over the wire; wire encryption;
    transport cryptograph*; transport security; travels encrypted; encrypt* while travel*;
    encrypt* … over the internet; encrypt* … on the way; encrypt* on the wire`,
  control('internal-encryption-in-transit', 'encryption of internal traffic', [
    'encryption-in-transit',
  ])`
    internal traffic … encrypt*; encrypt* … internal traffic; encrypt* … between services;
    encrypt* … between internal; service-to-service encryption; internal communications encrypt*;
    internal communications is encrypt*; internal communications be encrypt*;
    internal communications are encrypt*; encrypt* … internal network; mtls between;
    tls between services; encrypt* … between data centers; service mesh encryption;
    encrypt* … service-to-service; internal … tls; tls … between services`,
  technology('tls', 'TLS', ['encryption-in-transit'])`
    tls; transport layer security; ssl; ssl/tls; tls/ssl; secure sockets layer; tlsv`,
  technology('https', 'HTTPS', ['tls'])`
    https; http over tls; https-only; https only`,
  technology('tls-1-2', 'TLS 1.2 or later', ['tls'])`
    tls 1.2; tlsv 1.2; tls v 1.2; tls version 1.2; tls 1.2+; tls 1.2 or higher; tls 1.2 or later;
    tls 1.2 and above; tls >= 1.2; tls (1.2; tls (version 1.2`,
  technology('tls-1-3', 'TLS 1.3', ['tls-1-2'])`
    tls 1.3; tlsv 1.3; tls v 1.3; tls version 1.3; tls 1.2/1.3`,
  technology('deprecated-tls', 'deprecated TLS versions', [])`
    tls 1.0; tls 1.1; tlsv 1.0; tlsv 1.1; tls 1.0/1.1; ssl 3; sslv 3; ssl v 3; ssl 2; sslv 2;
    deprecated tls; legacy tls; weak cipher; weak protocols; insecure protocols;
    deprecated protocols; older tls; outdated tls`,
  technology('hsts', 'HSTS', [])`
    hsts; http strict transport security; strict transport security; strict-transport-security`,
  technology('perfect-forward-secrecy', 'perfect forward secrecy', [])`
    pfs; perfect forward secrecy; forward secrecy`,
  technology('mutual-tls', 'mutual TLS', ['tls'])`
    mtls; m-tls; mutual tls; mutually authenticated tls; client certificate;
    client-certificate authentication`,
  technology('ssh', 'SSH', ['encryption-in-transit'])`
    ssh; secure shell`,
  technology('sftp', 'SFTP', ['encryption-in-transit'])`
    sftp; secure ftp; ftps; secure file transfer; ssh file transfer; scp`,
  technology('ipsec', 'IPsec', ['encryption-in-transit'])`
    ipsec; ip sec`,
  technology('pgp', 'PGP', ['encryption'])`
    pgp; gpg; openpgp; s/mime; smime`,
  technology('email-encryption', 'email encryption', ['encryption'])`
    e-mail encryption; encrypt* e-mail; starttls; emails encrypt*; emails is encrypt*;
    emails be encrypt*; emails are encrypt*; encrypt* … e-mail; forced tls; opportunistic tls`,
  technology('aes', 'AES', ['encryption'])`
    aes; advanced encryption standard; rijndael`,
  technology('aes-128', 'AES-128', ['aes'])`
    aes 128; aes 128 bit; 128 bit aes; 128 bit encryption`,
  technology('aes-256', 'AES-256', ['aes'])`
    aes 256; aes 256 bit; 256 bit aes; 256 bit encryption; aes 256 gcm; aes gcm 256;
    aes with 256 bit; 256 bit advanced encryption standard; aes (256; aes 256 cbc; aes 256 xts;
    xts aes 256; 256 bit key; aes with a 256 bit`,
  technology('rsa', 'RSA', ['cryptography'])`
    RSA; rsa 2048; rsa 4096; 2048 bit; 4096 bit; 2048 bit rsa; 4096 bit rsa`,
  technology('elliptic-curve', 'elliptic-curve cryptography', ['cryptography'])`
    ecc; ecdsa; ecdhe; elliptic curve; ed 25519; curve 25519; x 25519`,
  technology('sha-2', 'SHA-2', ['cryptography'])`
    sha 2; sha 256; sha 384; sha 512; hmac sha 256`,
  technology('weak-hash', 'weak hash algorithms', [])`
    md 5; sha 1; DES; 3 des; rc 4; triple des`,
  technology('post-quantum', 'post-quantum cryptography', ['cryptography'])`
    post-quantum; quantum-safe; quantum-resistant; quantum computing; ml-kem; kyber; pqc`,
  standard('fips-140', 'FIPS 140', ['cryptography'])`
    fips; fips 140; fips 140 2; fips 140 3; fips-validated; fips validated; fips compliant;
    fips mode; fips-certified; fips 140 2 validated; fips 140 3 validated; fips 140 2 level;
    fips 140 2 compliant; cmvp; cryptographic module validation`,
  standard('fips-199', 'FIPS 199', [])`
    fips 199; fips 200`,
  standard('common-criteria', 'Common Criteria', ['certification'])`
    common criteria; eal 4; eal 2; iso 15408; 15408`,
  control('end-to-end-encryption', 'end-to-end encryption', ['encryption'])`
    end-to-end encrypt*; e 2 ee; e 2 e encryption; zero-knowledge encryption; zero-knowledge;
    client-side encrypt*; encrypt* end-to-end`,
  control('field-level-encryption', 'field-level encryption', ['encryption'])`
    field-level encrypt*; column-level encrypt*; application-level encrypt*;
    application-layer encrypt*; encrypt* … field level; encrypt* fields; sensitive fields encrypt*;
    sensitive fields is encrypt*; sensitive fields be encrypt*; sensitive fields are encrypt*;
    attribute-level encryption; encrypt* … application layer; encrypt* column; row-level encryption;
    fields encrypt*; fields is encrypt*; fields be encrypt*; fields are encrypt*;
    envelope encryption`,
  technology('confidential-computing', 'confidential computing', ['encryption'])`
    confidential computing; trusted execution environment; encrypt* … in use; encryption in use;
    secure enclave; nitro enclave; sgx; homomorphic`,
  control('key-management', 'key management', ['cryptography'])`
    key management; encryption key management; manage* encryption keys; manage* … keys;
    cryptographic key; encryption key; keys … managed; key custodian; key lifecycle; key life cycle;
    key management policy; key management process; key management procedure; keys … stored;
    decryption key; key storage; key generation; key inventory; access to … keys; master key;
    key escrow`,
  technology('kms', 'key management service', ['key-management'])`
    kms; key management service; key management system; aws kms; key vault; azure key vault;
    cloud kms; google cloud kms; gcp kms; key management solution`,
  technology('hsm', 'hardware security module', ['key-management'])`
    hsm; hardware security module; hardware-security module; cloudhsm; cloud-hsm; hsm-backed;
    hardware-backed key`,
  technology('customer-managed-keys', 'customer-managed encryption keys', ['key-management'])`
    their own … encryption key; our own … encryption key; its own … encryption key;
    manage their own … key; manage our own … key; manage its own … key;
    byok; bring your own key; bring your own encryption key; cmk; cmek; hyok; hold your own key;
    byoe; customer-managed key; customer-managed encryption key; customer-controlled key;
    customer-supplied key; customer-owned key; customer-provided key; customer-held key;
    customers manage their own … keys; manage their own encryption keys; manage your own keys;
    own encryption keys; tenant-managed key; external key management;
    control their own encryption keys; hold the keys; hold their own keys; hold its own keys;
    hold our own keys; customer … holds … keys; customers hold … keys; customer … hold … keys;
    keys held by the customer; keys of their own; keys of its own; keys of our own; own keys;
    manage our own encryption keys; manage our own keys; supply … own key; bring their own keys;
    bring their own encryption keys; control our own encryption keys; customer … manage … keys;
    customers … manage … keys; customer … control … keys`,
  control('tenant-specific-keys', 'keys of their own per tenant', ['key-management'])`
    tenant-specific key; per-tenant key; per-customer key; per-tenant encryption; unique key per;
    unique encryption key; dedicated encryption key; separate encryption key;
    separate keys for each; key per customer; key per tenant; customer-specific key;
    unique … key per tenant; different encryption keys; separate encryption keys per`,
  control('key-rotation', 'key rotation', ['key-management'])`
    key rotation; rotat* … key; keys … rotat*; rotation of … keys; rotation of encryption keys;
    rotat* encryption keys; rotates keys; cryptoperiod; rekey; re-key; keys are rotated;
    rotate master keys; automatic key rotation; keys … replaced; keys … renewed; replac* … keys;
    keys are changed; renew* … keys; new key every; keys … changed; key replacement`,
  control('key-separation', 'key separation', ['key-management'])`
    keys … separate*; keys stored separately; separation of keys; keys are stored separately;
    keys … stored separately; separate* … keys from; dual control; split knowledge`,
  control('key-revocation', 'key revocation and destruction', ['key-management'])`
    key revocation; revoke … keys; keys … revoked; key destruction; destroy … keys;
    destruction of keys; compromised key; key compromise`,
  control('crypto-shredding', 'crypto-shredding', ['deletion'])`
    crypto-shred*; cryptographic erase; cryptographic erasure; crypto-erase; crypto-shredding;
    cryptographically erased`,
  control('certificate-management', 'certificate management', ['cryptography'])`
    certificate management; digital certificate; tls certificate; ssl certificate;
    certificate expiry; certificate expiration; certificate authority; pki;
    public key infrastructure; x.509; certificate lifecycle; certificate renewal;
    certificate rotation; let's encrypt`,
  control('password-hashing', 'password hashing', ['password-storage'])`
    hash* passwords; password hash*; passwords … hash*; salted; salted hash; salt and hash;
    hashed and salted; salted and hashed; hash* … password; passwords are hashed; hash* credentials;
    password digest`,
  technology('bcrypt', 'bcrypt', ['password-hashing'])`
    bcrypt`,
  technology('argon2', 'Argon2', ['password-hashing'])`
    argon 2; argon 2 id; argon 2 i`,
  technology('pbkdf2', 'PBKDF2', ['password-hashing'])`
    pbkdf 2`,
  technology('scrypt', 'scrypt', ['password-hashing'])`
    scrypt`,
  control('password-storage', 'how passwords are stored', [])`
    stor* passwords; passwords … stored; password storage; credential storage; stor* … password;
    plaintext password; clear-text password; passwords in clear; cleartext password;
    protect* … passwords; credentials … stored`,
  technology('tokenization', 'tokenisation', [])`
    tokenization; tokenisation; tokenize; tokenise; tokenized; tokenised; token vault`,
  control('secrets-management', 'secrets management', [])`
    secrets management; secret management; secrets manager; secret manager; manage* … secrets;
    secrets … stored; secret store; secrets store; secrets vault; credential vault; stor* secrets;
    secrets are stored; hashicorp vault; aws secrets manager; application secrets; api secrets;
    secrets … source code; secrets in code; hard-coded credentials; hard-coded secrets;
    hard-coded password; hardcoded; secrets … repository; credentials … repository;
    passwords … repository; out of the code; secrets … in code; credentials … in code;
    never in code; not stored in code; never committed; never in source code; outside the code`,
  control('secret-rotation', 'rotation of secrets', ['secrets-management'])`
    rotat* … secrets; secret rotation; secrets rotation; rotat* credentials; credential rotation;
    secrets … rotated; credentials … rotated; rotat* … credentials; credentials … chang*;
    chang* … credentials; token rotation; rotat* tokens; secrets … chang*; secrets rotated;
    rotat* … tokens`,
  control('secret-scanning', 'secret scanning', ['secrets-management'])`
    secret scanning; secrets scanning; secret detection; secrets detection; credential scanning;
    scan* … secrets; gitleaks; trufflehog; pre-commit secret; push protection; leaked secrets;
    scan* for secrets`,
  control('digital-signature', 'digital signatures and integrity', [])`
    digital signature; digitally signed; checksum; file integrity; integrity check;
    hash verification; message authentication; tamper-evident; hmac`,
  topic('data-at-rest', 'data at rest', [])`
    at rest; data at rest; data-at-rest`,
  topic('data-in-transit', 'data in transit', [])`
    in transit; data in transit; data in motion; in motion; in flight; during transmission`,
]
