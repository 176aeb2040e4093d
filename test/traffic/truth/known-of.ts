/** What browsers say of themselves, and what people hold who have them. */
export const browsers = [
  {
    device: 'phone',
    agent:
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
  },
  {
    device: 'phone',
    agent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
  },
  {
    device: 'computer',
    agent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  },
] as const

/** Programs that say so. */
export const crawlers = [
  { device: 'computer', agent: 'Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)' },
  { device: 'computer', agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  { device: 'computer', agent: 'curl/8.14.1' },
] as const

/** How people come. `daily` is what the campaign costs a day, minor units. */
export const ways = [
  { query: '', source: 'direct', campaign: 'none', daily: 0 },
  {
    query: '?utm_source=yandex&utm_campaign=Bankrotstvo_Poisk',
    source: 'yandex',
    campaign: 'bankrotstvo_poisk',
    daily: 1_234_567,
  },
  { query: '?utm_source=vk&utm_campaign=dolgi', source: 'vk', campaign: 'dolgi', daily: 800_050 },
] as const
