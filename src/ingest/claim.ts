/**
 * Tells a short title that says of something that it is so ("MFA enforced", "TLS 1.2+ everywhere",
 * "SOC 2 Type II") from one that only names a topic ("Encryption at rest").
 */
export function isClaim(title: string): boolean {
  return (
    title.length <= 200 &&
    /\s/.test(title) &&
    !title.endsWith('?') &&
    !/^(?:what|how|why|where|when|who|which)\b/i.test(title) &&
    CLAIM.test(title)
  )
}

const CLAIM =
  /\d\.\d|\b\d+[- ](?:hours?|days?|months?|years?|bit)\b|\b(?:is|are|no|not|never|only|every)\b|\b(?!(?:inform|connect|start|relat|involv)ed\b)\w{3,}ed\b(?! (?:questions|asked))|\b(?:SOC [123]|ISO \d+|AES|TLS)\b/i
