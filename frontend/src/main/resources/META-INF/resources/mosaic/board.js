// What lies over the boxes of its parent and draws lines between them, anew whenever the parent or a box changes its size. Who
// extends it tells the lines in lines(boxes, place).
export const SVG = "http://www.w3.org/2000/svg";

export class Board extends HTMLElement {
  connectedCallback() {
    this.svg ??= this.appendChild(document.createElementNS(SVG, "svg"));
    const board = this.parentElement;
    const again = () => this.soon(board);
    this.sizes = new ResizeObserver(again);
    this.sizes.observe(board);
    board.querySelectorAll("[data-node]").forEach((box) => this.sizes.observe(box));
    again();
  }

  disconnectedCallback() {
    this.sizes?.disconnect();
  }

  soon(board) {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.isConnected && this.draw(board));
  }

  draw(board) {
    const place = board.getBoundingClientRect();
    const boxes = new Map();
    board.querySelectorAll("[data-node]").forEach((box) => boxes.set(box.dataset.node, box));
    this.svg.setAttribute("viewBox", `0 0 ${place.width} ${place.height}`);
    this.svg.setAttribute("width", place.width);
    this.svg.setAttribute("height", place.height);
    this.svg.replaceChildren(...this.lines(boxes, place));
  }
}
