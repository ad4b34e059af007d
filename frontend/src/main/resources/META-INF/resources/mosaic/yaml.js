// <mosaic-yaml label>: shows its `text` property as YAML with colours and line numbers. Text nodes only.
const LINE = /^(\s*(?:- )*)(?:("[^"]*"|'[^']*'|[^\s#:"'|>][^:#]*?)(:)(?=\s|$))?(.*)$/;

function kind(value) {
  const bare = value.trim();
  if (bare.startsWith("#")) return "y-comment";
  if (/^(true|false|null|~)$/.test(bare)) return "y-word";
  if (/^-?\d+(\.\d+)?$/.test(bare)) return "y-number";
  return "y-text";
}

class Yaml extends HTMLElement {
  connectedCallback() {
    if (this.pre) return;
    this.pre = document.createElement("pre");
    this.pre.tabIndex = 0;
    this.pre.setAttribute("role", "region");
    this.pre.setAttribute("aria-label", this.getAttribute("label") ?? "");
    this.append(this.pre);
    this.draw();
  }

  set text(value) {
    this.value = value ?? "";
    if (this.pre) this.draw();
  }

  get text() {
    return this.value ?? "";
  }

  draw() {
    const lines = this.text.replace(/\n$/, "").split("\n");
    let block = -1; // deeper than this, lines belong to a text of several lines
    const rows = lines.map((line) => {
      const indent = line.length - line.trimStart().length;
      if (block >= 0 && (line.trim() === "" || indent > block)) return this.row([["y-text", line]]);
      block = /[|>][+-]?\d*$/.test(line) ? indent : -1;
      const [, start, key, colon, value] = LINE.exec(line) ?? ["", "", "", "", line];
      return this.row([["", start], ["y-key", key], ["", colon], [kind(value), value]]);
    });
    this.pre.replaceChildren(...rows);
  }

  row(parts) {
    const row = document.createElement("span");
    row.className = "y-line";
    for (const [css, words] of parts) {
      if (!words) continue;
      const part = document.createElement("span");
      if (css) part.className = css;
      part.textContent = words;
      row.append(part);
    }
    row.append("\n");
    return row;
  }
}

customElements.define("mosaic-yaml", Yaml);
