/** A source or a campaign as it is compared: people and systems write the same one in large and small letters. */
export const campaignKey = (name: string): string => name.trim().toLowerCase()
