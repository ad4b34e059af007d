// <mosaic-wires>: draws a line from each box of its parent with data-to to the boxes whose data-node it names.
import { Board, SVG } from "./board.js";

class Wires extends Board {
  lines(boxes, place) {
    const lines = [];
    for (const box of boxes.values()) {
      for (const name of (box.dataset.to ?? "").split(" ")) {
        const other = boxes.get(name);
        if (other) lines.push(this.line(box, other, place));
      }
    }
    return lines;
  }

  line(box, other, place) {
    const a = box.getBoundingClientRect();
    const b = other.getBoundingClientRect();
    const forward = a.left < b.left;
    const x1 = (forward ? a.right : a.left) - place.left;
    const x2 = (forward ? b.left : b.right) - place.left;
    const y1 = a.top + a.height / 2 - place.top;
    const y2 = b.top + b.height / 2 - place.top;
    const bend = (x2 - x1) / 2;
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`);
    if (!forward) path.setAttribute("class", "m-guard");
    else if (other.classList.contains("tone-warn") || other.classList.contains("tone-bad")) {
      path.setAttribute("class", "m-weak");
    }
    return path;
  }
}

customElements.define("mosaic-wires", Wires);
