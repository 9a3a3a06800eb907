'use client'
import { useState } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import type { HomeRow } from '../../lib/desk/home-view'
import { DeskForm } from './DeskForm'
import { States } from './States'
import { Table } from './Table'

/** Without a filter, this many rows are seen at once. */
const mostUnfiltered = 15

/** All policies in a table, which words filter where there are many. */
export function HomeTable({ rows }: { rows: HomeRow[] }) {
  const [wanted, setWanted] = useState('')
  const words = wanted.toLowerCase().split(/\s+/)
  const shown = rows.filter((row) => words.every((word) => wordsOf(row).includes(word)))
  return (
    <>
      {rows.length > mostUnfiltered && (
        <p>
          <label htmlFor="filter">Show only</label>{' '}
          <input
            id="filter"
            className="mx-2 w-[min(20rem,100%)]"
            type="search"
            value={wanted}
            placeholder="such as acme, draft, review"
            onChange={({ target }) => setWanted(target.value)}
          />{' '}
          <output>
            {shown.length} of {rows.length}
          </output>
        </p>
      )}
      <Table className="policy-table home" columns={['Policy', 'Company', 'State', 'Text last changed', 'Next']}>
        {shown.map((row) => (
          <Row key={row.policy?.name ?? row.company.id} row={row} />
        ))}
      </Table>
    </>
  )
}

function Row({ row: { company, policy, states, translations = [], changed, next } }: { row: HomeRow }) {
  const about = policy ? `${policy.title}, ${company.name}` : company.name
  return (
    <tr>
      <th scope="row">{policy && <a href={deskUrls.named(policy.name)}>{policy.title}</a>}</th>
      <td>
        <a href={deskUrls.company(company.id)}>{company.name}</a>
      </td>
      <td>
        <States states={states} />
        {translations.map(({ words, href }) => (
          <div key={href + words}>
            <a href={href} aria-label={`${words}: ${about}`}>
              {words}
            </a>
          </div>
        ))}
      </td>
      <td>{changed}</td>
      <td>
        {next.href === undefined ? (
          <DeskForm api="start" values={{ policy: policy?.name ?? '' }} label={next.label} about={about} />
        ) : (
          <a href={next.href} aria-label={`${next.label}: ${about}`}>
            {next.label}
          </a>
        )}
      </td>
    </tr>
  )
}

function wordsOf({ company, policy, states, translations = [], changed, next }: HomeRow): string {
  const inWords = [...states, ...translations].map(({ words }) => words)
  const names = [company.name, policy?.title, policy?.name ?? company.id]
  return [...names, changed, next.label, ...inWords].join(' ').toLowerCase()
}
