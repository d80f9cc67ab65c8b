/** Room that a laid out boundary keeps around what is in it; above, for its title. */
export const room = { top: 48, side: 24 } as const;
