import { MissingPage } from '../components/editor/MissingPage'
import './globals.css'
import './edit.css'

export default function NotFound() {
  return <MissingPage />
}
