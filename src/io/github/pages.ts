/** The most items that GitHub gives at once. */
export const PAGE = 100;
/** Ten thousand items: a pull request with more comments is none that anybody reads. */
const MOST_PAGES = 100;
/** A listing of as many items may have been cut. */
export const MOST_ITEMS = PAGE * MOST_PAGES;

/**
 * All items of a listing, page after page as `Link` names them.
 * @param listing octokit's iterator, of pages of PAGE items
 * @param enough asked after each page; true ends it
 */
export async function pages<T>(
  listing: AsyncIterable<{ readonly data: readonly T[] }>,
  enough: (items: readonly T[]) => boolean = () => false,
): Promise<T[]> {
  const items: T[] = [];
  let read = 0;
  for await (const { data } of listing) {
    items.push(...data);
    if (++read === MOST_PAGES || enough(items)) break;
  }
  return items;
}
