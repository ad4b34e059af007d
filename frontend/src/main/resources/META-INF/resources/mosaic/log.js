// <mosaic-log>: lines of a build, appended as [[style, text], …] runs; keeps the newest 5000 and its scroll at the end.
const MOST = 5000;

class Log extends HTMLElement {
  connectedCallback() {
    if (this.lines) return;
    this.tabIndex = 0;
    this.setAttribute("role", "log");
    this.lines = document.createElement("pre");
    this.append(this.lines);
    this.follow = true;
    this.addEventListener("scroll", () => {
      this.follow = this.scrollHeight - this.scrollTop - this.clientHeight < 40;
    });
    (this.waiting ?? []).forEach((batch) => this.append_(batch));
    this.waiting = [];
  }

  addLines(batch) {
    if (!this.lines) (this.waiting ??= []).push(batch);
    else this.append_(batch);
  }

  clear() {
    this.waiting = [];
    if (this.lines) this.lines.replaceChildren();
  }

  append_(batch) {
    const piece = document.createDocumentFragment();
    for (const runs of batch) {
      const line = document.createElement("span");
      line.className = "m-line";
      for (const [style, text] of runs) {
        if (!style) line.append(text);
        else {
          const run = document.createElement("span");
          run.className = style;
          run.textContent = text;
          line.append(run);
        }
      }
      line.append("\n");
      piece.append(line);
    }
    this.lines.append(piece);
    while (this.lines.childElementCount > MOST) this.lines.firstElementChild.remove();
    if (this.follow) this.scrollTop = this.scrollHeight;
  }
}

customElements.define("mosaic-log", Log);
