interface Props {
  links: { href: string; label: string }[]
}

/** Links below one another. */
export function LinkList({ links }: Props) {
  return (
    <ul className="links">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
