/** Ways a visitor may ask to be contacted. */
export const channels = ['call', 'telegram', 'whatsapp', 'max', 'vk'] as const

export type Channel = (typeof channels)[number]
