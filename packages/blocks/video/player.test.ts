import { describe, expect, test } from 'vitest'

import { playerOf, videoAddress } from './player.ts'

const tube = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'
const rutube = 'https://rutube.ru/play/embed/0123456789abcdef0123456789abcdef/?autoplay=1'
const vk = 'https://vkvideo.ru/video_ext.php?oid=-22822305&id=456241864&hd=2&autoplay=1'

describe('an address as people copy it leads to a player', () => {
  test.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', tube],
    ['https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=42s', tube],
    ['https://youtu.be/dQw4w9WgXcQ?si=share', tube],
    ['https://youtube.com/shorts/dQw4w9WgXcQ', tube],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', tube],
    ['https://rutube.ru/video/0123456789abcdef0123456789abcdef/', rutube],
    ['https://rutube.ru/video/0123456789abcdef0123456789abcdef/?r=wd', rutube],
    ['https://vk.com/video-22822305_456241864', vk],
    ['https://vkvideo.ru/video-22822305_456241864?list=ln', vk],
    ['https://firm.example/films/about%20us.mp4', 'https://firm.example/films/about%20us.mp4'],
  ])('%s', (address, player) => {
    expect(playerOf(address)?.href).toBe(player)
    expect(videoAddress(` ${address} `)).toEqual({ value: address })
  })
})

describe('anything else is no video', () => {
  test.each([
    ['nothing', ''],
    ['a script', 'javascript:alert(1)//a.mp4'],
    ['a connection that anybody may change', 'http://firm.example/a.mp4'],
    ['a channel', 'https://www.youtube.com/@firm'],
    ['an id that is too long', 'https://youtu.be/dQw4w9WgXcQQ'],
    ['a host that begins like one we know', 'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ'],
    ['a host before the at sign', 'https://youtu.be@evil.example/a.mp4'],
    ['a port', 'https://firm.example:8443/a.mp4'],
    ['a picture', 'https://firm.example/a.png'],
    ['a quote that would end a policy', `https://firm.example/a";script-src *;.mp4`],
  ])('%s', (_what, address) => {
    expect(videoAddress(address)).toEqual({ flaw: { code: 'video-unknown' } })
  })
})
