/** Names a source record. */
export interface RecordName {
  file: string;
  recordId: string;
}

/** Two records, the first in the order of the server. */
export interface PairName {
  a: RecordName;
  b: RecordName;
}

/** Characters that mean something in a path, and how they are written in a pair's part of one. */
const ESCAPES: [string, string][] = [
  ["~", "~t"],
  ["/", "~s"],
  ["%", "~p"],
  ["?", "~q"],
  ["#", "~h"],
];
const BETWEEN = "~.";

/** The pair as one part of a path, without a character that a router might read: any record id comes back as it was. */
export function pairPart({ a, b }: PairName): string {
  return [a.file, a.recordId, b.file, b.recordId]
    .map((name) => ESCAPES.reduce((text, [plain, escaped]) => text.replaceAll(plain, escaped), name))
    .join(BETWEEN);
}

/** The pair of a part of a path; null when it is none. */
export function pairOf(part: string): PairName | null {
  const names = part
    .split(BETWEEN)
    .map((name) => ESCAPES.reduceRight((text, [plain, escaped]) => text.replaceAll(escaped, plain), name));
  const [fileA, idA, fileB, idB] = names;
  if (names.length !== 4 || !fileA || !idA || !fileB || !idB) return null;
  return { a: { file: fileA, recordId: idA }, b: { file: fileB, recordId: idB } };
}

/** Where a pair is reviewed. */
export function reviewPath(pair: PairName): string {
  return `/review/${encodeURIComponent(pairPart(pair))}`;
}

/** True for the same two records. */
export function isSamePair(x: PairName, y: PairName): boolean {
  return pairPart(x) === pairPart(y);
}
