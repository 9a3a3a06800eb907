import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { FieldForm } from '../../../../components/desk/forms/FieldForm'
import { companyFields, type Fields, policyFields, versionFields } from '../../../../lib/content/schema'
import { translationFields } from '../../../../lib/content/translation-fields'
import { filled } from '../../../../lib/desk/forms/filled'
import { choose, fill, openPicker, press } from '../shown'

const sections = [
  { anchor: 'data', aliases: ['storage'], number: '1', title: 'Data' },
  { anchor: 'rights', number: '2', title: 'Rights' },
  { anchor: 'empty', number: '3', title: 'Empty', isEmpty: true },
]
const policies = [{ policy: 'privacy', title: 'Privacy policy', sections }]
let last: Record<string, unknown> = {}

interface FormProps {
  schema: Fields
  start: Record<string, unknown>
  names?: string[]
  wrong?: Record<string, string>
  gone?: { id: string; anchor: string; title: string }[]
}

function Form({ schema, start, ...more }: FormProps) {
  const [values, setValues] = useState(start)
  const change = (changed: Record<string, unknown>) => {
    last = changed
    setValues(changed)
  }
  const gone = [{ anchor: 'newsletter', title: 'Newsletter' }]
  return (
    <FieldForm
      schema={schema}
      values={values}
      onChange={change}
      sections={sections}
      gone={gone}
      policies={policies}
      waivable={[{ name: 'vague-words', label: 'Words that say little' }]}
      wrong={{ accent: 'The check says so.' }}
      {...more}
    />
  )
}

test.each<[string, Fields]>([
  ['a version', versionFields],
  ['a policy', policyFields],
  ['a company', companyFields],
])('every control of the fields of %s has a name', (_, schema) => {
  render(<Form schema={schema} start={{}} />)
  const controls = document.querySelectorAll('input, select, textarea')
  expect(controls.length).toBeGreaterThan(5)
  for (const control of controls) {
    const [label] = (control as HTMLInputElement).labels ?? []
    expect(control.getAttribute('aria-label') ?? label?.textContent).toBeTruthy()
  }
})

test('a field says that it is empty in the same words before it is touched and after', () => {
  const wrong = { title: '“Title” is empty; write the name of the policy, such as Privacy policy.' }
  render(<Form schema={versionFields} start={{}} names={['title']} wrong={wrong} />)
  const control = screen.getByLabelText('Title')
  const said = () => document.getElementById(control.getAttribute('aria-describedby')?.split(' ')[1] ?? '')?.textContent
  expect(said()).toBe('This is empty; write the name of the policy, such as Privacy policy.')
  const before = said()
  fireEvent.blur(control)
  expect(said()).toBe(before)
})

test('sections that stay as they were are ticked in a list of those of the text', () => {
  render(<Form schema={translationFields} start={{ unchanged: ['data'] }} names={['unchanged']} />)
  const picker = openPicker(document.querySelector('details'))
  expect(picker.getByRole<HTMLInputElement>('checkbox', { name: '1. Data' }).checked).toBe(true)
  fireEvent.click(picker.getByRole('checkbox', { name: 'In short' }))
  expect(last).toEqual({ unchanged: ['data', 'in-short'] })
})

test('what is wrong with a field is said at it, once it is left', () => {
  render(<Form schema={companyFields} start={{}} names={['email']} />)
  const input = screen.getByLabelText(/E-mail/)
  fireEvent.input(input, { target: { value: 'privacy@' } })
  expect(input.getAttribute('aria-invalid')).toBeNull()
  fireEvent.blur(input)
  expect(input.getAttribute('aria-invalid')).toBe('true')
  const described = input.getAttribute('aria-describedby')?.split(' ') ?? []
  expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain('which is no e-mail address')
  fireEvent.input(input, { target: { value: 'privacy@acme.example' } })
  fireEvent.blur(input)
  expect(input.getAttribute('aria-invalid')).toBeNull()
})

test('a colour shows its contrast with the page that it is for', () => {
  render(<Form schema={companyFields} start={{ accent: '#1d5c4f' }} names={['accent']} />)
  expect(screen.getByRole('status').textContent).toMatch(/Contrast with the page 6\.\d+: enough/)
  fireEvent.input(screen.getByLabelText(/palette/), { target: { value: '#cccccc' } })
  expect(screen.getByRole('status').textContent).toContain('too little to read, as it takes 4.5')
  expect(screen.getByText('The check says so.')).toBeTruthy()
})

