import { expect, test } from 'vitest'
import { checkForwards, type Forward } from '../../../lib/landing/forward'

function forward(from: string, to = '/klantra/privacy/'): Forward {
  return { from, to }
}

const files = ['index.html', '404.html', 'klantra/index.html', 'klantra/privacy/index.html', 'feed.xml']

test.each([
  '/klantra',
  '/klantra/',
  '/klantra/privacy/index.html',
  '/Klantra/Privacy',
  '/404.html',
  '/feed.xml',
  '/feed.xml/old',
  '/index.html',
  '/_headers/',
])('a former address at which the site has something, as at %s, is refused', (from) => {
  expect(() => checkForwards([forward('/old'), forward(from)], files)).toThrow(
    `The site has something at the former address ${from}, or where only its capitals differ; leave it out of formerAddresses.`,
  )
})

test('a former address that is none is refused, with an example of one', () => {
  expect(() => checkForwards([forward('privacy?id=1')], files)).toThrow(
    'privacy?id=1 cannot be a former address; write a path from the root of the site, such as /legal/privacy.html.',
  )
})

test.each([
  ['/old', '/old'],
  ['/old', '/old/'],
  ['/old.html', '/OLD.html'],
  ['/old.pdf', '/old.pdf'],
])('%s and %s may lead to one place, and not to two', (one, two) => {
  expect(() => checkForwards([forward(one), forward(two)], files)).not.toThrow()
  expect(() => checkForwards([forward(one), forward(two, '/klantra/')], files)).toThrow(
    `The former address ${two} leads to both /klantra/privacy/ and /klantra/; write it once.`,
  )
})

test.each([
  ['/old.html', '/old.html/terms.html'],
  ['/old.html/terms.html', '/old.html'],
  ['/old.html', '/old.html/'],
])('%s and %s, of which one would be a page and a folder, are refused', (one, two) => {
  expect(() => checkForwards([forward(one), forward(two)], files)).toThrow(
    `The former address ${two} cannot be a page and the folder of another one; write one of them.`,
  )
})

test('former addresses may be beside what the site has', () => {
  const free = ['/klantra/old', '/klantra/privacy.html', '/klantra/privacy/old/', '/klantra.html', '/old', '/old/terms']
  expect(() =>
    checkForwards(
      free.map((from) => forward(from)),
      files,
    ),
  ).not.toThrow()
})
