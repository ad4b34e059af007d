// <mosaic-age at="ISO time">: "5 min" since then, counted on by one clock for all of them.
// With `lasting`: a duration, from `at` to `until` or to now. The exact time is the tooltip.
const UNITS = [["d", 86400], ["h", 3600], ["min", 60], ["s", 1]];
const shown = new Set();

function span(seconds, precise) {
  if (seconds < 1) return precise ? "<1 s" : "now";
  const first = UNITS.findIndex(([, size]) => seconds >= size);
  const [unit, size] = UNITS[first];
  const whole = Math.floor(seconds / size);
  const next = UNITS[first + 1];
  if (!precise || !next) return `${whole} ${unit}`;
  const rest = Math.floor((seconds - whole * size) / next[1]);
  return rest ? `${whole} ${unit} ${rest} ${next[0]}` : `${whole} ${unit}`;
}

class Age extends HTMLElement {
  static observedAttributes = ["at", "until", "lasting"];

  connectedCallback() {
    shown.add(this);
    this.tell();
  }

  disconnectedCallback() {
    shown.delete(this);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.tell();
  }

  tell() {
    const start = Date.parse(this.getAttribute("at") ?? "");
    if (Number.isNaN(start)) return;
    const until = Date.parse(this.getAttribute("until") ?? "");
    const seconds = ((Number.isNaN(until) ? Date.now() : until) - start) / 1000;
    const text = span(Math.max(0, seconds), this.hasAttribute("lasting"));
    if (this.textContent !== text) this.textContent = text;
    const exact = new Date(start).toLocaleString();
    if (this.title !== exact) this.title = exact;
  }
}

customElements.define("mosaic-age", Age);
setInterval(() => shown.forEach((age) => age.tell()), 1000);
