/** Where something stands in a file, from 1. */
export interface Place {
  line: number
  column: number
}