test('a day is chosen as a day, a choice from words', () => {
  render(<Form schema={versionFields} start={{}} names={['effective', 'change']} />)
  expect(screen.getByLabelText(/In force from/).getAttribute('type')).toBe('date')
  choose(screen.getByLabelText('Kind of change'), 'editorial')
  expect(last).toEqual({ change: 'editorial' })
  expect(screen.getByText('Editorial: only the wording changed')).toBeTruthy()
})

test('sections are chosen from those of the text, and none that says nothing', () => {
  render(<Form schema={policyFields} start={{ requests: { access: ['storage', 'lost'] } }} names={['requests']} />)
  const access = document.querySelector('.picker')
  expect(access?.textContent).toContain('“lost”, a section that this text does not have · 1. Data')
  const picker = openPicker(access)
  const tick = (name: RegExp) => picker.getByRole<HTMLInputElement>('checkbox', { name })
  expect(tick(/Empty/).disabled).toBe(true)
  fireEvent.click(tick(/“lost”/))
  fireEvent.click(tick(/Rights/))
  expect(last).toEqual({ requests: { access: ['storage', 'rights'] } })
  fireEvent.click(tick(/Data/))
  fireEvent.click(tick(/Rights/))
  expect(last).toEqual({ requests: { access: [] } })
})

test('a request that rests on a section that is gone rests on its heir only when that is chosen', () => {
  const gone = [{ id: 'access', anchor: 'storage', title: 'Storage' }]
  render(<Form schema={policyFields} start={{ requests: { access: ['storage'] } }} names={['requests']} gone={gone} />)
  const summary = document.querySelector('details summary')
  expect(summary?.textContent).toBe('See your data: “Storage”, which is gone')
  fireEvent.click(openPicker(summary?.parentElement).getByLabelText('1. Data'))
  expect(last).toEqual({ requests: { access: ['storage', 'data'] } })
  expect(summary?.textContent).toBe('See your data: 1. Data')
})

test('a note is begun for a section that is gone', () => {
  render(<Form schema={versionFields} start={{}} names={['retired']} />)
  fill('Write a note for', 'newsletter')
  press('Add')
  fill('Newsletter', 'We send none. See #data.')
  expect(last).toEqual({ retired: { newsletter: 'We send none. See #data.' } })
})

test('a waiver is added, filled in and ended', () => {
  render(<Form schema={policyFields} start={{}} names={['waivers']} />)
  fill('Waive', 'vague-words')
  press('Add')
  expect(document.activeElement).toBe(screen.getByLabelText('Reason'))
  fill('Reason', 'Counsel reads it.')
  fill('Until', '2027-03-31')
  expect(last).toEqual({ waivers: { 'vague-words': { reason: 'Counsel reads it.', until: '2027-03-31' } } })
  press(/^End the waiver Words/)
  expect(last).toEqual({ waivers: {} })
})

test('each line of a list of texts is one of them', () => {
  render(<Form schema={companyFields} start={{ framedBy: ['https://a.example'] }} names={['framedBy']} />)
  const label = /^Sites that may frame/
  expect(screen.getByLabelText<HTMLTextAreaElement>(label).value).toBe('https://a.example')
  fill(label, 'https://a.example\nhttps://b.example\n')
  expect(filled(last)).toEqual({ framedBy: ['https://a.example', 'https://b.example'] })
  expect(screen.queryByText(/^This has/)).toBeNull()
  fill(label, 'https://a.example\nhttp://b.example')
  expect(screen.getByText(/^Line 2 has "http:\/\/b\.example/)).toBeTruthy()
})

test('what is wrong is said once, and of this field', () => {
  const start = { framedBy: ['http://a.example'], accent: '#ff0000' }
  const framed = 'has "http://a.example", which anyone on the way could change; write it as https://a.example.'
  const pale = 'has a contrast of 3.52 with the page.'
  const wrong = {
    framedBy: `“Sites that may frame its policies” ${framed}`,
    accent: `“Colour of links on light pages” ${pale}`,
  }
  render(<Form schema={companyFields} start={start} names={Object.keys(start)} wrong={wrong} />)
  const said = [...document.querySelectorAll('.wrong:not([hidden])')].map(({ textContent }) => textContent)
  expect(said).toEqual([`This ${framed}`, `This ${pale}`])
})

test('a section that is gone is said to lead elsewhere, and not to be none', () => {
  const props = { schema: versionFields, names: ['retired'], values: {}, onChange: () => {}, sections }
  render(<FieldForm {...props} led={[{ title: 'Newsletter', to: '2. Rights' }]} />)
  expect(screen.getByText('Links to “Newsletter” lead to “2. Rights”.')).toBeTruthy()
  expect(screen.queryByText(/^None/)).toBeNull()
})
