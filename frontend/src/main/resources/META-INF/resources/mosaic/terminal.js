// <mosaic-terminal shell="ID">: a terminal whose other end is a websocket of this host; says what it is doing by `data-state`.
import { Terminal } from "./xterm/xterm.js";
import { FitAddon } from "./xterm/addon-fit.js";

const PIECE = 8 * 1024; // of what is pasted
const READ = 64 * 1024; // after so much the other end is told that it was shown
const DARK = {
  background: "#12161f", foreground: "#d9e0ea", cursor: "#9bbcff", cursorAccent: "#12161f", selectionBackground: "#34507f",
  black: "#2b3340", red: "#ff8f8a", green: "#7fd6a2", yellow: "#f2c26b", blue: "#9bbcff", magenta: "#d9a6f5", cyan: "#79d4dd", white: "#d9e0ea",
  brightBlack: "#8391a5", brightRed: "#ffb1ad", brightGreen: "#a5e6bf", brightYellow: "#f8d795", brightBlue: "#bdd2ff", brightMagenta: "#e7c5fa", brightCyan: "#a4e4ea", brightWhite: "#ffffff",
};
const LIGHT = {
  background: "#ffffff", foreground: "#1f2733", cursor: "#1d4cc0", cursorAccent: "#ffffff", selectionBackground: "#c9dafc",
  black: "#1f2733", red: "#a81f24", green: "#17653a", yellow: "#7d4a00", blue: "#1d4cc0", magenta: "#7a2a96", cyan: "#0b6470", white: "#5b6675",
  brightBlack: "#5b6675", brightRed: "#c4262c", brightGreen: "#1c7a46", brightYellow: "#8f5600", brightBlue: "#2a5fe0", brightMagenta: "#8f35ae", brightCyan: "#0d7583", brightWhite: "#3a4452",
};

class MosaicTerminal extends HTMLElement {
  static observedAttributes = ["shell"];

  connectedCallback() {
    if (this.terminal) return;
    this.received = 0;
    const root = this.attachShadow({ mode: "open" });
    const look = document.createElement("link");
    look.rel = "stylesheet";
    look.href = new URL("./xterm/xterm.css", import.meta.url);
    const own = document.createElement("style");
    own.textContent = ":host{display:block}.box{height:100%;box-sizing:border-box;padding:8px 0 8px 10px}.xterm{height:100%}.xterm .xterm-viewport{background:none!important}";
    this.box = document.createElement("div");
    this.box.className = "box";
    root.append(look, own, this.box);
    look.addEventListener("load", () => this.begin());
  }

  disconnectedCallback() {
    this.gone = true;
    this.sizes?.disconnect();
    this.scheme?.removeEventListener("change", this.paint);
    this.socket?.close();
    this.terminal?.dispose();
  }

  attributeChangedCallback() {
    if (this.terminal) this.connect();
  }

  begin() {
    this.terminal = new Terminal({
      fontFamily: getComputedStyle(this).fontFamily,
      fontSize: 13,
      lineHeight: 1.2,
      scrollback: 5000,
      cursorBlink: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      minimumContrastRatio: 4.5,
    });
    this.fit = new FitAddon();
    this.terminal.loadAddon(this.fit);
    this.terminal.open(this.box);
    this.terminal.textarea.setAttribute("aria-label", this.getAttribute("label"));
    this.terminal.onData((text) => this.type(new TextEncoder().encode(text)));
    this.terminal.onBinary((text) => this.type(Uint8Array.from(text, (one) => one.charCodeAt(0))));
    this.terminal.onResize(() => this.tellSize());
    this.terminal.attachCustomKeyEventHandler((event) => this.passes(event));
    this.sizes = new ResizeObserver(() => this.offsetHeight && this.fit.fit());
    this.sizes.observe(this);
    this.paint = () => (this.terminal.options.theme = this.isDark() ? DARK : LIGHT);
    this.scheme = matchMedia("(prefers-color-scheme: dark)");
    this.scheme.addEventListener("change", this.paint);
    this.paint();
    this.fit.fit();
    this.connect();
  }

  /** Shift+Tab leaves the terminal, as everywhere else; Ctrl+Shift+C copies what is selected. */
  passes(event) {
    if (event.key === "Tab" && event.shiftKey) return false;
    if (event.ctrlKey && event.shiftKey && event.code === "KeyC") {
      if (event.type === "keydown") navigator.clipboard?.writeText(this.terminal.getSelection());
      event.preventDefault();
      return false;
    }
    return !(event.ctrlKey && event.shiftKey && event.code === "KeyV");
  }

  isDark() {
    const [red, green, blue] = getComputedStyle(this).backgroundColor.match(/[\d.]+/g).map(Number);
    return red + green + blue < 384;
  }

  connect() {
    const shell = this.getAttribute("shell");
    const old = this.socket;
    this.socket = null;
    old?.close();
    if (!shell) return this.say("closed");
    if (shell !== this.shown) {
      this.shown = shell;
      this.received = 0;
      this.terminal.reset();
    }
    const address = new URL(`../terminal/${shell}?from=${this.received}`, import.meta.url); // the base moves with the page's address
    address.protocol = address.protocol.replace("http", "ws");
    const socket = new WebSocket(address);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => this.opened(socket);
    socket.onmessage = (message) => this.show(socket, message.data);
    socket.onclose = (event) => this.closed(socket, event);
    this.socket = socket;
  }

  opened(socket) {
    if (socket !== this.socket) return;
    this.tries = 0;
    this.say("open");
    this.tellSize();
    this.terminal.focus();
  }

  /** Bytes are output; a text is how many bytes there were before what comes next. */
  show(socket, data) {
    if (socket !== this.socket) return;
    if (typeof data === "string") {
      this.received = Number(data);
      return;
    }
    this.received += data.byteLength;
    this.terminal.write(new Uint8Array(data), () => this.shownMore(socket, data.byteLength));
  }

  shownMore(socket, bytes) {
    socket.unread = (socket.unread ?? 0) + bytes;
    if (socket.unread < READ) return;
    if (socket.readyState === WebSocket.OPEN) socket.send(`read ${socket.unread}`);
    socket.unread = 0;
  }

  /** 1000 is its end; anything else was the way there, and is tried again. */
  closed(socket, event) {
    if (socket !== this.socket || this.gone) return;
    if (event.code === 1000 || event.code === 1008) return this.say("closed");
    this.say("lost");
    this.tries = (this.tries ?? 0) + 1;
    if (this.tries < 8) setTimeout(() => socket === this.socket && !this.gone && this.connect(), 250 * 2 ** this.tries);
  }

  type(bytes) {
    if (this.socket?.readyState !== WebSocket.OPEN) return;
    for (let at = 0; at < bytes.length; at += PIECE) this.socket.send(bytes.subarray(at, at + PIECE));
  }

  tellSize() {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(`size ${this.terminal.cols} ${this.terminal.rows}`);
  }

  /** For whoever opens a shell: how much of it there is room to show. */
  size() {
    return this.terminal ? `${this.terminal.cols} ${this.terminal.rows}` : "100 30";
  }

  say(state) {
    this.dataset.state = state;
    if (this.terminal) this.terminal.options.disableStdin = state !== "open";
  }
}

customElements.define("mosaic-terminal", MosaicTerminal);
