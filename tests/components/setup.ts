import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

configure({ asyncUtilTimeout: 60_000 })
afterEach(cleanup)
afterEach(() => localStorage.clear())
// The next file has the same document.
afterAll(() => document.body.replaceChildren())
