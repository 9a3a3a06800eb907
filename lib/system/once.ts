/** A function that looks once for what belongs to an object, and knows it for as long as the object is there. */
export function once<Given extends object, More extends unknown[], Found>(
  find: (given: Given, ...more: More) => Found,
): (given: Given, ...more: More) => Found {
  const known = new WeakMap<Given, { found: Found }>()
  return (given, ...more) => {
    const own = known.get(given) ?? { found: find(given, ...more) }
    known.set(given, own)
    return own.found
  }
}
