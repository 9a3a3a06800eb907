import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askedBy, disclosures } from '../../../lib/laws/disclosures'

const vocabulary = readFileSync('node_modules/@vocabulary/dpv/dpv.nq', 'utf8')
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const kinds = ['http://www.w3.org/2000/01/rdf-schema#Class', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property']

/** Whether the vocabulary defines a term as a class or as a property. */
function isDefined(term: string): boolean {
  return kinds.some((kind) => vocabulary.includes(`<http://www.w3.org/ns/dpv#${term}> <${type}> <${kind}> `))
}

test('every term of the Data Privacy Vocabulary is one that it defines', () => {
  const terms = disclosures.flatMap(({ dpv }) => dpv ?? [])
  expect(terms.length).toBeGreaterThan(20)
  expect(terms.filter((term) => !isDefined(term))).toEqual([])
  expect(isDefined('Retention')).toBe(false)
})

test('every disclosure has an id of its own, and is asked for by some article', () => {
  expect(new Set(disclosures.map(({ id }) => id)).size).toBe(disclosures.length)
  expect(disclosures.filter(({ citations }) => citations.length === 0)).toEqual([])
})

test('a law asks for what it has articles on, in the order of the data', () => {
  expect(askedBy([])).toEqual([])
  expect(askedBy(['google-play']).map(({ id }) => id)).toEqual(
    'controller contact data-categories recipients retention account-deletion security'.split(' '),
  )
})
