import type { Archive } from '../archive/archive'

/** The origins whose pages may frame the embed pages of a company, by its name in addresses. */
export function framers({ companies }: Archive): Map<string, string[]> {
  return new Map(companies.map(({ id, framedBy }) => [id, framedBy]))
}
