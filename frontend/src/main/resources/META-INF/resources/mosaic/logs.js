// <mosaic-logs wrap stamps names events columns label rest link>: lines of logs as they come, as text only. Keeps the newest 12,000, draws them in
// slices between frames, and says "m-taken" when a batch is drawn, "m-hold" when somebody scrolls up, "m-chosen" when a line is chosen.
// Events stand between the lines by their time; those that no line has passed yet stand at the end, in an element of their own.
const MOST = 12000;
const CHUNK = 100;
const SLICE = 8; // milliseconds of a frame
const LEARNT = 400; // lines the columns are made of
const FIRST = ["level", "severity", "lvl", "msg", "message", "error"];
const COLOURS = ["#1d4cc0/#9bbcff", "#17653a/#7fd6a2", "#7a2a9c/#dba6f5", "#7d4a00/#f2c26b", "#0b6169/#7fd9e2", "#a01f5d/#ff9dc9"];

class Logs extends HTMLElement {
  static observedAttributes = ["columns"];

  /** A page of this Mosaic as somebody else can open it; the document's base moves with its address. */
  static link(page) {
    return new URL("../" + page, import.meta.url).href;
  }

  attributeChangedCallback() {
    this.redraw();
  }

  connectedCallback() {
    if (this.box) return;
    this.tabIndex = 0;
    this.setAttribute("role", "log");
    this.setAttribute("aria-live", "off"); // a screen reader could not keep up; lines are read by moving through them
    this.setAttribute("aria-label", this.getAttribute("label") ?? "");
    this.head = document.createElement("div");
    this.head.className = "l-head l-line";
    this.box = document.createElement("div");
    this.tail = document.createElement("div");
    this.append(this.head, this.box, this.tail);
    this.reset();
    const moved = () => requestAnimationFrame(() => this.moved());
    this.addEventListener("wheel", (event) => event.deltaY < 0 && moved(), { passive: true });
    this.addEventListener("touchmove", moved, { passive: true });
    this.addEventListener("pointerup", (event) => event.target === this && moved());
    this.addEventListener("keydown", (event) => ["ArrowUp", "PageUp", "Home"].includes(event.key) && moved());
    this.addEventListener("click", (event) => this.clicked(event));
  }

  reset() {
    this.rows = [];
    this.waiting = [];
    this.sources = this.sources ?? new Map();
    this.kinds = new Map();
    this.learnt = 0;
    this.atEnd = true;
    this.owed = false;
    this.keys = [];
    this.box?.replaceChildren();
    this.chunk = null;
    this.newest = 0;
    this.place();
  }

  clear(at, from) {
    this.sources = new Map();
    this.reset();
    this.wanted = at ? { at, from } : null;
  }

  take(rows) {
    for (const row of rows) this.waiting.push(row);
    this.owed = true;
    this.draw();
  }

  /** All events there are, the oldest first; what was told before is replaced. */
  tell(events) {
    this.querySelectorAll(".l-event").forEach((old) => old.remove());
    this.events = events;
    this.place();
    if (this.atEnd) this.scrollTop = this.scrollHeight;
  }

  place() {
    if (!this.box) return;
    const events = (this.events ?? []).map((event) => happening(event));
    const passed = events.filter((event) => event.at <= this.newest);
    this.tail.replaceChildren(...events.filter((event) => event.at > this.newest));
    const lines = passed.length ? [...this.box.querySelectorAll(".l-line")] : [];
    for (let event = passed.pop(), at = lines.length; event; event = passed.pop()) {
      while (at > 0 && Date.parse(lines[at - 1].dataset.at) >= event.at) at--;
      if (at < lines.length) lines[at].before(event);
    }
  }

  toEnd() {
    if (!this.box) return;
    this.atEnd = true;
    this.scrollTop = this.scrollHeight;
  }

  redraw() {
    if (!this.box) return;
    const rows = this.rows;
    this.rows = [];
    this.chunk = null;
    this.box.replaceChildren();
    this.newest = 0;
    this.place();
    this.waiting = rows.concat(this.waiting);
    this.draw();
  }

