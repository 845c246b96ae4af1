import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ClusterTable } from "./ClusterTable";

const cluster = {
  id: "c1",
  title: "5 candidates receive laptops at one flat",
  level: "ESCALATE" as const,
  risk: 0.94,
  state: "GROWN" as const,
  typologies: ["T1", "T2"],
  firstSeen: "2026-03-03T00:00:00Z",
  lastSeen: null,
  roleCounts: [{ role: "MEMBER" as const, count: 5 }],
  facilitators: [{ id: "person:1", label: "Dale R." }],
};

describe("ClusterTable", () => {
  it("says level in words, names the typologies and counts the members", () => {
    render(<ClusterTable clusters={[cluster]} onOpen={vi.fn()} />);
    for (const text of [
      "Escalate",
      "T1 Laptop farm, T2 Shared pay",
      "5",
      "Dale R.",
      "0.94",
      "grown",
      "unknown",
    ])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByRole("link", { name: cluster.title }).getAttribute("href")).toBe("/clusters/c1");
  });

  it("says what to do when the list is empty", () => {
    render(<ClusterTable clusters={[]} onOpen={vi.fn()} />);
    expect(screen.getByText(/Choose “All”/)).toBeTruthy();
  });
});
