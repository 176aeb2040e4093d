import { type Channel, channels } from '@pulya/contract/channel'

/** The way of contact a lead asked for, if it is one of those we still know. */
export const channelOf = (said: string | null): Channel | undefined =>
  channels.find((channel) => channel === said)
