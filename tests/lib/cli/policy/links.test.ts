import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../../folder'
import { policies, policy } from '../cli'

const list = [
  '# What we ship',
  '/acme/privacy/#storage  Acme Notes 1.0',
  'https://policies.example/acme/privacy/',
  'https://elsewhere.example/acme/privacy/',
  '/acme/privcy/',
]

test('each address of a list is told where it leads, and one that is broken makes the command fail', async () => {
  const folder = folderOf({
    ...policies,
    'list.txt': list.join('\n'),
    'good.txt': '/acme/privacy#storage\n',
    'none.txt': '#\n',
  })
  const report = (file: string, env = {}) => policy(folder, ['links', join(folder, file)], env)
  expect(await report('list.txt')).toEqual({
    status: 1,
    said: `list.txt:2  lands                    /acme/privacy/#storage (Acme Notes 1.0)
list.txt:3  lands                    https://policies.example/acme/privacy/
list.txt:4  lands                    https://elsewhere.example/acme/privacy/
list.txt:5  broken                   /acme/privcy/ – there is no page /acme/privcy/; it could lead to /acme/privacy/

3 lands, 1 broken.
`,
  })
  const onSite = await report('list.txt', { SITE_URL: 'https://policies.example' })
  expect(onSite.said).toContain('elsewhere.example/acme/privacy/ – it is not on https://policies.example\n')
  expect(await report('good.txt')).toEqual({
    status: 0,
    said: 'good.txt:1  forwarded                /acme/privacy#storage – to /acme/privacy/#storage\n\n1 forwarded.\n',
  })
  expect(await report('none.txt')).toEqual({ status: 1, said: 'none.txt lists no address. Write one on each line.\n' })
  expect((await report('lost.txt')).said).toBe('There is no file lost.txt. Write the path of a list of addresses.\n')
  expect((await policy(folder, ['links'])).said).toBe('Name the file: npm run policy links FILE\n')
})

test('a list that is not UTF-8 is refused as such, and not taken for broken addresses', async () => {
  const folder = folderOf(policies)
  const report = (bytes: Buffer) => {
    writeFileSync(join(folder, 'list.txt'), bytes)
    return policy(folder, ['links', join(folder, 'list.txt')])
  }
  const wide = await report(Buffer.from(`\uFEFF${list.join('\n')}`, 'utf16le'))
  expect(wide).toEqual({ status: 1, said: 'list.txt:1:1: the file is UTF-16; save it as UTF-8\n' })
  const latin = await report(Buffer.from('/acme/privacy/  Caf\xE9\n', 'latin1'))
  expect(latin.said).toMatch(/^list\.txt:1:\d+: a character here is not UTF-8;/)
  expect((await report(Buffer.from('\uFEFF/acme/privacy/\r\n'))).status).toBe(0)
})
