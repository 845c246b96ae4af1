import { describe, expect, it } from "vitest";
import { settle } from "./layout";
import { buildLinkGraph, type DrawnEntity, placeOf } from "./linkGraph";

const entity = (id: string, kind = "CANDIDATE", role: string | null = "MEMBER"): DrawnEntity => ({
  id,
  kind,
  label: id,
  role,
  genericReason: null,
});
const line = (from: string, to: string) => ({
  id: `${from}-${to}`,
  from,
  to,
  label: "paid to",
  weight: 3,
  isDerived: false,
});

describe("buildLinkGraph", () => {
  it("leaves out lines to entities that are not drawn", () => {
    const graph = buildLinkGraph(
      [entity("ann"), entity("account", "BANK_ACCOUNT", "SHARED")],
      [line("ann", "account"), line("ann", "gone")],
    );
    expect(graph.order).toBe(2);
    expect(graph.edges()).toEqual(["ann-account"]);
  });

  it("draws a facilitator larger than a member, and a member larger than a value", () => {
    const graph = buildLinkGraph(
      [entity("dale", "PERSON", "FACILITATOR"), entity("ann"), entity("account", "BANK_ACCOUNT", "SHARED")],
      [],
    );
    const size = (id: string) => graph.getNodeAttribute(id, "size");
    expect(size("dale")).toBeGreaterThan(size("ann"));
    expect(size("ann")).toBeGreaterThan(size("account"));
  });

  it("keeps the first of two entities with one id", () => {
    expect(buildLinkGraph([entity("ann"), entity("ann", "PERSON")], []).getNodeAttribute("ann", "kind")).toBe(
      "CANDIDATE",
    );
  });
});

describe("settle", () => {
  it("gives the same picture to the same graph", () => {
    const draw = () => {
      const graph = buildLinkGraph(
        [entity("ann"), entity("bob"), entity("cy")],
        [line("ann", "bob"), line("bob", "cy")],
      );
      settle(graph);
      return graph.mapNodes((id, { x, y }) => [id, x, y]);
    };
    expect(draw()).toEqual(draw());
  });

  it("leaves a single entity where it is", () => {
    const graph = buildLinkGraph([entity("ann")], []);
    settle(graph);
    expect(graph.getNodeAttributes("ann")).toMatchObject(placeOf("ann"));
  });
});
