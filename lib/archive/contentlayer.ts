// Where Contentlayer puts the documents of each company: in a folder of its own, so that an edit costs what one company does. Paths are not joined by Node.js, as the compiler of the app would take what is there for its own.
import { readIfThere } from '../system/files'

/** All that Contentlayer makes. */
export const generatedDir = '.contentlayer'

/** The file that says what is there, which is written last. */
export const recordPath = `${generatedDir}/compiled.json`

/** What is there, and what it was made from. */
export interface Compiled {
  /** The hash of the code. */
  code: string
  /** By the names of the companies, the hash of the files of each; empty until these are compiled. */
  companies: Record<string, string>
}

/** What is there. Nothing, where it was stopped or damaged. */
export function readCompiled(): Compiled {
  try {
    return JSON.parse(readIfThere(recordPath))
  } catch {
    return { code: '', companies: {} }
  }
}

/** The folder in which Contentlayer runs for a company. */
export function folderOf(company: string): string {
  return `${generatedDir}/companies/${company}`
}

/** What Contentlayer generates in a folder in which it runs. */
export function generatedIn(folder: string): string {
  return `${folder}/.contentlayer/generated`
}
