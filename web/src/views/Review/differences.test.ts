import { describe, expect, it } from "vitest";
import { differences } from "./differences";

const drawn = (a: string, b: string) =>
  differences(a, b).map((side) => side.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join(""));

describe("differences", () => {
  it("marks the letters that the other text does not have", () => {
    expect(drawn("Ann Lee", "Anne Leigh")).toEqual(["Ann Le[e]", "Ann[e] Le[igh]"]);
    expect(drawn("1990-01-02", "1990-01-12")).toEqual(["1990-01-[0]2", "1990-01-[1]2"]);
  });

  it("marks nothing in equal texts and everything where nothing is shared", () => {
    expect(drawn("a@x.org", "a@x.org")).toEqual(["a@x.org", "a@x.org"]);
    expect(drawn("abc", "")).toEqual(["[abc]", ""]);
  });

  it("does not look at capitals, nor at letters that other texts share by chance", () => {
    expect(drawn("Joseph Koufos", "JOSEPH KOUFO")).toEqual(["Joseph Koufo[s]", "JOSEPH KOUFO"]);
    expect(drawn("Nairobi", "BERLIN")).toEqual(["[Nairobi]", "[BERLIN]"]);
  });

  it("puts the texts back together whatever they hold", () => {
    for (const [a, b] of [
      ["Zoë 🦊 Müller", "Zoe 🐻 Muller"],
      ["x".repeat(500), "y"],
    ] as const)
      expect(differences(a, b).map((side) => side.map(({ text }) => text).join(""))).toEqual([a, b]);
  });
});
