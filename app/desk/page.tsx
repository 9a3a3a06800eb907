import { archiveIn } from '../../lib/archive/checked-archive'
import { editedContent } from '../../lib/desk/content'
import { deskUrls } from '../../lib/desk/desk-urls'
import { setting } from '../../lib/desk/setting'

export default function Page() {
  const { policies } = archiveIn(editedContent(), setting())
  return (
    <main>
      <h1>Policies</h1>
      <ul>
        {policies.map(({ company, policy }) => (
          <li key={`${company}/${policy}`}>
            <a href={deskUrls.policy(company, policy)}>{`${company}/${policy}`}</a>
          </li>
        ))}
      </ul>
    </main>
  )
}
