import { expect, test } from 'vitest'
import { requestNames, requestsIn } from '../../../lib/laws/requests'
import { sections } from '../../view'

const text = { description: '', inShort: '', opening: '', sections }
const source = {
  title: 'Privacy policy',
  updated: '2025-05-04',
  url: 'https://policies.example/acme/privacy/2025-05-04/',
}

test('a request opens an e-mail with its subject, what it asks for, and the section that it rests on', () => {
  const [request] = requestsIn(text, { access: ['rights'] }, { ...source, email: 'privacy@acme.example' })
  expect(request).toMatchObject({ name: 'access', sections: [{ anchor: 'rights', title: 'Rights' }] })
  const mailto = new URL(request?.mailto ?? '')
  expect(mailto.protocol + mailto.pathname).toBe('mailto:privacy@acme.example')
  expect(mailto.searchParams.get('subject')).toBe('Access to my personal data')
  expect(mailto.searchParams.get('body')?.split('\r\n')).toEqual([
    'Please give me access to the personal data that you hold about me.',
    '',
    'I rely on “Rights” in your Privacy policy of 4 May 2025: https://policies.example/acme/privacy/2025-05-04/#rights',
    '',
    'My name:',
    'The e-mail address or account that you know me by:',
    '',
  ])
})

test('the address of the section in an e-mail is whole where the anchor has a space', () => {
  const spaced = { ...text, sections: sections.map((section) => ({ ...section, anchor: `our ${section.anchor}` })) }
  const [request] = requestsIn(spaced, { access: ['our rights'] }, { ...source, email: 'privacy@acme.example' })
  const body = new URL(request?.mailto ?? '').searchParams.get('body')
  expect(body).toContain('https://policies.example/acme/privacy/2025-05-04/#our%20rights\r\n')
})

test('no part of an e-mail has a sign that would end it', () => {
  const grants = Object.fromEntries(requestNames.map((name) => [name, ['data']]))
  const title = 'A & B? #1 100% + “more”'
  for (const { mailto = '' } of requestsIn(text, grants, { ...source, title, email: 'a+b%c@b.example' })) {
    expect(mailto).toMatch(/^mailto:a%2Bb%25c@b\.example\?subject=[^&?#\s+"<>]+&body=[^&?#\s+"<>]+$/)
    expect(new URL(mailto).searchParams.get('body')).toContain(title)
  }
})

test('requests are in one order, whatever that of the file, and lead over former anchors to sections, each once', () => {
  const granted = requestsIn(text, { deletion: ['collection', 'rights', 'data'], access: ['kinds'] }, source)
  expect(granted.map(({ name, sections: own }) => [name, own.map(({ anchor }) => anchor)])).toEqual([
    ['access', ['kinds']],
    ['deletion', ['data', 'rights']],
  ])
})

test('a request that rests on no section of the text is left out', () => {
  expect(requestsIn(text, { access: ['nowhere'], deletion: ['nowhere', 'data'] }, source)).toHaveLength(1)
})
