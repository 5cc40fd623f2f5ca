import { describe, expect, it } from 'vitest'
import { lexicalTerms } from '../../../src/retrieval/lexical-terms.ts'

describe('lexicalTerms', () => {
  it('gives the forms of a word the same term', () => {
    expect(lexicalTerms('Encrypted backups')).toEqual(lexicalTerms('encrypting a backup'))
  })

  it('keeps version numbers whole', () => {
    expect(lexicalTerms('TLS 1.2+ or TLS 1.3.')).toEqual(['tls', '1.2', 'tls', '1.3'])
  })

  it('parts what a hyphen or slash joins', () => {
    expect(lexicalTerms('AES-256 via SSE-S3/KMS')).toEqual(['aes', '256', 'sse', 's3', 'kms'])
  })

  it('leaves out what a questionnaire says around every topic', () => {
    expect(lexicalTerms('Please describe whether your organization has a DPO.')).toEqual(['dpo'])
  })

  it('reads words of other scripts and composed letters', () => {
    expect(lexicalTerms('Verschlüsselung Ｔｌｓ 暗号')).toEqual(['verschlüsselung', 'tls', '暗号'])
  })
})
