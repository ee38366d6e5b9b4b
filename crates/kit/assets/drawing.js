// The drawing of a process and its designer: the same links and forms, without losing the page.

const designer = {
  get root() { return document.querySelector("[data-process]"); },
  get canvas() { return document.querySelector(".canvas"); },

  // Where the page stood is kept for the next one: a save must not throw the reader back to the start.
  keep() {
    if (!this.canvas) return;
    const { scrollLeft: x, scrollTop: y } = this.canvas;
    sessionStorage.setItem("drawing", JSON.stringify({ at: this.root?.dataset.process, size: this.size, x, y, page: scrollY }));
  },
  resume() {
    const kept = JSON.parse(sessionStorage.getItem("drawing") ?? "null");
    if (!this.canvas) return;
    const wide = document.querySelector(".flow")?.viewBox.baseVal.width ?? 0;
    const first = wide * SMALL < this.canvas.clientWidth ? "fit" : "half";
    this.size = kept?.size;
    const size = document.querySelector(`.sizes [value="${CSS.escape(this.size ?? first)}"]`);
    if (size) size.checked = true;
    if (kept && kept.at === this.root?.dataset.process) {
      this.canvas.scrollTo(kept.x, kept.y);
      scrollTo(0, kept.page);
    }
    this.show();
  },
  // What was chosen comes into view; what is in view stays where it is.
  show() {
    const chosen = document.querySelector(".flow .chosen");
    if (!chosen) return;
    const [here, all] = [chosen.getBoundingClientRect(), this.canvas.getBoundingClientRect()];
    const inside = here.left >= all.left && here.right <= all.right && here.top >= all.top && here.bottom <= all.bottom;
    const touches = here.left < all.right && here.right > all.left && here.top < all.bottom && here.bottom > all.top;
    if (chosen.matches(".way") ? touches : inside) return;
    this.canvas.scrollBy((here.left + here.right - all.left - all.right) / 2, (here.top + here.bottom - all.top - all.bottom) / 2);
  },

  // The form at the side with something typed that is not saved yet.
  typed() { return [...guarded].find((form) => this.root?.contains(form)); },

  // A box or an arrow opens its form at the side; the rest of the page stays as it is.
  async open(href, push) {
    const typed = this.typed();
    if (this.busy || (typed && !confirm(typed.dataset.guard))) return;
    guarded.delete(typed);
    this.busy = true;
    try {
      const answer = await fetch(href, { headers: { accept: "text/html" } });
      if (!answer.ok) return location.assign(href);
      this.take(await answer.text());
      this.show();
      if (push) history.pushState({ drawing: true }, "", href);
    } catch { location.assign(href); } finally { this.busy = false; }
  },
  take(text) {
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const next = fresh.querySelector("[data-process]");
    if (!next || !this.root) return location.reload();
    const { scrollLeft, scrollTop } = this.canvas;
    this.spare(next);
    const focused = document.activeElement?.closest?.(".flow a")?.id;
    const size = document.querySelector(".sizes :checked")?.value;
    this.root.replaceWith(next);
    document.title = fresh.title;
    const input = size && document.querySelector(`.sizes [value="${size}"]`);
    if (input) input.checked = true;
    this.canvas.scrollTo(scrollLeft, scrollTop);
    (document.getElementById(focused) ?? document.querySelector(".process > aside h2"))?.focus({ preventScroll: true });
  },

  // What was typed stays when a box moves; it only learns of the draft's new revision and of its own new place.
  spare(next) {
    const typed = this.typed();
    if (!typed) return;
    const side = this.root.querySelector("aside");
    const fresh = next.querySelector(`aside form[action="${CSS.escape(typed.getAttribute("action"))}"]`);
    if (typed.elements.seen) typed.elements.seen.value = next.querySelector("form[data-place] [name=seen]").value;
    for (const name of ["x", "y"]) if (fresh?.elements[name]) typed.elements[name].value = fresh.elements[name].value;
    next.querySelector("aside").replaceWith(side);
  },

  // Where a box is put is saved as a form like any other.
  async put(link, x, y) {
    const form = document.querySelector("form[data-place]");
    if (!form) return;
    const body = new URLSearchParams(new FormData(form));
    body.set("status", link.dataset.box);
    body.set("x", Math.max(0, Math.round(x)));
    body.set("y", Math.max(0, Math.round(y)));
    const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
    if (!answer.ok) return location.reload();
    // The box that was moved is open now, unless something typed stands at the side.
    if (!this.typed()) history.replaceState(history.state, "", new URL(answer.url).pathname);
    this.take(await answer.text());
  },
};

const STEP = 8;
// The smallest part of its size in which a drawing can still be read.
const SMALL = 0.5;
let drag = null;
let nudge = null;

// One unit of the drawing in pixels of the screen.
const scale = (svg) => svg.getScreenCTM()?.a || 1;
const place = (link) => ({ x: Number(link.dataset.x), y: Number(link.dataset.y) });
const shift = (link, dx, dy) => { link.firstElementChild.setAttribute("transform", `translate(${dx} ${dy})`); link.firstElementChild.classList.add("moving"); };

document.addEventListener("pointerdown", (event) => {
  const link = event.target.closest?.("[data-draggable] .flow a[data-box]");
  if (!link || event.button !== 0 || event.pointerType === "touch") return;
  drag = { link, x: event.clientX, y: event.clientY, by: scale(link.ownerSVGElement), dx: 0, dy: 0 };
});
document.addEventListener("pointermove", (event) => {
  if (!drag) return;
  drag.dx = (event.clientX - drag.x) / drag.by;
  drag.dy = (event.clientY - drag.y) / drag.by;
  if (Math.hypot(drag.dx, drag.dy) > 4) { drag.moved = true; shift(drag.link, drag.dx, drag.dy); }
});
document.addEventListener("pointerup", () => {
  const { link, moved, dx, dy } = drag ?? {};
  drag = null;
  if (!moved) return;
  link.dataset.dropped = "yes";
  const { x, y } = place(link);
  designer.put(link, x + dx, y + dy);
});
document.addEventListener("dragstart", (event) => { if (event.target.closest?.("[data-draggable] .flow")) event.preventDefault(); });

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-process] a[data-side]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (link.dataset.dropped) return delete link.dataset.dropped;
  designer.open(link.getAttribute("href"), true);
}, true);

document.addEventListener("keydown", (event) => {
  const link = event.target.closest?.("[data-draggable] .flow a[data-box]");
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (!link || !way || event.ctrlKey || event.altKey) return;
  event.preventDefault();
  const far = event.shiftKey ? STEP * 6 : STEP;
  if (nudge?.link !== link) nudge = { link, dx: 0, dy: 0 };
  clearTimeout(nudge.resting);
  nudge.dx += way[0] * far;
  nudge.dy += way[1] * far;
  shift(link, nudge.dx, nudge.dy);
  nudge.resting = setTimeout(() => {
    const { x, y } = place(link);
    designer.put(link, x + nudge.dx, y + nudge.dy);
    nudge = null;
  }, 500);
});

document.addEventListener("change", ({ target }) => { if (target.matches(".sizes input")) designer.size = target.value; });
addEventListener("popstate", () => { if (designer.root) designer.open(location.href, false); });
addEventListener("pagehide", () => designer.keep());
designer.resume();
