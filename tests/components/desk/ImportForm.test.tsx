import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ImportForm } from '../../../components/desk/ImportForm'
import { choose, fill, hrefOf, routed } from './shown'

const keeping = { isKept: true, who: { name: 'Ann', email: 'ann@acme.example' }, hasHost: false }
const site = { about: '', steps: [], work: 'none', isPublic: false, hasCommand: false, folder: 'out' }

/** Shows the form beside a desk with some replies by what is asked: the look, `import 2021` for the file of a year, and `site`. */
function show(replies: Record<string, object | object[]>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string, { body }: { body: string | File }) => {
    const query = new URL(address, 'http://127.0.0.1').searchParams
    const named = query.get('file') ?? ''
    if (query.has('look'))
      return Response.json({ report: [`${named}: 9 words.`], day: /^\d{4}-\d\d-\d\d/.exec(named)?.[0] })
    const key = named === '' ? 'site' : `${named.slice(0, 4)}${query.has('takesDraft') ? ' draft' : ''}`
    asked.push(
      named === ''
        ? `site ${body}`
        : `${key} ${['policy', 'day', 'by', 'why', 'summary', 'change'].map((one) => query.get(one)).join(' | ')}`,
    )
    return Response.json(replies[key] ?? {})
  })
  const policies = [{ name: 'acme/privacy', title: 'Acme: Privacy policy', hasVersions: false }]
  const form = <ImportForm policies={policies} companies={[]} site="https://policies.example" keeping={keeping} />
  render(routed(form).element)
  return asked
}

function chooseFiles(...names: string[]) {
  choose(screen.getByLabelText('Policy'), 'acme/privacy')
  const files = names.map((name) => new File(['words'], name))
  fireEvent.change(screen.getByLabelText(/^Files/), { target: { files } })
}

async function press(name: string) {
  const button = await screen.findByRole<HTMLButtonElement>('button', { name })
  await waitFor(() => expect(button.disabled).toBe(false))
  fireEvent.click(button)
}
const made = (day: string) => ({ policy: 'acme/privacy', report: [], href: `/desk/acme/privacy/${day}/` })

test('several files are published under their days, oldest first, with who, why and what their pages say', async () => {
  const asked = show({ '2023': made('2023-05-06'), '2021': made('2021-03-04'), site })
  chooseFiles('2023-05-06.html', '2021-03-04.docx')
  fill(/^Why/, 'Moved.')
  await screen.findByLabelText('Summary of 2021-03-04.docx')
  const later = screen.getByLabelText<HTMLInputElement>('Summary of 2023-05-06.html')
  expect(later.value).toBe('The text of 6 May 2023.')
  fireEvent.change(later, { target: { value: 'Shorter periods.' } })
  fill('Change of 2023-05-06.html', 'editorial')
  // Else the Enter key in a field would press it.
  expect(document.querySelector('[type=submit]')).toBeNull()
  await press('Publish 2 versions')
  await screen.findByText('All are there.')
  expect(asked).toEqual([
    '2021 acme/privacy | 2021-03-04 | Ann | Moved. | The first version kept in this archive. | material',
    '2023 acme/privacy | 2023-05-06 | Ann | Moved. | Shorter periods. | editorial',
    'site {"by":"Ann","email":"ann@acme.example","about":"acme/privacy/2023-05-06"}',
  ])
  expect(hrefOf('The version of 4 March 2021')).toBe('/desk/acme/privacy/2021-03-04/')
})

test('it stops at a text with errors, and goes on with the draft in which they were put right', async () => {
  const stop = {
    reason: 'Fix these errors first.',
    found: [{ words: '“[name]” is a gap.', where: '“Data”', href: '/desk/acme/privacy/' }],
  }
  const asked = show({
    '2021': { ...made('2021-03-04'), href: '/desk/acme/privacy/', stop },
    '2021 draft': made('2021-03-04'),
    '2023': made('2023-05-06'),
    site,
  })
  chooseFiles('2021-03-04.docx', '2023-05-06.html')
  await press('Publish 2 versions')
  expect((await screen.findByRole('alert')).textContent).toContain('“Data”: “[name]” is a gap.')
  expect(hrefOf('“Data”')).toBe('/desk/acme/privacy/')
  expect(hrefOf(/Open the draft/)).toBe('/desk/acme/privacy/')
  expect(asked).toHaveLength(1)
  expect(screen.queryByLabelText('Summary of 2021-03-04.docx')).toBeNull()
  await press('Publish the draft as the version of 4 March 2021, and go on')
  await screen.findByText('All are there.')
  expect(asked.map((one) => one.split(' | ')[0])).toEqual([
    '2021 acme/privacy',
    '2021 draft acme/privacy',
    '2023 acme/privacy',
    'site {"by":"Ann","email":"ann@acme.example","about":"acme/privacy/2023-05-06"}',
  ])
})

test('a file that says something else than the version of its day is named, and nothing is built for it', async () => {
  const asked = show({ '2021': { ...made('2021-03-04'), isOther: true }, site })
  chooseFiles('2021-03-04.docx')
  fireEvent.click(screen.getByLabelText(/^The version of a day in the past/))
  await press('Publish it')
  await screen.findByText('All are there, but not every file was taken.')
  expect(screen.getByText(/^This file was not taken/)).toBeDefined()
  expect(asked).toHaveLength(1)
})

test('one file becomes the draft, unless it is said to be of the past', async () => {
  const asked = show({ '2021': { policy: 'acme/privacy', report: [], href: '/desk/acme/privacy/' } })
  chooseFiles('2021-03-04.docx')
  expect(screen.queryByLabelText('Day of 2021-03-04.docx')).toBeNull()
  await press('Make the draft')
  await screen.findByText('The draft is made.')
  expect(asked).toEqual(['2021 acme/privacy |  |  |  |  | '])
})

test('two files of one day are not brought', async () => {
  const asked = show({})
  chooseFiles('2021-03-04.docx', '2021-03-04.html')
  await press('Publish 2 versions')
  expect(screen.getByRole('alert').textContent).toContain('Two files are of 4 March 2021.')
  await waitFor(() => expect(asked).toEqual([]))
})

test('a new policy asks for its company', () => {
  show({})
  fill('Policy', 'new')
  expect(screen.getByLabelText('Who they are, in one line')).toBeDefined()
})
