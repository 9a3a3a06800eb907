import { nameFile } from '../content/names'
import type { SealRecord } from '../content/seals'
import type { Intent } from './release'

/** Why a day is none to publish under, as it has not come, in words; undefined where it has. */
export function refuseDayToCome(day: string, today: string): string | undefined {
  return day > today ? `${day} is a day to come. Write a day in the past, or leave --updated out.` : undefined
}

/** Why no draft of a policy can be published under a day, in words; undefined where one can. */
export function refuseDay(
  { seals, withdrawals, brought }: SealRecord,
  name: string,
  intent: Intent,
): string | undefined {
  const { today, day, replacing } = intent
  const pathOf = (one: string) => `${name}/${one}.mdx`
  const own = [...seals.keys()].filter((path) => path.startsWith(`${name}/`) && nameFile(path).kind === 'version')
  const days = own.map((path) => path.slice(-'2025-05-04.mdx'.length, -'.mdx'.length)).sort()
  const isWithdrawn = withdrawals.some(({ path }) => path === pathOf(day))
  if (replacing) {
    if (days.includes(day)) return undefined
    const known = days.length > 0 ? `There are those of ${days.join(', ')}.` : 'There is none.'
    return isWithdrawn
      ? `The version of ${day} was withdrawn already. To publish the draft in its place: npm run policy -- publish ${name} --updated ${day}`
      : `${name} has no version of ${day} to replace. ${known}`
  }
  if (days.includes(day)) {
    const replace = `npm run policy -- publish ${name} --replace ${day} --because "…"`
    return day === today
      ? `${name} has a version of today already, and versions are named by their day. To put that version right: ${replace}\nOr publish this draft tomorrow.`
      : `${name} has a version of ${day} already. To publish the draft in its place: ${replace}`
  }
  if (isWithdrawn || day >= today) return refuseDayToCome(day, today)
  const isOnlyBrought = (one: string) => brought.has(one) && !withdrawals.some(({ path }) => path === one)
  const firstOwn = days.find((one) => !isOnlyBrought(pathOf(one)))
  if (firstOwn !== undefined && day > firstOwn) {
    return `${name} has been published here since ${firstOwn}. Only texts from before that day can be brought, and texts in the place of a withdrawn version.`
  }
  const later = days.findLast((one) => one > day && isOnlyBrought(pathOf(one)))
  return later === undefined
    ? undefined
    : `A history is brought oldest first, and the version of ${later} is here already. Move the draft to another folder, withdraw that version, publish this text under ${day}, and then that one again.`
}
