// A link that is pressed while something else is under way waits for its end, and the last one pressed is followed. A press on the
// server's side (a row, a tab, a button) that leads elsewhere has changed the page there before the browser hears of it: a link
// that overtook it would leave the address of the one with the page of the other.
const PATIENCE = 3000;
let next;
let since;

const busy = () =>
  Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.()) ||
  (window.Vaadin?.Flow?.navigation && performance.now() - since < PATIENCE);

function follow() {
  if (busy()) return setTimeout(follow, 16);
  const url = next;
  next = undefined;
  window.dispatchEvent(new CustomEvent("vaadin-router-go", { detail: url, cancelable: true }));
  window.dispatchEvent(new CustomEvent("close-overlay-drawer"));
}

/** Whether the frame leads there without a new page. */
const inside = (link) =>
  link.href &&
  link.origin === location.origin &&
  !link.hash &&
  (!link.target || link.target === "_self") &&
  !link.hasAttribute("download") &&
  !link.hasAttribute("router-ignore");

window.addEventListener(
  "click",
  (event) => {
    if (event.defaultPrevented || event.button || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const link = event.composedPath().find((part) => part.localName === "a");
    if (!link || !inside(link)) return;
    const waits = next !== undefined;
    since = performance.now();
    if (!waits && !busy()) return;
    event.preventDefault();
    next = new URL(link.href);
    if (!waits) follow();
  },
  true,
);
