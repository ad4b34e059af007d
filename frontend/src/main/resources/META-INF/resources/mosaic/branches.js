// <mosaic-branches>: draws a line from each box of its parent to the boxes its data-to names, as OUTCOME:NODE or OUTCOME!NODE where
// the run went; the answer is written where the line leaves its box.
import { Board, SVG } from "./board.js";

class Branches extends Board {
  lines(boxes, place) {
    const drawn = [];
    const taken = [];
    for (const box of boxes.values()) {
      for (const word of (box.dataset.to ?? "").split(" ")) {
        const [, outcome, went, name] = /^([a-z_]+)([:!])(.+)$/.exec(word) ?? [];
        const other = boxes.get(name);
        if (other) (went === "!" ? taken : drawn).push(...this.line(box, other, outcome, went === "!", place));
      }
    }
    return [...drawn, ...taken];
  }

  line(box, other, outcome, taken, place) {
    const a = box.getBoundingClientRect();
    const b = other.getBoundingClientRect();
    const below = b.top >= a.bottom;
    const straight = below && Math.abs(a.left - b.left) < 4;
    const right = b.left >= a.right;
    const from = straight || !right ? [a.left + 22, a.bottom] : [a.right, a.top + 20];
    const to = straight || !right ? [b.left + 22, below ? b.top : b.bottom] : [b.left, b.top + 20];
    const [x1, y1, x2, y2] = [from[0] - place.left, from[1] - place.top, to[0] - place.left, to[1] - place.top];
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", this.way(x1, y1, x2, y2, right && !straight));
    path.setAttribute("class", `b-${outcome}${taken ? " b-taken" : ""}`);
    const label = document.createElementNS(SVG, "text");
    label.setAttribute("x", right && !straight ? x1 + 5 : x1 + 7);
    label.setAttribute("y", right && !straight ? y1 - 4 : y1 + 13);
    label.setAttribute("class", `b-${outcome}${taken ? " b-taken" : ""}`);
    label.textContent = outcome === "cannot_tell" ? "?" : (this.getAttribute(`data-${outcome}`) ?? "");
    return [path, label];
  }

  /** Straight down; or to the right, then down, then to the right, with round corners. */
  way(x1, y1, x2, y2, right) {
    if (!right) return Math.abs(x1 - x2) < 1 ? `M${x1},${y1} V${y2}` : `M${x1},${y1} C${x1},${y1 + 24} ${x2},${y2 - 24} ${x2},${y2}`;
    if (Math.abs(y1 - y2) < 2) return `M${x1},${y1} H${x2}`;
    const middle = x2 - 16;
    const turn = y2 > y1 ? 8 : -8;
    return `M${x1},${y1} H${middle - 8} Q${middle},${y1} ${middle},${y1 + turn} V${y2 - turn} Q${middle},${y2} ${middle + 8},${y2} H${x2}`;
  }
}

customElements.define("mosaic-branches", Branches);
