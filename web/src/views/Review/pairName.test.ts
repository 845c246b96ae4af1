import { expect, it } from "vitest";
import { isSamePair, pairOf, pairPart } from "./pairName";

it("brings back any record id that was put into a path", () => {
  const pair = {
    a: { file: "candidates.csv", recordId: "C~1/%7E~." },
    b: { file: "workers.csv", recordId: "Wé 2" },
  };
  const back = pairOf(pairPart(pair));
  expect(back).toEqual(pair);
  expect(back !== null && isSamePair(back, pair)).toBe(true);
  expect(pairOf("candidates.csv~C1")).toBeNull();
});
