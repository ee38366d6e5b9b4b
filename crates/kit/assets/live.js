// What happens while a page stands open: numbers, what is said, and whether what it shows is still so. What is new waits until
// somebody asks for it: nothing that is being read moves.
const live = {
  address: document.body.dataset.live,
  places: $$("[data-hears]"),
  tries: 0,
  lost: 0,
  heard: 0,
  parts: {},
  listen() {
    this.hush();
    const about = this.places.map((place) => place.dataset.hears).join("&");
    this.source = new EventSource(about ? `${this.address}?${about}` : this.address);
    const on = (name, does) => this.source.addEventListener(name, ({ data }) => { this.alive(); does(JSON.parse(data)); });
    on("beat", () => {});
    on("count", showCount);
    on("said", hear);
    on("mark", (told) => this.look(told));
    on("over", () => this.end());
    this.source.onopen = () => this.alive();
    this.source.onerror = () => this.retry();
  },
  hush() {
    clearTimeout(this.again);
    this.source?.close();
    this.source = null;
  },
  alive() {
    this.tries = this.lost = 0;
    this.heard = Date.now();
    this.sign("");
  },
  // After a house was away not all pages come back in the same moment.
  retry() {
    this.lost ||= Date.now();
    this.hush();
    this.again = setTimeout(() => this.listen(), Math.min(LONGEST_MS, FIRST_MS * 2 ** this.tries++) * (0.5 + Math.random()));
    if (this.tries === ASKED) this.ask();
  },
  // Who is signed out is not away: the page leads to the door now, and so it leaves the screen.
  async ask() {
    try {
      const answer = await fetch(location.href, { redirect: "manual" });
      if (answer.type === "opaqueredirect" || answer.status === 401) this.end();
    } catch { /* The house is away. */ }
  },
  end() {
    this.hush();
    this.over = true;
    if (guarded.size) this.sign("over"); else location.reload();
  },
  sign(word) {
    const place = $("[data-stale]");
    const text = place?.dataset[word] ?? "";
    if (place && place.textContent !== text) place.textContent = text;
  },
  watch() {
    if (document.hidden || this.over) return;
    if (this.source && Date.now() - this.heard > SILENT_MS) this.retry();
    if (this.lost && Date.now() - this.lost > STALE_MS) this.sign("stale");
  },
  start() {
    this.lost = 0;
    this.heard = Date.now();
    if (!document.hidden && !this.over) this.listen();
  },
  // A part of the page that is not as it was is read with the page that shows it, one after another.
  look(told) {
    this.turn = (this.turn ?? Promise.resolve()).then(() => this.read(told)).catch(() => {});
  },
  async read({ key, mark }) {
    const part = $(`[data-part="${key}"]`);
    if (!part || part.dataset.mark === mark) return;
    if (key in this.parts && this.parts[key].length === 1) return this.parts[key](part);
    // What can be seen no more is not left on the screen.
    if (!mark) return location.reload();
    const fresh = await fetched();
    if (!fresh) return setTimeout(() => this.look({ key, mark }), LATER_MS);
    const now = $(`[data-part="${key}"]`, fresh);
    if (!now) return location.reload();
    part.dataset.mark = now.dataset.mark;
    this.parts[key]?.(part, now, fresh);
  },
};
// A sign after so long without the house; so long without a beat, and it is called again.
const STALE_MS = 10000;
const SILENT_MS = 50000;
const FIRST_MS = 1000;
const LONGEST_MS = 30000;
const LATER_MS = 3000;
// So many calls in vain, and the page asks whether anybody is signed in.
const ASKED = 3;
if (live.address && location.protocol !== "file:") {
  live.start();
  setInterval(() => live.watch(), 5000);
  // A hidden tab listens no longer than it must, and an open stream keeps a page out of the back-forward cache.
  document.addEventListener("visibilitychange", () => (document.hidden ? live.hush() : live.start()));
  addEventListener("online", () => live.start());
  addEventListener("pagehide", () => live.hush());
  addEventListener("pageshow", (event) => { if (event.persisted) live.start(); });
}

function showCount({ key, count }) {
  for (const badge of $$(`[data-count="${CSS.escape(key)}"]`)) {
    badge.textContent = count.toLocaleString(document.documentElement.lang);
    badge.hidden = count === 0;
  }
}

