import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressesFile } from '../../lib/content/addresses'
import { formatRecord, parseRecord, sealsFile } from '../../lib/content/seals'
import { startRepository } from '../repository'
import { real, sample } from './sites'

/** Makes a folder with the content of both sites, as the first commit of a repository. */
export function copyContent(folder: string): void {
  const content = join(folder, 'content')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(content, { recursive: true })
  for (const site of [sample, real]) cpSync(site.content, content, { recursive: true })
  const records = [real, sample].map((site) => parseRecord(readFileSync(join(site.content, sealsFile), 'utf8')))
  const whole = {
    seals: new Map(records.flatMap(({ seals }) => [...seals])),
    withdrawals: records.flatMap(({ withdrawals }) => withdrawals),
    brought: new Map(records.flatMap(({ brought }) => [...brought])),
  }
  writeFileSync(join(content, sealsFile), formatRecord(whole))
  const lists = [real, sample].map((site) => readFileSync(join(site.content, addressesFile), 'utf8'))
  writeFileSync(join(content, addressesFile), lists.join(''))
  startRepository(folder)
}
