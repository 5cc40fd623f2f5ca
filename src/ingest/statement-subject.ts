import type { FactSubject } from '../domain/fact.ts'

/** What the place of a statement says about its subject. */
export interface SubjectContext {
  readonly headingPath: readonly string[]
  /** The vendor whose entry the statement belongs to, where its section lists vendors. */
  readonly vendorName: string | null
  /** The statement is an item of a list that was introduced as what vendors hold. */
  readonly isVendorList: boolean
  /** What the list hangs on that the statement is an item of, outermost first. */
  readonly leadIns?: readonly string[]
  /** Names of those that the document says its company runs on. */
  readonly usedVendors?: ReadonlySet<string>
}

/**
 * Decides who a statement is about: the company unless it says that somebody else holds or does it.
 *
 * A certificate that belongs to a provider makes the statement the vendor's even where the company
 * is the grammatical subject ("runs on a SOC 2 certified platform"): what a reader would take away
 * as certified is not the company.
 */
export function statementSubject(text: string, context: SubjectContext): FactSubject {
  if (CUSTOMER.some((pattern) => pattern.test(text))) return { kind: 'customer' }
  if (context.headingPath.some((title) => CUSTOMER_SECTION.test(title)) && !COMPANY.test(text)) {
    return { kind: 'customer' }
  }
  const entryVendor = context.vendorName ?? vendorInRow(text, context.headingPath.at(-1))
  if (entryVendor !== null && !COMPANY.test(text)) return { kind: 'vendor', name: entryVendor }
  const used = NAMED_HOLDER.exec(text)?.[1]
  if (used !== undefined && context.usedVendors?.has(used)) return { kind: 'vendor', name: used }
  const holder =
    VENDOR_HOLDS.exec(text) ?? VENDOR_WHO_HOLDS.exec(text) ?? NAMED_VENDOR_HOLDS.exec(text)
  if (holder && !/^our own\b/i.test(text)) return { kind: 'vendor', name: holder[1] ?? null }
  if (VENDOR.some((pattern) => pattern.test(text))) {
    return { kind: 'vendor', name: INTRODUCED_NAME.exec(text)?.[1] ?? null }
  }
  if (context.isVendorList) return { kind: 'vendor', name: null }
  if (LEADS_TO_VENDORS.test(context.leadIns?.at(-1) ?? '')) {
    return { kind: 'vendor', name: vendorNameOf(text) ?? nameBeforeComma(text) }
  }
  return subjectByLeadIns(text, context) ?? { kind: 'company' }
}

/** An item of a list goes on from its lead-in ("You are responsible for:"), unless it speaks of us itself. */
function subjectByLeadIns(text: string, context: SubjectContext): FactSubject | undefined {
  const { leadIns = [], ...place } = context
  if (leadIns.length === 0 || COMPANY.test(text)) return undefined
  return statementSubject([...leadIns, text].join(' '), place)
}

/** Whether a sentence tells of a vendor by its own words, wherever it stands. */
export function isAboutVendor(sentence: string): boolean {
  const nowhere = { headingPath: [], vendorName: null, isVendorList: false }
  return statementSubject(sentence, nowhere).kind === 'vendor'
}

/** The cell of a table's row that stands under "Provider" or the like. */
function vendorInRow(row: string, header: string | undefined): string | null {
  const columns = header?.split(' | ') ?? []
  const cells = row.split(' | ')
  const column = columns.findIndex((title) => VENDOR_COLUMN.test(title))
  return column === -1 || columns.length < 2 || cells.length !== columns.length
    ? null
    : (cells[column] ?? null)
}

const VENDOR_COLUMN =
  /^(?:(?:service |cloud |hosting )?providers?|vendors?|suppliers?|sub-?processors?|third part(?:y|ies))\b/i

/** A section whose entries are vendors. */
export function isVendorSection(title: string): boolean {
  return /\bsub-?processors?\b|^(?:our |key |third[- ]party |ai |cloud )*(?:vendors|suppliers|service providers|third parties|subcontractors)\b/i.test(
    title,
  )
}

/** A title inside such a section that names a vendor, and not a topic ("How we vet vendors"). */
export function isVendorName(title: string): boolean {
  return (
    title.split(' ').length <= 5 &&
    !/[|?]|\b(?:how|what|our|reviews?|assessments?|management|diligence|changes?|notifications?|lists?|overview|process|agreements?|categories|safeguards|locations?|transfers?)\b/i.test(
      title,
    )
  )
}

/** A sentence that introduces a list of what vendors, not the company, hold. */
export function introducesVendorList(text: string): boolean {
  return (
    /\b(?:below|following)\b|:$/i.test(text) &&
    /\b(?:infrastructure|providers?|vendors?|sub-?processors|platforms?|data cent(?:er|re)s?)\b[^.]{0,60}\b(?:holds?|maintains?|certifi\w+|compl(?:y|ies))\b/i.test(
      text,
    )
  )
}

