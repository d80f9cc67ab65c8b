/** A risk's level as a mark that is told apart by its words, not by its colour alone. */
export const risk = (level: string) => `<span class="risk ${level}">${level}</span>`;