  draw() {
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      const end = performance.now() + SLICE;
      let at = 0;
      while (at < this.waiting.length && (at % 20 || performance.now() < end)) this.add(this.waiting[at++]);
      this.waiting.splice(0, at);
      this.trim();
      if (this.atEnd) this.scrollTop = this.scrollHeight;
      if (this.waiting.length) this.draw();
      else this.drawn();
    });
  }

  drawn() {
    if (!this.owed) return;
    this.owed = false;
    this.dispatchEvent(new CustomEvent("m-taken"));
  }

  add(row) {
    if (row[0] === "source") {
      if (!this.sources.has(row[1])) this.sources.set(row[1], { name: row[2] + "/" + row[3], colour: COLOURS[this.sources.size % COLOURS.length] });
      this.rows.push(row);
      return;
    }
    if (row[0] === "now") return;
    this.rows.push(row);
    if (!this.chunk || this.chunk.childElementCount >= CHUNK) {
      this.chunk = document.createElement("div");
      this.chunk.className = "l-chunk";
      this.box.append(this.chunk);
    }
    if (row[0] === "line") this.pass(Date.parse(row[2]));
    this.chunk.append(row[0] === "line" ? this.line(row) : this.mark(row));
  }

  /** A line of this time comes: events that are not younger stand before it. */
  pass(at) {
    if (at > this.newest) this.newest = at;
    while (this.tail.firstChild?.at <= at) this.chunk.append(this.tail.firstChild);
  }

  trim() {
    while (this.box.childElementCount > MOST / CHUNK) this.box.firstElementChild.remove();
    if (this.rows.length > MOST + 2000) this.rows.splice(0, this.rows.length - MOST);
  }

  line([, source, at, level, runs, left]) {
    const { name, colour } = this.sources.get(source) ?? { name: "?", colour: COLOURS[0] };
    const line = document.createElement("div");
    line.className = "l-line l-" + level;
    line.dataset.at = at;
    line.dataset.from = name;
    const time = document.createElement("button");
    time.type = "button";
    time.className = "l-time";
    time.tabIndex = -1;
    time.title = at;
    time.setAttribute("aria-label", at + ": " + (this.getAttribute("link") ?? ""));
    time.textContent = clock(at);
    const who = document.createElement("span");
    who.className = "l-name";
    who.title = name;
    const [light, dark] = colour.split("/");
    who.style.setProperty("--l-colour", `light-dark(${light}, ${dark})`);
    const inner = document.createElement("bdi");
    inner.textContent = name;
    who.append(inner);
    const raw = runs.map((run) => run[1]).join("");
    line.append(time, who, (this.hasAttribute("columns") && this.cells(raw)) || text(runs));
    if (left) {
      const more = document.createElement("span");
      more.className = "l-left";
      more.textContent = left;
      line.append(more);
    }
    if (this.wanted?.at === at && (!this.wanted.from || this.wanted.from === name)) this.found(line);
    return line;
  }

  mark([, kind, source, words]) {
    const mark = document.createElement("div");
    mark.className = "l-mark l-" + kind;
    mark.dataset.mark = kind;
    mark.textContent = (this.sources.has(source) ? this.sources.get(source).name + ": " : "") + words;
    return mark;
  }

  // null for what is no JSON object: it is shown as it is
  cells(raw) {
    const entries = fields(raw);
    if (!entries) return null;
    this.learn(entries);
    const cells = document.createElement("span");
    cells.className = "l-cells";
    for (const key of this.keys) cells.append(cell(entries.get(key)));
    const rest = [...entries].filter(([key]) => !this.keys.includes(key)).map(([key, value]) => key + "=" + value);
    const last = cell(rest.join("  "));
    last.className = "l-rest";
    cells.append(last);
    return cells;
  }

  learn(entries) {
    if (this.learnt >= LEARNT) return;
    this.learnt++;
    for (const key of entries.keys()) {
      this.kinds.set(key, (this.kinds.get(key) ?? 0) + 1);
    }
    const rank = (key) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
    const keys = [...this.kinds.keys()].sort((a, b) => rank(a) - rank(b) || this.kinds.get(b) - this.kinds.get(a)).slice(0, 5);
    if (keys.join("\n") === this.keys.join("\n")) return;
    const grew = this.keys.length > 0;
    this.keys = keys;
    const widths = keys.map((key) => (/^(level|severity|lvl)$/.test(key) ? "7ch" : /^(msg|message)$/.test(key) ? "minmax(16ch, 3fr)" : "minmax(6ch, 1fr)"));
    this.style.setProperty("--l-columns", widths.concat("minmax(8ch, 1fr)").join(" "));
    this.header();
    if (grew && !this.again) {
      this.again = true; // once all of this batch is known
      requestAnimationFrame(() => {
        this.again = false;
        this.redraw();
      });
    }
  }

  header() {
    const cells = document.createElement("span");
    cells.className = "l-cells";
    for (const key of this.keys.concat(this.getAttribute("rest") ?? "")) cells.append(cell(key));
    const time = document.createElement("span");
    time.className = "l-time";
    time.textContent = "00:00:00.000";
    const who = document.createElement("span");
    who.className = "l-name";
    this.head.replaceChildren(time, who, cells); // the first two keep the place of those of the lines
  }

  found(line) {
    this.wanted = null;
    line.classList.add("l-chosen");
    this.atEnd = false;
    requestAnimationFrame(() => line.scrollIntoView({ block: "center" }));
    this.dispatchEvent(new CustomEvent("m-hold"));
  }

  moved() {
    const away = this.scrollHeight - this.scrollTop - this.clientHeight > 40;
    if (!away || !this.atEnd) return;
    this.atEnd = false;
    this.dispatchEvent(new CustomEvent("m-hold"));
  }

  clicked(event) {
    const line = event.target.closest?.(".l-time")?.closest(".l-line");
    if (!line) return;
    this.querySelectorAll(".l-chosen").forEach((old) => old.classList.remove("l-chosen"));
    line.classList.add("l-chosen");
    this.dispatchEvent(new CustomEvent("m-chosen", { detail: { at: line.dataset.at, from: line.dataset.from } }));
  }
}

