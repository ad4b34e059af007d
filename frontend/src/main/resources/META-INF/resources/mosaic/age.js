// <mosaic-age at="ISO time">: "5 min" since then, counted on by one clock for all of them.
// With `lasting`: a duration, from `at` to `until` or to now. The exact time is the tooltip.
const lang = document.documentElement.lang || "en";
const shown = new Set();

// English has shorter words than the browser knows; every other language is left to the browser.
const unit = (short, name) => {
  if (lang.startsWith("en")) return (count) => `${count} ${short}`;
  const format = new Intl.NumberFormat(lang, { style: "unit", unit: name, unitDisplay: "narrow" });
  return (count) => format.format(count);
};
const UNITS = [[unit("d", "day"), 86400], [unit("h", "hour"), 3600], [unit("min", "minute"), 60], [unit("s", "second"), 1]];
const NOW = new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(0, "second");

function span(seconds, precise) {
  if (seconds < 1) return precise ? `<${UNITS[3][0](1)}` : NOW;
  const first = UNITS.findIndex(([, size]) => seconds >= size);
  const [say, size] = UNITS[first];
  const whole = Math.floor(seconds / size);
  const next = UNITS[first + 1];
  if (!precise || !next) return say(whole);
  const rest = Math.floor((seconds - whole * size) / next[1]);
  return rest ? `${say(whole)} ${next[0](rest)}` : say(whole);
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
    const exact = new Date(start).toLocaleString(lang);
    if (this.title !== exact) this.title = exact;
  }
}

customElements.define("mosaic-age", Age);
setInterval(() => shown.forEach((age) => age.tell()), 1000);
