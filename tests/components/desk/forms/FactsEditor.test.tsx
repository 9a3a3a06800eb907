import { readFileSync, writeFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { DisclosuresPanel } from '../../../../components/desk/forms/DisclosuresPanel'
import { FactsEditor } from '../../../../components/desk/forms/FactsEditor'
import { factsPage } from '../../../../lib/desk/forms/facts-api'
import { content } from '../../../lib/desk/forms/facts'
import { enterFolder } from '../../../lib/folder'
import { git, startRepository } from '../../../repository'
import { fill, hrefOf, press } from '../shown'
import { serveDesk } from './desk-api'

const company = 'content/acme/company.yaml'
const facts = 'content/acme/privacy/policy.yaml'
const read = (path: string) => readFileSync(path, 'utf8')

async function open(name: 'acme' | 'acme/privacy', files?: Record<string, string>) {
  if (files) enterFolder(files)
  serveDesk()
  const page = await factsPage(name)
  if (!page) throw new Error(`there is no ${name}`)
  render(<FactsEditor initial={page.state} keeping={page.keeping} />)
}

test('a change shows what follows, asks why, and is saved and committed', async () => {
  startRepository(enterFolder(content))
  await open('acme')
  fill('E-mail (optional)', 'team@acme.example')
  const input = screen.getByLabelText('E-mail (optional)')
  expect(await screen.findByText(/also stands in 2 published policies/)).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'Open the policy' })).toHaveLength(1)
  expect(read(company)).toBe(content[company])
  press('Save')
  expect(screen.getByText('Fill this in.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Why').required).toBe(true)
  expect(document.activeElement).toBe(screen.getByLabelText('Why'))
  fill('Why', 'A new mailbox.')
  fireEvent.keyDown(window, { key: 's', ctrlKey: true })
  expect(await screen.findByText(/^Saved, and remembered as a change by Counsel/)).toBeTruthy()
  expect(read(company)).toContain('email: team@acme.example # the old one')
  expect(git('.', 'log', '-1', '--format=%b')).toContain('A new mailbox.')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }))
  // What is left to do stays until it is closed.
  expect(screen.getByText(/also stands in 2 published policies/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Open the policy' })).toBeTruthy()
  expect(hrefOf('Build the site')).toBe('/desk/#site')
  press('Close')
  expect(screen.queryByText(/also stands|^Saved/)).toBeNull()
  // Whoever is in it stays there.
  expect(input.isConnected).toBe(true)
})

test('who is named with a change is kept for what is changed next, wherever that is', async () => {
  startRepository(enterFolder(content))
  const said = () => git('.', 'log', '-1', '--format=%an <%ae>')
  await open('acme')
  fill('About', 'Our tools.')
  fill('Why', 'Counsel asked.')
  fireEvent.input(screen.getByLabelText('Name', { selector: '[name=by]' }), { target: { value: 'Ann' } })
  fill('E-mail address', 'ann@acme.example')
  expect(screen.getByText('as Ann')).toBeTruthy()
  press('Save')
  expect(await screen.findByText(/^Saved, and remembered as a change by Ann <ann@acme\.example>/)).toBeTruthy()
  expect(said()).toBe('Ann <ann@acme.example>')
  cleanup()
  await open('acme')
  fill('About', 'Tools.')
  expect(screen.getByText('as Ann')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe('ann@acme.example')
  cleanup()
  render(<DisclosuresPanel policy="acme/privacy" sections={[]} onSaved={() => {}} />)
  const [box] = await screen.findAllByLabelText('Not applicable')
  if (box) fireEvent.click(box)
  fill('because', 'there is none')
  await waitFor(() => expect(read(facts)).toContain('there is none'))
  const change = 'Ann Facts about acme/privacy: where each disclosure is made'
  await waitFor(() => expect(git('.', 'log', '-1', '--format=%an %s')).toBe(change))
})

test('beside a draft, facts that cannot be read are no disclosures that are not declared', async () => {
  enterFolder({ ...content, [facts]: `${content[facts]}covers: [\n` })
  serveDesk()
  render(<DisclosuresPanel policy="acme/privacy" sections={[]} onSaved={() => {}} />)
  expect(
    await screen.findByText(/^The file of these facts cannot be read, so nothing can be changed here: ./),
  ).toBeTruthy()
  expect(screen.queryByText(/declared/)).toBeNull()
})

test('what cannot be saved is said at its field, and nothing is written', async () => {
  await open('acme', content)
  press('Add a shortcut')
  const [, name] = screen.getAllByLabelText('Last part of the address')
  if (name) fireEvent.change(name, { target: { value: 'privacy' } })
  fill('Policy that privacy shows', 'privacy')
  fill('Section that privacy shows', 'contact')
  press('Save')
  expect(await screen.findByText(/“privacy” is the address of a policy; write another name\./)).toBeTruthy()
  expect(screen.getByText(/^Nothing is saved/)).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(name))
  expect(read(company)).toBe(content[company])
})

