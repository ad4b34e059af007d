// <mosaic-copy label done>: a button that copies its `text` property.
class Copy extends HTMLElement {
  connectedCallback() {
    if (this.button) return;
    this.button = document.createElement("button");
    this.button.type = "button";
    const icon = document.createElement("span");
    icon.className = "m-icon i-copy";
    icon.ariaHidden = "true";
    this.word = document.createElement("span");
    this.button.append(icon, this.word);
    this.button.addEventListener("click", (event) => {
      event.stopPropagation();
      this.copy();
    });
    this.append(this.button);
    this.say(this.getAttribute("label"), false);
  }

  say(word, done) {
    this.word.textContent = word;
    this.button.title = word;
    this.button.setAttribute("aria-label", word);
    this.toggleAttribute("copied", done);
  }

  async copy() {
    const text = this.text ?? "";
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      this.copyOldWay(text); // plain http on another host has no clipboard API
    }
    this.say(this.getAttribute("done"), true);
    setTimeout(() => this.say(this.getAttribute("label"), false), 1600);
  }

  copyOldWay(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

customElements.define("mosaic-copy", Copy);