function happening([at, tone, about, meaning, words]) {
  const event = document.createElement("div");
  event.className = "l-mark l-event l-" + tone;
  event.dataset.event = words.split(/[ :]/)[0];
  event.at = Date.parse(at);
  const time = document.createElement("span");
  time.className = "l-time";
  time.textContent = clock(at);
  const what = document.createElement("span");
  what.className = "l-meaning";
  what.textContent = meaning;
  const raw = document.createElement("bdi");
  raw.className = "l-raw";
  raw.textContent = about + " " + words;
  raw.title = raw.textContent;
  event.append(time, what, raw);
  return event;
}

function clock(at) {
  const time = new Date(at);
  const part = (number, size) => String(number).padStart(size, "0");
  const day = time.toDateString() === new Date().toDateString() ? "" : part(time.getMonth() + 1, 2) + "-" + part(time.getDate(), 2) + " ";
  return day + part(time.getHours(), 2) + ":" + part(time.getMinutes(), 2) + ":" + part(time.getSeconds(), 2) + "." + part(time.getMilliseconds(), 3);
}

function text(runs) {
  const text = document.createElement("span");
  text.className = "l-text";
  for (const [style, words] of runs) {
    if (!style) text.append(words);
    else {
      const run = document.createElement("span");
      run.className = style;
      run.textContent = words;
      text.append(run);
    }
  }
  return text;
}

function fields(raw) {
  if (!raw.startsWith("{")) return null;
  try {
    const value = JSON.parse(raw);
    const entries = Object.entries(value).filter(([key]) => !/^(time|ts|timestamp|@timestamp)$/.test(key)); // the line has its time
    return new Map(entries.map(([key, inner]) => [key, typeof inner === "string" ? inner : JSON.stringify(inner)]));
  } catch {
    return null;
  }
}

function cell(words) {
  const cell = document.createElement("span");
  cell.textContent = words ?? "";
  cell.title = words ?? "";
  return cell;
}

customElements.define("mosaic-logs", Logs);