/** "We use these companies to provide the service": each item of the list is one of them. */
const LEADS_TO_VENDORS =
  /\b(?:use|share|work with|rely on|engage|employ)\b[^.]{0,60}\b(?:these|the following|vetted)\b[^.]{0,30}\b(?:companies|providers|vendors|sub-?processors|suppliers|third parties|partners)\b/i

/** "Example Cloud, hosting, United States" gives "Example Cloud". */
function nameBeforeComma(entry: string): string | null {
  return /^((?:[A-Z][\w&.-]*)(?: [A-Z][\w&.-]*){0,3}), /.exec(entry)?.[1] ?? null
}

/** The name at the head of a vendor's entry: "Example Cloud (EC) - storage" gives "Example Cloud (EC)". */
export function vendorNameOf(entry: string): string | null {
  if (COMPANY.test(entry)) return null
  const name = /^([^\n]{2,60}?)(?:\s+[-–—|]\s+|:\s|\s*\n|\s*\|)/.exec(entry)?.[1]
  return name?.trim() ?? null
}

const COMPANY = /^(?:We|Our|we|our|All (?:our|sub|service|vendors|third))\b/

const CERTIFICATE =
  '(?:SOC ?[123]|ISO(?:/IEC)? ?\\d{4,5}|PCI(?:[- ]DSS)?|HIPAA|FedRAMP|HITRUST|CSA STAR)'
const PROVIDER_NOUN =
  '(?:providers?|vendors?|platforms?|infrastructure|data ?cent(?:er|re)s?|facilit(?:y|ies)|environments?|hosts?|sub-?processors?|clouds?|partners?)'
const WELL_KNOWN_VENDOR =
  '(?:AWS|Amazon(?: Web Services| AWS| S3)?|(?:Microsoft )?Azure|Microsoft|Google(?: Cloud(?: Platform)?)?|GCP|Cloudflare|Oracle|IBM(?: Cloud)?|Heroku|DigitalOcean|Hetzner|OVH(?:cloud)?|Stripe|Okta|Auth0|Snowflake|MongoDB(?: Atlas)?|Fastly|Vercel|Supabase|Netlify|Twilio|OpenAI|Anthropic)'
const HOLDS =
  '(?:holds?|maintains?|(?:is|are)(?: \\w+)? (?:certified|compliant|attested|accredited|responsible)|compl(?:y|ies) with|has|have|publish(?:es)?)'

/** The vendor is the grammatical subject; the first group is the name where one vendor is named. */
const VENDOR_HOLDS = new RegExp(
  `^(?:(?:[Bb]oth|[Aa]ll of) )?(?:[Oo]ur \\w+ ?\\w* )?(?:(${WELL_KNOWN_VENDOR}) ${HOLDS}\\b|${WELL_KNOWN_VENDOR}(?:, ${WELL_KNOWN_VENDOR})*,? and ${WELL_KNOWN_VENDOR} (?:both |each |all )?${HOLDS}\\b)`,
)

/** "Payments run through Example Pay, who are certified": the clause is about the one named last. */
const VENDOR_WHO_HOLDS = new RegExp(
  `\\b(?:through|via|by|with|on|from|to|uses?|using) ((?:[A-Z][\\w&.-]* ){0,3}[A-Z][\\w&.-]*), (?:who|which) (?:(?:is|are)(?: \\w+){0,4} (?:certified|compliant|attested|accredited|audited)\\b|(?:holds?|maintains?|has|have) [^.;]{0,40}${CERTIFICATE})`,
)

/** "Example Cloud, our hosting provider, is certified": says itself what it is to the company. */
const NAMED_VENDOR_HOLDS = new RegExp(
  `^((?:[A-Z][\\w&.-]* ){0,3}[A-Z][\\w&.-]*), (?:our|the|an?) [^,.;]{0,40}${PROVIDER_NOUN}[^,.;]{0,20}, ${HOLDS}\\b`,
)

/** "The API runs on Example Cloud", "everything is hosted at Example Cloud". */
const USED_VENDOR =
  /\b(?:runs?|running|hosted|built|deployed|stored|provided|processed|operated) (?:on|by|at|in|with|through|via) ((?:[A-Z][\w&-]* ){0,3}[A-Z][\w&-]*)/g

/** The names of those that a document says its company runs on. */
export function findUsedVendors(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(USED_VENDOR)].map(([, name = '']) => name))
}

/** Words that begin a sentence and name nobody. */
const NO_NAME = /^(?:We|Our|It|They|The|This|These|All|Each|Every|Both|New|No|Any|Where|If|When)\b/
const NAME = '(?:[A-Z][\\w&.-]* ){0,3}[A-Z][\\w&.-]*'
const NAMED_HOLDER = new RegExp(`^(${NAME}) ${HOLDS}\\b[^.;]{0,80}${CERTIFICATE}`)
const PRONOUN_HOLDER = new RegExp(`^(?:It|They) ${HOLDS}\\b[^.;]{0,80}${CERTIFICATE}`)