test('Enter in a field with a wrong value says what is wrong there, and in which fields', async () => {
  await open('acme', content)
  const email = screen.getByLabelText('E-mail (optional)')
  fireEvent.input(email, { target: { value: 'nonsense' } })
  fireEvent.keyDown(email, { key: 'Enter' })
  expect(email.getAttribute('aria-invalid')).toBe('true')
  press('Save')
  expect(await screen.findByText(/^Nothing is saved.* To correct: E-mail\.$/)).toBeTruthy()
})

test('two people who change one field are shown both, and lose nothing else', async () => {
  await open('acme', content)
  fill('E-mail (optional)', 'team@acme.example')
  fill('About', 'Our tools.')
  expect(screen.queryByText(/^as nobody/)).toBeNull()
  writeFileSync(company, read(company).replace('Tools.', 'Better tools.').replace('1 Long', '2 Long'))
  press('Save')
  expect(await screen.findByText('In the file now: Better tools.')).toBeTruthy()
  expect(screen.getByText('Here: Our tools.')).toBeTruthy()
  press(/keep what I changed/)
  expect(screen.getByLabelText<HTMLInputElement>('Postal address (optional)').value).toMatch(/^2 Long/)
  press('Save')
  await screen.findByText(/^Saved\. The content is in no git repository/)
  expect(read(company)).toContain('about: Our tools.\nemail: team@acme.example # the old one\naddress: 2 Long')
})

