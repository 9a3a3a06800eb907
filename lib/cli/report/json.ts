import type { Report } from '../../check/report'
import { sumUp } from './sum'

/** Writes a report as JSON for programs: `findings`, `waived`, and their `sum`. */
export function formatJson(report: Report): string {
  const { findings, waived } = report
  const told = findings.map((finding) => ({ ...finding, onDesk: undefined }))
  return JSON.stringify({ findings: told, waived, sum: sumUp(report) }, null, 2)
}
