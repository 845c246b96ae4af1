/** A stretch of a text that stands in the other text too, or does not. */
export interface Stretch {
  text: string;
  isShared: boolean;
}

/** Texts longer than this are compared as wholes: nobody reads a difference in them letter by letter. */
const LONGEST = 400;

/** Texts that share less of the longer one than this are other texts, not variants: letters they share by chance are not worth an eye. */
const LEAST_SHARED = 0.5;

/**
 * Marks by character what two texts do not have in common: their longest common subsequence (Wagner and Fischer, 1974).
 * Capitals are not compared, for nothing else in the product compares them.
 */
export function differences(a: string, b: string): [Stretch[], Stretch[]] {
  if (folded(a) === folded(b)) return [whole(a, true), whole(b, true)];
  const x = [...a];
  const y = [...b];
  if (x.length > LONGEST || y.length > LONGEST) return [whole(a, false), whole(b, false)];
  const lengths = commonLengths(x.map(folded), y.map(folded));
  if ((lengths[0] ?? 0) < LEAST_SHARED * Math.max(x.length, y.length))
    return [whole(a, false), whole(b, false)];
  const at = (i: number, j: number) => lengths[i * (y.length + 1) + j] ?? 0;
  const sharedX = new Set<number>();
  const sharedY = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < x.length && j < y.length) {
    if (folded(x[i] ?? "") === folded(y[j] ?? "") && at(i, j) === at(i + 1, j + 1) + 1) {
      sharedX.add(i++);
      sharedY.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [stretches(x, sharedX), stretches(y, sharedY)];
}

/** Of every pair of tails the length of the longest common subsequence, row by row. */
function commonLengths(x: string[], y: string[]): Uint16Array {
  const width = y.length + 1;
  const lengths = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        x[i] === y[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

function folded(text: string): string {
  return text.toLowerCase();
}

function whole(text: string, isShared: boolean): Stretch[] {
  return text === "" ? [] : [{ text, isShared }];
}

function stretches(letters: string[], shared: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  letters.forEach((letter, i) => {
    const last = found.at(-1);
    if (last && last.isShared === shared.has(i)) last.text += letter;
    else found.push({ text: letter, isShared: shared.has(i) });
  });
  return found;
}
