import { defineTopic } from './define-topic.ts'

/** How data is protected, kept, moved and destroyed. */
export const DATA_TOPICS = [
  defineTopic('crypto.at-rest', 'Encryption at rest', 'Databases, disks, backups, fields', {
    ccm: 'CEK DSP',
    iso: 'A.8.24',
    soc2: 'CC6.1',
    csf: 'PR.DS',
  })`encryption-at-rest field-level-encryption data-at-rest removable-media-encryption aes tokenization`,
  defineTopic('crypto.in-transit', 'Encryption in transit', 'TLS, certificates, secure transfer', {
    ccm: 'CEK DSP',
    iso: 'A.5.14 A.8.24',
    soc2: 'CC6.7',
    csf: 'PR.DS',
  })`encryption-in-transit deprecated-tls hsts perfect-forward-secrecy data-in-transit
    certificate-management data-transfer-methods email-encryption end-to-end-encryption
    security-headers`,
  defineTopic(
    'crypto.key-management',
    'Cryptography and keys',
    'Algorithms, validated modules, key stores, rotation, secrets',
    { ccm: 'CEK', iso: 'A.8.24', soc2: 'CC6.1', csf: 'PR.DS' },
  )`cryptography encryption key-management weak-hash fips-140 confidential-computing pgp
    secrets-management digital-signature`,
  defineTopic(
    'crypto.customer-managed-keys',
    'Customer-managed keys',
    'Keys that the customer brings, holds or has to itself',
    { ccm: 'CEK', iso: 'A.8.24', soc2: 'CC6.1', csf: 'PR.DS' },
  )`customer-managed-keys tenant-specific-keys key-separation`,
  defineTopic(
    'data.classification',
    'Classification and handling',
    'Kinds of data, labels, leakage, removable media, paper',
    { ccm: 'DSP', iso: 'A.5.12 A.5.13 A.8.12 A.7.10', soc2: 'C1.1 CC6.7', csf: 'ID.AM PR.DS' },
  )`data-classification data-inventory data-loss-prevention removable-media printing health-data
    cardholder-data financial-data children-data student-data government-id confidential-data
    special-category-data fips-199`,
  defineTopic('data.retention', 'Data retention', 'How long data is kept', {
    ccm: 'DSP',
    iso: 'A.5.33',
    soc2: 'C1.1 P4.2',
    csf: 'ID.AM PR.DS',
  })`retention data-retention`,
  defineTopic('data.deletion', 'Deletion and disposal', 'Erasing data and media, with proof', {
    ccm: 'DSP DCS',
    iso: 'A.8.10 A.7.14',
    soc2: 'C1.2 CC6.5',
    csf: 'ID.AM PR.DS',
  })`deletion soft-deletion media-sanitization`,
  defineTopic('data.residency', 'Where data is kept', 'Regions and countries of storage', {
    ccm: 'DSP',
    iso: 'A.5.34',
    soc2: 'C1.1',
    csf: 'ID.AM',
  })`data-residency data-location`,
  defineTopic('data.tenant-isolation', 'Tenant isolation', "Keeping customers' data apart", {
    ccm: 'IVS DSP',
    iso: 'A.8.22',
    soc2: 'CC6.1',
    csf: 'PR.DS PR.IR',
  })`tenant-isolation physical-tenant-separation multi-tenancy`,
  defineTopic('data.export', 'Export and exit', 'Getting data out, portability, escrow', {
    ccm: 'IPY DSP',
    iso: 'A.5.23',
    soc2: 'P5.1',
    csf: 'GV.SC',
  })`data-export exit-plan escrow`,
  defineTopic(
    'data.minimisation',
    'Minimisation and masking',
    'As little real data as possible: anonymised, masked, none in tests',
    { ccm: 'DSP', iso: 'A.8.11 A.8.33', soc2: 'P3.1 C1.1', csf: 'PR.DS' },
  )`anonymization pseudonymization data-masking data-minimization test-data data-quality`,
]