/**
 * In a section on vendors, the one whose certificate a sentence tells of: the name that it begins
 * with, or the one that the sentence before begins with ("Postnook sends e-mail. It is certified …").
 */
export function certifiedVendorOf(sentence: string, before: string | null): string | null {
  if (PRONOUN_HOLDER.test(sentence)) return nameAtHead(before ?? '')
  const pronoun = sentence.search(/(?<=[.;] )(?:It|They)\b/)
  if (pronoun > 0 && PRONOUN_HOLDER.test(sentence.slice(pronoun))) return nameAtHead(sentence)
  const name = NAMED_HOLDER.exec(sentence)?.[1]
  return name && !NO_NAME.test(name) ? name : null
}

function nameAtHead(sentence: string): string | null {
  const name = new RegExp(`^${NAME}`).exec(sentence)?.[0]
  return name && !NO_NAME.test(name) ? name : null
}

/** A row of a table of services that names what the provider behind it holds. */
const CERTIFIED_ENTRY = new RegExp(
  `\\n(?:Compliance|Certifications?|Attestations?)\\n[^\\n]*${CERTIFICATE}`,
)

/** "Example Cloud, which hosts our servers, …" */
const INTRODUCED_NAME = /^([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}), (?:which|who|our|the)\b/

const VENDOR: readonly RegExp[] = [
  CERTIFIED_ENTRY,
  /^(?:the |our |each |every |all )*(?:\w+[- ]){0,3}(?:vendors?|sub-?processors?|providers?|suppliers?|third part(?:y|ies))(?: \w+){0,2} (?:is|are|remains?)(?: \w+)? responsible\b/i,
  /^(?!what |how |which )(?:all |both |our |the |these |every |each |key )*(?:\w+[- ]){0,3}(?:vendors?|sub-?processors?|providers?|suppliers?|third part(?:y|ies))\s+(?:\w+ )?(?:hold|holds|maintains?|(?:is|are)(?: \w+)? (?:certified|compliant|audited)|compl(?:y|ies))\b/i,
  /\b(?:systems?|services?|platforms?|providers?|vendors?|infrastructure|data ?cent(?:er|re)s?)\b(?: that)? (?:we|our|it|us|is|are)\b[^.;]{0,40}\b(?:holds?|maintains?|certified)\b/i,
  /\b(?:built|hosted|runs?|running|deployed) on (?:\w+ ){0,3}(?:infrastructure|platforms?|providers?|clouds?) (?:that|which)\b[^.;]{0,60}\b(?:holds?|maintains?|certified|compl)/i,
  new RegExp(
    `(?<!\\b(?:[Oo]ur|own|[Ww]e (?:hold|maintain|operate|run|are))\\b[^.;,]{0,40})\\b${CERTIFICATE}(?: (?:Type|Level) ?[I\\d]+)?(?:[-\\s/,&]|and|certified|compliant|attested|audited|eligible|Type II|${CERTIFICATE})*\\s(?:\\w+ ){0,3}${PROVIDER_NOUN}\\b`,
  ),
  new RegExp(
    `\\b${PROVIDER_NOUN} (?:\\w+ )?(?:that |which )?(?:is|are|holds?|maintains?|with|has|have)\\b(?: [^.;]{0,60})?${CERTIFICATE}`,
    'i',
  ),
]

const CUSTOMER: readonly RegExp[] = [
  /^(?:your|customers?['’]?|clients?['’]?) (?:own )?(?:obligations|duties|responsibilities)\b/i,
  /\b(?:customers?|you|users|clients?|tenants?|subscribers?|merchants?)\b(?: \w+){0,2} (?:is|are|remains?)(?: \w+)? responsible\b/i,
  /\b(?:is|are) your (?:job|duty|task|concern)\b/i,
  /\b(?:the |a |your )?(?:customers?['’]?s?|clients?['’]?s?|users['’]?) responsibility\b|\byour responsibility\b|\bresponsibility of (?:the |each |our )?(?:customers?|clients?|users?)\b/i,
  /^(?:\d+(?:\.\d+)* )?(?:customers?|clients?|tenants?|you|recipients?|visitors?|data subjects?)(?: \w+){0,2} (?:must|should|need to|are required to|are expected to)\b/i,
]

const CUSTOMER_SECTION =
  /^(?:\d+\.? )?your (?:part|side|duties|obligations|share|role)\b|\b(?:customer|your|client|user) responsibilit(?:y|ies)\b|\bwhat (?:the |each |every |our )?(?!we\b)\w+ (?:looks? after|is responsible for|(?:should|must|needs? to|has to) (?:prepare|do|provide|configure|set up))\b/i
