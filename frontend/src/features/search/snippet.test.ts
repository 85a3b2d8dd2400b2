import { expect, it } from "vitest";
import { piecesOf } from "./snippet";

it("tells what was found from what stands around it", () => {
  expect(piecesOf("mid-size <mark>nurseries</mark> in <mark>NL</mark>")).toEqual([
    { text: "mid-size ", isMarked: false },
    { text: "nurseries", isMarked: true },
    { text: " in ", isMarked: false },
    { text: "NL", isMarked: true },
  ]);
});

it("takes everything else for text", () => {
  expect(piecesOf("<b>&lt;mark&gt; &amp;lt; R&amp;D &quot;x&quot; it&#39;s &nbsp;")).toEqual([
    { text: "<b><mark> &lt; R&D \"x\" it's &nbsp;", isMarked: false },
  ]);
});

it("makes nothing of nothing", () => {
  expect(piecesOf("")).toEqual([]);
});
