/** Who reads what is sent for a suggestion, as people are told before they send it. */
export interface AiService {
  host: string
  model: string
}
