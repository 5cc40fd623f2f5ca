import { isNavigationLabel } from './page-furniture.ts'

/** Ends like a sentence, a clause or a lead-in, closing quotes and brackets aside. */
export function isFinished(content: string): boolean {
  return /[.!?:;…][)\]"'”’]*$/.test(content.slice(-TAIL_CHARS))
}

/** Ends in a way that asks for more: a comma, a hyphen, or a word that leads to another. */
export function isCutOff(content: string): boolean {
  return /(?:[,/&(–—-]|\s(?:a|an|the|of|to|in|on|at|by|for|from|with|via|and|or|as|into|than|that|which|is|are|was|be|our|your|unique|through|using))$/i.test(
    content.slice(-TAIL_CHARS),
  )
}

/** How much of a line's end shows how it ends; a line may be a whole document. */
const TAIL_CHARS = 20

/** Could be a title by its looks alone: short, no sentence, begins like one. */
export function isTitleLike(content: string): boolean {
  return (
    content.length <= 90 &&
    !isFinished(content) &&
    !isCutOff(content) &&
    /^[\p{Lu}\d"“'(&§]/u.test(content) &&
    content.split(/\s+/).length <= 12 &&
    !isLabelWithValue(content) &&
    !/[^\s@]+@[^\s@]+\.\w|https?:\/\//.test(content) &&
    !/^(?:we|you|it|they)\b/i.test(content)
  )
}

/** "Region: Germany". A title may hold a colon too, but then what follows begins like a title. */
export function isLabelWithValue(content: string): boolean {
  return /^[^:]{1,60}:\s+\S/.test(content)
}

/** A question on a line of its own, as FAQ pages set their titles. */
export function isQuestion(content: string): boolean {
  return (
    content.length <= 200 &&
    /^\p{Lu}/u.test(content) &&
    /^[^?!]*[^.?!][^?!]*\?$/.test(content) &&
    !/[.!] /.test(content)
  )
}

/** Every letter is a capital, and it isn't just an abbreviation or two. */
export function isAllCaps(content: string): boolean {
  if (content.length > 60 || content !== content.toUpperCase()) return false
  if (isFinished(content.replace(/\?$/, ''))) return false
  return content
    .split(/[\s/&-]+/)
    .some((word) => /^\p{Lu}{5,}\??$/u.test(word) && !LONG_ACRONYM.test(word))
}

/** "EXAMPLE, INC.": a firm's name with its legal form and nothing else. */
export function isCompanyName(content: string): boolean {
  return content.split(/\s+/).length <= 5 && LEGAL_FORM.test(content)
}

const LEGAL_FORM = /\b(?:ltd|inc|llc|gmbh|ab|ag|bv|sa|plc|corp|co|oy|as|limited)\.?$/i

const LONG_ACRONYM =
  /^(?:HIPAA|PIPEDA|FERPA|COPPA|TISAX|HITRUST|FIPPA|NYDFS|CMMC|HECVAT|HTTPS|CISSP)$/

/** A bare domain, as lists of vendors give below each name. */
export function isDomain(content: string): boolean {
  if (content.length > 100) return false
  return /^(?:https?:\/\/|www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/.test(content)
}

/** Regions and certificates without a sentence around them: "EU regions ISO 27001 SOC 2". */
export function isTagLine(content: string): boolean {
  const rest = content
    .replace(
      /\b(?:SOC ?[123](?: Type (?:I{1,2}|[12]))?|ISO(?:\/IEC)? ?\d{4,5}(?:-\d)?|PCI(?:[ -]DSS)?|HIPAA|GDPR|CCPA|FedRAMP|HITRUST|CSA STAR|DPF|SCCs?|TISAX|C5|DPA)\b/g,
      ' ',
    )
    .replace(
      /\b(?:EU|EEA|US|USA|UK|CA|AU|Canada|Germany|Ireland|Global|regions?|routing|hosted|only|eligible|certified)\b/gi,
      ' ',
    )
  return rest !== content && content.length <= 120 && /^[\s,·|/()+&-]*$/.test(rest)
}

/** Most of the lines are the labels of a menu. */
export function isMenu(contents: readonly string[]): boolean {
  const labels = contents.filter((content) => isNavigationLabel(content)).length
  return contents.length >= 3 && labels * 2 > contents.length
}