test('of disclosures, findings, laws and shortcuts that both changed it is said what they are', async () => {
  await open('acme/privacy', content)
  const row = within(screen.getByRole('group', { name: /data protection officer/ }))
  fireEvent.click(row.getByLabelText('Not applicable'))
  fill('because', 'there is none')
  const waiver = 'waivers:\n  vague-words:\n    reason: Counsel reads it.\n    until: 2027-03-31\n'
  writeFileSync(facts, `profiles: [gdpr, apple]\ncovers:\n  dpo: contact\nrequests:\n  deletion: data\n${waiver}`)
  press('Save')
  const conflict = await screen.findByText(/^These facts were changed elsewhere/)
  const said = [...(conflict.parentElement?.querySelectorAll('dl > div') ?? [])].map(({ textContent }) => textContent)
  const gdpr = 'GDPR: General Data Protection Regulation, Regulation (EU) 2016/679'
  expect(said).toEqual([
    `Laws and storesIn the file now: ${gdpr}; Apple: Apple App Review GuidelinesHere: ${gdpr}`,
    'Where each disclosure is made: How to contact the data protection officer, if there is oneIn the file now: 2. ContactHere: not applicable because there is none',
    'Requests that people can make: Delete your dataIn the file now: 1. DataHere: nothing',
    'Waived findings: A policy says what is done, without may, might, some, often or possibleIn the file now: Reason: Counsel reads it.; Until: 31 March 2027Here: nothing',
  ])
  cleanup()
  await open('acme')
  fill('Section that your-data shows', 'contact')
  writeFileSync(company, read(company).replace('privacy#data', 'app#contact'))
  press('Save')
  expect(await screen.findByText('Shortcuts: your-data')).toBeTruthy()
  expect(screen.getByText('In the file now: App privacy policy, 1. Contact')).toBeTruthy()
  expect(screen.getByText('Here: Privacy policy, 2. Contact')).toBeTruthy()
  expect(screen.getByText(/Nothing was saved/)).toBeTruthy()
  press(/^Take theirs in/)
  expect(screen.queryByText(/Nothing was saved/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy()
})

test('what is declared on the screen is not offered to be waived', async () => {
  await open('acme/privacy', content)
  const offered = () => [...screen.getByLabelText<HTMLSelectElement>('Waive').options].map(({ value }) => value)
  expect(offered()).toContain('dpo')
  fireEvent.click(screen.getAllByLabelText('Not applicable')[1] as HTMLElement)
  expect(offered()).toContain('dpo')
  fill('because', 'there is none')
  expect(offered()).not.toContain('dpo')
})

test('what was declared for a section that is gone is offered to be waived', async () => {
  serveDesk()
  enterFolder(content)
  const page = await factsPage('acme/privacy')
  if (!page) throw new Error('there is no policy')
  const state = {
    ...page.state,
    values: { ...page.state.values, covers: { dpo: ['officer'] } },
    sections: [{ anchor: 'contact', title: 'Contact', aliases: ['officer'] }],
    gone: [{ id: 'dpo', anchor: 'officer', title: 'Our officer' }],
  }
  render(<FactsEditor initial={state} keeping={page.keeping} />)
  const offered = [...screen.getByLabelText<HTMLSelectElement>('Waive').options].map(({ value }) => value)
  expect(offered).toContain('dpo')
})

test('a finding that is chosen and not added is not passed over when the rest is saved', async () => {
  await open('acme/privacy', content)
  fill('Waive', 'vague-words')
  fill('E-mail (optional)', 'team@acme.example')
  fireEvent.keyDown(window, { key: 's', ctrlKey: true })
  expect(screen.getByText('Press Add, or set this back to “Choose one”.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText('Waive'))
  fill('Waive', '')
  press('Save')
  await screen.findByText(/^Saved\./)
  expect(read(facts)).toContain('email: team@acme.example')
})

test('a shortcut is not saved over another, nor left out in silence as it has no address', async () => {
  await open('acme', content)
  const before = read(company)
  press('Add a shortcut')
  const [, name] = screen.getAllByLabelText('Last part of the address')
  if (name) fireEvent.change(name, { target: { value: 'your-data' } })
  fireEvent.change(screen.getAllByLabelText('Section that your-data shows')[1] ?? document, {
    target: { value: 'contact' },
  })
  press('Save')
  if (name) fireEvent.change(name, { target: { value: '' } })
  fill('About', 'Garden tools.')
  press('Save')
  if (name) fireEvent.change(name, { target: { value: 'contact' } })
  await waitFor(() => expect(screen.getByText(/becomes a permanent address/)).toBeTruthy())
  expect(read(company)).toBe(before)
  press('Save')
  await screen.findByText(/^Saved\./)
  expect(read(company)).toContain('  your-data: privacy#data\n  contact: app#contact\n')
})

test('a finding cannot be waived until a day that is past, unless the file says so already', async () => {
  const waiver = 'waivers:\n  vague-words:\n    reason: Counsel reads it.\n    until: 2026-11-01\n'
  await open('acme/privacy', { ...content, [facts]: `profiles: [gdpr]\n${waiver}` })
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  const until = screen.getByLabelText<HTMLInputElement>('Until')
  expect([until.min, until.max]).toEqual(['2026-11-22', '2028-11-22'])
  fill('Reason', 'Counsel has read it.')
  press('Save')
  await screen.findByText(/^Saved\./)
  expect(read(facts)).toContain('has read it.\n    until: 2026-11-01')
  fill('Until', '2026-11-02')
  press('Save')
  expect(await screen.findByText('This is before 22 November 2026; choose that day or a later one.')).toBeTruthy()
  expect(screen.getByText(/^Nothing is saved: a waiver/)).toBeTruthy()
  expect(document.activeElement).toBe(until)
  fill('Until', '2026-11-22')
  press('Save')
  await waitFor(() => expect(read(facts)).toContain('until: 2026-11-22'))
})

test('what is wrong first is in use and named, before the reason for a change is asked for', async () => {
  startRepository(enterFolder(content))
  await open('acme/privacy')
  fill('Waive', 'vague-words')
  press('Add')
  fill('Reason', 'Counsel has read it.')
  press('Save')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Until')))
  expect(screen.getByText(/^Nothing is saved.* To correct: Waived findings\.$/)).toBeTruthy()
  fill('Until', '2222-01-01')
  press('Save')
  await waitFor(() => expect(screen.getByText(/ To correct: Waived findings\.$/)).toBeTruthy())
  expect(document.activeElement).toBe(screen.getByLabelText('Until'))
  cleanup()
  await open('acme')
  fill('Last part of the address', 'Not good')
  expect(screen.getByText(/Write small letters/)).toBeTruthy()
  await screen.findByText(/^Nothing is saved: some fields/)
  press('Save')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Last part of the address')))
  expect(screen.getByText(/ To correct: Shortcuts\.$/)).toBeTruthy()
})

test('what does not apply is not saved without its reason', async () => {
  const before = 'profiles: [gdpr]\n'
  await open('acme/privacy', { ...content, [facts]: before })
  const row = within(screen.getByRole('group', { name: /data protection officer/ }))
  fireEvent.click(row.getByLabelText('Not applicable'))
  expect(screen.getByText(/^Changed:/).textContent).toBe('Changed: Where each disclosure is made')
  press('Save')
  expect(await screen.findByText(/^Nothing is saved: say why/)).toBeTruthy()
  expect(document.activeElement).toBe(row.getByLabelText('because'))
  expect(read(facts)).toBe(before)
})

test('a disclosure that is declared beside a draft while the desk is stopped is saved once it is there again', async () => {
  enterFolder(content)
  serveDesk()
  const onSaved = vi.fn()
  const sections = [{ anchor: 'data', title: 'Data' }]
  render(<DisclosuresPanel policy="acme/privacy" sections={sections} current={sections[0]} onSaved={onSaved} />)
  const row = await screen.findByRole('group', { name: /^How long the data is kept/ })
  const retention = within(row).getByLabelText('Said here, in “Data”')
  const { fetch } = globalThis
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  fireEvent.click(retention)
  expect(await screen.findByText(/^the desk does not respond/)).toBeTruthy()
  vi.stubGlobal('fetch', fetch)
  await waitFor(() => expect(read(facts)).toBe('profiles: [gdpr]\ncovers:\n  retention: data\n'))
  expect(await screen.findByText(/^Saved\. The content is in no git/)).toBeTruthy()
  expect(onSaved).toHaveBeenCalledOnce()
})
