// The keys of every page. None of them is taken while somebody types, and none but Ctrl+K while a dialog is open.
const GO = { w: "workloads", o: "operations", b: "bindings", a: "accounts", c: "cluster", s: "settings" };
const FIELDS = "input, textarea, select, [contenteditable]";
let waiting = 0;

const dialog = (name) => document.querySelector(`dialog[data-dialog="${name}"]`);

function open(name) {
  const it = dialog(name);
  if (!it || it.open) return;
  document.querySelectorAll("dialog[open]").forEach((other) => other.close());
  it.showModal();
  it.querySelector("input")?.select();
}

function typing(event) {
  const target = event.composedPath()[0];
  return target instanceof Element && target.matches(FIELDS);
}

const covered = () => document.querySelector("dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]");

function go(key) {
  const place = GO[key];
  if (!place) return false;
  document.querySelector(`[data-test="nav-${place}"]`)?.shadowRoot?.querySelector("a")?.click();
  return true;
}

function search() {
  const field = document.querySelector("[data-slash]");
  field?.focus();
  return Boolean(field);
}

function plain(event) {
  const afterG = event.timeStamp - waiting < 1500;
  waiting = event.key === "g" ? event.timeStamp : 0;
  if (event.key === "?") return open("help"), true;
  if (event.key === "/") return search();
  return afterG && go(event.key);
}

/** Enter in a row of a list opens what its link leads to. */
function enter(event) {
  const path = event.composedPath();
  const grid = path.find((part) => part.localName === "vaadin-grid");
  const row = path.find((part) => part.localName === "tr");
  if (!grid?.hasAttribute("data-open") || !row || path[0].localName === "a") return false;
  for (const slot of row.querySelectorAll("slot")) {
    const link = slot.assignedElements()[0]?.querySelector("a[href]");
    if (link) return link.click(), true;
  }
  return false;
}

document.addEventListener(
  "keydown",
  (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const modified = event.ctrlKey || event.metaKey;
    if (modified && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      const palette = dialog("palette");
      if (!palette) return;
      event.preventDefault();
      if (palette.open) palette.close();
      else open("palette");
      return;
    }
    if (modified || event.altKey || typing(event) || covered()) return;
    const taken = event.key === "Enter" ? enter(event) : plain(event);
    if (taken) {
      event.preventDefault();
      event.stopPropagation();
    }
  },
  true,
);

document.addEventListener("click", (event) => {
  const opener = event.composedPath().find((part) => part instanceof Element && part.hasAttribute("data-opens"));
  if (opener) open(opener.getAttribute("data-opens"));
  const box = event.target instanceof HTMLDialogElement ? event.target : null;
  if (box?.open) box.close(); // beside its content: on the backdrop
});

// The palette: arrows choose, Enter opens. The list comes from the server, the choice stays in the browser.
class PaletteList extends HTMLElement {
  connectedCallback() {
    this.watch = new MutationObserver(() => this.choose(0));
    this.watch.observe(this, { childList: true });
    this.keys = (event) => this.key(event);
    this.closest("dialog")?.addEventListener("keydown", this.keys);
    this.addEventListener("click", () => this.closest("dialog")?.close());
    this.addEventListener("mousemove", (event) => {
      const option = event.target.closest?.("[role=option]");
      if (option) this.choose(this.options().indexOf(option), false);
    });
    this.choose(0);
  }

  disconnectedCallback() {
    this.watch.disconnect();
  }

  options() {
    return [...this.querySelectorAll("[role=option]")];
  }

  key(event) {
    const all = this.options();
    const at = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to !== undefined && all.length) this.choose((to + all.length) % all.length);
    else if (event.key === "Enter") all[at]?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  choose(index, scroll = true) {
    this.options().forEach((option, at) => {
      option.id ||= `palette-option-${at}`;
      option.setAttribute("aria-selected", String(at === index));
      if (at !== index) return;
      if (scroll) option.scrollIntoView({ block: "nearest" });
      this.closest("dialog")?.querySelector("input")?.setAttribute("aria-activedescendant", option.id);
    });
  }
}

customElements.define("mosaic-palette-list", PaletteList);
