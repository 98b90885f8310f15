/**
 * A German verb stands second, first or last: "deine Eltern lesen mit", "lesen deine Eltern mit?", "ob deine Eltern
 * mitlesen". Two parts that belong together come in either order.
 *
 * @param gap how many words may stand between them, in the notation of phrases
 * @returns two phrases, one for each order
 */
export function anyOrder(first: string, second: string, gap = '..4'): string[] {
  return [`${first} ${gap} ${second}`, `${second} ${gap} ${first}`];
}
