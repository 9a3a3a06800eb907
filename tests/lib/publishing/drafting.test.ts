import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftPath, startPolicy } from '../../../lib/publishing/drafting'
import { company, folderOf } from '../folder'

test('a policy is started with its company, and later policies without', () => {
  const dir = folderOf({})
  expect(startPolicy(dir, 'acme/app-privacy')).toBe(join(dir, 'acme/company.yaml'))
  expect(readFileSync(draftPath(dir, 'acme/app-privacy'), 'utf8')).toContain('title: "App privacy policy"\n')
  expect(startPolicy(dir, 'acme/cookies')).toBeUndefined()
  expect(readFileSync(draftPath(dir, 'acme/cookies'), 'utf8')).toContain('## Cookies we set')
  startPolicy(dir, 'luna/privacy', {
    kind: 'app',
    title: 'Luna in the app',
    company: { name: 'Luna', about: 'Maps of the *moon*' },
  })
  expect(readFileSync(join(dir, 'luna/company.yaml'), 'utf8')).toContain('name: "Luna"\n')
  writeFileSync(join(dir, 'luna/company.yaml'), 'name: Luna *& Co*\n')
  startPolicy(dir, 'luna/cookies')
  const opening = (name: string) => /\*\*Who we are:\*\* (.*)/.exec(readFileSync(draftPath(dir, name), 'utf8'))?.[1]
  expect(opening('acme/cookies')).toBe('[… your name, and what you offer]')
  expect(opening('luna/privacy')).toBe('Luna. Maps of the *moon*.'.replaceAll('*', '\\*'))
  expect(opening('luna/cookies')).toBe('Luna \\*& Co\\*, [… what you offer]')
  expect(readFileSync(draftPath(dir, 'luna/privacy'), 'utf8')).toMatch(
    /^title: "Luna in the app"$[\s\S]*^## App permissions$/m,
  )
})

test('no policy is started at the address of a shortcut', () => {
  const dir = folderOf({ 'acme/company.yaml': `${company}shortcuts:\n  cookies: privacy#cookies\n` })
  expect(() => startPolicy(dir, 'acme/cookies')).toThrow(
    '/acme/cookies/ is the address of a shortcut, which stays. Give the policy another name.',
  )
  expect(existsSync(draftPath(dir, 'acme/cookies'))).toBe(false)
})