// What colleagues say stands below what is there.
async function hear({ latest }) {
  const talk = $("#talk[data-said]");
  if (!talk || talk.dataset.said === latest) return;
  const fresh = (await fetched())?.getElementById(talk.id);
  if (!fresh) return;
  talk.dataset.said = latest;
  const list = $("ol", talk);
  const news = $$("ol > li", fresh).filter((line) => !document.getElementById(line.id));
  if (list) list.append(...news); else talk.replaceChildren(...fresh.childNodes);
  const fold = talk.closest("details");
  if (fold && news.length) fold.open = true;
}

// An element gives way to a newer one; where somebody writes, chooses or opened something, when they are done.
const waiting = new Map();
const touched = new WeakSet();
document.addEventListener("input", ({ target }) => { if (target.form) touched.add(target.form); });
const isHeld = (old) => old.contains(document.activeElement) || $("details.pop[open]", old) || $$("form", old).some((form) => touched.has(form));
function swap(old, now) {
  if (!old || !now) return old;
  const [folds, others] = [$$("details", old), $$("details", now)];
  if (folds.length === others.length) folds.forEach((fold, at) => { others[at].open = fold.open; });
  waiting.delete(old);
  if (old.matches("details")) now.open = old.open;
  if (old.isEqualNode(now)) return old;
  if (isHeld(old)) { waiting.set(old, now); return old; }
  old.replaceWith(now);
  return now;
}
const settle = () => setTimeout(() => [...waiting].forEach(([old, now]) => swap(old, now)));
document.addEventListener("focusout", settle);
document.addEventListener("toggle", settle, true);

// How much came, and what shows it.
function offer(part, count, show) {
  const news = $("[data-news]", part);
  if (!news) return;
  const says = count ? `${news.dataset.says} ${count.toLocaleString(document.documentElement.lang)}` : "";
  if ($("p", news).textContent !== says) $("p", news).textContent = says;
  $("a", news).hidden = !count;
  news.show = show;
}
document.addEventListener("click", (event) => {
  const news = event.target.closest?.("[data-news] a")?.closest("[data-news]");
  if (!news?.show || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const { show } = news;
  offer(news.parentElement, 0);
  show();
});

// A list: what is in it stays where it is and tells its news there; what left it fades.
const nameOf = (row) => $("a.open", row)?.getAttribute("href");
live.parts.queue = (part, now, fresh) => {
  swap($("main > .tabs"), $("main > .tabs", fresh));
  const [old, rows] = [$("tbody", part), [...($("tbody", now)?.rows ?? [])].filter(nameOf)];
  if (!old) return offer(part, rows.length, () => part.replaceChildren(...now.childNodes));
  const known = new Map([...old.rows].filter(nameOf).map((row) => [nameOf(row), row]));
  const places = [...known.keys()];
  const stays = rows.map(nameOf).filter((name) => known.has(name));
  const rose = stays.filter((name, at) => at < places.filter((one) => stays.includes(one)).indexOf(name)).length;
  const come = rows.filter((row) => !known.has(nameOf(row)));
  for (const row of rows.filter((row) => known.has(nameOf(row)))) {
    renewCells(known.get(nameOf(row)), row.cloneNode(true));
    known.delete(nameOf(row));
  }
  known.forEach(fadeRow);
  swap($(".pager", part), $(".pager", now)?.cloneNode(true));
  offer(part, come.length + rose, () => showRows(old, rows, come));
};
function renewCells(row, now) {
  row.classList.remove("gone");
  const focused = document.activeElement === $("a.open", row);
  [...row.cells].forEach((cell, at) => {
    const other = now.cells[0] && [...now.cells].find((one) => one.dataset.label === cell.dataset.label && one.className === cell.className);
    if (other && !cell.matches(".pick") && !cell.isEqualNode(other)) cell.replaceWith(other);
  });
  if (focused) $("a.open", row)?.focus({ preventScroll: true });
}
function fadeRow(row) {
  row.classList.add("gone");
  const box = $(".pick input", row);
  if (!box) return;
  box.checked = false;
  box.disabled = true;
  const bulk = row.closest(".bulk");
  if (bulk) countPicked(bulk);
}
function showRows(old, rows, come) {
  const ticked = new Set($$("td.pick input:checked", old).map((box) => box.value));
  const at = nameOf($("tr.at", old) ?? old);
  for (const row of rows) {
    const box = $("td.pick input", row);
    if (box) box.checked = ticked.has(box.value);
    row.classList.toggle("at", nameOf(row) === at);
  }
  old.replaceChildren(...rows);
  $("a.open", come[0] ?? rows[0])?.focus({ preventScroll: true });
}
