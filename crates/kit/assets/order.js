// Rows whose order can be changed: by their handle with mouse or finger, or with the arrow keys on it.
{
const order = {
  row: null,
  target: null,
  resting: 0,
  busy: false,
  // One row at a time, until it is kept.
  take(handle) {
    const row = handle?.closest("[data-moves]");
    if (!row || this.busy || (this.row && this.row !== row)) return false;
    if (!this.row) this.home = row.nextSibling;
    this.row = row;
    return true;
  },
  mark(target) {
    this.target?.row.classList.remove("above", "below");
    this.target = target;
    target?.row.classList.add(target.side === "before" ? "above" : "below");
  },
  release() {
    this.mark(null);
    this.row?.classList.remove("held");
    this.row = null;
    this.dragged = false;
  },
  down(event) {
    const handle = event.target.closest?.("[data-handle]");
    if (event.button || !this.take(handle)) return;
    this.dragged = true;
    this.row.classList.add("held");
  },
  drag({ clientX, clientY }) {
    if (!this.dragged) return;
    const row = document.elementFromPoint(clientX, clientY)?.closest("[data-moves]");
    const fits = row && row !== this.row && row.parentNode === this.row.parentNode;
    const { top, height } = row?.getBoundingClientRect() ?? {};
    this.mark(fits ? { row, side: clientY < top + height / 2 ? "before" : "after" } : null);
    if (clientY < 64) scrollBy(0, -12); else if (clientY > innerHeight - 64) scrollBy(0, 12);
  },
  drop() {
    if (!this.dragged) return;
    this.dragged = false;
    if (!this.target) return this.release();
    this.target.row[this.target.side](this.row);
    this.keep();
  },
  key(event) {
    const handle = event.target.closest?.("[data-handle]");
    const side = { ArrowUp: "before", ArrowDown: "after" }[event.key];
    if (event.key === "Escape" && this.dragged) return this.release();
    if (!handle || !side || !this.take(handle)) return;
    event.preventDefault();
    const next = side === "before" ? this.row.previousElementSibling : this.row.nextElementSibling;
    next?.[side](this.row);
    handle.focus();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.keep(), 400);
  },
  // The page with the new order takes the place of this one; when it was not kept, the row goes home and nothing else moves.
  async keep() {
    const { row, home } = this;
    this.busy = true;
    const to = [...row.parentNode.children].indexOf(row);
    const page = await this.ask(row.dataset.moves, to);
    this.busy = false;
    this.release();
    if (page && $("[data-moves]", page)) return this.renew(page, to);
    row.parentNode.insertBefore(row, home?.isConnected ? home : null);
    const handle = $("[data-handle]", row);
    handle.focus();
    showToast({ text: [handle.dataset.failed, $("main > .lead", page ?? row)?.textContent].filter(Boolean).join(" "), tone: "stop", href: location.href });
  },
  async ask(url, to) {
    try {
      const answer = await fetch(url, { method: "POST", headers: { accept: "text/html" }, body: new URLSearchParams({ to }) });
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch { return null; }
  },
  renew(page, to) {
    const [old, main] = [$("main"), $("main", page)];
    const open = $$("details", main);
    $$("details", old).forEach((one, index) => { if (open[index]) open[index].open = one.open; });
    for (const field of $$("input:not([type=hidden]),select,textarea", old)) {
      const same = field.id && page.getElementById(field.id);
      if (same) same.value = field.value;
    }
    old.replaceWith(main);
    reveal();
    for (const toast of $$(".toasts .toast", page)) { $(".toasts").append(toast); fade(toast); }
    $("[data-handle]", $$("[data-moves]")[to])?.focus();
  },
};
document.addEventListener("pointerdown", (event) => order.down(event));
document.addEventListener("pointermove", (event) => order.drag(event));
document.addEventListener("pointerup", () => order.drop());
document.addEventListener("pointercancel", () => order.dragged && order.release());
document.addEventListener("keydown", (event) => order.key(event));
}
