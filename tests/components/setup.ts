import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

// Without the whole page in what each look says that comes too early.
configure({ asyncUtilTimeout: 60_000, getElementError: (message) => new Error(message ?? '') })
afterEach(cleanup)
afterEach(() => localStorage.clear())
// The next file has the same document.
afterAll(() => document.body.replaceChildren())
