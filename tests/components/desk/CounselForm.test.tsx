import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { CounselForm } from '../../../components/desk/CounselForm'
import { show } from './shown'

// The browser of the tests knows nothing of a file that is put there by hand, and would not send the form.
const submit = (name: string) => fireEvent.submit(screen.getByRole('button', { name }))

test('whose changes are accepted is asked for where one is to choose, and sent', async () => {
  const { sent } = show(<CounselForm policy="acme/privacy" />, { authors: ['Ann'] }, { report: ['Done.'] })
  const file = new File(['x'], 'a.docx')
  fireEvent.change(screen.getByLabelText('File'), { target: { files: [file] } })
  submit('Read counsel’s answer')
  const choice = await screen.findByLabelText('Whose changes are accepted')
  await waitFor(() => expect(document.activeElement).toBe(choice))
  expect(screen.getByRole('status').textContent).toContain('The file has changes by Ann. Choose above')
  fireEvent.change(choice, { target: { value: 'none' } })
  submit('Accept these, and merge')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Done.'))
  expect(sent.map(({ address }) => new URLSearchParams(address.replace(/.*\?/, '')).get('accept'))).toEqual([
    null,
    'none',
  ])
})

test('a file that was changed after it was chosen is to be chosen again', async () => {
  const { sent } = show(<CounselForm policy="acme/privacy" />, { report: ['Done.'] })
  vi.spyOn(Response.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('', 'NotReadableError'))
  submit('Read counsel’s answer')
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^The file was changed.* Choose it again/))
  expect(sent).toEqual([])
})
