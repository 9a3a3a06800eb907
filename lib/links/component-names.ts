/**
 * Names the components that show policies, or link to sections of them, after their targets, such as `privacy` or `privacy#data`. No two of the targets have one name: of those that would, each after the first has a number. The answer throws for any other target.
 * Names are ASCII, since Dart allows no other letters: those of the Latin alphabet lose their marks, and others are left out.
 */
export function componentNames(targets: string[]): (target: string) => string {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const target of new Set(targets)) {
    const plain = plainName(target)
    let name = plain
    for (let number = 2; taken.has(name); number++) name = `${plain}${number}`
    taken.add(name)
    names.set(target, name)
  }
  return (target) => {
    const name = names.get(target)
    if (name === undefined) throw new Error(`There is no name for ${target}.`)
    return name
  }
}

function plainName(target: string): string {
  const [policy = '', anchor] = target.split('#')
  const name = pascal(policy)
  const start = /^[A-Z]/.test(name) ? name : `Policy${name}`
  if (anchor === undefined) return `${start}Policy`
  return `${policy === 'privacy' ? '' : start}Section${pascal(anchor)}`
}

function pascal(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9_-]/g, '')
    .split(/[_-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
