/** One screen holds far fewer; an offer that scrolls, or is compared block by block, has use for more. */
export const blocksMax = 60
