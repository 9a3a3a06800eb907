import type { Report } from '../../check/report'
import { sumUp } from './sum'

/** Writes a report as JSON for programs: `findings`, `waived`, and their `sum`. */
export function formatJson(report: Report): string {
  const { findings, waived } = report
  return JSON.stringify({ findings, waived, sum: sumUp(report) }, null, 2)
}
